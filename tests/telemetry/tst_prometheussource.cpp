// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/prometheusserver.h"
#include "tests/telemetry/rawserver.h"
#include "tests/telemetry/sourcestage.h"

#include <QTest>

#include <cmath>

using namespace stage;
using simulator::PrometheusServer;

class TestPrometheusSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void answers();
    void gaps();
    void queriesFailAlone();
    void servesNoFuture();
    void manyQueries();
    void oneFetchAtATime();
    void nothingToAsk();
    void severalSeriesAreRefused();
    void warningsMakeItPartial();
    void oneHangingQueryDoesNotTakeTheOthers();
    void slowQueriesComeLast();
    void theSecondSlowOneIsWaitedForLess();
    void aServiceThatStopsIsLeftAlone();
    void twoValuesOfOneMomentAreNone();
    void answersOfOtherServers_data();
    void answersOfOtherServers();
    void afterARefusalNothingMoreIsAsked();

private:
    std::unique_ptr<Stage> m_stage;
};

void TestPrometheusSource::answers()
{
    PrometheusServer server(values, m_stage->worldNow);
    QVERIFY(server.listen());
    const TimeRange odd{now - 60s + 1ms, now + 14s, 15s}; // aligned inwards
    const Outcome outcome = m_stage->fetch(m_stage->settings(SourceKind::Prometheus, server.url()),
                                           {promQl(u"up"_s, u"rising"_s)}, odd);
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

void TestPrometheusSource::gaps()
{
    PrometheusServer server(values, m_stage->worldNow);
    QVERIFY(server.listen());
    const Outcome outcome =
        m_stage->fetch(m_stage->settings(SourceKind::Prometheus, server.url()),
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

void TestPrometheusSource::queriesFailAlone()
{
    PrometheusServer server(values, m_stage->worldNow);
    QVERIFY(server.listen());
    const SourceSettings wanted = m_stage->settings(SourceKind::Prometheus, server.url());
    const Outcome outcome = m_stage->fetch(
        wanted, {promQl(u"bad"_s, u" "_s), promQl(u"good"_s, u"rising"_s)}, lastMinutes(1));
    QVERIFY(!outcome.failure);
    QVERIFY(outcome.answers[0].failure);
    QCOMPARE(outcome.answers[0].failure->code, u"bad_data"_s);
    QCOMPARE(outcome.answers[0].failure->httpStatus, 400);
    QVERIFY(!outcome.answers[0].failure->retryable);
    QVERIFY(!outcome.answers[1].failure);
    const Outcome many =
        m_stage->fetch(wanted, {promQl(u"good"_s, u"rising"_s)}, {now - 11'001s, now, 1s});
    QVERIFY(many.answers[0].failure);
    QVERIFY(many.answers[0].failure->words.contains(u"11,000 points"_s));
    QCOMPARE(m_stage->fetch(wanted, {promQl(u"good"_s, u"rising"_s)}, {now - 11'000s, now, 1s})
                 .answers[0]
                 .samples.size(),
             11'001U);
}

void TestPrometheusSource::servesNoFuture()
{
    PrometheusServer server(values, m_stage->worldNow);
    QVERIFY(server.listen());
    const Outcome outcome =
        m_stage->fetch(m_stage->settings(SourceKind::Prometheus, server.url()),
                       {promQl(u"a"_s, u"rising"_s)}, {now - 15s, now + 10min, 15s});
    QCOMPARE(outcome.answers[0].samples.back().at, now);
}

void TestPrometheusSource::manyQueries()
{
    PrometheusServer server(values, m_stage->worldNow);
    QVERIFY(server.listen());
    std::vector<Query> queries;
    for (int i = 0; i < 60; ++i)
        queries.push_back(promQl(u"q%1"_s.arg(i), u"rising"_s));
    const Outcome outcome = m_stage->fetch(m_stage->settings(SourceKind::Prometheus, server.url()),
                                           queries, lastMinutes(60));
    QCOMPARE(outcome.answers.size(), 60U);
    for (std::size_t i = 0; i < queries.size(); ++i) {
        QCOMPARE(outcome.answers[i].queryId, queries[i].id);
        QCOMPARE(outcome.answers[i].samples.size(), 241U);
    }
    QCOMPARE(server.requestCount(), 60);
}

void TestPrometheusSource::oneFetchAtATime()
{
    PrometheusServer server(values, m_stage->worldNow);
    QVERIFY(server.listen());
    const auto source =
        makeSource(m_stage->settings(SourceKind::Prometheus, server.url()), m_stage->clock);
    int ends = 0;
    connect(source.get(), &MetricSource::answered, this, [&] { ++ends; });
    QVERIFY(source->fetch({promQl(u"a"_s, u"rising"_s)}, lastMinutes(1)));
    QVERIFY(!source->fetch({promQl(u"a"_s, u"rising"_s)}, lastMinutes(1)));
    QTRY_COMPARE(ends, 1);
    QVERIFY(source->fetch({promQl(u"a"_s, u"rising"_s)}, lastMinutes(1)));
    QTRY_COMPARE(ends, 2);
}

void TestPrometheusSource::nothingToAsk()
{
    PrometheusServer server(values, m_stage->worldNow);
    QVERIFY(server.listen());
    const SourceSettings wanted = m_stage->settings(SourceKind::Prometheus, server.url());
    QVERIFY(m_stage->fetch(wanted, {}, lastMinutes(1)).answers.empty());
    const Outcome between =
        m_stage->fetch(wanted, {promQl(u"a"_s, u"rising"_s)}, {now + 1s, now + 14s, 15s});
    QCOMPARE(between.answers.size(), 1U);
    QVERIFY(between.answers[0].samples.empty());
    QVERIFY(!between.answers[0].failure);
    QCOMPARE(server.requestCount(), 0);
}

void TestPrometheusSource::severalSeriesAreRefused()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"status":"success","data":{"resultType":"matrix","result":[
            {"metric":{"pod":"a"},"values":[[1795298400,"1"]]},{"metric":{"pod":"b"},"values":[[1795298400,"2"]]}]}})"));
    });
    const Outcome outcome = m_stage->fetch(m_stage->settings(SourceKind::Prometheus, server.url()),
                                           {promQl(u"a"_s, u"x"_s)}, lastMinutes(1));
    QVERIFY(outcome.answers.at(0).failure);
    QVERIFY(outcome.answers[0].samples.empty());
    QVERIFY(outcome.answers[0].failure->words.contains(u"2 series"_s));
}

void TestPrometheusSource::warningsMakeItPartial()
{
    QByteArray warning = "remote read failed";
    RawServer server([&warning](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"status":"success","data":{"resultType":"matrix","result":[
            {"metric":{},"values":[[1795298400,"1"]]}]},"warnings":[")"
                                   + warning + "\"]}"));
    });
    const SourceSettings wanted = m_stage->settings(SourceKind::Prometheus, server.url());
    Outcome outcome = m_stage->fetch(wanted, {promQl(u"a"_s, u"x"_s)}, lastMinutes(1));
    QVERIFY(outcome.answers.at(0).partial);
    QCOMPARE(outcome.answers[0].note, u"remote read failed"_s);
    warning = "PromQL info: metric might not be a counter";
    outcome = m_stage->fetch(wanted, {promQl(u"a"_s, u"x"_s)}, lastMinutes(1));
    QVERIFY(!outcome.answers.at(0).partial);
}

void TestPrometheusSource::oneHangingQueryDoesNotTakeTheOthers()
{
    RawServer server([](QTcpSocket& socket, const QByteArray& request) {
        if (!request.contains("query=slow"))
            socket.write(rawAnswer(
                "200 OK", json, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
    });
    SourceSettings wanted = m_stage->settings(SourceKind::Prometheus, server.url());
    wanted.deadline = 500ms;
    const Outcome outcome = m_stage->fetch(
        wanted, {promQl(u"a"_s, u"slow"_s), promQl(u"b"_s, u"quick"_s)}, lastMinutes(1));
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.answers.at(0).failure->code, u"timeout"_s);
    QVERIFY(!outcome.answers.at(1).failure);
}

/// Three of five hang: from the second fetch on they do not hold up the others for more than two deadlines.
void TestPrometheusSource::slowQueriesComeLast()
{
    QStringList asked;
    RawServer server([&asked](QTcpSocket& socket, const QByteArray& request) {
        asked.append(QString::fromLatin1(request.mid(request.indexOf("query=") + 6, 2)));
        if (!asked.last().startsWith(u's'))
            socket.write(rawAnswer(
                "200 OK", json, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
    });
    SourceSettings wanted = m_stage->settings(SourceKind::Prometheus, server.url());
    wanted.deadline = 200ms;
    const auto source = makeSource(wanted, m_stage->clock);
    std::vector<Query> queries;
    for (const char* id : {"q0", "s0", "s1", "s2", "q1"})
        queries.push_back(promQl(QString::fromLatin1(id), QString::fromLatin1(id)));
    const auto fetched = [&] {
        asked.clear();
        QStringList failures;
        for (const Answer& answer : m_stage->fetch(*source, queries, lastMinutes(1)).answers) {
            if (answer.failure)
                failures.append(answer.queryId + u' ' + answer.failure->code);
        }
        return failures;
    };
    const QStringList slow{u"s0 timeout"_s, u"s1 timeout"_s, u"s2 timeout"_s};
    QCOMPARE(fetched(), slow);
    QCOMPARE(asked, (QStringList{u"q0"_s, u"s0"_s, u"s1"_s, u"s2"_s, u"q1"_s}));
    QCOMPARE(fetched(), slow);
    QCOMPARE(asked, (QStringList{u"q0"_s, u"q1"_s, u"s0"_s, u"s1"_s}));
    QCOMPARE(fetched(), slow);
    QCOMPARE(asked, (QStringList{u"q0"_s, u"q1"_s, u"s2"_s, u"s0"_s})); // in turn
}

/// A service that hangs is told from a slow query a deadline and a quarter after it was asked.
void TestPrometheusSource::theSecondSlowOneIsWaitedForLess()
{
    RawServer server([](QTcpSocket& socket, const QByteArray& request) {
        if (!request.contains("query=slow"))
            socket.write(rawAnswer(
                "200 OK", json, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
    });
    SourceSettings wanted = m_stage->settings(SourceKind::Prometheus, server.url());
    wanted.deadline = 1200ms;
    const Outcome outcome = m_stage->fetch(
        wanted, {promQl(u"q"_s, u"quick"_s), promQl(u"a"_s, u"slow"_s), promQl(u"b"_s, u"slow"_s)},
        lastMinutes(1));
    QVERIFY(!outcome.failure);
    QVERIFY2(outcome.answers.at(1).failure->words.contains(u" 1.2 s"_s),
             qPrintable(outcome.answers[1].failure->words));
    QVERIFY2(outcome.answers.at(2).failure->words.contains(u" 1 s"_s), // a quarter, but a second at least
             qPrintable(outcome.answers[2].failure->words));
}

void TestPrometheusSource::aServiceThatStopsIsLeftAlone()
{
    QStringList asked;
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        asked.append(QString::fromLatin1(request.mid(request.indexOf("query=") + 6, 2)));
        if (server.requests() == 1)
            socket.write(rawAnswer(
                "200 OK", json, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
    });
    SourceSettings wanted = m_stage->settings(SourceKind::Prometheus, server.url());
    wanted.deadline = 150ms;
    const auto source = makeSource(wanted, m_stage->clock);
    std::vector<Query> queries;
    for (int i = 0; i < 8; ++i)
        queries.push_back(promQl(u"q%1"_s.arg(i), u"q%1"_s.arg(i)));
    const Outcome outcome = m_stage->fetch(*source, queries, lastMinutes(1));
    QVERIFY(!outcome.failure);
    QCOMPARE(asked, (QStringList{u"q0"_s, u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s}));
    QVERIFY(!outcome.answers.at(0).failure);
    for (std::size_t i = 1; i < queries.size(); ++i)
        QCOMPARE(outcome.answers.at(i).failure->code, u"timeout"_s);
    asked.clear();
    QVERIFY(m_stage->fetch(*source, queries, lastMinutes(1)).failure);
    QCOMPARE(asked, (QStringList{u"q0"_s, u"q5"_s})); // those that were not slow come first
}

void TestPrometheusSource::twoValuesOfOneMomentAreNone()
{
    QByteArray points;
    RawServer server([&points](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"status":"success","data":{"resultType":"matrix","result":[)"
                               R"({"metric":{},"values":[)"
                                   + points + "]}]}}"));
    });
    const auto asked = [&](const QByteArray& given) {
        points = given;
        return m_stage
            ->fetch(m_stage->settings(SourceKind::Prometheus, server.url()),
                    {promQl(u"a"_s, u"x"_s)}, lastMinutes(1))
            .answers.at(0);
    };
    QVERIFY(asked(R"([1795298400,"9"],[1795298400,"1"])").failure);
    const Answer same = asked(R"([1795298400,"1"],[1795298385,"2e-3"],[1795298400,"1.0"])");
    QVERIFY(!same.failure); // said twice, and out of order
    QCOMPARE(same.samples, (std::vector<Sample>{{now - 15s, 0.002}, {now, 1}}));
    QVERIFY(!asked(R"([1795298400,"NaN"],[1795298400,"NaN"])").failure);
    QVERIFY(asked(R"([1795298400,"NaN"],[1795298400,"1"])").failure);
}

void TestPrometheusSource::answersOfOtherServers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words"); // of the failure; "" is none, "partial" says so of the answer
    const auto row = [](const char* name, const QByteArray& status, const QByteArray& body,
                        const QString& words) { QTest::newRow(name) << status << body << words; };
    const auto matrix = [](const QByteArray& series, const QByteArray& more = {}) {
        return R"({"status":"success","data":{"resultType":"matrix","result":[)" + series + "]}"
            + more + "}";
    };
    const QByteArray one = R"({"metric":{},"values":[[1795298400,"1"]]})";
    row("a number", "200 OK", matrix(one), {});
    row("with remarks", "200 OK", matrix(one, R"(,"infos":["PromQL info: x"])"), {});
    row("of a part of the stores", "200 OK", matrix(one, R"(,"warnings":["no store matched"])"),
        u"partial"_s);
    row("a histogram beside numbers", "200 OK",
        matrix(R"({"metric":{},"values":[[1795298385,"1"]],"histograms":[[1795298400,{"count":"1"}]]})"),
        u"histogram"_s);
    row("a histogram alone", "200 OK",
        matrix(R"({"metric":{},"histograms":[[1795298400,{"count":"1"}]]})"), u"histogram"_s);
    row("a scalar", "200 OK",
        R"({"status":"success","data":{"resultType":"scalar","result":[1795298400,"1"]}})",
        u"not a matrix"_s);
    row("a vector", "200 OK",
        R"({"status":"success","data":{"resultType":"vector","result":[{"value":[1795298400,"1"]}]}})",
        u"not a matrix"_s);
    row("two pods", "200 OK", matrix(one + ',' + one), u"2 series"_s);
    row("a bare number", "200 OK", matrix(R"({"metric":{},"values":[[1795298400,1]]})"),
        u"cannot be read"_s);
    row("nothing behind success", "200 OK", R"({"status":"success"})", u"not a matrix"_s);
    row("an error with good status", "200 OK",
        R"({"status":"error","errorType":"execution","error":"too many samples"})",
        u"too many samples"_s);
    row("422", "422 Unprocessable Entity",
        R"({"status":"error","errorType":"execution","error":"expanding series"})",
        u"expanding series"_s);
    row("503", "503 Service Unavailable",
        R"({"status":"error","errorType":"timeout","error":"query timed out"})",
        u"query timed out"_s);
}

/// Of what speaks Prometheus' protocol: behind a prefix with a slash at its end, as behind a proxy.
void TestPrometheusSource::answersOfOtherServers()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        const bool isRight = request.startsWith("POST /prometheus/api/v1/query_range HTTP/1.1");
        socket.write(isRight ? rawAnswer(status, json, body) : rawAnswer("404 Not Found", {}, "no"));
    });
    const Outcome outcome =
        m_stage->fetch(m_stage->settings(SourceKind::Prometheus, server.url(u"/prometheus/"_s)),
                       {promQl(u"a"_s, u"x"_s), promQl(u"b"_s, u"x"_s)}, lastMinutes(1));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    for (const Answer& answer : outcome.answers) {
        const QString said = answer.failure ? answer.failure->sentence() : QString();
        QCOMPARE(answer.partial, words == u"partial"_s);
        QCOMPARE(!answer.failure, words.isEmpty() || answer.partial);
        QVERIFY2(answer.partial || said.contains(words), qPrintable(said));
    }
}

void TestPrometheusSource::afterARefusalNothingMoreIsAsked()
{
    RawServer server([&server](QTcpSocket& socket, const QByteArray&) {
        if (server.requests() == 2) // as a multi-tenant service says it, in Prometheus' own envelope
            socket.write(
                rawAnswer("429 Too Many Requests", json + "Retry-After: 90\r\n",
                          R"({"status":"error","errorType":"too_many_requests","error":"slow"})"));
        else
            socket.write(rawAnswer(
                "200 OK", json, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"));
    });
    std::vector<Query> queries;
    for (int i = 0; i < 6; ++i)
        queries.push_back(promQl(u"q%1"_s.arg(i), u"x"_s));
    const Outcome outcome = m_stage->fetch(m_stage->settings(SourceKind::Prometheus, server.url()),
                                           queries, lastMinutes(1));
    QVERIFY(!outcome.failure);
    QCOMPARE(server.requests(), 2);
    QCOMPARE(outcome.answers.size(), 6U);
    QVERIFY(!outcome.answers[0].failure);
    for (std::size_t i = 1; i < outcome.answers.size(); ++i) {
        QVERIFY(outcome.answers[i].failure);
        QCOMPARE(outcome.answers[i].failure->retryAfter, std::optional<milliseconds>(90s));
    }
}

QTEST_GUILESS_MAIN(TestPrometheusSource)
#include "tst_prometheussource.moc"
