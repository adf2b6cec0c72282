// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/evidence.h"
#include "models/plan/expectation.h"

#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using conductor::Evidence;
using run::Outcome;

Q_DECLARE_METATYPE(cockpit::run::Outcome)

/// The author's words against what was printed: what is in doubt is a person's.
class TestEvidence : public QObject
{
    Q_OBJECT

    static Outcome verdict(const QString& words, const QString& line, const Evidence& evidence)
    {
        const auto checks = conductor::checksOf(plan::expectationsFrom(words), line, evidence);
        return checks.size() == 1 ? checks.front().outcome : Outcome::NotTested;
    }

private Q_SLOTS:
    void weighs_data();
    void weighs();
    void streamsAreTakenTogetherForTextAndApartForCounts();
    void longOutputProvesPresenceAlone();
    void exitCodesAreNotItsAffair();
};

void TestEvidence::weighs_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char* name, const QString& words, const QByteArray& output,
                        Outcome outcome, const QString& line = u"tool"_s) {
        QTest::newRow(name) << words << line << output << outcome;
    };
    row("text that is there", u"`active (running)`"_s, "   Active: active (running) since",
        Outcome::Passed);
    row("text over two lines", u"\"all pods are ready\""_s, "all pods\n  are ready\n",
        Outcome::Passed);
    row("text in colour", u"\"OK\""_s, "status: \x1b[1;32mO\x1b[0mK", Outcome::Passed);
    row("text in another case", u"\"OK\""_s, "ok", Outcome::Failed);
    row("text that is not there", u"\"OK\""_s, "FAILED", Outcome::Failed);
    row("nothing printed", u"\"OK\""_s, "", Outcome::Failed);

    row("JSON, more than expected", u"{\"status\": \"up\"}"_s,
        "{\"status\":\"up\",\"checks\":[1,2]}\n", Outcome::Passed);
    row("JSON after a line of talk", u"{\"status\": \"up\"}"_s, "GET /health\n{\"status\":\"up\"}",
        Outcome::Passed);
    row("JSON, nested", u"{\"db\": {\"ok\": true}}"_s, "{\"db\":{\"ok\":true,\"ms\":3}}",
        Outcome::Passed);
    row("JSON, another value", u"{\"status\": \"up\"}"_s, "{\"status\":\"down\"}", Outcome::Failed);
    row("JSON, another type", u"{\"n\": 1}"_s, "{\"n\":\"1\"}", Outcome::Failed);
    row("JSON, array in order", u"{\"a\": [1, 3]}"_s, "{\"a\":[1,2,3]}", Outcome::Passed);
    row("JSON, array in another order", u"{\"a\": [3, 1]}"_s, "{\"a\":[1,2,3]}", Outcome::Failed);
    row("no JSON", u"{\"status\": \"up\"}"_s, "<html>Log in</html>", Outcome::Failed);

    row("status line", u"HTTP 200"_s, "HTTP/1.1 200 OK\r\nServer: x\r\n", Outcome::Passed);
    row("last of two status lines", u"HTTP 200"_s, "HTTP/1.1 302 Found\r\n\r\nHTTP/2 503\r\n",
        Outcome::Failed);
    row("status alone", u"200 OK"_s, "200", Outcome::Passed);
    row("another status", u"HTTP 200"_s, "HTTP/1.1 500 Oops", Outcome::Failed);
    row("no status shown", u"HTTP 200"_s, "hello", Outcome::NotTested);

    row("rows of a client", u"3 rows"_s, " id \n----\n  1\n  2\n  3\n(3 rows)\n", Outcome::Passed);
    row("fewer rows", u"at least 3 rows"_s, " id \n----\n  1\n(1 row)\n\n", Outcome::NotTested);
    row("a value in one row, asked for by count", u"0 rows"_s,
        " count \n-------\n     0\n(1 row)\n", Outcome::Passed, u"select count(*) from jobs;"_s);
    row("a value that is not what is expected", u"0 rows"_s, " count \n-------\n     7\n(1 row)\n",
        Outcome::Failed, u"SELECT COUNT(*) FROM jobs;"_s);
    row("lines", u"2 lines"_s, "a\nb\n", Outcome::Passed);
    row("lines below a heading", u"2 pods"_s, "NAME READY STATUS\na 1/1 x\nb 1/1 x\n",
        Outcome::Passed);
    row("a number that counts", u"no errors"_s, "0\n", Outcome::Passed, u"grep -c ERROR log"_s);
    row("a number that may be a line", u"0 lines"_s, "0\n", Outcome::NotTested);
    row("nothing, as expected", u"no output"_s, "", Outcome::Passed);
    row("something, where nothing is expected", u"no output"_s, "oops\n", Outcome::Failed);

    row("what only a person can tell", u"the log looks calm"_s, "calm", Outcome::NotTested);
    row("a sentence, word for word", u"the log looks calm"_s, "the log looks calm",
        Outcome::NotTested);
    row("a value by itself", u"3.4.0"_s, "3.4.0\n", Outcome::Passed);
    row("a nought by itself", u"0"_s, "\x1b[32m0\x1b[0m\r\n", Outcome::Passed);
    row("another value", u"3.4.0"_s, "3.4.1\n", Outcome::NotTested);
    row("a value among others", u"0"_s, "0 of 12\n", Outcome::NotTested);
    row("a value in a line of its own", u"0"_s, "waiting\n0\n", Outcome::NotTested);
    row("no value at all", u"0"_s, "", Outcome::NotTested);
}

void TestEvidence::weighs()
{
    QFETCH(QString, words);
    QFETCH(QString, line);
    QFETCH(QByteArray, output);
    QFETCH(Outcome, outcome);
    Evidence evidence;
    evidence.add(workers::Stream::Out, output);
    QCOMPARE(verdict(words, line, evidence), outcome);
}

void TestEvidence::streamsAreTakenTogetherForTextAndApartForCounts()
{
    Evidence evidence;
    evidence.add(workers::Stream::Err, "warning: half ");
    evidence.add(workers::Stream::Out, "one\n");
    evidence.add(workers::Stream::Err, "done\n");
    QCOMPARE(verdict(u"\"warning: half one done\""_s, u"tool"_s, evidence), Outcome::Passed);
    QCOMPARE(verdict(u"1 line"_s, u"tool"_s, evidence), Outcome::Passed);
}

void TestEvidence::longOutputProvesPresenceAlone()
{
    Evidence evidence;
    evidence.add(workers::Stream::Out, "begin\n");
    evidence.add(workers::Stream::Out, QByteArray(Evidence::kept, 'x'));
    QVERIFY(!evidence.isWhole());
    QCOMPARE(verdict(u"\"begin\""_s, u"tool"_s, evidence), Outcome::Passed);
    QCOMPARE(verdict(u"\"end\""_s, u"tool"_s, evidence), Outcome::NotTested);
    QCOMPARE(verdict(u"2 lines"_s, u"tool"_s, evidence), Outcome::NotTested);
    QCOMPARE(verdict(u"{\"a\": 1}"_s, u"tool"_s, evidence), Outcome::NotTested);
}

void TestEvidence::exitCodesAreNotItsAffair()
{
    QVERIFY(conductor::checksOf(plan::expectationsFrom(u"exit code 0"_s), u"tool"_s, {}).empty());
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
