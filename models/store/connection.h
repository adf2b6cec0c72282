// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace cockpit::store {

/// One connection to the file, for the thread that opened it; closed and removed with the object. Every
/// commit reaches the disk (WAL, synchronous=FULL); foreign keys are enforced.
class Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& file);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs one statement with its values; rows, if any, are read from the query.
    [[nodiscard]] Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
    /// A statement to be run many times; see execute().
    [[nodiscard]] Result<QSqlQuery> prepare(const QString& sql) const;
    [[nodiscard]] Result<void> execute(QSqlQuery& prepared, const QVariantList& values) const;

private:
    Connection(QString file, QString name);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Error error(const QSqlError& error) const;

    QString m_file;
    QString m_name;
};

/// What a code of SQLite means for a person.
[[nodiscard]] QString sentenceFor(int sqliteCode, const QString& file);

} // namespace cockpit::store
