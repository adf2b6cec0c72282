// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/failures.h"

#include <QTest>

using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Headers = QMap<QByteArray, QByteArray>;

HttpAnswer answer(int status, const QByteArray& body, const Headers& headers = {})
{
    return {status, headers, body, 1'000'000ms};
}

} // namespace

Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)

class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void longBodiesAreShortened();
    void retryAfter_data();
    void retryAfter();
    void onlyRefusalsAskToWait();
    void notJsonNamesWhatCame();
    void sentences();
    void anyBytesGiveAFailure();
};

void TestFailures::shapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("retryable");
    QTest::newRow("AWS JSON")
        << 400
        << QByteArray(R"({"__type":"com.amazon#ValidationError:http://x","Message":"bad id"})")
        << u"ValidationError"_s << u"bad id"_s << false;
    QTest::newRow("AWS throttling is 400")
        << 400 << QByteArray(R"({"__type":"Granite#Throttling","message":"Rate exceeded"})")
        << u"Throttling"_s << u"Rate exceeded"_s << true;
    QTest::newRow("AWS XML")
        << 403
        << QByteArray("<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code>"
                      "<Message>not for you</Message></Error></ErrorResponse>")
        << u"AccessDenied"_s << u"not for you"_s << false;
    QTest::newRow("Prometheus")
        << 503 << QByteArray(R"({"status":"error","errorType":"timeout","error":"query timed out"})")
        << u"timeout"_s << u"query timed out"_s << true;
    QTest::newRow("LaunchDarkly")
        << 409 << QByteArray(R"({"id":"1","code":"optimistic_locking_error","message":"conflict"})")
        << u"optimistic_locking_error"_s << u"conflict"_s << false;
    QTest::newRow("JSON string") << 400 << QByteArray("\"bad matcher\"\n") << QString()
                                 << u"bad matcher"_s << false;
    QTest::newRow("plain text") << 403 << QByteArray("action_prohibited") << QString()
                                << u"action_prohibited"_s << false;
    QTest::newRow("PagerDuty")
        << 400
        << QByteArray(R"({"error":{"message":"Invalid","code":2001,"errors":["Name is empty."]}})")
        << u"2001"_s << u"Invalid Name is empty."_s << false;
    QTest::newRow("Grafana") << 401 << QByteArray(R"({"message":"Invalid API key"})") << QString()
                             << u"Invalid API key"_s << false;
    QTest::newRow("Statuspage list")
        << 422 << QByteArray(R"(["one","two"])") << QString() << u"one two"_s << false;
    QTest::newRow("HTML")
        << 502 << QByteArray("<html><head><title>502 Bad\nGateway</title></head></html>") << u"html"_s
        << u"the web page “502 Bad Gateway” instead of data; is a sign-in missing, or the address wrong?"_s
        << true;
    QTest::newRow("nothing") << 500 << QByteArray() << QString() << u"nothing more."_s << true;
}

void TestFailures::shapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const SourceFailure failure = failureFrom(u"metrics"_s, answer(status, body));
    QCOMPARE(failure.service, u"metrics"_s);
    QCOMPARE(failure.httpStatus, status);
    QTEST(failure.code, "code");
    QTEST(failure.words, "words");
    QTEST(failure.retryable, "retryable");
}

void TestFailures::longBodiesAreShortened()
{
    const SourceFailure failure = failureFrom(u"m"_s, answer(500, QByteArray(100'000, 'x')));
    QCOMPARE(failure.words.size(), 501);
}

void TestFailures::retryAfter_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<std::optional<std::chrono::milliseconds>>("wait");
    using Wait = std::optional<std::chrono::milliseconds>;
    QTest::newRow("seconds") << Headers{{"retry-after", "7"}} << Wait(7s);
    QTest::newRow("date") << Headers{{"retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"},
                                     {"date", "Sun, 06 Nov 1994 08:49:37 GMT"}}
                          << Wait(30s);
    QTest::newRow("date that is past")
        << Headers{{"retry-after", "Thu, 01 Jan 1970 00:00:00 GMT"}} << Wait(0s);
    QTest::newRow("epoch in milliseconds") << Headers{{"x-ratelimit-reset", "1012000"}} << Wait(12s);
    QTest::newRow("seconds to wait") << Headers{{"ratelimit-reset", "21"}} << Wait(21s);
    QTest::newRow("nothing") << Headers{} << Wait();
    QTest::newRow("nonsense") << Headers{{"retry-after", "soon"}, {"ratelimit-reset", "-1"}}
                              << Wait();
}

void TestFailures::retryAfter()
{
    QFETCH(Headers, headers);
    QTEST(retryAfterFrom(answer(429, "slow down", headers)), "wait");
}

void TestFailures::onlyRefusalsAskToWait()
{
    const Headers headers{{"x-ratelimit-reset", "1012000"}};
    QVERIFY(!failureFrom(u"m"_s, answer(401, "no", headers)).retryAfter);
    QVERIFY(failureFrom(u"m"_s, answer(429, "no", headers)).retryAfter);
}

void TestFailures::notJsonNamesWhatCame()
{
    QVERIFY(
        !notJson(u"m"_s, answer(200, "{}", {{"content-type", "application/json; charset=utf-8"}})));
    QVERIFY(!notJson(u"m"_s, answer(200, "{}", {{"content-type", "text"}})));
    const auto page = notJson(
        u"m"_s, answer(200, "<!DOCTYPE html><title>Sign in</title>", {{"content-type", "text/html"}}));
    QVERIFY(page);
    QCOMPARE(page->code, u"html"_s);
    QVERIFY(page->words.contains(u"Sign in"_s));
    const auto disguised = notJson(u"m"_s, answer(200, "{}", {{"content-type", "text/html"}}));
    QVERIFY(disguised);
    QVERIFY(notJson(u"m"_s, answer(200, "hello", {{"content-type", "text/plain"}})));
}

void TestFailures::sentences()
{
    SourceFailure failure{u"Prometheus"_s, 503, u"timeout"_s, u"query timed out"_s, true, 2500ms};
    QCOMPARE(failure.sentence(),
             u"Prometheus answered 503 timeout: query timed out It asks to wait 3 second(s)."_s);
    failure = {u"Prometheus"_s, 0, u"refused"_s, u"the connection was refused."_s, true, {}};
    QCOMPARE(failure.sentence(), u"Prometheus gave no usable answer: the connection was refused."_s);
}

void TestFailures::anyBytesGiveAFailure()
{
    QByteArray deep(100'000, '[');
    for (const QByteArray& body :
         {deep, QByteArray(1000, '\0'), QByteArray("\xff\xfe{"), QByteArray("{\"error\":"),
          QByteArray("<a><b>"), QByteArray("{\"__type\":7}"), QByteArray("\"unended")}) {
        const SourceFailure failure = failureFrom(u"m"_s, answer(500, body));
        QCOMPARE(failure.httpStatus, 500);
        QVERIFY(!failure.words.isEmpty());
        QVERIFY(failure.words.size() <= 501);
    }
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
