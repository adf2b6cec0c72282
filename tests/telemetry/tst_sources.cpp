// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/cloudwatchserver.h"
#include "models/simulator/servers/grafanaserver.h"
#include "models/simulator/servers/prometheusserver.h"
#include "models/telemetry/grafanaannotator.h"
#include "models/telemetry/sources.h"
#include "tests/telemetry/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::CloudWatchServer;
using simulator::Fault;
using simulator::GrafanaServer;
using simulator::PrometheusServer;

namespace {

constexpr milliseconds now = 1'795'298'400'000ms; // on the grid of all steps used here
const QByteArray json = "Content-Type: application/json\r\n";

/// The simulated metrics: their value tells their time.
std::optional<double> values(const QString& key, milliseconds at)
{
    if (key == u"rising"_s || key == u"App/Latency/p95"_s)
        return static_cast<double>(at.count() / 1000 % 100'000);
    if (key == u"App/Requests/Sum"_s)
        return 200;
    if (key == u"App/Errors/Sum"_s)
        return 5;
    if (key == u"holes"_s)
        return at.count() / 15'000 % 2 == 0 ? std::optional(1.5) : std::nullopt;
    if (key == u"nan"_s)
        return std::numeric_limits<double>::quiet_NaN();
    if (key == u"inf"_s)
        return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

Query promQl(const QString& id, const QString& expression)
{
    Query query;
    query.id = id;
    query.expression = expression;
    return query;
}

Query cloudWatch(const QString& id, const QString& metric, const QString& statistic)
{
    Query query;
    query.id = id;
    query.metricStat = {{u"Namespace"_s, u"App"_s},
                        {u"MetricName"_s, metric},
                        {u"Dimensions"_s, QJsonObject{{u"LoadBalancer"_s, u"app/x/y"_s}}},
                        {u"Stat"_s, statistic}};
    return query;
}

TimeRange lastMinutes(int minutes, milliseconds step = 15s)
{
    return {now - std::chrono::minutes{minutes}, now, step};
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void prometheusAnswers();
    void prometheusGaps();
    void prometheusQueriesFailAlone();
    void prometheusServesNoFuture();
    void prometheusManyQueries();
    void oneFetchAtATime();
    void nothingToAsk();
    void faults_data();
    void faults();
    void hostileAnswers_data();
    void hostileAnswers();
    void severalSeriesAreRefused();
    void warningsMakeItPartial();
    void redirectKeepsCredentials();
    void oneHangingQueryDoesNotTakeTheOthers();
    void cloudWatchAnswers();
    void cloudWatchExpressions();
    void cloudWatchPages();
    void cloudWatchManyQueries();
    void cloudWatchWrongSecret();
    void cloudWatchClockSkew();
    void cloudWatchThrottling();
    void cloudWatchStatusCodes();
    void cloudWatchEndlessPages();
    void grafanaProxy();
    void grafanaFrames();
    void grafanaFrameFailures();
    void grafanaWrongToken();
    void annotations();
    void annotationFailures();

private:
    struct Outcome {
        std::vector<Answer> answers;
        std::optional<SourceFailure> failure;
    };
    /// One fetch to its one end.
    Outcome fetch(MetricSource& source, const std::vector<Query>& queries, TimeRange range);
    Outcome fetch(const SourceSettings& settings, const std::vector<Query>& queries, TimeRange range);
    SourceSettings settings(SourceKind kind, const QUrl& url) const;

    simulator::Now m_now = [] { return now; };
    std::unique_ptr<SteppedClock> m_clock;
    simulator::CloudWatchAccess m_access{"us-east-1", "AKIDTEST", "wrong horse"};
};

void TestSources::init()
{
    m_clock = std::make_unique<SteppedClock>(Instant{now, 0ms}, false);
}

TestSources::Outcome TestSources::fetch(MetricSource& source, const std::vector<Query>& queries,
                                        TimeRange range)
{
    Outcome outcome;
    int ends = 0;
    QObject scope;
    connect(&source, &MetricSource::answered, &scope, [&](const std::vector<Answer>& answers) {
        outcome.answers = answers;
        ++ends;
    });
    connect(&source, &MetricSource::failed, &scope, [&](const SourceFailure& failure) {
        outcome.failure = failure;
        ++ends;
    });
    [&] {
        QVERIFY(source.fetch(queries, range));
        QCOMPARE(ends, 0); // never at once
        QTRY_COMPARE_WITH_TIMEOUT(ends, 1, 20'000);
        QCoreApplication::processEvents();
        QCOMPARE(ends, 1);
    }();
    return outcome;
}

TestSources::Outcome TestSources::fetch(const SourceSettings& settings,
                                        const std::vector<Query>& queries, TimeRange range)
{
    const auto source = makeSource(settings, *m_clock);
    return fetch(*source, queries, range);
}

SourceSettings TestSources::settings(SourceKind kind, const QUrl& url) const
{
    SourceSettings result;
    result.name = u"metrics"_s;
    result.kind = kind;
    result.url = url;
    result.region = QString::fromLatin1(m_access.region);
    result.accessKey = QString::fromLatin1(m_access.accessKey);
    result.secretKey = QString::fromLatin1(m_access.secretKey);
    result.dataSourceUid = u"prom1"_s;
    result.deadline = 5s;
    return result;
}

void TestSources::prometheusAnswers()
{
    PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    const TimeRange odd{now - 60s + 1ms, now + 14s, 15s}; // aligned inwards
    const Outcome outcome =
        fetch(settings(SourceKind::Prometheus, server.url()), {promQl(u"up"_s, u"rising"_s)}, odd);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.answers.size(), 1U);
    const Answer& answer = outcome.answers.front();
    QCOMPARE(answer.queryId, u"up"_s);
    QVERIFY(!answer.failure);
    QVERIFY(!answer.partial);
    std::vector<Sample> expected;
    for (milliseconds at = now - 45s; at <= now; at += 15s)
        expected.push_back({at, *values(u"rising"_s, at)});
    QCOMPARE(answer.samples, expected);
}

void TestSources::prometheusGaps()
{
    PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    const Outcome outcome = fetch(settings(SourceKind::Prometheus, server.url()),
                                  {promQl(u"a"_s, u"holes"_s), promQl(u"b"_s, u"nan"_s),
                                   promQl(u"c"_s, u"inf"_s), promQl(u"d"_s, u"no such metric"_s)},
                                  lastMinutes(1));
    QCOMPARE(outcome.answers.size(), 4U);
    for (const Answer& answer : outcome.answers)
        QVERIFY(!answer.failure);
    QVERIFY(outcome.answers[0].samples.size() == 2 || outcome.answers[0].samples.size() == 3);
    QCOMPARE(outcome.answers[1].samples.size(), 5U);
    QVERIFY(std::isnan(outcome.answers[1].samples.front().value));
    QCOMPARE(outcome.answers[2].samples.front().value, -std::numeric_limits<double>::infinity());
    QVERIFY(outcome.answers[3].samples.empty());
}

void TestSources::prometheusQueriesFailAlone()
{
    PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    const SourceSettings wanted = settings(SourceKind::Prometheus, server.url());
    const Outcome outcome =
        fetch(wanted, {promQl(u"bad"_s, u" "_s), promQl(u"good"_s, u"rising"_s)}, lastMinutes(1));
    QVERIFY(!outcome.failure);
    QVERIFY(outcome.answers[0].failure);
    QCOMPARE(outcome.answers[0].failure->code, u"bad_data"_s);
    QCOMPARE(outcome.answers[0].failure->httpStatus, 400);
    QVERIFY(!outcome.answers[0].failure->retryable);
    QVERIFY(!outcome.answers[1].failure);
    const Outcome many = fetch(wanted, {promQl(u"good"_s, u"rising"_s)}, {now - 11'001s, now, 1s});
    QVERIFY(many.answers[0].failure);
    QVERIFY(many.answers[0].failure->words.contains(u"11,000 points"_s));
    QCOMPARE(fetch(wanted, {promQl(u"good"_s, u"rising"_s)}, {now - 11'000s, now, 1s})
                 .answers[0]
                 .samples.size(),
             11'001U);
}

void TestSources::prometheusServesNoFuture()
{
    PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    const Outcome outcome = fetch(settings(SourceKind::Prometheus, server.url()),
                                  {promQl(u"a"_s, u"rising"_s)}, {now - 15s, now + 10min, 15s});
    QCOMPARE(outcome.answers[0].samples.back().at, now);
}

void TestSources::prometheusManyQueries()
{
    PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    std::vector<Query> queries;
    for (int i = 0; i < 60; ++i)
        queries.push_back(promQl(u"q%1"_s.arg(i), u"rising"_s));
    const Outcome outcome =
        fetch(settings(SourceKind::Prometheus, server.url()), queries, lastMinutes(60));
    QCOMPARE(outcome.answers.size(), 60U);
    for (std::size_t i = 0; i < queries.size(); ++i) {
        QCOMPARE(outcome.answers[i].queryId, queries[i].id);
        QCOMPARE(outcome.answers[i].samples.size(), 241U);
    }
    QCOMPARE(server.requestCount(), 60);
}

void TestSources::oneFetchAtATime()
{
    PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    const auto source = makeSource(settings(SourceKind::Prometheus, server.url()), *m_clock);
    int ends = 0;
    connect(source.get(), &MetricSource::answered, this, [&] { ++ends; });
    QVERIFY(source->fetch({promQl(u"a"_s, u"rising"_s)}, lastMinutes(1)));
    QVERIFY(!source->fetch({promQl(u"a"_s, u"rising"_s)}, lastMinutes(1)));
    QTRY_COMPARE(ends, 1);
    QVERIFY(source->fetch({promQl(u"a"_s, u"rising"_s)}, lastMinutes(1)));
    QTRY_COMPARE(ends, 2);
}

void TestSources::nothingToAsk()
{
    PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    const SourceSettings wanted = settings(SourceKind::Prometheus, server.url());
    QVERIFY(fetch(wanted, {}, lastMinutes(1)).answers.empty());
    const Outcome between = fetch(wanted, {promQl(u"a"_s, u"rising"_s)}, {now + 1s, now + 14s, 15s});
    QCOMPARE(between.answers.size(), 1U);
    QVERIFY(between.answers[0].samples.empty());
    QVERIFY(!between.answers[0].failure);
    QCOMPARE(server.requestCount(), 0);
}

void TestSources::faults_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("Prometheus") << SourceKind::Prometheus;
    QTest::newRow("CloudWatch") << SourceKind::CloudWatch;
    QTest::newRow("Grafana") << SourceKind::Grafana;
}

void TestSources::faults()
{
    QFETCH(SourceKind, kind);
    PrometheusServer server(values, m_now); // its faults come before its protocol
    QVERIFY(server.listen());
    SourceSettings wanted = settings(kind, server.url());
    wanted.deadline = 300ms;
    const std::vector<Query> queries{kind == SourceKind::CloudWatch
                                         ? cloudWatch(u"a"_s, u"Latency"_s, u"p95"_s)
                                         : promQl(u"a"_s, u"rising"_s)};
    server.setFault(Fault::Outage, 17s);
    Outcome outcome = fetch(wanted, queries, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->httpStatus, 503);
    QVERIFY(outcome.failure->retryable);
    QCOMPARE(outcome.failure->retryAfter, std::optional<milliseconds>(17s));
    server.setFault(Fault::LoginPage);
    outcome = fetch(wanted, queries, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"html"_s);
    QVERIFY(outcome.failure->words.contains(u"Sign in"_s));
    server.setFault(Fault::Hang);
    outcome = fetch(wanted, queries, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"timeout"_s);
}

void TestSources::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray ok = "200 OK";
    QTest::newRow("wrong length") << QByteArray(
        "HTTP/1.1 200 OK\r\n" + json + "Content-Length: 90\r\nConnection: close\r\n\r\n{}")
                                  << u"closed"_s;
    QTest::newRow("empty") << rawAnswer(ok, json, "") << u"malformed"_s;
    QTest::newRow("other JSON") << rawAnswer(ok, json, "{\"ok\":true}") << u"malformed"_s;
    QTest::newRow("deep JSON") << rawAnswer(ok, json, QByteArray(100'000, '[')) << u"malformed"_s;
    QTest::newRow("text") << rawAnswer(ok, "Content-Type: text/plain\r\n", "fine")
                          << u"content-type"_s;
    QTest::newRow("429") << rawAnswer("429 Too Many Requests", json + "Retry-After: 3\r\n",
                                      "\"slow down\"")
                         << QString();
    QTest::newRow("truncated JSON")
        << rawAnswer(ok, json, R"({"status":"success","data":{)") << u"malformed"_s;
}

void TestSources::hostileAnswers()
{
    QFETCH(QByteArray, bytes);
    RawServer server([&bytes](QTcpSocket& socket, const QByteArray&) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    for (const SourceKind kind :
         {SourceKind::Prometheus, SourceKind::Grafana, SourceKind::CloudWatch}) {
        const Query query = kind == SourceKind::CloudWatch
            ? cloudWatch(u"a"_s, u"Latency"_s, u"p95"_s)
            : promQl(u"a"_s, u"rising"_s);
        const Outcome outcome = fetch(settings(kind, server.url()), {query}, lastMinutes(5));
        QVERIFY(outcome.failure);
        QTEST(outcome.failure->code, "code");
        QVERIFY(!outcome.failure->sentence().isEmpty());
        QCOMPARE(outcome.failure->retryAfter,
                 outcome.failure->httpStatus == 429 ? std::optional<milliseconds>(3s) : std::nullopt);
    }
}

void TestSources::severalSeriesAreRefused()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"status":"success","data":{"resultType":"matrix","result":[
            {"metric":{"pod":"a"},"values":[[1795298400,"1"]]},{"metric":{"pod":"b"},"values":[[1795298400,"2"]]}]}})"));
    });
    const Outcome outcome = fetch(settings(SourceKind::Prometheus, server.url()),
                                  {promQl(u"a"_s, u"x"_s)}, lastMinutes(1));
    QVERIFY(outcome.answers.at(0).failure);
    QVERIFY(outcome.answers[0].samples.empty());
    QVERIFY(outcome.answers[0].failure->words.contains(u"2 series"_s));
}

void TestSources::warningsMakeItPartial()
{
    QByteArray warning = "remote read failed";
    RawServer server([&warning](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"status":"success","data":{"resultType":"matrix","result":[
            {"metric":{},"values":[[1795298400,"1"]]}]},"warnings":[")"
                                   + warning + "\"]}"));
    });
    const SourceSettings wanted = settings(SourceKind::Prometheus, server.url());
    Outcome outcome = fetch(wanted, {promQl(u"a"_s, u"x"_s)}, lastMinutes(1));
    QVERIFY(outcome.answers.at(0).partial);
    QCOMPARE(outcome.answers[0].note, u"remote read failed"_s);
    warning = "PromQL info: metric might not be a counter";
    outcome = fetch(wanted, {promQl(u"a"_s, u"x"_s)}, lastMinutes(1));
    QVERIFY(!outcome.answers.at(0).partial);
}

void TestSources::redirectKeepsCredentials()
{
    RawServer other([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json, "{}"));
    });
    RawServer server([&other](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("307 Temporary Redirect",
                               "Location: " + other.url().toEncoded() + "\r\n", ""));
    });
    for (const SourceKind kind :
         {SourceKind::Prometheus, SourceKind::Grafana, SourceKind::CloudWatch}) {
        SourceSettings wanted = settings(kind, server.url());
        wanted.headers.insert("Authorization", "Bearer secret");
        const Outcome outcome = fetch(wanted, {promQl(u"a"_s, u"x"_s)}, lastMinutes(5));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->code, u"redirect"_s);
    }
    QCOMPARE(other.requests(), 0);
}

void TestSources::oneHangingQueryDoesNotTakeTheOthers()
{
    RawServer server([](QTcpSocket& socket, const QByteArray& request) {
        if (!request.contains("query=slow"))
            socket.write(rawAnswer(
                "200 OK", json, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
    });
    SourceSettings wanted = settings(SourceKind::Prometheus, server.url());
    wanted.deadline = 500ms;
    const Outcome outcome =
        fetch(wanted, {promQl(u"a"_s, u"slow"_s), promQl(u"b"_s, u"quick"_s)}, lastMinutes(1));
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.answers.at(0).failure->code, u"timeout"_s);
    QVERIFY(!outcome.answers.at(1).failure);
}

void TestSources::cloudWatchAnswers()
{
    CloudWatchServer server(values, m_now, m_access);
    QVERIFY(server.listen());
    SourceSettings wanted = settings(SourceKind::CloudWatch, server.url());
    wanted.sessionToken = u"temporary"_s;
    const Outcome outcome = fetch(
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

void TestSources::cloudWatchExpressions()
{
    CloudWatchServer server(values, m_now, m_access);
    QVERIFY(server.listen());
    const Outcome outcome = fetch(
        settings(SourceKind::CloudWatch, server.url()),
        {cloudWatch(u"req"_s, u"Requests"_s, u"Sum"_s), cloudWatch(u"err"_s, u"Errors"_s, u"Sum"_s),
         promQl(u"share"_s, u"100 * err / (req - 0)"_s), promQl(u"wrong"_s, u"100 * nobody"_s)},
        lastMinutes(3));
    QCOMPARE(outcome.answers.size(), 4U);
    QCOMPARE(outcome.answers[2].samples.size(), 3U);
    QCOMPARE(outcome.answers[2].samples.front().value, 2.5);
    QVERIFY(outcome.answers[3].samples.empty());
}

void TestSources::cloudWatchPages()
{
    CloudWatchServer server(values, m_now, m_access);
    server.setPageSize(7);
    QVERIFY(server.listen());
    const Outcome outcome = fetch(settings(SourceKind::CloudWatch, server.url()),
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

void TestSources::cloudWatchManyQueries()
{
    CloudWatchServer server(values, m_now, m_access);
    QVERIFY(server.listen());
    std::vector<Query> queries;
    for (int i = 0; i < 501; ++i)
        queries.push_back(cloudWatch(u"q%1"_s.arg(i), u"Latency"_s, u"p95"_s));
    const Outcome outcome =
        fetch(settings(SourceKind::CloudWatch, server.url()), queries, lastMinutes(2));
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.answers.size(), 501U);
    QCOMPARE(outcome.answers.back().samples.size(), 2U);
    QCOMPARE(server.requestCount(), 2);
}

void TestSources::cloudWatchWrongSecret()
{
    CloudWatchServer server(values, m_now, m_access);
    QVERIFY(server.listen());
    SourceSettings wanted = settings(SourceKind::CloudWatch, server.url());
    wanted.secretKey = u"other"_s;
    Outcome outcome = fetch(wanted, {cloudWatch(u"p95"_s, u"Latency"_s, u"p95"_s)}, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"InvalidSignatureException"_s);
    QVERIFY(!outcome.failure->retryable);
    QCOMPARE(server.requestCount(), 1); // the clock is right: nothing to sign anew
    wanted.accessKey = u"AKIDOTHER"_s;
    outcome = fetch(wanted, {cloudWatch(u"p95"_s, u"Latency"_s, u"p95"_s)}, lastMinutes(5));
    QCOMPARE(outcome.failure->code, u"UnrecognizedClientException"_s);
}

void TestSources::cloudWatchClockSkew()
{
    CloudWatchServer server(values, m_now, m_access);
    server.setClockOffset(20min);
    QVERIFY(server.listen());
    const auto source = makeSource(settings(SourceKind::CloudWatch, server.url()), *m_clock);
    const std::vector<Query> queries{cloudWatch(u"p95"_s, u"Latency"_s, u"p95"_s)};
    Outcome outcome = fetch(*source, queries, lastMinutes(5));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    QCOMPARE(outcome.answers[0].samples.size(), 5U);
    QVERIFY(outcome.answers[0].note.contains(u"1200 second(s) slow"_s));
    QCOMPARE(server.requestCount(), 2);
    outcome = fetch(*source, queries, lastMinutes(5)); // the offset is remembered
    QVERIFY(!outcome.failure);
    QCOMPARE(server.requestCount(), 3);
}

void TestSources::cloudWatchThrottling()
{
    CloudWatchServer server(values, m_now, m_access);
    server.setThrottled(true);
    QVERIFY(server.listen());
    const Outcome outcome = fetch(settings(SourceKind::CloudWatch, server.url()),
                                  {cloudWatch(u"a"_s, u"Latency"_s, u"p95"_s)}, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->httpStatus, 400);
    QCOMPARE(outcome.failure->code, u"Throttling"_s);
    QCOMPARE(outcome.failure->words, u"Rate exceeded"_s);
    QVERIFY(outcome.failure->retryable);
}

void TestSources::cloudWatchStatusCodes()
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
    const Outcome outcome =
        fetch(settings(SourceKind::CloudWatch, server.url()), queries, lastMinutes(5));
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

void TestSources::cloudWatchEndlessPages()
{
    int page = 0;
    RawServer server([&page](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"MetricDataResults":[],"NextToken":")"
                                   + QByteArray::number(page++) + "\"}"));
    });
    const Outcome outcome = fetch(settings(SourceKind::CloudWatch, server.url()),
                                  {cloudWatch(u"a"_s, u"L"_s, u"p95"_s)}, lastMinutes(5));
    QVERIFY(outcome.failure);
    QVERIFY(outcome.failure->words.contains(u"no end"_s));
    QVERIFY(server.requests() <= 100);
}

void TestSources::grafanaProxy()
{
    GrafanaServer server(values, m_now, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = settings(SourceKind::Grafana, server.url());
    wanted.headers.insert("Authorization", "Bearer glsa_token");
    Outcome outcome =
        fetch(wanted, {promQl(u"a"_s, u"rising"_s), promQl(u"b"_s, u"nan"_s)}, lastMinutes(1));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    QCOMPARE(outcome.answers[0].samples.size(), 5U);
    QCOMPARE(outcome.answers[0].samples.back(), (Sample{now, *values(u"rising"_s, now)}));
    QVERIFY(std::isnan(outcome.answers[1].samples.back().value));
    wanted.dataSourceUid = u"other"_s;
    outcome = fetch(wanted, {promQl(u"a"_s, u"rising"_s)}, lastMinutes(1));
    QCOMPARE(outcome.failure->httpStatus, 404);
    QCOMPARE(outcome.failure->words, u"Data source not found"_s);
}

void TestSources::grafanaFrames()
{
    GrafanaServer server(values, m_now, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = settings(SourceKind::Grafana, server.url());
    wanted.headers.insert("Authorization", "Bearer glsa_token");
    std::vector<Query> queries;
    for (const char* name : {"rising", "nan", "inf", "holes"}) {
        Query query = promQl(QString::fromLatin1(name), {});
        query.metricStat = {{u"expr"_s, query.id}};
        queries.push_back(query);
    }
    const Outcome outcome = fetch(wanted, queries, lastMinutes(1));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    QCOMPARE(outcome.answers[0].samples.size(), 5U);
    QCOMPARE(outcome.answers[0].samples.back(), (Sample{now, *values(u"rising"_s, now)}));
    QCOMPARE(outcome.answers[1].samples.size(), 5U);
    QVERIFY(std::isnan(outcome.answers[1].samples.back().value));
    QCOMPARE(outcome.answers[2].samples.back().value, -std::numeric_limits<double>::infinity());
    QVERIFY(outcome.answers[3].samples.size() < 4);
}

void TestSources::grafanaFrameFailures()
{
    QByteArray body;
    QByteArray status = "200 OK";
    RawServer server([&](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer(status, json, body));
    });
    Query query = promQl(u"a"_s, {});
    query.metricStat = {{u"expr"_s, u"x"_s}};
    const SourceSettings wanted = settings(SourceKind::Grafana, server.url());
    const auto frame = [](const QByteArray& fields, const QByteArray& data) {
        return QByteArray(R"({"schema":{"fields":[)" + fields + R"(]},"data":{"values":)" + data
                          + "}}");
    };
    const auto fetchFrames = [&](const QByteArray& frames) {
        body = R"({"results":{"A":{"frames":[)" + frames + "]}}}";
        return fetch(wanted, {query}, lastMinutes(1)).answers.at(0);
    };
    const QByteArray both = R"({"type":"time"},{"type":"number"})";

    const Answer nulls = fetchFrames(frame(both, "[[1000,2000,3000],[1,null,3]]"));
    QVERIFY(!nulls.failure);
    QCOMPARE(nulls.samples, (std::vector<Sample>{{1s, 1}, {3s, 3}}));
    QVERIFY(!fetchFrames("").failure);
    QVERIFY(fetchFrames(frame(both, "[[1000],[1]]") + ',' + frame(both, "[[1000],[2]]")).failure);
    QVERIFY(
        fetchFrames(frame(R"({"type":"time"},{"type":"number"},{"type":"number"})", "[[1],[1],[2]]"))
            .failure);
    QVERIFY(fetchFrames(frame(R"({"type":"number"})", "[[1]]")).failure);
    QVERIFY(fetchFrames(frame(both, "[[1000,2000],[1]]")).failure);
    QVERIFY(fetchFrames(frame(both, "[[1000],[\"1\"]]")).failure);

    status = "400 Bad Request"; // one query failed: the body is still the answer
    body = R"({"results":{"A":{"status":502,"error":"data source is away","frames":[]}}})";
    const Answer failed = fetch(wanted, {query}, lastMinutes(1)).answers.at(0);
    QCOMPARE(failed.failure->words, u"data source is away"_s);
    QVERIFY(failed.failure->retryable);
}

void TestSources::grafanaWrongToken()
{
    GrafanaServer server(values, m_now, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = settings(SourceKind::Grafana, server.url());
    wanted.headers.insert("Authorization", "Bearer other");
    const Outcome outcome = fetch(wanted, {promQl(u"a"_s, u"rising"_s)}, lastMinutes(1));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->sentence(), u"metrics answered 401: Invalid API key"_s);
}

void TestSources::annotations()
{
    GrafanaServer server(values, m_now, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = settings(SourceKind::Grafana, server.url());
    wanted.headers.insert("Authorization", "Bearer glsa_token");
    GrafanaAnnotator annotator(wanted, *m_clock);
    qint64 id = 0;
    connect(&annotator, &GrafanaAnnotator::posted, this, [&id](qint64 made) { id = made; });
    Annotation annotation;
    annotation.at = now;
    annotation.until = now + 1min;
    annotation.text = u"Deployed “2.5.0”"_s;
    annotation.tags = {u"deploy"_s, u"v2.5.0"_s};
    annotation.panelId = 4;
    annotation.dashboardUid = u"dash"_s;
    QVERIFY(annotator.post(annotation));
    QVERIFY(!annotator.post(annotation));
    QTRY_COMPARE(id, 1);
    QCOMPARE(server.annotations().size(), 1);
    const QJsonObject kept = server.annotations().first();
    QCOMPARE(kept.value("text"_L1).toString(), annotation.text);
    QCOMPARE(kept.value("time"_L1).toInteger(), now.count());
    QCOMPARE(kept.value("timeEnd"_L1).toInteger(), (now + 1min).count());
    QCOMPARE(kept.value("tags"_L1).toArray().size(), 2);
    QCOMPARE(kept.value("panelId"_L1).toInt(), 4);
    QVERIFY(annotator.post(annotation)); // the annotator does not guess whether it is the same
    QTRY_COMPARE(id, 2);
}

void TestSources::annotationFailures()
{
    GrafanaServer server(values, m_now, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = settings(SourceKind::Grafana, server.url());
    wanted.deadline = 300ms;
    GrafanaAnnotator annotator(wanted, *m_clock);
    std::optional<SourceFailure> failure;
    connect(&annotator, &GrafanaAnnotator::failed, this,
            [&failure](const SourceFailure& what) { failure = what; });
    const auto post = [&] {
        failure.reset();
        Annotation annotation;
        annotation.text = u"x"_s;
        annotator.post(annotation);
        QTRY_VERIFY(failure);
    };
    post(); // no token
    QCOMPARE(failure->httpStatus, 401);
    QVERIFY(!mayHaveArrived(*failure));
    server.setFault(Fault::Hang);
    post();
    QVERIFY(mayHaveArrived(*failure));
    server.setFault(Fault::LoginPage);
    post();
    QCOMPARE(failure->code, u"html"_s);
    QVERIFY(mayHaveArrived(SourceFailure{u"g"_s, 502, {}, {}, true, {}}));
    QVERIFY(!mayHaveArrived(SourceFailure{u"g"_s, 0, u"refused"_s, {}, true, {}}));
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
