// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "tests/conductor/livebench.h"
#include "tests/workers/postgresserver.h"
#include "tests/workers/sshserver.h"

#include <QDir>
#include <QSignalSpy>

#include <signal.h>

#include <random>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;

/// Several lines in one session of a real PostgreSQL, with real workers, here and over a real sshd.
class TestSqlSessions : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60'000;
    workers::PostgresServer m_postgres;
    workers::SshServer m_ssh;
    QString m_noPostgres;
    QString m_noSsh;

    QString client() const
    {
        return u"psql -h 127.0.0.1 -p %1 -U cockpit -d postgres"_s.arg(m_postgres.port());
    }
    static bool isOver(const bench::LiveRun& run, int line)
    {
        const ActionStatus status = run.line(line).status;
        return status == ActionStatus::Done || status == ActionStatus::Failed
            || status == ActionStatus::Unknown;
    }
    static QByteArray said(bench::LiveRun& run, int line)
    {
        return run.conductor().output(u"s1.a%1"_s.arg(line));
    }
    /// One statement in a session of its own, not by the cockpit.
    QByteArray ask(const QString& statement) const
    {
        QProcess psql;
        psql.start(u"psql"_s,
                   {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_postgres.port()), u"-U"_s,
                    u"cockpit"_s, u"-d"_s, u"postgres"_s, u"-XAtc"_s, statement});
        psql.waitForFinished();
        return psql.readAllStandardOutput().trimmed() + psql.readAllStandardError().trimmed();
    }
    /// Sessions of the cockpit that the server knows.
    QByteArray open() const
    {
        return ask(
            u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'release-cockpit %'"_s);
    }
    static QString sleepers()
    {
        return u"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' "
               "AND query LIKE 'SELECT pg_sleep(600)%'"_s;
    }
    static qsizetype sessions(const bench::LiveRun& run)
    {
        return QDir(run.path(u"jobs"_s)).entryList({u"*-session-*"_s}).size();
    }
    static QString told(bench::LiveRun& run, int line)
    {
        return u"line %1: %2 %3"_s.arg(line).arg(run.line(line).sentence,
                                                 QString::fromUtf8(said(run, line)));
    }
    static QString allTold(bench::LiveRun& run)
    {
        QStringList all;
        for (int line = 1; line <= 6; ++line)
            all += u"%1 (%2)"_s.arg(told(run, line), word(run.line(line).status));
        return all.join(u'\n');
    }
    static int firstFailed(const bench::LiveRun& run)
    {
        for (int line = 1; line <= 6; ++line) {
            if (run.line(line).status == ActionStatus::Failed)
                return line;
        }
        return 0;
    }
    QString lines(const QStringList& typed) const { return client() + u'\n' + typed.join(u'\n'); }

private Q_SLOTS:
    void initTestCase()
    {
        m_noPostgres = m_postgres.start();
        m_noSsh = m_ssh.start();
    }
    void init()
    {
        if (!m_noPostgres.isEmpty())
            QSKIP(qPrintable(m_noPostgres));
        (void)ask(u"DROP TABLE IF EXISTS carts; CREATE TABLE carts (n int)"_s);
    }
    void cleanup()
    {
        if (m_noPostgres.isEmpty())
            QTRY_COMPARE_WITH_TIMEOUT(open(), QByteArray("0"), patience);
    }

    void linesShareTheSession()
    {
        bench::LiveRun run(lines({u"BEGIN;"_s, u"INSERT INTO carts VALUES (1), (2);"_s,
                                  u"SELECT count(*) AS here FROM carts;"_s, u"COMMIT;"_s, u"\\q"_s,
                                  u"echo back"_s}),
                           {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 7), patience);
        for (int line = 1; line <= 7; ++line)
            QVERIFY2(run.line(line).status == ActionStatus::Done, qPrintable(told(run, line)));
        QCOMPARE(said(run, 3), QByteArray("INSERT 0 2\n"));
        QVERIFY2(said(run, 4).contains(" 2\n"), said(run, 4).constData());
        QCOMPARE(said(run, 5), QByteArray("COMMIT\n"));
        QCOMPARE(said(run, 7), QByteArray("back\n"));
        QCOMPARE(ask(u"SELECT count(*) FROM carts"_s), QByteArray("2"));
    }

    void failureEndsTheSessionAndWhatItHeld()
    {
        bench::LiveRun run(lines({u"BEGIN;"_s, u"INSERT INTO carts VALUES (1);"_s,
                                  u"SELECT * FROM nowhere;"_s, u"COMMIT;"_s}),
                           {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 4), patience);
        QCOMPARE(run.line(4).status, ActionStatus::Failed);
        QCOMPARE(run.line(4).exitCode, 3); // psql: stopped by ON_ERROR_STOP
        QVERIFY2(said(run, 4).contains("nowhere"), said(run, 4).constData());
        QCOMPARE(run.line(5).status, ActionStatus::Waiting);

        // Whoever says that the failed line is done cannot commit what is gone.
        run.lead(ResolveAction{u"s1.a4"_s, Outcome::Passed, u"done outside"_s, u"by hand"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 5), patience);
        QCOMPARE(run.line(5).status, ActionStatus::Failed);
        QCOMPARE(run.line(5).reason, u"refused"_s);
        QVERIFY2(run.line(5).sentence.contains(u"BEGIN;"_s), qPrintable(run.line(5).sentence));
        QCOMPARE(ask(u"SELECT count(*) FROM carts"_s), QByteArray("0"));
    }

    void lineOutsideATransactionIsTriedAgainInANewSession()
    {
        bench::LiveRun run(lines({u"SET search_path TO pg_catalog, public;"_s, u"\\set who 'me'"_s,
                                  u"BEGIN;"_s, u"COMMIT;"_s, u"INSERT INTO missing VALUES (7);"_s,
                                  u"SELECT current_setting('search_path') AS path, :'who' AS who;"_s}),
                           {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 6), patience);
        QCOMPARE(run.line(6).status, ActionStatus::Failed);
        (void)ask(u"CREATE TABLE missing (n int)"_s);
        run.lead(RetryAction{u"s1.a6"_s, u"table made"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 7), patience);
        QVERIFY2(run.line(7).status == ActionStatus::Done, qPrintable(told(run, 7)));
        QVERIFY2(said(run, 7).contains("pg_catalog, public | me"), said(run, 7).constData());
        QCOMPARE(ask(u"SELECT count(*) FROM missing"_s), QByteArray("1"));
        QCOMPARE(sessions(run), 2);
        (void)ask(u"DROP TABLE missing"_s);
    }

    void anotherWindowGoesOnInTheSameSession()
    {
        bench::LiveRun held(lines({u"CREATE TEMP TABLE mine AS SELECT 5 AS n;"_s,
                                   u"SELECT pg_sleep(1.5);"_s, u"SELECT n FROM mine;"_s}),
                            {});
        QTRY_VERIFY_WITH_TIMEOUT(held.line(3).status == ActionStatus::Running, patience);
        held.restart();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(held, 4), patience);
        QVERIFY2(held.line(4).status == ActionStatus::Done, qPrintable(told(held, 4)));
        QVERIFY2(said(held, 4).contains(" 5\n"), said(held, 4).constData());
        QCOMPARE(sessions(held), 1);
    }

    void stopEndsItAtTheServerToo()
    {
        bench::LiveRun run(lines({u"BEGIN;"_s, u"INSERT INTO carts VALUES (1);"_s,
                                  u"SELECT pg_sleep(600);"_s, u"COMMIT;"_s}),
                           {});
        QTRY_VERIFY_WITH_TIMEOUT(run.line(4).status == ActionStatus::Running
                                     && ask(sleepers()) == QByteArray("1"),
                                 patience);
        run.lead(StopCommand{u"s1.a4"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 4), patience);
        QCOMPARE(run.line(4).status, ActionStatus::Failed);
        QCOMPARE(ask(sleepers()), QByteArray("0"));
        QCOMPARE(ask(u"SELECT count(*) FROM carts"_s), QByteArray("0"));
    }

    void sessionThatDiesWithoutAWordLeavesTheLineUnknown()
    {
        bench::LiveRun run(lines({u"INSERT INTO carts SELECT 1 FROM pg_sleep(3);"_s}), {});
        QTRY_VERIFY_WITH_TIMEOUT(run.line(2).status == ActionStatus::Running, patience);
        const auto record = workers::JobFolder(run.path(u"jobs/s1.a1-0-session-1"_s)).startRecord();
        QVERIFY(record);
        ::kill(record->worker.pid, SIGKILL);
        ::kill(-record->command.pid, SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        QVERIFY2(run.line(2).status == ActionStatus::Unknown, qPrintable(told(run, 2)));
        QVERIFY2(run.line(2).sentence.contains(u"database"_s), qPrintable(run.line(2).sentence));
    }

    void stepThatEndsLeavesNoTransactionOpen()
    {
        bench::LiveRun run(lines({u"BEGIN;"_s, u"LOCK TABLE carts;"_s, u"COMMIT;"_s}), {});
        QSignalSpy trouble(&run.conductor(), &conductor::Conductor::trouble);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 4), patience);
        QCOMPARE(run.line(4).status, ActionStatus::Done);
        QCOMPARE(trouble.size(), 0);

        bench::LiveRun open(lines({u"BEGIN;"_s, u"INSERT INTO carts VALUES (1);"_s}), {});
        QSignalSpy told(&open.conductor(), &conductor::Conductor::trouble);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), patience);
        QVERIFY2(told.front().front().toString().contains(u"BEGIN;"_s),
                 qPrintable(told.front().front().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(open.events<Remarked>().size(), std::size_t{1}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"SELECT count(*) FROM carts"_s), QByteArray("0"), patience);
    }

    void noDatabaseIsNoStart()
    {
        bench::LiveRun run(u"psql -h 127.0.0.1 -p 1 -U cockpit -d postgres\nSELECT 1;"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 1), patience);
        QCOMPARE(run.line(1).status, ActionStatus::Failed);
        QVERIFY2(run.line(1).sentence.contains(u"Connection refused"_s),
                 qPrintable(run.line(1).sentence));
    }

    void textThatGoesOnIsRefused()
    {
        bench::LiveRun run(lines({u"SELECT ('it''s';"_s}), {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        QCOMPARE(run.line(2).status, ActionStatus::Failed);
        QVERIFY2(run.line(2).sentence.contains(u"no whole statement"_s),
                 qPrintable(run.line(2).sentence));
        run.lead(ResolveAction{u"s1.a2"_s, Outcome::Passed, u"done outside"_s, u"by hand"_s});
        QTRY_COMPARE_WITH_TIMEOUT(open(), QByteArray("0"), patience); // the step is done
    }

    void longStatementArrivesWhole()
    {
        QStringList rows; // more than the pipe takes at once, and no line too long to be read
        for (int row = 0; row < 40; ++row) {
            QStringList values;
            for (int i = 0; i < 500; ++i)
                values += u"(%1)"_s.arg(500 * row + i);
            rows += values.join(u", "_s);
        }
        bench::LiveRun run(lines({u"INSERT INTO carts VALUES"_s, rows.join(u",\n"_s) + u';'}), {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        QVERIFY2(run.line(2).status == ActionStatus::Done, qPrintable(told(run, 2).left(500)));
        QCOMPARE(ask(u"SELECT count(*), sum(n) FROM carts"_s), QByteArray("20000|199990000"));
    }

    /// Windows come and go at any moment: what is shown as done was done once, and what is committed was
    /// shown. Unknown is allowed: a person looks then.
    void windowsThatComeAndGo()
    {
        constexpr int runs = 12;
        std::mt19937 random(20261122);
        int unknown = 0;
        int restarts = 0;
        for (int i = 0; i < runs; ++i) {
            (void)ask(u"TRUNCATE carts"_s);
            bench::LiveRun run(lines({u"INSERT INTO carts VALUES (1);"_s, u"BEGIN;"_s,
                                      u"INSERT INTO carts VALUES (2);"_s, u"COMMIT;"_s,
                                      u"INSERT INTO carts VALUES (3);"_s}),
                               {});
            QTRY_VERIFY_WITH_TIMEOUT(run.line(1).status != ActionStatus::Waiting, patience);
            while (!isOver(run, 6)) {
                QTest::qWait(static_cast<int>(random() % 120));
                run.restart();
                QVERIFY2(++restarts < 600, qPrintable(allTold(run)));
                for (int line = 1; line <= 6; ++line) {
                    if (run.line(line).status != ActionStatus::Unknown)
                        continue;
                    ++unknown;
                    // Who looked in the database, and knows.
                    run.lead(ResolveAction{u"s1.a%1"_s.arg(line), Outcome::Passed,
                                           u"done outside"_s, u"seen"_s});
                }
                if (const int failed = firstFailed(run))
                    run.lead(ResolveAction{u"s1.a%1"_s.arg(failed), Outcome::Passed,
                                           u"done outside"_s, u"seen"_s});
            }
            QTRY_COMPARE_WITH_TIMEOUT(open(), QByteArray("0"), patience);
            for (const int row : {1, 2, 3}) {
                const QByteArray count = ask(u"SELECT count(*) FROM carts WHERE n = %1"_s.arg(row));
                QVERIFY2(count == "0" || count == "1", count.constData());
                const QList<int> needed = row == 1 ? QList{2} : row == 2 ? QList{4, 5} : QList{6};
                if (std::all_of(needed.begin(), needed.end(), [&](int line) {
                        return run.line(line).exitCode == 0 && run.line(line).how.isEmpty();
                    }))
                    QCOMPARE(count, QByteArray("1"));
            }
        }
        qInfo("%d runs, %d windows, %d lines unknown, seed 20261122", runs, restarts, unknown);
    }

    void sessionOnAHost()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        bench::LiveRun run(
            u"ssh db-01\n%1\nBEGIN;\nINSERT INTO carts VALUES (9);\nSELECT "
            "pg_sleep(1.5);\nSELECT n AS held FROM carts;\nCOMMIT;\n\\q\nexit"_s.arg(client()),
            u"hosts:\n  db-01: good\n"_s, m_ssh.path("ssh_config"));
        QTRY_VERIFY_WITH_TIMEOUT(run.line(5).status == ActionStatus::Running, patience);
        run.restart();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 8), patience);
        for (int line = 1; line <= 8; ++line)
            QVERIFY2(run.line(line).status == ActionStatus::Done, qPrintable(told(run, line)));
        QVERIFY2(said(run, 6).contains(" 9\n"), said(run, 6).constData());
        QCOMPARE(ask(u"SELECT count(*) FROM carts"_s), QByteArray("1"));
    }

    void stopOnAHost()
    {
        if (!m_noSsh.isEmpty())
            QSKIP(qPrintable(m_noSsh));
        bench::LiveRun run(u"ssh db-01\n%1\nSELECT pg_sleep(600);"_s.arg(client()),
                           u"hosts:\n  db-01: good\n"_s, m_ssh.path("ssh_config"));
        QTRY_VERIFY_WITH_TIMEOUT(ask(sleepers()) == QByteArray("1"), patience);
        run.lead(StopCommand{u"s1.a3"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 3), patience);
        QVERIFY2(run.line(3).status == ActionStatus::Failed, qPrintable(told(run, 3)));
        QCOMPARE(ask(sleepers()), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(TestSqlSessions)
#include "tst_sqlsessions.moc"
