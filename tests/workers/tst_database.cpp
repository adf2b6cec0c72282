// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/database.h"
#include "models/workers/routes/quoting.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/routes/sessionmarks.h"
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
    QString opener(int port) const
    {
        return u"psql -h 127.0.0.1 -p %1 -U cockpit -d postgres"_s.arg(port);
    }
    std::unique_ptr<Follow> started(const JobSpec& spec, const QString& name)
    {
        return std::make_unique<Follow>(
            m_runner.start(spec, m_place.filePath(u"%1-%2"_s.arg(name).arg(++m_jobs)), this).value());
    }
    SessionPlace session(int port)
    {
        const QString mark = newNonce();
        JobSpec spec = jobFor({}, sessionErrand({opener(port), mark, {}})).value();
        spec.timeLimit = 5min;
        const QString folder = m_place.filePath(u"session-%1"_s.arg(++m_jobs));
        m_session = std::make_unique<Follow>(m_runner.start(spec, folder, this).value());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_session->starts > 0 || m_session->over(), 60'000); }();
        return {folder, mark, mark};
    }
    std::unique_ptr<Follow> type(const QString& statements, const SessionPlace& place, bool last)
    {
        auto spec = inSession(
            statementJob(program("COCKPIT_TEST_STATEMENT"), {u"a1"_s, statements, last}), place);
        spec.timeLimit = 2min;
        auto follow = started(spec, u"statement"_s);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(follow->over(), 60'000); }();
        return follow;
    }
    /// In a session of its own.
    std::unique_ptr<Follow> type(const QString& statements)
    {
        return type(statements, session(m_server.port()), true);
    }

    PostgresServer m_server;
    QString m_why;
    QTemporaryDir m_place;
    int m_jobs = 0;
    WorkerRunner m_workers{program("COCKPIT_TEST_WORKER")};
    RouteRunner m_runner{m_workers, [](const QString&) { return Route{}; }};
    std::unique_ptr<Follow> m_session;

private Q_SLOTS:
    void initTestCase() { m_why = m_server.start(); }

    void lineHoldsNoStatement()
    {
        const JobSpec spec = inSession(statementJob(u"/x/release-cockpit-statement"_s,
                                                    {u"s1.a1"_s, u"DELETE FROM t -- all"_s, false}),
                                       {u"/jobs/session"_s, u"mark"_s, u"nonce"_s});
        QVERIFY(isStatement(spec.arguments));
        QCOMPARE(nonceOf(spec.arguments), u"nonce"_s);
        QVERIFY(!spec.arguments.join(u' ').contains(u"DELETE"_s));
        QCOMPARE(spec.input, "DELETE FROM t -- all\n;\n");
        const Errand errand = sessionErrand({u"psql -U app shop"_s, u"cafe"_s, {u"SET a = 'b c'"_s}});
        QVERIFY(errand.interactive);
        QVERIFY(errand.line.contains(u"psql -U app shop -X -v ON_ERROR_STOP=1"_s));
        QVERIFY(errand.line.contains(u"-c "_s + shellWord(u"SET a = 'b c'"_s)));
        QCOMPARE(sessionMarkOf(sessionKey(u"cafe"_s)), u"cafe"_s);
        QCOMPARE(mysqlErrand(u"mysql shop"_s, u"SELECT 1;"_s).input, "SELECT 1;\n");
    }

    /// What psql prints arrives in pieces of any size.
    void marksAreFoundHoweverTheyAreSplit()
    {
        const QByteArray stream =
            "one\n\036cafe 1 begun\ntwo\036 three\036cafeteria\n\036cafe over 3\n";
        for (qsizetype size = 1; size <= stream.size(); ++size) {
            SessionMarks marks(u"cafe"_s);
            QByteArray text;
            QByteArrayList words;
            for (qsizetype at = 0; at < stream.size(); at += size) {
                for (const SessionMarks::Piece& piece : marks.feed(stream.mid(at, size))) {
                    if (piece.isMark)
                        words += piece.bytes;
                    else
                        text += piece.bytes;
                }
            }
            QCOMPARE(text, QByteArray("one\ntwo\036 three\036cafeteria\n"));
            QCOMPARE(words, (QByteArrayList{"1 begun", "over 3"}));
        }
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
        const SessionPlace place = session(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->over(), 60'000);
        QCOMPARE(m_session->exit->code, std::optional(2)); // psql: no connection
        // What comes too late for a session has not begun, and says so.
        const auto late = type(u"SELECT 1"_s, place, false);
        QVERIFY(late->exit->startFailure);
        QVERIFY2(late->exit->startFailure->contains(u"had ended before"_s),
                 qPrintable(*late->exit->startFailure));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
