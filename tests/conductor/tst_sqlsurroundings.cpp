// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conductor/livebench.h"
#include "tests/workers/postgresserver.h"

#include <QDir>
#include <QScopeGuard>
#include <QStandardPaths>

#include <signal.h>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;

/// Sessions of a real PostgreSQL where the surroundings are not what one would like: clients of containers,
/// another psql or none, settings that bend it, and lines that would leave it in another state.
class TestSqlSurroundings : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60'000;
    workers::PostgresServer m_postgres;
    QString m_noPostgres;
    std::unique_ptr<QTemporaryDir> m_place;
    QByteArray m_path;

    QString options() const
    {
        return u"-h 127.0.0.1 -p %1 -U cockpit -d postgres"_s.arg(m_postgres.port());
    }
    QString lines(const QStringList& typed) const
    {
        return u"psql "_s + options() + u'\n' + typed.join(u'\n');
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
    static QString told(bench::LiveRun& run, int line)
    {
        return u"line %1: %2 [%3] %4"_s.arg(line).arg(run.line(line).sentence, run.line(line).reason,
                                                      QString::fromUtf8(said(run, line)));
    }
    QByteArray ask(const QString& statement) const
    {
        QProcess psql;
        psql.start(QStandardPaths::findExecutable(u"psql"_s, {u"/usr/bin"_s}),
                   options().split(u' ') + QStringList{u"-XAtc"_s, statement});
        psql.waitForFinished();
        return psql.readAllStandardOutput().trimmed() + psql.readAllStandardError().trimmed();
    }
    QByteArray sleepers() const
    {
        return ask(u"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' "
                   "AND query LIKE '%pg_sleep(600)%' AND pid <> pg_backend_pid()"_s);
    }
    /// A program found before all others.
    void make(const QString& name, const QByteArray& script)
    {
        QFile file(m_place->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script);
        file.close();
        QVERIFY(file.setPermissions(QFile::Permissions(0x7755)));
    }
    /// As the real one: the words behind its own are run in the container, without a shell between.
    void makeClient(const QString& name, int ownWords)
    {
        make(name,
             u"#!/bin/sh\nprintf '%s ' \"$@\" >>'%1'\necho >>'%1'\nshift %2\nexec \"$@\"\n"_s
                 .arg(m_place->filePath(u"called"_s))
                 .arg(ownWords)
                 .toUtf8());
    }
    QByteArray called() const
    {
        QFile file(m_place->filePath(u"called"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_noPostgres = m_postgres.start();
        m_path = qgetenv("PATH");
    }
    void init()
    {
        if (!m_noPostgres.isEmpty())
            QSKIP(qPrintable(m_noPostgres));
        m_place = std::make_unique<QTemporaryDir>();
        qputenv("PATH", m_place->path().toUtf8() + ':' + m_path);
        (void)ask(u"DROP TABLE IF EXISTS carts; CREATE TABLE carts (n int)"_s);
    }
    void cleanup()
    {
        qputenv("PATH", m_path);
        if (m_noPostgres.isEmpty())
            QTRY_COMPARE_WITH_TIMEOUT(ask(u"SELECT count(*) FROM pg_stat_activity WHERE "
                                          "application_name LIKE 'release-cockpit %'"_s),
                                      QByteArray("0"), patience);
    }

    void containers_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("opener"); // %1 psql with its options
        QTest::addColumn<QString>("client"); // as it is called
        QTest::newRow("docker") << u"docker"_s << u"docker exec -it db %1"_s << u"exec -i db"_s;
        QTest::newRow("docker compose")
            << u"docker"_s << u"docker compose exec db %1"_s << u"compose exec -T db"_s;
        QTest::newRow("kubectl") << u"kubectl"_s << u"kubectl exec -it deploy/db -n shop -- %1"_s
                                 << u"exec -i deploy/db -n shop --"_s;
    }
    void containers()
    {
        QFETCH(QString, program);
        QFETCH(QString, opener);
        QFETCH(QString, client);
        makeClient(program, int(client.count(u' ')) + 1);
        const QString open = opener.arg(u"psql "_s + options());
        bench::LiveRun run(
            open
                + u"\nBEGIN;\nINSERT INTO carts VALUES (1), (2);\nSELECT count(*) AS "
                  "here FROM carts;\nCOMMIT;\nINSERT INTO carts VALUES (3);"_s,
            {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 6), patience);
        for (int line = 1; line <= 6; ++line)
            QVERIFY2(run.line(line).status == ActionStatus::Done, qPrintable(told(run, line)));
        QCOMPARE(said(run, 3), QByteArray("INSERT 0 2\n"));
        QCOMPARE(ask(u"SELECT string_agg(n::text, ',' ORDER BY n) FROM carts"_s), QByteArray("1,2,3"));
        QVERIFY2(called().startsWith(client.toUtf8() + " psql"), called().constData());
        QCOMPARE(called().count('\n'), qsizetype{1}); // one session for all of it
    }

    void stopInAContainer_data() { containers_data(); }
    void stopInAContainer()
    {
        QFETCH(QString, program);
        QFETCH(QString, opener);
        QFETCH(QString, client);
        makeClient(program, int(client.count(u' ')) + 1);
        bench::LiveRun run(opener.arg(u"psql "_s + options()) + u"\nSELECT pg_sleep(600);"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(sleepers(), QByteArray("1"), patience);
        run.lead(StopCommand{u"s1.a2"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        QVERIFY2(run.line(2).status == ActionStatus::Failed, qPrintable(told(run, 2)));
        QCOMPARE(sleepers(), QByteArray("0"));
    }

    /// Its psql goes on for a moment, and nobody hears how it ends.
    void killedClient()
    {
        make(u"docker"_s,
             "#!/bin/sh\necho $$ >'" + m_place->filePath(u"client"_s).toUtf8()
                 + "'\nshift 3\nexec 4<&0\n\"$@\" <&4 &\nwait\n");
        bench::LiveRun run(u"docker exec -it db psql "_s + options()
                               + u"\nINSERT INTO carts SELECT 1 FROM pg_sleep(600);"_s,
                           {});
        QTRY_COMPARE_WITH_TIMEOUT(sleepers(), QByteArray("1"), patience);
        QFile file(m_place->filePath(u"client"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int pid = file.readAll().trimmed().toInt();
        QVERIFY(pid > 1);
        ::kill(pid, SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 2), patience);
        QVERIFY2(run.line(2).status == ActionStatus::Unknown, qPrintable(told(run, 2)));
        QVERIFY2(run.line(2).sentence.contains(u"look in the database"_s), qPrintable(told(run, 2)));
        QCOMPARE(ask(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query "
                     "LIKE 'INSERT INTO carts SELECT%'"_s)
                     .size(),
                 qsizetype{1});
    }

    void missingProgram_data()
    {
        QTest::addColumn<QString>("opener");
        QTest::addColumn<QString>("stands");
        QTest::addColumn<QString>("missing");
        QTest::newRow("psql") << u"psql -d shop"_s << QString() << u"psql"_s;
        QTest::newRow("docker") << u"docker exec -it db psql -d shop"_s << QString() << u"docker"_s;
        // As a runtime of containers says it.
        QTest::newRow("psql in the container")
            << u"docker exec -it db psql -d shop"_s
            << u"echo 'OCI runtime exec failed: exec failed: unable to start container process: "
               u"exec: "
               "\"psql\": executable file not found in $PATH: unknown' >&2; exit 126"_s
            << u"psql"_s;
        QTest::newRow("another language")
            << u"docker exec -it db psql -d shop"_s
            << u"echo 'bash: Zeile 1: psql: Kommando nicht gefunden.' >&2; exit 127"_s << u"psql"_s;
    }
    void missingProgram()
    {
        QFETCH(QString, opener);
        QFETCH(QString, stands);
        QFETCH(QString, missing);
        // Nothing but what the worker itself needs is found.
        for (const QString& name : {u"bash"_s, u"sh"_s, u"sleep"_s, u"printf"_s})
            QFile::link(QStandardPaths::findExecutable(name, {u"/usr/bin"_s, u"/bin"_s}),
                        m_place->filePath(name));
        if (!stands.isEmpty())
            make(u"docker"_s, "#!/bin/sh\n" + stands.toUtf8() + '\n');
        qputenv("PATH", m_place->path().toUtf8());
        bench::LiveRun run(opener + u"\nSELECT 1;"_s, {});
        qputenv("PATH", m_path);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 1), patience);
        QCOMPARE(run.line(1).status, ActionStatus::Failed);
        QCOMPARE(run.line(1).reason, u"not-found"_s);
        QVERIFY2(run.line(1).sentence.contains(u"program %1 was not found"_s.arg(missing)),
                 qPrintable(run.line(1).sentence));
        QCOMPARE(run.line(1).sentence.contains(u"postgresql-client"_s), missing == u"psql"_s);
        QVERIFY(run.line(2).status == ActionStatus::Waiting);
    }

    /// The words of limits are those of all lines; silence, expectation and identity are the conductor's.
    void everyFailureHasItsWord_data()
    {
        QTest::addColumn<QString>("more");      // behind the call of psql
        QTest::addColumn<QString>("statement"); // empty: the session does not come about
        QTest::addColumn<QString>("word");
        QTest::newRow("no such database") << u"-d nowhere"_s << QString() << u"not-found"_s;
        QTest::newRow("nobody listens") << u"-p 1"_s << QString() << u"refused"_s;
        QTest::newRow("no such role") << u"-U nobody-at-all"_s << QString() << u"refused"_s;
        QTest::newRow("password") << u"-U locked"_s << QString() << u"authentication"_s;
        QTest::newRow("statement") << QString() << u"SELECT * FROM nowhere;"_s << u"non-zero"_s;
        QTest::newRow("too long") << QString() << u"SELECT pg_sleep(600);"_s << u"timeout"_s;
        QTest::newRow("ended by the server's people")
            << QString() << u"SELECT pg_terminate_backend(pg_backend_pid());"_s << u"lost-link"_s;
        QTest::newRow("full disk")
            << QString()
            << u"DO $$ BEGIN RAISE EXCEPTION 'could not extend file \"base/1\": "
               "No space left on device'; END $$;"_s
            << u"disk-full"_s;
        QTest::newRow("full disk, in French")
            << QString()
            << u"DO $$ BEGIN RAISE EXCEPTION 'n''a pas pu étendre le fichier « base/1 » : Aucun "
               "espace disponible sur le périphérique'; END $$;"_s
            << u"disk-full"_s;
    }
    void everyFailureHasItsWord()
    {
        QFETCH(QString, more);
        QFETCH(QString, statement);
        QFETCH(QString, word);
        if (word == u"authentication"_s) // this server trusts everybody
            make(u"psql"_s,
                 "#!/bin/sh\necho 'psql: error: connection to server at \"127.0.0.1\" failed: "
                 "FATAL:  "
                 "password authentication failed for user \"locked\"' >&2\nexit 2\n");
        bench::LiveRun run(u"psql %1 %2\n%3"_s.arg(options(), more,
                                                   statement.isEmpty() ? u"SELECT 1;"_s : statement),
                           u"defaults:\n  line: {time_limit: 5 s}\n"_s);
        const int line = statement.isEmpty() ? 1 : 2;
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, line), patience);
        QVERIFY2(run.line(line).status == ActionStatus::Failed, qPrintable(told(run, line)));
        QVERIFY2(run.line(line).reason == word, qPrintable(told(run, line)));
    }

    /// One before 13 knows no \warn and no --csv, one before 9.6 takes the last of -c and -f alone.
    void olderPsql_data()
    {
        QTest::addColumn<QByteArray>("script"); // $psql is the real one
        QTest::addColumn<bool>("works");
        QTest::newRow("9.6") << QByteArray(
            "for each in \"$@\"; do case $each in --csv|*'\\warn'*) echo \"invalid: "
            "$each\" >&2; exit 1;; esac; done\nexec \"$psql\" \"$@\"\n")
                             << true;
        QTest::newRow("9.5") << QByteArray(
            "set -- \"$@\" --; while [ \"$1\" != -- ]; do case $1 in\n"
            "-c) shift;; -f) set -- \"$@\" \"$1\" \"$2\"; shift;;\n"
            "*) set -- \"$@\" \"$1\";; esac; shift; done; shift\n"
            "exec \"$psql\" \"$@\"\n")
                             << false;
    }
    void olderPsql()
    {
        QFETCH(QByteArray, script);
        QFETCH(bool, works);
        const QString real = QStandardPaths::findExecutable(u"psql"_s, {u"/usr/bin"_s});
        make(u"psql"_s, "#!/bin/sh\npsql=" + real.toUtf8() + '\n' + script);
        bench::LiveRun run(lines({u"\\c template1"_s, u"SELECT current_database() AS where;"_s}), {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, works ? 3 : 1), patience);
        if (works) {
            QVERIFY2(said(run, 3).contains("template1"), qPrintable(told(run, 3)));
            QCOMPARE(run.line(3).status, ActionStatus::Done);
            return;
        }
        QCOMPARE(run.line(1).status, ActionStatus::Failed);
        QVERIFY2(run.line(1).sentence.contains(u"9.6"_s), qPrintable(told(run, 1)));
        QCOMPARE(run.line(2).status, ActionStatus::Waiting);
    }

    /// The connection that \c makes is the session's as well.
    void stopAfterAnotherConnection()
    {
        bench::LiveRun run(lines({u"\\c template1"_s, u"SELECT pg_sleep(600);"_s}), {});
        QTRY_COMPARE_WITH_TIMEOUT(sleepers(), QByteArray("1"), patience);
        run.lead(StopCommand{u"s1.a3"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 3), patience);
        QCOMPARE(run.line(3).status, ActionStatus::Failed);
        QCOMPARE(sleepers(), QByteArray("0"));
    }

    void idleTransactionIsGivenUp()
    {
        bench::LiveRun run(lines({u"SHOW idle_in_transaction_session_timeout;"_s,
                                  u"SET idle_in_transaction_session_timeout TO '1s';"_s, u"BEGIN;"_s,
                                  u"INSERT INTO carts VALUES (1);"_s, u"\\! sleep 3"_s, u"COMMIT;"_s}),
                           {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 7), patience);
        QVERIFY2(said(run, 2).contains("4h"), qPrintable(told(run, 2)));
        QCOMPARE(run.line(6).status, ActionStatus::Done);
        QCOMPARE(run.line(7).status, ActionStatus::Failed); // the server has ended the session
        QCOMPARE(run.line(7).reason, u"lost-link"_s);
        QCOMPARE(ask(u"SELECT count(*) FROM carts"_s), QByteArray("0"));

        (void)ask(u"ALTER ROLE cockpit SET idle_in_transaction_session_timeout TO '9min'"_s);
        const auto back = qScopeGuard([this] {
            (void)ask(u"ALTER ROLE cockpit RESET idle_in_transaction_session_timeout"_s);
        });
        bench::LiveRun own(lines({u"SHOW idle_in_transaction_session_timeout;"_s}), {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(own, 2), patience);
        QVERIFY2(said(own, 2).contains("9min"), qPrintable(told(own, 2)));
    }

    /// What a file does to the session must not make a failure a success, nor hide what a line says.
    void filesThatBendTheSession_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("goes on after failures") << QByteArray("\\set ON_ERROR_STOP off\n");
        QTest::newRow("forgets") << QByteArray("\\unset ON_ERROR_STOP\n");
        QTest::newRow("quits") << QByteArray("\\q\n");
        QTest::newRow("output elsewhere and back") << QByteArray("\\o /dev/null\nSELECT 1;\n\\o\n");
        QTest::newRow("pager") << QByteArray(
            "\\pset pager always\n\\setenv PAGER 'cat >/dev/null'\n");
        QTest::newRow("quiet, one line") << QByteArray("\\set QUIET on\n\\set SINGLELINE off\n");
        QTest::newRow("echo") << QByteArray("\\set ECHO all\n");
        QTest::newRow("notices") << QByteArray("DO $$ BEGIN RAISE NOTICE 'a;b'; END $$;\n");
        QTest::newRow("CRLF") << QByteArray("SELECT 1;\r\n-- it's; $x$\r\nSELECT 2;\r\n");
        QTest::newRow("no end") << QByteArray("SELECT 1;\nSELECT 2");
        QTest::newRow("data") << QByteArray("COPY carts FROM STDIN;\n8\n\\.\nDELETE FROM carts;\n");
    }
    void filesThatBendTheSession()
    {
        QFETCH(QByteArray, file);
        QFile written(m_place->filePath(u"bend it \u00e9\u4e16.sql"_s));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(file);
        written.close();
        bench::LiveRun run(lines({u"\\i '%1'"_s.arg(written.fileName()),
                                  u"SELECT 40 + 2 AS shown;"_s, u"INSERT INTO carts VALUES (1);"_s,
                                  u"SELECT * FROM nowhere;"_s, u"INSERT INTO carts VALUES (2);"_s}),
                           {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 5), patience);
        QVERIFY2(run.line(2).status == ActionStatus::Done, qPrintable(told(run, 2)));
        QVERIFY2(said(run, 3).contains("42\n"), qPrintable(told(run, 3)));
        QVERIFY2(run.line(5).status == ActionStatus::Failed, qPrintable(told(run, 5)));
        QCOMPARE(run.line(6).status, ActionStatus::Waiting);
        QCOMPARE(ask(u"SELECT string_agg(n::text, ',') FROM carts"_s), QByteArray("1"));
    }

    /// Each is one line of a runbook that psql could take for less or more than it is.
    void linesThatLookDifferent()
    {
        bench::LiveRun run(
            lines({u"INSERT INTO carts VALUES (1) -- one;"_s, u"\\x \\\\ INSERT INTO carts VALUES (2)"_s,
                   u"INSERT INTO carts SELECT 3 WHERE 'a;b' = $q$a;b$q$;"_s,
                   u"SELECT count(*) AS n FROM carts \\gset"_s, u"SELECT :n AS counted;"_s}),
            {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run, 5), patience);
        for (int line = 2; line <= 5; ++line)
            QVERIFY2(run.line(line).status == ActionStatus::Done, qPrintable(told(run, line)));
        QCOMPARE(said(run, 2), QByteArray("INSERT 0 1\n"));
        QVERIFY2(said(run, 3).endsWith("INSERT 0 1\n"), qPrintable(told(run, 3)));
        QCOMPARE(said(run, 4), QByteArray("INSERT 0 1\n"));
        QVERIFY2(said(run, 5).contains("counted | 3"), qPrintable(told(run, 5)));
        QCOMPARE(ask(u"SELECT string_agg(n::text, ',' ORDER BY n) FROM carts"_s), QByteArray("1,2,3"));
    }
};

QTEST_GUILESS_MAIN(TestSqlSurroundings)
#include "tst_sqlsurroundings.moc"
