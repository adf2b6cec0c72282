// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/sqlsession.h"
#include "models/plan/sqltext.h"

#include <QTest>

using namespace cockpit::plan;
using namespace Qt::StringLiterals;

/// What a session at a prompt holds, from the texts of its lines.
class TestSqlSession : public QObject
{
    Q_OBJECT

private:
    static std::vector<SqlLine> linesOf(const QStringList& texts)
    {
        std::vector<SqlLine> lines;
        for (const QString& text : texts)
            lines.push_back({QString::number(lines.size() + 1), text});
        return lines;
    }
    /// Of the lines with these numbers, in this order.
    static std::vector<SqlLine> those(const std::vector<SqlLine>& lines, const QList<int>& numbers)
    {
        std::vector<SqlLine> typed;
        for (const int number : numbers)
            typed.push_back(lines[static_cast<std::size_t>(number - 1)]);
        return typed;
    }

private Q_SLOTS:
    void textsThatGoOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("open");
        QTest::newRow("statement") << u"SELECT 1"_s << false;
        QTest::newRow("quote") << u"SELECT 'it''s"_s << true;
        QTest::newRow("doubled quote") << u"SELECT 'it''s'"_s << false;
        QTest::newRow("escaped quote") << u"SELECT E'it\\'s'"_s << false;
        QTest::newRow("backslash that escapes nothing") << u"SELECT 'C:\\'"_s << false;
        QTest::newRow("name that ends with e") << u"SELECT * FROM namee'\\'"_s << false;
        QTest::newRow("identifier") << u"SELECT \"a"_s << true;
        QTest::newRow("bracket") << u"SELECT (1"_s << true;
        QTest::newRow("bracket in a text") << u"SELECT '('"_s << false;
        QTest::newRow("comment") << u"SELECT 1 /* a /* b */"_s << true;
        QTest::newRow("comment in a comment") << u"SELECT 1 /* a /* b */ */"_s << false;
        QTest::newRow("quote in a comment") << u"SELECT 1 -- don't"_s << false;
        QTest::newRow("body") << u"DO $x$ BEGIN PERFORM $$a$$; END $x$"_s << false;
        QTest::newRow("open body") << u"DO $x$ BEGIN END $y$"_s << true;
        QTest::newRow("parameter, no body") << u"PREPARE p AS SELECT $1, $2"_s << false;
        QTest::newRow("dollar in a name") << u"SELECT a$b$c FROM t"_s << false;
        QTest::newRow("client's command") << u"\\echo it's (so"_s << false;
        QTest::newRow("copy of a file") << u"COPY t FROM '/tmp/t'"_s << false;
        QTest::newRow("copy without its data") << u"COPY t FROM STDIN;"_s << true;
        QTest::newRow("copy with its data") << u"COPY t FROM stdin;\n1\tit's\n\\."_s << false;
        QTest::newRow("client's copy without its data") << u"\\copy t from stdin csv"_s << true;
        QTest::newRow("long") << u"INSERT INTO t VALUES (1)"_s + u", (2)"_s.repeated(50'000) << false;
    }
    void textsThatGoOn()
    {
        QFETCH(QString, text);
        QTEST(goesOn(text), "open");
    }

    void linesThatNobodyCanAnswer()
    {
        for (const QString& text :
             {u"\\prompt 'who' who"_s, u"\\password app"_s, u"\\e"_s, u"\\if :x"_s, u"\\endif"_s})
            QVERIFY2(untypable(text), qPrintable(text));
        for (const QString& text :
             {u"\\encoding UTF8"_s, u"\\if true\nSELECT 1;\n\\endif"_s, u"\\echo hi"_s})
            QVERIFY2(!untypable(text), qPrintable(text));
    }

    void textsThatAreNotTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why"); // a word of the sentence; empty: it is typed
        const auto row = [](const QString& text, const QString& why) {
            QTest::newRow(qPrintable(text.simplified())) << text << why;
        };
        row(u"\\set ON_ERROR_STOP off"_s, u"ON_ERROR_STOP"_s);
        row(u"\\set ON_ERROR_STOP 0"_s, u"ON_ERROR_STOP"_s);
        row(u"\\set ON_ERROR_STOP 'no'"_s, u"ON_ERROR_STOP"_s);
        row(u"\\unset ON_ERROR_STOP"_s, u"ON_ERROR_STOP"_s);
        row(u"\\x \\set ON_ERROR_STOP :other"_s, u"ON_ERROR_STOP"_s);
        row(u"SELECT 1; \\unset ON_ERROR_STOP"_s, u"ON_ERROR_STOP"_s);
        row(u"\\set ON_ERROR_STOP on"_s, {});
        row(u"\\set ON_ERROR_STOP"_s, {});
        row(u"\\set on_error_rollback on"_s, {});
        row(u"SELECT '\\set ON_ERROR_STOP off'"_s, {});
        row(u"\\set SINGLESTEP on"_s, u"terminal"_s);
        row(u"\\set SINGLESTEP off"_s, {});
        row(u"SELECT now() \\watch 2"_s, u"\\watch"_s);
        row(u"SELECT now() \\watch"_s, u"\\watch"_s);
        row(u"SELECT now() \\watch c=3 i=2"_s, {});
        row(u"\\!"_s, u"terminal"_s);
        row(u"\\! date"_s, {});
        row(u"\\q\nSELECT 1;"_s, u"never be typed"_s);
        row(u"SELECT 1; \\q"_s, {});
    }
    void textsThatAreNotTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto sentence = untypable(text);
        QCOMPARE(sentence.has_value(), !why.isEmpty());
        QVERIFY2(!sentence || sentence->contains(why), qPrintable(sentence.value_or(QString())));
    }

    void textsAreEnded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char* text, bool whole) {
            QTest::newRow(text) << QString::fromLatin1(text) << whole;
        };
        row("SELECT 1", false);
        row("SELECT 1;", true);
        row("SELECT 1 -- one;", false);
        row("SELECT 1 /* ; */", false);
        row("SELECT 1; -- one", true);
        row("SELECT ';'", false);
        row("SELECT $$;$$", false);
        row("SELECT 1 \\gset", true);
        row("\\x", true);
        row("\\x \\\\ SELECT 1", false);
        row("\\x\nSELECT 1", false);
        row("\\! echo \\\\ x", true);
        row("-- nothing", true);
        row("", true);
    }
    void textsAreEnded()
    {
        QFETCH(QString, text);
        QFETCH(bool, whole);
        QCOMPARE(ended(text), whole ? text : text + u"\n;"_s);
        QCOMPARE(ended(ended(text)), ended(text));
    }

    void transactions_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("open");
        const auto row = [](const char* name, const QStringList& lines, const QString& open) {
            QTest::newRow(name) << lines << open;
        };
        row("begun", {u"BEGIN"_s}, u"1"_s);
        row("started", {u"SELECT 1"_s, u"start  transaction read only;"_s}, u"2"_s);
        row("committed", {u"BEGIN"_s, u"COMMIT;"_s}, {});
        row("ended", {u"BEGIN"_s, u"END"_s}, {});
        row("given up", {u"BEGIN"_s, u"ABORT"_s}, {});
        row("back to a savepoint", {u"BEGIN"_s, u"SAVEPOINT a"_s, u"ROLLBACK TO a"_s}, u"1"_s);
        row("back to a savepoint in full", {u"BEGIN"_s, u"ROLLBACK WORK TO SAVEPOINT a"_s}, u"1"_s);
        row("chained", {u"BEGIN"_s, u"COMMIT AND CHAIN"_s}, u"1"_s);
        row("prepared for later", {u"BEGIN"_s, u"PREPARE TRANSACTION 'a'"_s}, {});
        row("in one line", {u"BEGIN; UPDATE t SET a = 1; COMMIT;"_s}, {});
        row("two in one line", {u"BEGIN; COMMIT; BEGIN"_s}, u"1"_s);
        row("in a text", {u"SELECT 'x; begin'"_s}, {});
        row("in a block", {u"DO $$ BEGIN PERFORM 1; END; $$"_s}, {});
        row("body in SQL",
            {u"BEGIN"_s, u"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END;"_s}, u"1"_s);
        row("below a comment", {u"/* first */ BEGIN;\nUPDATE t SET a = 1;"_s}, u"1"_s);
        row("another database", {u"BEGIN"_s, u"\\c orders"_s}, {});
        row("without autocommit",
            {u"\\set AUTOCOMMIT off"_s, u"UPDATE t SET a = 1"_s, u"SELECT 1"_s}, u"2"_s);
        row("without autocommit, committed",
            {u"\\set AUTOCOMMIT off"_s, u"UPDATE t SET a = 1"_s, u"COMMIT"_s}, {});
        row("CASE has an END", {u"BEGIN"_s, u"SELECT CASE WHEN a THEN 1 END FROM t"_s}, u"1"_s);
    }
    void transactions()
    {
        QFETCH(QStringList, lines);
        QTEST(after(linesOf(lines)).transaction, "open");
    }

    void settings_data()
    {
        QTest::addColumn<bool>("is");
        for (const char* text :
             {"SET statement_timeout = 0;", "set role 'admin'", "\\set who 'me'", "\\c orders",
              "\\connect orders", "\\timing on", "\\x", "RESET ALL", "SET a = 1; SET b = 2"})
            QTest::newRow(text) << true;
        for (const char* text :
             {"SET LOCAL lock_timeout = 1", "SET TRANSACTION READ ONLY", "SELECT 1",
              "SET a = 1; UPDATE t SET b = 2", "\\copy t to stdout", "\\i set.sql", ""})
            QTest::newRow(text) << false;
    }
    void settings() { QTEST(isSqlSetting(QString::fromLatin1(QTest::currentDataTag())), "is"); }

    /// Against a session in which some of the lines have succeeded.
    void obstacles()
    {
        using Kind = SqlObstacle::Kind;
        const auto lines =
            linesOf({u"SELECT 1"_s, u"BEGIN"_s, u"UPDATE t SET a = 1"_s, u"COMMIT"_s, u"SELECT 2"_s});
        const auto at = [&](int number, const QList<int>& typed) {
            return obstacleFor(lines, static_cast<std::size_t>(number - 1), those(lines, typed));
        };
        const SqlObstacle gone{Kind::TransactionGone, u"2"_s, {}};
        QCOMPARE(at(2, {}), std::nullopt);
        QCOMPARE(at(3, {1, 2}), std::nullopt);
        QCOMPARE(at(3, {1}), std::optional(gone)); // a new session, or BEGIN was left out
        QCOMPARE(at(4, {}), std::optional(gone));
        QCOMPARE(at(3, {1, 2, 3, 4}), std::optional(gone)); // again, when it is committed
        QCOMPARE(at(5, {}), std::nullopt);
        QCOMPARE(at(5, {1, 2, 3}), std::optional(SqlObstacle{Kind::TransactionOpen, u"2"_s, {}}));
        QCOMPARE(at(4, {2, 3}), std::nullopt);
    }

    void lineAfterOneLeftOutMayEndItLater()
    {
        const auto lines = linesOf({u"BEGIN"_s, u"UPDATE t SET a = 1"_s, u"ROLLBACK"_s,
                                    u"UPDATE t SET a = 2"_s, u"COMMIT"_s, u"DROP TABLE u"_s});
        QCOMPARE(obstacleFor(lines, 3, those(lines, {1, 2})), std::nullopt);
        QCOMPARE(obstacleFor(lines, 4, those(lines, {1, 2, 4})), std::nullopt);
        QVERIFY(obstacleFor(lines, 5, those(lines, {1, 2, 4})));
    }

    void thingsOfASession_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("used");
        QTest::addColumn<bool>("needed");
        QTest::newRow("temporary table")
            << u"CREATE TEMP TABLE mine AS SELECT 1"_s << u"SELECT * FROM mine"_s << true;
        QTest::newRow("another table")
            << u"CREATE TEMP TABLE mine (n int)"_s << u"SELECT * FROM mines"_s << false;
        QTest::newRow("if not exists")
            << u"CREATE TEMPORARY TABLE IF NOT EXISTS mine (n int)"_s << u"TRUNCATE mine"_s << true;
        QTest::newRow("select into") << u"SELECT 1 AS n INTO TEMP mine"_s << u"TABLE mine"_s << true;
        QTest::newRow("prepared") << u"PREPARE p AS SELECT 1"_s << u"EXECUTE p"_s << true;
        QTest::newRow("cursor") << u"DECLARE c CURSOR WITH HOLD FOR SELECT 1"_s << u"FETCH c"_s
                                << true;
        QTest::newRow("kept value") << u"SELECT max(id) AS last FROM t \\gset"_s
                                    << u"DELETE FROM t WHERE id > :last"_s << true;
        QTest::newRow("cast, no kept value")
            << u"SELECT 1 AS a \\gset"_s << u"SELECT '1'::int"_s << false;
        QTest::newRow("lock") << u"SELECT pg_advisory_lock(42)"_s << u"UPDATE t SET a = 1"_s << true;
        QTest::newRow("output elsewhere") << u"\\o report.txt"_s << u"SELECT 1"_s << true;
        QTest::newRow("table for all")
            << u"CREATE TABLE mine (n int)"_s << u"SELECT * FROM mine"_s << false;
    }
    void thingsOfASession()
    {
        QFETCH(QString, made);
        QFETCH(QString, used);
        const auto lines = linesOf({made, used});
        const auto obstacle = obstacleFor(lines, 1, {});
        QTEST(obstacle.has_value(), "needed");
        QCOMPARE(obstacleFor(lines, 1, those(lines, {1})), std::nullopt);
        if (obstacle) {
            QCOMPARE(obstacle->kind, SqlObstacle::Kind::ThingGone);
            QCOMPARE(obstacle->action, u"1"_s);
        }
    }
    void lockThatIsGivenBackIsNotNeeded()
    {
        const auto lines = linesOf({u"SELECT pg_advisory_lock(42)"_s,
                                    u"SELECT pg_advisory_unlock(42)"_s, u"UPDATE t SET a = 1"_s});
        QCOMPARE(obstacleFor(lines, 2, {}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSqlSession)
#include "tst_sqlsession.moc"
