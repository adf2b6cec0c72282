// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/expression.h"
#include "models/simulator/servers/grafanaserver.h"
#include "models/simulator/servers/prometheusserver.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

using namespace cockpit;
using namespace cockpit::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds now = 1'795'298'400'000ms;

std::optional<double> values(const QString& key, milliseconds)
{
    return key == u"a + b"_s ? std::optional(7.25) : std::nullopt;
}

QByteArray get(const QByteArray& target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
}

} // namespace

/// The loopback servers, spoken to byte by byte.
class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackAlone();
    void answersInPieces();
    void keepsAlive();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void rangeErrors_data();
    void rangeErrors();
    void instantQuery();
    void ready();
    void annotationsAreFoundByTag();
    void expressions_data();
    void expressions();

private:
    /// Sends bytes and reads until the server closes.
    QByteArray exchange(const HttpServer& server, const QList<QByteArray>& pieces);
};

QByteArray TestServers::exchange(const HttpServer& server, const QList<QByteArray>& pieces)
{
    QTcpSocket socket;
    socket.connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { received += socket.readAll(); });
    [&] {
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        for (const QByteArray& piece : pieces) {
            socket.write(piece);
            QTRY_COMPARE(socket.bytesToWrite(), 0);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }();
    return received + socket.readAll();
}

void TestServers::listensOnLoopbackAlone()
{
    PrometheusServer server(values, [] { return now; });
    QVERIFY(server.url().isEmpty());
    const auto url = server.listen();
    QVERIFY(url);
    QCOMPARE(url->host(), u"127.0.0.1"_s);
    QVERIFY(url->port() > 0);
    QCOMPARE(*server.listen(), *url); // once
}

void TestServers::answersInPieces()
{
    PrometheusServer server(values, [] { return now; });
    QVERIFY(server.listen());
    const QByteArray answer = exchange(server,
                                       {"POST /api/v1/query HTTP/1.1\r\nHo",
                                        "st: x\r\nConnection: close\r\nContent-Length: 21\r\n\r\n",
                                        "query=a+%2B", "+b&time=17"});
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("Date: " + httpDate(now) + "\r\n"));
    QVERIFY(answer.contains("\"7.25\""));
}

void TestServers::keepsAlive()
{
    PrometheusServer server(values, [] { return now; });
    QVERIFY(server.listen());
    const QByteArray first = "GET /-/ready HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray answer = exchange(server, {first + first + get("/-/healthy")});
    QCOMPARE(answer.count("HTTP/1.1 200 OK"), 3);
    QCOMPARE(answer.count("Ready"), 2);
    QCOMPARE(server.requestCount(), 3);
}

void TestServers::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("a proxy's target")
        << QByteArray("GET http://example.org/ HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                             << QByteArray("501");
    QTest::newRow("length no number")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << QByteArray("400");
    QTest::newRow("negative length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << QByteArray("400");
    QTest::newRow("huge body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n")
                               << QByteArray("413");
    QTest::newRow("huge head") << "GET /" + QByteArray(40'000, 'x') << QByteArray("431");
    QTest::newRow("unknown path") << get("/nothing") << QByteArray("404");
    QTest::newRow("method") << QByteArray(
        "DELETE /api/v1/query HTTP/1.1\r\nConnection: close\r\n\r\n")
                            << QByteArray("405");
}

void TestServers::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    PrometheusServer server(values, [] { return now; });
    QVERIFY(server.listen());
    const QByteArray answer = exchange(server, {bytes});
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer.left(200).constData());
    QVERIFY(exchange(server, {get("/-/ready")}).contains("Ready")); // and goes on
}

void TestServers::rangeErrors_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("start") << QByteArray("query=a&start=soon&end=2&step=1")
                           << QByteArray("invalid parameter \\\"start\\\"");
    QTest::newRow("end") << QByteArray("query=a&start=1&step=1")
                         << QByteArray("invalid parameter \\\"end\\\"");
    QTest::newRow("order") << QByteArray("query=a&start=2&end=1&step=1")
                           << QByteArray("must not be before start");
    QTest::newRow("step") << QByteArray("query=a&start=1&end=2&step=long")
                          << QByteArray("invalid parameter \\\"step\\\"");
    QTest::newRow("no step") << QByteArray("query=a&start=1&end=2&step=0")
                             << QByteArray("zero or negative");
    QTest::newRow("points") << QByteArray("query=a&start=1&end=11002&step=1s")
                            << QByteArray("11,000 points");
    QTest::newRow("query") << QByteArray("query=&start=1&end=2&step=1m") << QByteArray("parse error");
    QTest::newRow("huge time") << QByteArray("query=a&start=1e300&end=2&step=1")
                               << QByteArray("invalid parameter \\\"start\\\"");
}

void TestServers::rangeErrors()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, words);
    PrometheusServer server(values, [] { return now; });
    QVERIFY(server.listen());
    const QByteArray answer = exchange(server, {get("/api/v1/query_range?" + parameters)});
    QVERIFY(answer.startsWith("HTTP/1.1 400 "));
    QVERIFY(answer.contains("\"errorType\":\"bad_data\""));
    QVERIFY2(answer.contains(words), answer.constData());
}

void TestServers::instantQuery()
{
    PrometheusServer server(values, [] { return now; });
    QVERIFY(server.listen());
    QVERIFY(
        exchange(server, {get("/api/v1/query?query=a%20%2B%20b")}).contains("[1795298400,\"7.25\"]"));
    QVERIFY(exchange(server, {get("/api/v1/query?query=other")}).contains("\"result\":[]"));
    QVERIFY(exchange(server, {get("/api/v1/query?query=a%20%2B%20b&time=1795298401")})
                .contains("\"result\":[]"));
    QVERIFY(exchange(server, {get("/api/v1/query?query=a%20%2B%20b&time=2026-11-21T22:00:00Z")})
                .contains("7.25"));
}

void TestServers::ready()
{
    PrometheusServer server(values, [] { return now; });
    QVERIFY(server.listen());
    QVERIFY(exchange(server, {get("/-/ready")}).endsWith("Prometheus Server is Ready.\n"));
    GrafanaServer grafana(
        values, [] { return now; }, "t", u"uid"_s);
    QVERIFY(grafana.listen());
    QVERIFY(exchange(grafana, {get("/api/health")}).contains("\"database\":\"ok\""));
    QVERIFY(exchange(grafana, {get("/api/annotations")}).startsWith("HTTP/1.1 401 "));
}

void TestServers::annotationsAreFoundByTag()
{
    GrafanaServer grafana(
        values, [] { return now; }, "t", u"uid"_s);
    QVERIFY(grafana.listen());
    const auto request = [](const QByteArray& line, const QByteArray& body) {
        return line + " HTTP/1.1\r\nAuthorization: Bearer t\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    exchange(grafana,
             {request("POST /api/annotations", R"({"time":5,"text":"one","tags":["deploy","a"]})")});
    exchange(grafana,
             {request("POST /api/annotations", R"({"time":9,"text":"two","tags":["deploy"]})")});
    QVERIFY(exchange(grafana, {request("POST /api/annotations", "{}")}).startsWith("HTTP/1.1 400 "));
    QCOMPARE(grafana.annotations().size(), 2);
    const auto list = [&](const QByteArray& query) {
        const QByteArray answer = exchange(grafana, {request("GET /api/annotations" + query, "")});
        return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).array().size();
    };
    QCOMPARE(list(""), 2);
    QCOMPARE(list("?tags=deploy&tags=a"), 1);
    QCOMPARE(list("?from=6"), 1);
    QCOMPARE(list("?to=6"), 1);
    QCOMPARE(list("?tags=other"), 0);
}

void TestServers::expressions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("isValue");
    QTest::newRow("precedence") << u"2 + 3 * 4"_s << 14.0 << true;
    QTest::newRow("parentheses") << u"(2+3)*4"_s << 20.0 << true;
    QTest::newRow("left to right") << u"8 / 4 / 2 - 1 - 1"_s << -1.0 << true;
    QTest::newRow("ids") << u"100*e1/req_2"_s << 50.0 << true;
    QTest::newRow("minus") << u"-e1"_s << -1.0 << true;
    QTest::newRow("by zero") << u"1/0"_s << 0.0 << false;
    QTest::newRow("unknown id") << u"nobody"_s << 0.0 << false;
    QTest::newRow("rest") << u"1 1"_s << 0.0 << false;
    QTest::newRow("open") << u"(1"_s << 0.0 << false;
    QTest::newRow("empty") << u""_s << 0.0 << false;
    QTest::newRow("deep") << QString(100'000, u'(') << 0.0 << false;
    QTest::newRow("function") << u"SUM(METRICS())"_s << 0.0 << false;
}

void TestServers::expressions()
{
    QFETCH(QString, text);
    QFETCH(bool, isValue);
    const auto value = evaluateExpression(text, [](const QString& id) -> std::optional<double> {
        if (id == u"e1"_s)
            return 1;
        return id == u"req_2"_s ? std::optional(2.0) : std::nullopt;
    });
    QCOMPARE(value.has_value(), isValue);
    if (value)
        QTEST(*value, "value");
}

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
