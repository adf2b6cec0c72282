// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/grafanaserver.h"
#include "models/telemetry/grafanaannotator.h"
#include "tests/telemetry/rawserver.h"
#include "tests/telemetry/sourcestage.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace stage;
using simulator::Fault;
using simulator::GrafanaServer;

class TestGrafanaSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void proxy();
    void frames();
    void frameFailures();
    void noticesMakeItPartial();
    void wrongToken();
    void annotations();
    void annotationFailures();

private:
    std::unique_ptr<Stage> m_stage;
};

void TestGrafanaSource::proxy()
{
    GrafanaServer server(values, m_stage->worldNow, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = m_stage->settings(SourceKind::Grafana, server.url());
    wanted.headers.insert("Authorization", "Bearer glsa_token");
    Outcome outcome = m_stage->fetch(wanted, {promQl(u"a"_s, u"rising"_s), promQl(u"b"_s, u"nan"_s)},
                                     lastMinutes(1));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    QCOMPARE(outcome.answers[0].samples.size(), 5U);
    QCOMPARE(outcome.answers[0].samples.back(), (Sample{now, *values(u"rising"_s, now)}));
    QVERIFY(std::isnan(outcome.answers[1].samples.back().value));
    wanted.dataSourceUid = u"other"_s;
    outcome = m_stage->fetch(wanted, {promQl(u"a"_s, u"rising"_s)}, lastMinutes(1));
    QCOMPARE(outcome.failure->httpStatus, 404);
    QCOMPARE(outcome.failure->words, u"Data source not found"_s);
}

void TestGrafanaSource::frames()
{
    GrafanaServer server(values, m_stage->worldNow, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = m_stage->settings(SourceKind::Grafana, server.url());
    wanted.headers.insert("Authorization", "Bearer glsa_token");
    std::vector<Query> queries;
    for (const char* name : {"rising", "nan", "inf", "holes"}) {
        Query query = promQl(QString::fromLatin1(name), {});
        query.metricStat = {{u"expr"_s, query.id}};
        queries.push_back(query);
    }
    const Outcome outcome = m_stage->fetch(wanted, queries, lastMinutes(1));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    QCOMPARE(outcome.answers[0].samples.size(), 5U);
    QCOMPARE(outcome.answers[0].samples.back(), (Sample{now, *values(u"rising"_s, now)}));
    QCOMPARE(outcome.answers[1].samples.size(), 5U);
    QVERIFY(std::isnan(outcome.answers[1].samples.back().value));
    QCOMPARE(outcome.answers[2].samples.back().value, -std::numeric_limits<double>::infinity());
    QVERIFY(outcome.answers[3].samples.size() < 4);
}

void TestGrafanaSource::frameFailures()
{
    QByteArray body;
    QByteArray status = "200 OK";
    RawServer server([&](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer(status, json, body));
    });
    Query query = promQl(u"a"_s, {});
    query.metricStat = {{u"expr"_s, u"x"_s}};
    const SourceSettings wanted = m_stage->settings(SourceKind::Grafana, server.url());
    const auto frame = [](const QByteArray& fields, const QByteArray& data) {
        return QByteArray(R"({"schema":{"fields":[)" + fields + R"(]},"data":{"values":)" + data
                          + "}}");
    };
    const auto fetchFrames = [&](const QByteArray& frames) {
        body = R"({"results":{"A":{"frames":[)" + frames + "]}}}";
        return m_stage->fetch(wanted, {query}, lastMinutes(1)).answers.at(0);
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
    // Two series below each other, told apart by a column of words; and one that only says its name.
    const QByteArray withNames = R"({"type":"time"},{"type":"string"},{"type":"number"})";
    QVERIFY(fetchFrames(frame(withNames, R"([[1000,2000],["a","b"],[9,1]])")).failure);
    QVERIFY(!fetchFrames(frame(withNames, R"([[1000,2000],["a","a"],[9,1]])")).failure);
    QVERIFY(fetchFrames(frame(both, "[[1000,1000],[9,1]]")).failure);
    QVERIFY(fetchFrames(frame(both, "[[1000,2000],[1]]")).failure);
    QVERIFY(fetchFrames(frame(both, "[[1000],[\"1\"]]")).failure);

    status = "400 Bad Request"; // one query failed: the body is still the answer
    body = R"({"results":{"A":{"status":502,"error":"data source is away","frames":[]}}})";
    const Answer failed = m_stage->fetch(wanted, {query}, lastMinutes(1)).answers.at(0);
    QCOMPARE(failed.failure->words, u"data source is away"_s);
    QVERIFY(failed.failure->retryable);
}

/// What a data source warns of reaches Grafana's frames as notices.
void TestGrafanaSource::noticesMakeItPartial()
{
    QByteArray notice;
    QByteArray more;
    RawServer server([&](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"results":{"A":{)" + more
                                   + R"("frames":[{"schema":{"meta":{"notices":[)" + notice
                                   + R"(]},"fields":[{"type":"time"},{"type":"number"}]},)"
                                     R"("data":{"values":[[1795298400000],[1]]}}]}}})"));
    });
    Query query = promQl(u"a"_s, {});
    query.metricStat = {{u"expr"_s, u"x"_s}};
    const SourceSettings wanted = m_stage->settings(SourceKind::Grafana, server.url());
    const auto asked = [&] { return m_stage->fetch(wanted, {query}, lastMinutes(1)).answers.at(0); };
    QVERIFY(!asked().partial);
    for (const char* severity : {"warning", "error"}) {
        notice = R"({"severity":")" + QByteArray(severity) + R"(","text":"a shard is away"})";
        const Answer answer = asked();
        QVERIFY2(answer.partial, severity);
        QCOMPARE(answer.note, u"a shard is away"_s);
    }
    notice = R"({"severity":"warning"})"; // without words it is a warning still
    QVERIFY(asked().partial);
    notice = R"({"severity":"info","text":"1 m was asked for"})";
    QVERIFY(!asked().partial);
    QVERIFY(!asked().failure);
    more = R"("status":500,)"; // a failure without words
    QVERIFY(asked().failure && asked().failure->retryable);
}

void TestGrafanaSource::wrongToken()
{
    GrafanaServer server(values, m_stage->worldNow, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = m_stage->settings(SourceKind::Grafana, server.url());
    wanted.headers.insert("Authorization", "Bearer other");
    const Outcome outcome = m_stage->fetch(wanted, {promQl(u"a"_s, u"rising"_s)}, lastMinutes(1));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->sentence(), u"metrics answered 401: Invalid API key"_s);
}

void TestGrafanaSource::annotations()
{
    GrafanaServer server(values, m_stage->worldNow, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = m_stage->settings(SourceKind::Grafana, server.url());
    wanted.headers.insert("Authorization", "Bearer glsa_token");
    GrafanaAnnotator annotator(wanted, m_stage->clock);
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

void TestGrafanaSource::annotationFailures()
{
    GrafanaServer server(values, m_stage->worldNow, "glsa_token", u"prom1"_s);
    QVERIFY(server.listen());
    SourceSettings wanted = m_stage->settings(SourceKind::Grafana, server.url());
    wanted.deadline = 300ms;
    GrafanaAnnotator annotator(wanted, m_stage->clock);
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

QTEST_GUILESS_MAIN(TestGrafanaSource)
#include "tst_grafanasource.moc"
