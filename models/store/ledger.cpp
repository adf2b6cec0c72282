// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger.h"

#include "models/store/chain.h"
#include "models/store/reading.h"
#include "models/store/tr.h"

namespace cockpit::store {

namespace {

template <class T>
tl::unexpected<Error> passOn(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

QString text(const QByteArray& hash)
{
    return QString::fromLatin1(hash);
}

/// A null array would be bound as NULL; an empty document has no bytes but is there.
QByteArray notNull(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

Result<void> requireOrder(const Head& head, const std::vector<run::Event>& events)
{
    qint64 expected = head.seq + 1;
    for (const run::Event& event : events) {
        if (event.seq != expected)
            return failure(
                Tr::tr(
                    "The run has gone on elsewhere: its next record is %1, not %2. Open it anew.")
                    .arg(expected)
                    .arg(event.seq));
        ++expected;
    }
    return {};
}

} // namespace

Ledger::Ledger(std::unique_ptr<Connection> connection, QSqlQuery last, QSqlQuery insert)
    : m_connection(std::move(connection))
    , m_last(std::move(last))
    , m_insert(std::move(insert))
{}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& file)
{
    auto connection = Connection::open(file);
    if (!connection)
        return passOn(connection);
    auto last = (*connection)
                    ->prepare(QStringLiteral(
                        "SELECT seq, hash FROM event WHERE run = ? ORDER BY seq DESC LIMIT 1"));
    if (!last)
        return passOn(last);
    auto insert =
        (*connection)->prepare(QStringLiteral("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return passOn(insert);
    return std::unique_ptr<Ledger>(
        new Ledger(std::move(*connection), std::move(*last), std::move(*insert)));
}

Result<Ledger::Outcomes> Ledger::write(const std::deque<Entry>& entries)
{
    if (auto begun = m_connection->run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return passOn(begun);
    auto outcomes = takeAll(entries);
    if (outcomes) {
        if (auto committed = m_connection->run(QStringLiteral("COMMIT")); !committed)
            outcomes = passOn(committed);
    }
    // After a full disk SQLite has rolled back by itself; then this does nothing.
    if (!outcomes)
        static_cast<void>(m_connection->run(QStringLiteral("ROLLBACK")));
    return outcomes;
}

Result<Ledger::Outcomes> Ledger::takeAll(const std::deque<Entry>& entries)
{
    Outcomes outcomes;
    for (const Entry& entry : entries) {
        auto taken = std::visit([&](const auto& what) { return take(entry.run, what); }, entry.what);
        if (!taken)
            return passOn(taken);
        outcomes.push_back(std::move(*taken));
    }
    return outcomes;
}

Result<Result<void>> Ledger::take(const QString& run, const Documents& documents)
{
    const auto known = readRun(*m_connection, run);
    if (!known)
        return passOn(known);
    if (*known)
        return Result<void>(failure(Tr::tr("There is a run %1 already.").arg(run)));
    for (const QByteArray& document : {documents.runbook, documents.environment}) {
        if (auto kept = keep(notNull(document)); !kept)
            return passOn(kept);
    }
    auto made = m_connection->run(
        QStringLiteral("INSERT INTO run (id, runbook, environment) VALUES (?, ?, ?)"),
        {run, text(documentHash(documents.runbook)), text(documentHash(documents.environment))});
    if (!made)
        return passOn(made);
    return Result<void>();
}

Result<void> Ledger::keep(const QByteArray& document)
{
    const QString hash = text(documentHash(document));
    auto kept = m_connection->run(QStringLiteral("INSERT INTO document SELECT ?, ? WHERE NOT EXISTS"
                                                 " (SELECT 1 FROM document WHERE sha256 = ?)"),
                                  {hash, document, hash});
    if (!kept)
        return passOn(kept);
    return {};
}

Result<std::optional<Head>> Ledger::headOf(const QString& run)
{
    if (auto done = m_connection->execute(m_last, {run}); !done)
        return passOn(done);
    if (!m_last.next())
        return readHead(*m_connection, run);
    const Head head{m_last.value(0).toLongLong(), m_last.value(1).toByteArray()};
    m_last.finish();
    return head;
}

Result<Result<void>> Ledger::take(const QString& run, const std::vector<run::Event>& events)
{
    const auto head = headOf(run);
    if (!head)
        return passOn(head);
    if (!*head)
        return Result<void>(noSuchRun(run));
    if (auto fits = requireOrder(**head, events); !fits)
        return fits;
    QByteArray hash = (*head)->hash;
    for (const run::Event& event : events) {
        const QByteArray bytes = run::canonicalBytes(event);
        hash = chainNext(hash, bytes);
        auto done = m_connection->execute(m_insert,
                                          {run, event.seq, static_cast<qint64>(event.at.wall.count()),
                                           static_cast<qint64>(event.at.elapsed.count()),
                                           event.actor, run::word(event.body), bytes, text(hash)});
        if (!done)
            return passOn(done);
    }
    return Result<void>();
}

} // namespace cockpit::store
