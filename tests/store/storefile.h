// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/eventstore.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantList>

/// A store in a temporary folder, and ways to write and to tamper with it.
namespace cockpit::sample {

inline run::Event eventAt(qint64 seq, run::Body body)
{
    return {seq,
            {milliseconds{1'800'000'000'000 + seq}, milliseconds{seq * 10}},
            QStringLiteral("QA"),
            std::move(body)};
}

/// A remark whose text tells its number: one of `count` events from `first` on.
inline std::vector<run::Event> remarks(qint64 first, int count)
{
    std::vector<run::Event> events;
    for (qint64 seq = first; seq < first + count; ++seq)
        events.push_back(eventAt(seq, run::Remarked{QStringLiteral("remark %1 ✓").arg(seq)}));
    return events;
}

class StoreFile
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("runs.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Result<std::unique_ptr<store::EventStore>> open() const
    {
        return store::EventStore::open(path());
    }

    /// Statements as another program would run them; the sentence of the first that fails.
    [[nodiscard]] QString sql(const QStringList& statements) const
    {
        QString failed;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            database.setDatabaseName(path());
            if (!database.open())
                failed = database.lastError().text();
            for (const QString& statement : statements) {
                QSqlQuery query(database);
                if (failed.isEmpty() && !query.exec(statement))
                    failed = query.lastError().text();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        return failed;
    }

    /// As sql(), with the guards of the log taken away first.
    [[nodiscard]] QString tamper(QStringList statements) const
    {
        QStringList all;
        for (const auto& table :
             {QStringLiteral("event"), QStringLiteral("run"), QStringLiteral("document")}) {
            all.append(QStringLiteral("DROP TRIGGER IF EXISTS %1_no_UPDATE").arg(table));
            all.append(QStringLiteral("DROP TRIGGER IF EXISTS %1_no_DELETE").arg(table));
        }
        all.append(QStringLiteral("DROP TRIGGER IF EXISTS event_order"));
        return sql(all + statements);
    }

private:
    QTemporaryDir m_folder;
};

/// Calls and waits for the acknowledgement, as a test may.
class Acknowledgement
{
public:
    store::EventStore::Acknowledged callback()
    {
        return [this](const Result<void>& result) {
            ++m_calls;
            m_sentence = result ? QString() : result.error().sentence;
        };
    }
    [[nodiscard]] bool came() const { return m_calls > 0; }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

private:
    int m_calls = 0;
    QString m_sentence = QStringLiteral("no answer");
};

/// Empty when it was written; the refusal otherwise.
inline QString createRun(store::EventStore& store, const QString& run,
                         const store::Documents& documents)
{
    Acknowledgement done;
    store.createRun(run, documents, done.callback());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done.came(), 30'000); }();
    return done.sentence();
}

inline QString append(store::EventStore& store, const QString& run,
                      const std::vector<run::Event>& events)
{
    Acknowledgement done;
    store.append(run, events, done.callback());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done.came(), 30'000); }();
    return done.sentence();
}

inline store::Documents documents()
{
    return {"# A runbook\n", "name: staging\n"};
}

} // namespace cockpit::sample
