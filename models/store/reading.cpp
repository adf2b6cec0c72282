// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reading.h"

#include "models/store/chain.h"
#include "models/store/tr.h"

#include <QJsonDocument>

namespace cockpit::store {

namespace {

void take(RunSummary& summary, const run::Event& event)
{
    if (const auto* opened = std::get_if<run::RunOpened>(&event.body)) {
        summary.runbook = opened->runbookName;
        summary.title = opened->title;
        summary.environment = opened->environment;
        summary.kind = opened->kind;
        summary.opened = event.at.wall;
    } else if (std::holds_alternative<run::RunStarted>(event.body)) {
        summary.started = event.at.wall;
        summary.state = QStringLiteral("flying");
    } else if (std::holds_alternative<run::RollbackStarted>(event.body)) {
        summary.state = QStringLiteral("rolling-back");
    } else if (const auto* closed = std::get_if<run::RunClosed>(&event.body)) {
        summary.state = run::word(closed->outcome);
    }
}

Result<RunSummary> readSummary(const Connection& connection, const QString& run)
{
    RunSummary summary;
    summary.id = run;
    summary.state = QStringLiteral("prepared");
    const auto head = readHead(connection, run);
    if (!head)
        return tl::unexpected<Error>(head.error());
    summary.events = *head ? (*head)->seq : 0;
    auto rows = connection.run(
        QStringLiteral("SELECT bytes FROM event WHERE run = ? AND kind IN"
                       " ('run-opened', 'run-started', 'rollback-started', 'run-closed')"
                       " ORDER BY seq"),
        {run});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    while (rows->next()) {
        // A list shows what can be read; verify() tells of what cannot.
        if (const auto event = readEvent(rows->value(0).toByteArray()))
            take(summary, *event);
    }
    return summary;
}

} // namespace

tl::unexpected<Error> noSuchRun(const QString& run)
{
    return failure(Tr::tr("There is no run %1 in the store.").arg(run));
}

Result<run::Event> readEvent(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return failure(Tr::tr("The record is not an event of a run."), error.errorString());
    return run::eventFromJson(document.object());
}

Result<std::optional<RunRow>> readRun(const Connection& connection, const QString& run)
{
    auto rows =
        connection.run(QStringLiteral("SELECT runbook, environment FROM run WHERE id = ?"), {run});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (!rows->next())
        return std::optional<RunRow>();
    return RunRow{run, rows->value(0).toByteArray(), rows->value(1).toByteArray()};
}

Result<std::optional<QByteArray>> readDocument(const Connection& connection, const QByteArray& hash)
{
    auto rows = connection.run(QStringLiteral("SELECT bytes FROM document WHERE sha256 = ?"),
                               {QString::fromLatin1(hash)});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (!rows->next())
        return std::optional<QByteArray>();
    return std::optional(rows->value(0).toByteArray());
}

Result<std::optional<Head>> readHead(const Connection& connection, const QString& run)
{
    const auto row = readRun(connection, run);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return std::optional<Head>();
    auto last = connection.run(
        QStringLiteral("SELECT seq, hash FROM event WHERE run = ? ORDER BY seq DESC LIMIT 1"), {run});
    if (!last)
        return tl::unexpected<Error>(last.error());
    if (last->next())
        return Head{last->value(0).toLongLong(), last->value(1).toByteArray()};
    return Head{0, chainStart(run, (*row)->runbookHash, (*row)->environmentHash)};
}

Result<std::vector<StoredEvent>> readEvents(const Connection& connection, const QString& run)
{
    auto rows = connection.run(
        QStringLiteral("SELECT seq, bytes, hash FROM event WHERE run = ? ORDER BY seq"), {run});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<StoredEvent> events;
    while (rows->next()) {
        auto event = readEvent(rows->value(1).toByteArray());
        if (!event)
            return failure(Tr::tr("Record %1 of run %2 cannot be read: verify the run.")
                               .arg(rows->value(0).toString(), run),
                           event.error().sentence);
        events.push_back({std::move(*event), rows->value(2).toByteArray()});
    }
    return events;
}

Result<std::vector<RunSummary>> readSummaries(const Connection& connection)
{
    auto rows = connection.run(QStringLiteral("SELECT id FROM run ORDER BY number"));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<RunSummary> summaries;
    while (rows->next()) {
        auto summary = readSummary(connection, rows->value(0).toString());
        if (!summary)
            return tl::unexpected<Error>(summary.error());
        summaries.push_back(std::move(*summary));
    }
    return summaries;
}

} // namespace cockpit::store
