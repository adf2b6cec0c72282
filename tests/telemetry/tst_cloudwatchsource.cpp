// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telemetry/rawserver.h"
#include "tests/telemetry/sourcestage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>

using namespace stage;
using simulator::CloudWatchServer;

class TestCloudWatchSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void answers();
    void expressions();
    void pages();
    void manyQueries();
    void wrongSecret();
    void clockSkew();
    void throttling();
    void statusCodes();
    void endlessPages();
    void messagesOfTheCallMakeItPartial();
    void callsAreOfWholeMinutesAndAtMost500();

private:
    std::unique_ptr<Stage> m_stage;
};

void TestCloudWatchSource::answers()
{
    CloudWatchServer server(values, m_stage->worldNow, m_stage->access);
    QVERIFY(server.listen());
    SourceSettings wanted = m_stage->settings(SourceKind::CloudWatch, server.url());
    wanted.sessionToken = u"temporary"_s;
    const Outcome outcome = m_stage->fetch(
        wanted,
        {cloudWatch(u"p95"_s, u"Latency"_s, u"p95"_s), cloudWatch(u"none"_s, u"Other"_s, u"Sum"_s)},
        lastMinutes(5));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    QCOMPARE(outcome.answers.size(), 2U);
    std::vector<Sample> expected; // whole minutes, and not the one that has just begun
    for (milliseconds at = now - 5min; at < now; at += 1min)
        expected.push_back({at, *values(u"rising"_s, at)});
    QCOMPARE(outcome.answers[0].samples, expected);
    QVERIFY(outcome.answers[1].samples.empty());
    QVERIFY(!outcome.answers[1].failure);
    QVERIFY(outcome.answers[0].note.isEmpty());
}

void TestCloudWatchSource::expressions()
{
    CloudWatchServer server(values, m_stage->worldNow, m_stage->access);
    QVERIFY(server.listen());
    const Outcome outcome = m_stage->fetch(
        m_stage->settings(SourceKind::CloudWatch, server.url()),
        {cloudWatch(u"req"_s, u"Requests"_s, u"Sum"_s), cloudWatch(u"err"_s, u"Errors"_s, u"Sum"_s),
         promQl(u"share"_s, u"100 * err / (req - 0)"_s), promQl(u"wrong"_s, u"100 * nobody"_s)},
        lastMinutes(3));
    QCOMPARE(outcome.answers.size(), 4U);
    QCOMPARE(outcome.answers[2].samples.size(), 3U);
    QCOMPARE(outcome.answers[2].samples.front().value, 2.5);
    QVERIFY(outcome.answers[3].samples.empty());
}

void TestCloudWatchSource::pages()
{
    CloudWatchServer server(values, m_stage->worldNow, m_stage->access);
    server.setPageSize(7);
    QVERIFY(server.listen());
    const Outcome outcome = m_stage->fetch(m_stage->settings(SourceKind::CloudWatch, server.url()),
                                           {cloudWatch(u"p95"_s, u"Latency"_s, u"p95"_s),
                                            cloudWatch(u"req"_s, u"Requests"_s, u"Sum"_s)},
                                           lastMinutes(20));
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.answers[0].samples.size(), 20U);
    QCOMPARE(outcome.answers[1].samples.size(), 20U);
    QVERIFY(std::ranges::is_sorted(outcome.answers[0].samples, {}, &Sample::at));
    QVERIFY(!outcome.answers[0].partial);
    QCOMPARE(server.requestCount(), 7);
}

void TestCloudWatchSource::manyQueries()
{
    CloudWatchServer server(values, m_stage->worldNow, m_stage->access);
    QVERIFY(server.listen());
    std::vector<Query> queries;
    for (int i = 0; i < 501; ++i)
        queries.push_back(cloudWatch(u"q%1"_s.arg(i), u"Latency"_s, u"p95"_s));
    const Outcome outcome = m_stage->fetch(m_stage->settings(SourceKind::CloudWatch, server.url()),
                                           queries, lastMinutes(2));
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.answers.size(), 501U);
    QCOMPARE(outcome.answers.back().samples.size(), 2U);
    QCOMPARE(server.requestCount(), 2);
}

void TestCloudWatchSource::wrongSecret()
{
    CloudWatchServer server(values, m_stage->worldNow, m_stage->access);
    QVERIFY(server.listen());
    SourceSettings wanted = m_stage->settings(SourceKind::CloudWatch, server.url());
    wanted.secretKey = u"other"_s;
    Outcome outcome =
        m_stage->fetch(wanted, {cloudWatch(u"p95"_s, u"Latency"_s, u"p95"_s)}, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"InvalidSignatureException"_s);
    QVERIFY(!outcome.failure->retryable);
    QCOMPARE(server.requestCount(), 1); // the clock is right: nothing to sign anew
    wanted.accessKey = u"AKIDOTHER"_s;
    outcome = m_stage->fetch(wanted, {cloudWatch(u"p95"_s, u"Latency"_s, u"p95"_s)}, lastMinutes(5));
    QCOMPARE(outcome.failure->code, u"UnrecognizedClientException"_s);
}

void TestCloudWatchSource::clockSkew()
{
    CloudWatchServer server(values, m_stage->worldNow, m_stage->access);
    server.setClockOffset(20min);
    QVERIFY(server.listen());
    const auto source =
        makeSource(m_stage->settings(SourceKind::CloudWatch, server.url()), m_stage->clock);
    const std::vector<Query> queries{cloudWatch(u"p95"_s, u"Latency"_s, u"p95"_s)};
    Outcome outcome = m_stage->fetch(*source, queries, lastMinutes(5));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    QCOMPARE(outcome.answers[0].samples.size(), 5U);
    QVERIFY(outcome.answers[0].note.contains(u"1200 second(s) slow"_s));
    QCOMPARE(server.requestCount(), 2);
    outcome = m_stage->fetch(*source, queries, lastMinutes(5)); // the offset is remembered
    QVERIFY(!outcome.failure);
    QCOMPARE(server.requestCount(), 3);
}

void TestCloudWatchSource::throttling()
{
    CloudWatchServer server(values, m_stage->worldNow, m_stage->access);
    server.setThrottled(true);
    QVERIFY(server.listen());
    const Outcome outcome =
        m_stage->fetch(m_stage->settings(SourceKind::CloudWatch, server.url()),
                       {cloudWatch(u"a"_s, u"Latency"_s, u"p95"_s)}, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->httpStatus, 400);
    QCOMPARE(outcome.failure->code, u"Throttling"_s);
    QCOMPARE(outcome.failure->words, u"Rate exceeded"_s);
    QVERIFY(outcome.failure->retryable);
}

void TestCloudWatchSource::statusCodes()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", "Content-Type: application/x-amz-json-1.0\r\n",
                               R"({"MetricDataResults":[
            {"Id":"part","Label":"part","Timestamps":[1795298340],"Values":[1],"StatusCode":"PartialData"},
            {"Id":"inner","Label":"inner","Timestamps":[],"Values":[],"StatusCode":"InternalError"},
            {"Id":"no","Label":"no","Timestamps":[],"Values":[],"StatusCode":"Forbidden",
             "Messages":[{"Code":"Forbidden","Value":"not your account"}]},
            {"Id":"odd","Label":"odd","Timestamps":[1795298340,1795298280],"Values":[1],"StatusCode":"Complete"},
            {"Id":"two","Label":"a","Timestamps":[],"Values":[],"StatusCode":"Complete"},
            {"Id":"two","Label":"b","Timestamps":[],"Values":[],"StatusCode":"Complete"},
            {"Id":"back","Label":"back","Timestamps":[1795298340,1795298280],"Values":[2,1],"StatusCode":"Complete"}]})"));
    });
    std::vector<Query> queries;
    for (const char* id : {"part", "inner", "no", "odd", "two", "back", "missing"})
        queries.push_back(cloudWatch(QString::fromLatin1(id), u"Latency"_s, u"p95"_s));
    const Outcome outcome = m_stage->fetch(m_stage->settings(SourceKind::CloudWatch, server.url()),
                                           queries, lastMinutes(5));
    QCOMPARE(outcome.answers.size(), 7U);
    QVERIFY(outcome.answers[0].partial);
    QCOMPARE(outcome.answers[1].failure->code, u"InternalError"_s);
    QVERIFY(outcome.answers[1].failure->retryable);
    QCOMPARE(outcome.answers[2].failure->words, u"not your account"_s);
    QVERIFY(!outcome.answers[2].failure->retryable);
    QCOMPARE(outcome.answers[3].failure->code, u"malformed"_s);
    QCOMPARE(outcome.answers[4].failure->code, u"several-series"_s);
    QCOMPARE(outcome.answers[5].samples,
             (std::vector<Sample>{{1'795'298'280'000ms, 1}, {1'795'298'340'000ms, 2}}));
    QVERIFY(outcome.answers[6].samples.empty());
    QVERIFY(!outcome.answers[6].failure);
}

void TestCloudWatchSource::endlessPages()
{
    int page = 0;
    RawServer server([&page](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"MetricDataResults":[],"NextToken":")"
                                   + QByteArray::number(page++) + "\"}"));
    });
    const Outcome outcome = m_stage->fetch(m_stage->settings(SourceKind::CloudWatch, server.url()),
                                           {cloudWatch(u"a"_s, u"L"_s, u"p95"_s)}, lastMinutes(5));
    QVERIFY(outcome.failure);
    QVERIFY(outcome.failure->words.contains(u"no end"_s));
    QVERIFY(server.requests() <= 100);
}

/// "As much of the operation as possible is still executed": not all of it.
void TestCloudWatchSource::messagesOfTheCallMakeItPartial()
{
    QByteArray messages;
    RawServer server([&messages](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"MetricDataResults":[{"Id":"a","Label":"a","Timestamps":[1795298340],)"
                               R"("Values":[1],"StatusCode":"Complete"}],"Messages":[)"
                                   + messages + "]}"));
    });
    const auto asked = [&] {
        return m_stage
            ->fetch(m_stage->settings(SourceKind::CloudWatch, server.url()),
                    {cloudWatch(u"a"_s, u"L"_s, u"p95"_s)}, lastMinutes(5))
            .answers.at(0);
    };
    QVERIFY(!asked().partial);
    messages = R"({"Code":"MaxMetricsExceeded","Value":"Too many metrics"})";
    const Answer answer = asked();
    QVERIFY(answer.partial);
    QCOMPARE(answer.note, u"Too many metrics"_s);
}

void TestCloudWatchSource::callsAreOfWholeMinutesAndAtMost500()
{
    std::vector<QJsonObject> asked;
    RawServer server(
        [&asked](QTcpSocket& socket, const QByteArray& request) {
            const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
            asked.push_back(QJsonDocument::fromJson(body).object());
            socket.write(rawAnswer("200 OK", json, R"({"MetricDataResults":[]})"));
        },
        true);
    std::vector<Query> queries;
    for (int i = 0; i < 1'001; ++i)
        queries.push_back(cloudWatch(u"q%1"_s.arg(i), u"L"_s, u"p95"_s));
    const TimeRange odd{now - 5min + 7s, now + 41s, 15s};
    const Outcome outcome =
        m_stage->fetch(m_stage->settings(SourceKind::CloudWatch, server.url()), queries, odd);
    QCOMPARE(outcome.answers.size(), 1'001U);
    QCOMPARE(asked.size(), 3U);
    const std::array<qsizetype, 3> sizes{500, 500, 1};
    for (std::size_t i = 0; i < asked.size(); ++i) {
        QCOMPARE(asked[i].value("MetricDataQueries"_L1).toArray().size(), sizes[i]);
        QCOMPARE(asked[i].value("StartTime"_L1).toInteger(), (now - 4min) / 1s);
        QCOMPARE(asked[i].value("EndTime"_L1).toInteger(), now / 1s);
        QCOMPARE(asked[i].value("ScanBy"_L1).toString(), u"TimestampAscending"_s);
    }
}

QTEST_GUILESS_MAIN(TestCloudWatchSource)
#include "tst_cloudwatchsource.moc"
