// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/tr.h"

#include <QDir>
#include <QSqlError>
#include <QUuid>

namespace cockpit::store {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the header is not needed for eight numbers.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=2000"; // ms; a writer never holds the file this long

} // namespace

QString sentenceFor(int sqliteCode, const QString& file)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (sqliteCode & 0xff) {
    case Full:
        return Tr::tr("The disk is full: nothing can be recorded until there is room for %1.").arg(name);
    case Perm:
    case ReadOnly:
    case CantOpen:
        return Tr::
            tr("%1 cannot be written: check that its folder exists and that you may write there.")
                .arg(name);
    case Corrupt:
        return Tr::tr(
                   "%1 is damaged: restore it from a backup, or move it away to begin a new one.")
            .arg(name);
    case NotADb:
        return Tr::tr("%1 is not a store of runs: choose another file, or move it away to begin a "
                      "new one.")
            .arg(name);
    case Busy:
    case Locked:
        return Tr::tr("Another program keeps %1 locked: close it and try again.").arg(name);
    case IoError:
        return Tr::tr("The disk refuses to read or write %1: check the disk and its free space.")
            .arg(name);
    default:
        return Tr::tr("The store %1 refused an operation: see the log for details.").arg(name);
    }
}

Connection::Connection(QString file, QString name)
    : m_file(std::move(file))
    , m_name(std::move(name))
{}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file)
{
    const QString name =
        QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(file, name));
    if (auto configured = connection->configure(); !configured)
        return tl::unexpected<Error>(configured.error());
    return connection;
}

Connection::~Connection()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::configure()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!database.isValid())
        return failure(Tr::tr("Qt's SQLite driver is not installed (package libqt6sql6-sqlite)."));
    database.setDatabaseName(m_file);
    database.setConnectOptions(QLatin1String(busyTimeout));
    if (!database.open())
        return tl::unexpected<Error>(error(database.lastError()));
    for (const auto& pragma :
         {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
          QStringLiteral("PRAGMA foreign_keys=ON")}) {
        if (auto done = run(pragma); !done)
            return tl::unexpected<Error>(done.error());
    }
    return {};
}

Result<QSqlQuery> Connection::prepare(const QString& sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected<Error>(error(query.lastError()));
    return query;
}

Result<void> Connection::execute(QSqlQuery& prepared, const QVariantList& values) const
{
    for (int i = 0; i < values.size(); ++i)
        prepared.bindValue(i, values[i]);
    if (!prepared.exec())
        return tl::unexpected<Error>(error(prepared.lastError()));
    return {};
}

Result<QSqlQuery> Connection::run(const QString& sql, const QVariantList& values) const
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (auto done = execute(*query, values); !done)
        return tl::unexpected<Error>(done.error());
    return query;
}

Error Connection::error(const QSqlError& error) const
{
    return {sentenceFor(error.nativeErrorCode().toInt(), m_file), error.text()};
}

} // namespace cockpit::store
