// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/// The least that keeps events durable: SQLite's C interface, the store's pragmas, one table.
class RawSqlite
{
public:
    explicit RawSqlite(const QString& file);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// One transaction.
    void append(const std::vector<QByteArray>& records);

private:
    void check(int code, int expected) const;
    void execute(const char* sql) const;

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    qint64 m_next = 1;
};

} // namespace bench
