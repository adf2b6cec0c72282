// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/eventstore.h"

#include <deque>
#include <memory>
#include <variant>
#include <vector>

namespace cockpit::store {

/// One thing to write: a new run with its documents, or events of a run.
struct Entry {
    QString run;
    std::variant<Documents, std::vector<run::Event>> what;
    EventStore::Acknowledged acknowledged;
};

/// Writes entries, on a connection of its own, for the thread that made it.
class Ledger
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString& file);

    /// All entries in one transaction. The inner Results say which entries were accepted: a refusal
    /// concerns one entry. An Error: nothing of it was written.
    using Outcomes = std::vector<Result<void>>;
    [[nodiscard]] Result<Outcomes> write(const std::deque<Entry>& entries);

private:
    Ledger(std::unique_ptr<Connection> connection, QSqlQuery last, QSqlQuery insert);

    // The outer Result is the file's, the inner one the entry's.
    [[nodiscard]] Result<Result<void>> take(const QString& run, const Documents& documents);
    [[nodiscard]] Result<Result<void>> take(const QString& run, const std::vector<run::Event>& events);
    [[nodiscard]] Result<Outcomes> takeAll(const std::deque<Entry>& entries);
    [[nodiscard]] Result<std::optional<Head>> headOf(const QString& run);
    [[nodiscard]] Result<void> keep(const QByteArray& document);

    std::unique_ptr<Connection> m_connection; // outlives the statements
    QSqlQuery m_last;
    QSqlQuery m_insert;
};

} // namespace cockpit::store
