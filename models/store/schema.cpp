// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/store/tr.h"

#include <QStringList>

#include <vector>

namespace cockpit::store {

namespace {

/// Version 1. The insert trigger keeps the numbers without gaps, also against INSERT OR REPLACE, for
/// which SQLite runs no delete trigger.
QStringList toVersion1()
{
    QStringList statements{
        QStringLiteral("CREATE TABLE schema (version INTEGER NOT NULL)"),
        QStringLiteral("INSERT INTO schema VALUES (0)"),
        QStringLiteral(
            "CREATE TABLE document (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID"),
        QStringLiteral(
            "CREATE TABLE run (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
            " runbook TEXT NOT NULL REFERENCES document (sha256),"
            " environment TEXT NOT NULL REFERENCES document (sha256))"),
        QStringLiteral(
            "CREATE TABLE event (run TEXT NOT NULL REFERENCES run (id), seq INTEGER NOT NULL,"
            " wall INTEGER NOT NULL, elapsed INTEGER NOT NULL, actor TEXT NOT NULL, kind TEXT NOT "
            "NULL,"
            " bytes BLOB NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (run, seq)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX milestone ON event (run, seq) WHERE kind IN"
                       " ('run-opened', 'run-started', 'rollback-started', 'run-closed')"),
        QStringLiteral(
            "CREATE TRIGGER event_order BEFORE INSERT ON event"
            " WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event WHERE run = NEW.run)"
            " BEGIN SELECT RAISE(ABORT, 'events are appended in their order'); END")};
    for (const auto& table :
         {QStringLiteral("event"), QStringLiteral("run"), QStringLiteral("document")}) {
        for (const auto& change : {QStringLiteral("UPDATE"), QStringLiteral("DELETE")}) {
            statements.append(
                QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1"
                               " BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END")
                    .arg(table, change));
        }
    }
    return statements;
}

/// The statements that lead to version i + 1.
std::vector<QStringList> migrations()
{
    return {toVersion1()};
}

/// 0 for an empty file.
Result<int> versionOf(const Connection& connection, const QString& file)
{
    auto tables = connection.run(QStringLiteral("SELECT count(*), coalesce(sum(name = 'schema'), 0)"
                                                " FROM sqlite_master WHERE type = 'table'"));
    if (!tables)
        return tl::unexpected<Error>(tables.error());
    if (!tables->next() || tables->value(0).toInt() == 0)
        return 0;
    if (tables->value(1).toInt() == 0)
        return failure(
            Tr::tr("%1 is the database of another program: choose another file.").arg(file));
    auto version = connection.run(QStringLiteral("SELECT version FROM schema"));
    if (!version)
        return tl::unexpected<Error>(version.error());
    return version->next() ? version->value(0).toInt() : 0;
}

Result<void> advance(const Connection& connection, const QString& file)
{
    const auto version = versionOf(connection, file);
    if (!version)
        return tl::unexpected<Error>(version.error());
    const std::vector<QStringList> steps = migrations();
    const int known = static_cast<int>(steps.size());
    if (*version > known)
        return failure(
            Tr::tr("%1 was written by a newer version of the program: update this one to open it.")
                .arg(file),
            QStringLiteral("schema %1, known %2").arg(*version).arg(known));
    for (int step = *version; step < known; ++step) {
        QStringList statements = steps[static_cast<std::size_t>(step)];
        statements.append(QStringLiteral("UPDATE schema SET version = %1").arg(step + 1));
        for (const QString& statement : statements) {
            if (auto done = connection.run(statement); !done)
                return tl::unexpected<Error>(done.error());
        }
    }
    return {};
}

} // namespace

Result<void> migrate(const Connection& connection, const QString& file)
{
    if (auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected<Error>(begun.error());
    auto advanced = advance(connection, file);
    const auto ended =
        connection.run(advanced ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (advanced && !ended)
        return tl::unexpected<Error>(ended.error());
    return advanced;
}

} // namespace cockpit::store
