// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/database.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"
#include "tests/workers/payloads.h"
#include "tests/workers/postgresserver.h"

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    Database database() const
    {
        return {Database::Client::Psql, u"127.0.0.1"_s, m_server.port(), u"postgres"_s, u"cockpit"_s};
    }
    std::unique_ptr<Follow> type(const QString& statements)
    {
        auto errand = sqlErrand(database(), statements);
        if (!errand)
            return nullptr;
        errand->timeLimit = 2min;
        auto job =
            m_runner.start(*jobFor({}, *errand), m_place.filePath(u"job-%1"_s.arg(++m_jobs)), this);
        auto follow = job ? std::make_unique<Follow>(*job) : nullptr;
        if (follow)
            [&] { QTRY_VERIFY_WITH_TIMEOUT(follow->over(), 60'000); }();
        return follow;
    }

    PostgresServer m_server;
    QString m_why;
    QTemporaryDir m_place;
    int m_jobs = 0;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void initTestCase() { m_why = m_server.start(); }

    void lineHoldsNoStatement()
    {
        const auto errand = sqlErrand(
            {Database::Client::Psql, u"db 01"_s, 6432, u"app"_s, u"o'neil"_s}, u"DELETE FROM t"_s);
        QVERIFY(errand);
        QVERIFY(!errand->line.contains(u"DELETE"_s));
        QVERIFY(errand->line.contains(u"ON_ERROR_STOP=1"_s));
        QVERIFY(errand->line.contains(u"'db 01'"_s));
        QVERIFY(errand->line.contains(u"'o'\\''neil'"_s));
        QCOMPARE(errand->input, "DELETE FROM t;\n");
        const auto mysql =
            sqlErrand({Database::Client::MySql, u"db"_s, 0, u"app"_s, {}}, u"SELECT 1;"_s);
        QVERIFY(mysql->line.startsWith(u"mysql --no-defaults"_s));
        QCOMPARE(mysql->input, "SELECT 1;\n");
    }

    void whatNeedsALaterLineIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("refused");
        QTest::newRow("begin") << u"BEGIN;"_s << true;
        QTest::newRow("start transaction") << u"start  transaction"_s << true;
        QTest::newRow("commit alone") << u"COMMIT;"_s << true;
        QTest::newRow("setting alone") << u"SET statement_timeout = 0;"_s << true;
        QTest::newRow("temporary table alone") << u"CREATE TEMP TABLE t AS SELECT 1"_s << true;
        QTest::newRow("whole transaction") << u"BEGIN; UPDATE t SET a = 1; COMMIT;"_s << false;
        QTest::newRow("setting with its statement")
            << u"SET lock_timeout = '5s'; ALTER TABLE t ADD b int;"_s << false;
        QTest::newRow("update") << u"UPDATE t SET a = 1"_s << false;
        QTest::newRow("word inside") << u"SELECT 'begin'"_s << false;
        QTest::newRow("block") << u"DO $$ BEGIN PERFORM 1; END; $$;"_s << false;
        QTest::newRow("function")
            << u"CREATE FUNCTION f() RETURNS int AS $f$\nBEGIN\n  RETURN 1;\nEND;\n"
               "$f$ LANGUAGE plpgsql;"_s
            << false;
        QTest::newRow("comment") << u"-- don't; begin\nSELECT 1; /* ; commit */"_s << false;
        QTest::newRow("begun below a comment")
            << u"/* first */ BEGIN;\nUPDATE t SET a = 1;"_s << true;
        QTest::newRow("another database") << u"\\c orders"_s << true;
        QTest::newRow("variable of the client") << u"\\set who 'me'"_s << true;
        QTest::newRow("how answers look") << u"\\timing on"_s << false;
        QTest::newRow("copy") << u"\\copy t to stdout csv"_s << false;
    }
    void whatNeedsALaterLineIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, refused);
        QCOMPARE(!sqlErrand({}, text), refused);
    }

    void answersAndFailuresAreTold()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        const auto made = type(u"CREATE TABLE visits (n int); INSERT INTO visits VALUES (7)"_s);
        QVERIFY(made);
        QCOMPARE(made->exit->code, std::optional(0));
        const auto asked = type(u"SELECT n * 6 AS answer FROM visits"_s);
        QVERIFY2(asked->out.contains("42"), asked->bytes.constData());
        QCOMPARE(asked->exit->code, std::optional(0));
        const auto failed = type(u"SELECT 1; SELECT * FROM nowhere; DELETE FROM visits;"_s);
        QCOMPARE(failed->exit->code, std::optional(3)); // psql: stopped by ON_ERROR_STOP
        QVERIFY(failed->err.contains("nowhere"));
        const auto still = type(u"SELECT count(*) FROM visits"_s);
        QVERIFY2(still->out.contains(" 1\n"), still->bytes.constData());
    }

    void otherPeoplesStatements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("notice") << u"DO $$ BEGIN RAISE NOTICE 'look out'; END; $$"_s << 0
                                << QByteArray("look out");
        QTest::newRow("exception") << u"DO $$ BEGIN RAISE EXCEPTION 'no further'; END; $$"_s << 3
                                   << QByteArray("no further");
        QTest::newRow("several lines")
            << u"SELECT\n  40\n  + 2 AS answer -- a comment\n"_s << 0 << QByteArray("42");
        QTest::newRow("each statement's result")
            << u"CREATE TABLE seen (n int); INSERT INTO seen VALUES (1), (2); DROP TABLE seen;"_s
            << 0 << QByteArray("CREATE TABLE\nINSERT 0 2\nDROP TABLE\n");
        QTest::newRow("copy") << u"\\copy (select 4711) to stdout"_s << 0 << QByteArray("4711\n");
        QTest::newRow("rolled back")
            << u"BEGIN; SELECT 1/0; COMMIT;"_s << 3 << QByteArray("division by zero");
    }
    void otherPeoplesStatements()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        QFETCH(QString, text);
        QFETCH(QByteArray, said);
        const auto typed = type(text);
        QVERIFY(typed && typed->exit);
        QTEST(typed->exit->code.value_or(-1), "code");
        QVERIFY2(typed->bytes.contains(said), typed->bytes.constData());
    }

    void statementsAreNoShell()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        const QString text = u"$(touch /tmp/cockpit-sql) `id` ; \\ \" $HOME"_s;
        const auto follow = type(u"SELECT length('%1'), '%1'"_s.arg(text));
        QCOMPARE(follow->exit->code, std::optional(0));
        QVERIFY2(follow->out.contains(text.toUtf8()), follow->bytes.constData());
        QVERIFY(!QFile::exists(u"/tmp/cockpit-sql"_s));
    }

    /// As text between a statement's quotes: none is a statement, a command of the client or of a shell.
    void payloadsAreText()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        QFile::remove(u"/tmp/cockpit-was-here"_s);
        QStringList statements;
        QByteArray expected;
        const QStringList texts = payloads();
        for (const QString& text : texts) {
            statements += u"SELECT '[' || encode(convert_to('%1', 'UTF8'), 'hex') || ']';"_s.arg(
                QString(text).replace(u'\'', u"''"_s));
            expected += '[' + text.toUtf8().toHex() + ']';
        }
        const auto follow = type(statements.join(u'\n'));
        QVERIFY(follow && follow->exit);
        QCOMPARE(follow->exit->code, std::optional(0));
        QVERIFY2(follow->err.isEmpty(), follow->err.constData());
        QByteArray told;
        for (const QByteArray& line : follow->out.split('\n')) {
            if (line.trimmed().startsWith('['))
                told += line.trimmed();
        }
        QCOMPARE(texts.size(), 200);
        QCOMPARE(told, expected);
        QVERIFY(!QFile::exists(u"/tmp/cockpit-was-here"_s));
        qInfo("%d payloads as text of statements, seed 20261122", static_cast<int>(texts.size()));
    }

    void noServerIsAFailure()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        Database gone = database();
        gone.port = 1;
        const auto errand = sqlErrand(gone, u"SELECT 1"_s);
        auto job = m_runner.start(*jobFor({}, *errand), m_place.filePath(u"gone"_s), this);
        Follow follow(*job);
        QTRY_VERIFY_WITH_TIMEOUT(follow.over(), 60'000);
        QCOMPARE(follow.exit->code, std::optional(2)); // psql: no connection
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
