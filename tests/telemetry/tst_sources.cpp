// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/prometheusserver.h"
#include "tests/telemetry/rawserver.h"
#include "tests/telemetry/sourcestage.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace stage;
using simulator::Fault;
using simulator::PrometheusServer;

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void faults_data();
    void faults();
    void hostileAnswers_data();
    void hostileAnswers();
    void redirectKeepsCredentials();
    void oneRequestInFlight_data() { faults_data(); }
    void oneRequestInFlight();

private:
    std::unique_ptr<Stage> m_stage;
};

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
    PrometheusServer server(values, m_stage->worldNow); // its faults come before its protocol
    QVERIFY(server.listen());
    SourceSettings wanted = m_stage->settings(kind, server.url());
    wanted.deadline = 300ms;
    const std::vector<Query> queries{kind == SourceKind::CloudWatch
                                         ? cloudWatch(u"a"_s, u"Latency"_s, u"p95"_s)
                                         : promQl(u"a"_s, u"rising"_s)};
    server.setFault(Fault::Outage, 17s);
    Outcome outcome = m_stage->fetch(wanted, queries, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->httpStatus, 503);
    QVERIFY(outcome.failure->retryable);
    QCOMPARE(outcome.failure->retryAfter, std::optional<milliseconds>(17s));
    server.setFault(Fault::LoginPage);
    outcome = m_stage->fetch(wanted, queries, lastMinutes(5));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"html"_s);
    QVERIFY(outcome.failure->words.contains(u"Sign in"_s));
    server.setFault(Fault::Hang);
    outcome = m_stage->fetch(wanted, queries, lastMinutes(5));
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
        const Outcome outcome =
            m_stage->fetch(m_stage->settings(kind, server.url()), {query}, lastMinutes(5));
        QVERIFY(outcome.failure);
        QTEST(outcome.failure->code, "code");
        QVERIFY(!outcome.failure->sentence().isEmpty());
        QCOMPARE(outcome.failure->retryAfter,
                 outcome.failure->httpStatus == 429 ? std::optional<milliseconds>(3s) : std::nullopt);
    }
}

void TestSources::redirectKeepsCredentials()
{
    RawServer other([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json, "{}"));
    });
    QByteArray status;
    QByteArray asked;
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        asked = request;
        socket.write(rawAnswer(status, "Location: " + other.url().toEncoded() + "\r\n", ""));
    });
    for (const char* one : {"301 Moved Permanently", "302 Found", "303 See Other",
                            "307 Temporary Redirect", "308 Permanent Redirect"}) {
        status = one;
        for (const SourceKind kind :
             {SourceKind::Prometheus, SourceKind::Grafana, SourceKind::CloudWatch}) {
            SourceSettings wanted = m_stage->settings(kind, server.url());
            wanted.headers.insert("Authorization", "Bearer secret");
            const Outcome outcome = m_stage->fetch(wanted, {promQl(u"a"_s, u"x"_s)}, lastMinutes(5));
            QVERIFY(outcome.failure);
            QCOMPARE(outcome.failure->code, u"redirect"_s);
            QVERIFY(asked.contains("\r\nAuthorization: ")); // there was something to lose
        }
    }
    QCOMPARE(other.requests(), 0);
}

/// However many queries and pages.
void TestSources::oneRequestInFlight()
{
    QFETCH(SourceKind, kind);
    int open = 0;
    int most = 0;
    int pages = 0;
    RawServer server([&](QTcpSocket& socket, const QByteArray&) {
        most = std::max(most, ++open);
        const QByteArray token =
            ++pages % 3 == 0 ? QByteArray() : R"(,"NextToken":")" + QByteArray::number(pages) + '"';
        const QByteArray body = kind == SourceKind::CloudWatch
            ? R"({"MetricDataResults":[])" + token + '}'
            : QByteArray(R"({"status":"success","data":{"resultType":"matrix","result":[]}})");
        QTimer::singleShot(10ms, &socket, [&socket, &open, body] {
            --open; // before the client can know
            socket.write(rawAnswer("200 OK", json, body));
        });
    });
    std::vector<Query> queries;
    for (int i = 0; i < 8; ++i)
        queries.push_back(kind == SourceKind::CloudWatch
                              ? cloudWatch(u"q%1"_s.arg(i), u"Latency"_s, u"p95"_s)
                              : promQl(u"q%1"_s.arg(i), u"x"_s));
    const Outcome outcome =
        m_stage->fetch(m_stage->settings(kind, server.url()), queries, lastMinutes(5));
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.answers.size(), 8U);
    QCOMPARE(server.requests(), kind == SourceKind::CloudWatch ? 3 : 8);
    QCOMPARE(most, 1);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
