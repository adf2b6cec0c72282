// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/rawsqlite.h"

#include <sqlite3.h>

namespace bench {

RawSqlite::RawSqlite(const QString& file)
{
    check(sqlite3_open(file.toUtf8().constData(), &m_database), SQLITE_OK);
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=FULL");
    execute("CREATE TABLE event (run TEXT NOT NULL, seq INTEGER NOT NULL, record BLOB NOT NULL, "
            "hash BLOB NOT NULL, PRIMARY KEY (run, seq)) WITHOUT ROWID");
    check(sqlite3_prepare_v2(m_database, "INSERT INTO event VALUES ('run-1', ?, ?, ?)", -1,
                             &m_insert, nullptr),
          SQLITE_OK);
}

RawSqlite::~RawSqlite()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

void RawSqlite::append(const std::vector<QByteArray>& records)
{
    const QByteArray hash(64, '0');
    execute("BEGIN IMMEDIATE");
    for (const QByteArray& record : records) {
        sqlite3_bind_int64(m_insert, 1, m_next++);
        sqlite3_bind_blob(m_insert, 2, record.constData(), static_cast<int>(record.size()),
                          SQLITE_STATIC);
        sqlite3_bind_blob(m_insert, 3, hash.constData(), static_cast<int>(hash.size()), SQLITE_STATIC);
        check(sqlite3_step(m_insert), SQLITE_DONE);
        sqlite3_reset(m_insert);
    }
    execute("COMMIT");
}

void RawSqlite::check(int code, int expected) const
{
    if (code != expected)
        qFatal("SQLite: %s", sqlite3_errmsg(m_database));
}

void RawSqlite::execute(const char* sql) const
{
    check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
}

} // namespace bench
