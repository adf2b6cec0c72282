// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chain.h"
#include "models/store/reading.h"
#include "models/store/tr.h"

namespace cockpit::store {

namespace {

struct Row {
    QVariant seq, wall, elapsed;
    QString actor, kind;
    QByteArray bytes, hash;
};

Row rowOf(const QSqlQuery& rows)
{
    return {rows.value(0),
            rows.value(1),
            rows.value(2),
            rows.value(3).toString(),
            rows.value(4).toString(),
            rows.value(5).toByteArray(),
            rows.value(6).toByteArray()};
}

/// The columns are there for queries; the truth is in the bytes.
bool columnsAgree(const Row& row, const run::Event& event)
{
    return row.seq.toLongLong() == event.seq && row.wall.toLongLong() == event.at.wall.count()
        && row.elapsed.toLongLong() == event.at.elapsed.count() && row.actor == event.actor
        && row.kind == run::word(event.body);
}

/// What is wrong with a record; empty when nothing is.
QString faultOf(const Row& row, qint64 expected, const QByteArray& hash)
{
    const qint64 seq = row.seq.toLongLong();
    if (seq > expected)
        return Tr::tr("Record %1 is missing.").arg(expected);
    if (seq < expected)
        return Tr::tr("Before record %1 stands one that was never written.").arg(expected);
    if (row.hash != hash)
        return Tr::tr("Record %1 was changed after it was written.").arg(expected);
    const auto event = readEvent(row.bytes);
    if (!event)
        return Tr::tr("Record %1 is not an event: %2")
            .arg(QString::number(expected), event.error().sentence);
    if (!columnsAgree(row, *event))
        return Tr::tr("The columns of record %1 do not say what its bytes say.").arg(expected);
    return {};
}

/// What is wrong with the documents; empty when nothing is.
Result<QString> faultOfDocuments(const Connection& connection, const RunRow& run)
{
    const std::pair<QByteArray, QString> documents[] = {
        {run.runbookHash, Tr::tr("runbook")}, {run.environmentHash, Tr::tr("environment")}};
    for (const auto& [hash, name] : documents) {
        const auto bytes = readDocument(connection, hash);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        if (!*bytes)
            return Tr::tr("The %1 of the run is missing.").arg(name);
        if (documentHash(**bytes) != hash)
            return Tr::tr("The %1 of the run was changed after it was kept.").arg(name);
    }
    return QString();
}

Result<Verification> verifyRecords(const Connection& connection, const RunRow& run)
{
    auto rows = connection.run(
        QStringLiteral("SELECT seq, wall, elapsed, actor, kind, bytes, hash FROM event"
                       " WHERE run = ? ORDER BY seq"),
        {run.id});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Verification found;
    found.head = chainStart(run.id, run.runbookHash, run.environmentHash);
    while (rows->next()) {
        const Row row = rowOf(*rows);
        const QByteArray hash = chainNext(found.head, row.bytes);
        found.sentence = faultOf(row, found.records + 1, hash);
        if (!found.sentence.isEmpty()) {
            found.firstBroken = found.records + 1;
            return found;
        }
        ++found.records;
        found.head = hash;
    }
    found.intact = true;
    found.sentence = Tr::tr("All %1 records are as they were written.").arg(found.records);
    return found;
}

} // namespace

Result<Verification> verifyRun(const Connection& connection, const QString& run)
{
    const auto row = readRun(connection, run);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return noSuchRun(run);
    auto found = verifyRecords(connection, **row);
    if (!found || !found->intact)
        return found;
    const auto fault = faultOfDocuments(connection, **row);
    if (!fault)
        return tl::unexpected<Error>(fault.error());
    if (!fault->isEmpty()) {
        found->intact = false;
        found->sentence = *fault;
    }
    return found;
}

} // namespace cockpit::store
