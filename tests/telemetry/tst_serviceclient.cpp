// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/authorization.h"
#include "models/telemetry/serviceclient.h"
#include "tests/telemetry/rawserver.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds now = 1'795'298'400'000ms;
const QByteArray json = "Content-Type: application/json\r\n";

const QByteArray prometheusAlerts =
    R"({"status":"success","data":{"alerts":[{"labels":{"alertname":"HighErrors","service":"api"},)"
    R"("annotations":{"summary":"errors"},"state":"firing","activeAt":"2026-11-21T21:58:00Z","value":"1e+00"},)"
    R"({"labels":{"alertname":"Slow"},"annotations":{},"state":"pending"},)"
    R"({"labels":{"alertname":"Odd"},"annotations":{},"state":"of a later version"}]}})";
const QByteArray alertmanagerAlerts =
    R"([{"labels":{"alertname":"A"},"annotations":{"description":"why"},"startsAt":"2026-11-21T21:58:00.000Z",)"
    R"("status":{"state":"active","silencedBy":[]}},)"
    R"({"labels":{"alertname":"B"},"annotations":{},"status":{"state":"suppressed","silencedBy":["x"]}}])";

struct Outcome {
    std::vector<Alert> alerts;
    std::vector<AlertRule> rules;
    std::optional<QJsonObject> dashboard;
    std::optional<SourceFailure> failure;
};

/// The part of the request after its method.
QByteArray pathOf(const QByteArray& request)
{
    return request.split(' ').value(1);
}

} // namespace

class TestServiceClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prometheus();
    void rules();
    void alertmanager();
    void grafana();
    void alarms();
    void endlessAlarms();
    void grafanaDashboards();
    void cloudWatchDashboard();
    void failures_data();
    void failures();
    void secrets();
    void secretsThatAreNone();

private:
    SourceSettings settings(SourceKind kind, const RawServer& server) const;
    Outcome ask(const SourceSettings& settings, const std::function<bool(ServiceClient&)>& question);

    SteppedClock m_clock{{now, 0ms}, false};
};

SourceSettings TestServiceClient::settings(SourceKind kind, const RawServer& server) const
{
    SourceSettings result;
    result.name = u"watch"_s;
    result.kind = kind;
    result.url = server.url();
    result.region = u"eu-west-1"_s;
    result.accessKey = u"AKID"_s;
    result.secretKey = u"s"_s;
    result.deadline = 5s;
    return result;
}

Outcome TestServiceClient::ask(const SourceSettings& settings,
                               const std::function<bool(ServiceClient&)>& question)
{
    Outcome outcome;
    int ends = 0;
    ServiceClient client(settings, m_clock);
    connect(&client, &ServiceClient::alerts, this, [&](const std::vector<Alert>& alerts) {
        outcome.alerts = alerts;
        ++ends;
    });
    connect(&client, &ServiceClient::rules, this, [&](const std::vector<AlertRule>& rules) {
        outcome.rules = rules;
        ++ends;
    });
    connect(&client, &ServiceClient::dashboard, this, [&](const QJsonObject& body) {
        outcome.dashboard = body;
        ++ends;
    });
    connect(&client, &ServiceClient::failed, this, [&](const SourceFailure& failure) {
        outcome.failure = failure;
        ++ends;
    });
    [&] {
        QVERIFY(question(client));
        QVERIFY(!question(client)); // one in flight
        QTRY_COMPARE_WITH_TIMEOUT(ends, 1, 10'000);
    }();
    return outcome;
}

void TestServiceClient::prometheus()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, const QByteArray& request) {
        seen = request;
        socket.write(rawAnswer("200 OK", json, prometheusAlerts));
    });
    const Outcome outcome = ask(settings(SourceKind::Prometheus, server), [](ServiceClient& client) {
        return client.askAlerts(AlertService::Prometheus);
    });
    QCOMPARE(pathOf(seen), QByteArray("/api/v1/alerts"));
    QCOMPARE(outcome.alerts.size(), 3U);
    QCOMPARE(outcome.alerts[0].name, u"HighErrors"_s);
    QCOMPARE(outcome.alerts[0].state, Alert::State::Firing);
    QCOMPARE(outcome.alerts[0].since, std::optional(now - 2min));
    QCOMPARE(outcome.alerts[0].labels.value(u"service"_s), u"api"_s);
    QCOMPARE(outcome.alerts[1].state, Alert::State::Pending);
    QCOMPARE(outcome.alerts[2].state, Alert::State::NoData); // never inactive by misunderstanding
}

void TestServiceClient::rules()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, const QByteArray& request) {
        seen = request;
        socket.write(rawAnswer(
            "200 OK", json,
            R"({"status":"success","data":{"groups":[{"name":"g","rules":[)"
            R"({"type":"recording","name":"x","query":"1"},)"
            R"({"type":"alerting","name":"E","query":"e > 1","duration":300,"state":"inactive","health":"ok"},)"
            R"({"type":"alerting","name":"F","query":"f","duration":0,"state":"inactive","health":"err",)"
            R"("lastError":"many-to-many"}]}]}})"));
    });
    const Outcome outcome = ask(settings(SourceKind::Prometheus, server),
                                [](ServiceClient& client) { return client.askRules(); });
    QCOMPARE(pathOf(seen), QByteArray("/api/v1/rules?type=alert"));
    QCOMPARE(outcome.rules.size(), 2U);
    QCOMPARE(outcome.rules[0].forDuration, milliseconds{5min});
    QCOMPARE(outcome.rules[0].state, Alert::State::Inactive);
    QCOMPARE(outcome.rules[1].state, Alert::State::NoData); // a rule that fails says nothing
    QCOMPARE(outcome.rules[1].fault, u"many-to-many"_s);
}

void TestServiceClient::alertmanager()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, const QByteArray& request) {
        seen = request;
        socket.write(rawAnswer("200 OK", json, alertmanagerAlerts));
    });
    const Outcome outcome = ask(settings(SourceKind::Prometheus, server), [](ServiceClient& client) {
        return client.askAlerts(AlertService::Alertmanager);
    });
    QCOMPARE(pathOf(seen), QByteArray("/api/v2/alerts"));
    QCOMPARE(outcome.alerts.size(), 2U);
    QCOMPARE(outcome.alerts[0].state, Alert::State::Firing);
    QCOMPARE(outcome.alerts[0].summary, u"why"_s);
    QCOMPARE(outcome.alerts[1].state, Alert::State::Suppressed);
}

void TestServiceClient::grafana()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, const QByteArray& request) {
        seen = request;
        socket.write(rawAnswer("200 OK", json, alertmanagerAlerts));
    });
    SourceSettings wanted = settings(SourceKind::Grafana, server);
    wanted.url.setPath(u"/grafana/"_s);
    const Outcome outcome =
        ask(wanted, [](ServiceClient& client) { return client.askAlerts(AlertService::Grafana); });
    QCOMPARE(pathOf(seen), QByteArray("/grafana/api/alertmanager/grafana/api/v2/alerts"));
    QCOMPARE(outcome.alerts.size(), 2U);
}

void TestServiceClient::alarms()
{
    QList<QByteArray> seen;
    RawServer server([&seen](QTcpSocket& socket, const QByteArray& request) {
        seen.append(request);
        const QByteArray more = seen.size() == 1 ? R"(,"NextToken":"n")" : "";
        socket.write(
            rawAnswer("200 OK", "Content-Type: application/x-amz-json-1.0\r\n",
                      R"({"MetricAlarms":[{"AlarmName":"m","AlarmArn":"arn:1","StateValue":"ALARM",)"
                      R"("StateReason":"crossed","StateUpdatedTimestamp":1795298280.0}],)"
                      R"("CompositeAlarms":[{"AlarmName":"c","StateValue":"INSUFFICIENT_DATA"},)"
                      R"({"AlarmName":"d","StateValue":"OK"}])"
                          + more + "}"));
    });
    const Outcome outcome = ask(settings(SourceKind::CloudWatch, server), [](ServiceClient& client) {
        return client.askAlerts(AlertService::CloudWatch);
    });
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen[0].contains("X-Amz-Target: GraniteServiceVersion20100801.DescribeAlarms\r\n"));
    QVERIFY(seen[0].contains(R"("AlarmTypes":["MetricAlarm","CompositeAlarm"])"));
    QVERIFY(seen[1].contains(R"("NextToken":"n")"));
    QCOMPARE(outcome.alerts.size(), 6U);
    QCOMPARE(outcome.alerts[0].state, Alert::State::Firing);
    QCOMPARE(outcome.alerts[0].since, std::optional(now - 2min));
    QCOMPARE(outcome.alerts[1].state, Alert::State::NoData);
    QCOMPARE(outcome.alerts[2].state, Alert::State::Inactive);
}

void TestServiceClient::endlessAlarms()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json, R"({"MetricAlarms":[],"NextToken":"same"})"));
    });
    const Outcome outcome = ask(settings(SourceKind::CloudWatch, server), [](ServiceClient& client) {
        return client.askAlerts(AlertService::CloudWatch);
    });
    QVERIFY(outcome.failure && outcome.alerts.empty());
    QCOMPARE(server.requests(), 2);
}

void TestServiceClient::grafanaDashboards()
{
    QList<QByteArray> seen;
    bool isOld = true;
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        seen.append(pathOf(request));
        if (isOld)
            socket.write(rawAnswer("200 OK", json, R"({"dashboard":{"title":"old"},"meta":{}})"));
        else if (request.contains("/apis/"))
            socket.write(rawAnswer("200 OK", json, R"({"kind":"Dashboard","spec":{"title":"new"}})"));
        else
            socket.write(rawAnswer("404 Not Found", json, R"({"message":"gone"})"));
    });
    const auto question = [](ServiceClient& client) { return client.askDashboard(u"a/b"_s); };
    QCOMPARE(ask(settings(SourceKind::Grafana, server), question).dashboard->value(u"title"_s),
             QJsonValue(u"old"_s));
    isOld = false;
    QCOMPARE(ask(settings(SourceKind::Grafana, server), question).dashboard->value(u"title"_s),
             QJsonValue(u"new"_s));
    QCOMPARE(seen,
             (QList<QByteArray>{
                 "/api/dashboards/uid/a%2Fb", "/api/dashboards/uid/a%2Fb",
                 "/apis/dashboard.grafana.app/v1beta1/namespaces/default/dashboards/a%2Fb"}));
}

void TestServiceClient::cloudWatchDashboard()
{
    QByteArray body = R"({"DashboardName":"d","DashboardBody":"{\"widgets\":[]}"})";
    RawServer server([&body](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json, body));
    });
    const auto question = [](ServiceClient& client) { return client.askDashboard(u"d"_s); };
    const Outcome outcome = ask(settings(SourceKind::CloudWatch, server), question);
    QVERIFY(outcome.dashboard && outcome.dashboard->contains(u"widgets"_s));
    body = R"({"DashboardName":"d","DashboardBody":"not JSON"})";
    QVERIFY(ask(settings(SourceKind::CloudWatch, server), question).failure);
}

void TestServiceClient::failures_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("log-in page") << QByteArray("200 OK") << QByteArray("Content-Type: text/html\r\n")
                                 << QByteArray("<html><title>Sign in</title>") << u"Sign in"_s;
    QTest::newRow("plain string") << QByteArray("400 Bad Request") << json
                                  << QByteArray("\"bad matcher\"") << u"bad matcher"_s;
    QTest::newRow("other JSON") << QByteArray("200 OK") << json << QByteArray("{}") << u"address"_s;
    QTest::newRow("forbidden") << QByteArray("403 Forbidden") << json
                               << QByteArray(R"({"message":"not for you"})") << u"not for you"_s;
}

void TestServiceClient::failures()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    RawServer server([&](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer(status, headers, body));
    });
    for (const AlertService service :
         {AlertService::Prometheus, AlertService::Alertmanager, AlertService::Grafana}) {
        const Outcome outcome =
            ask(settings(SourceKind::Prometheus, server),
                [service](ServiceClient& client) { return client.askAlerts(service); });
        QVERIFY(outcome.failure && outcome.alerts.empty());
        QVERIFY2(outcome.failure->words.contains(words), qPrintable(outcome.failure->words));
    }
    const Outcome outcome = ask(settings(SourceKind::Grafana, server),
                                [](ServiceClient& client) { return client.askDashboard(u"x"_s); });
    QVERIFY2(outcome.failure->words.contains(words), qPrintable(outcome.failure->words));
}

void TestServiceClient::secrets()
{
    const auto headers = [](const QString& secret) {
        SourceSettings settings;
        return applySecret(settings, secret) ? settings.headers : QMap<QByteArray, QByteArray>();
    };
    QCOMPARE(headers(u"tok\n"_s).value("Authorization"), QByteArray("Bearer tok"));
    QCOMPARE(headers(u"Bearer tok"_s).value("Authorization"), QByteArray("Bearer tok"));
    QCOMPARE(headers(u"Basic ann:pass word"_s).value("Authorization"),
             QByteArray("Basic YW5uOnBhc3Mgd29yZA=="));
    QCOMPARE(headers(u"Basic YW5uOng="_s).value("Authorization"), QByteArray("Basic YW5uOng="));
    const auto several = headers(u"X-Scope-OrgID: one\nAuthorization: Bearer t"_s);
    QCOMPARE(several.value("X-Scope-OrgID"), QByteArray("one"));
    QCOMPARE(several.value("Authorization"), QByteArray("Bearer t"));
    SourceSettings aws;
    aws.kind = SourceKind::CloudWatch;
    QVERIFY(applySecret(aws, u"AKID s3/cr+et  token="_s));
    QCOMPARE(aws.accessKey + aws.secretKey + aws.sessionToken, u"AKIDs3/cr+ettoken="_s);
}

void TestServiceClient::secretsThatAreNone()
{
    SourceSettings settings;
    settings.name = u"watch"_s;
    for (const QString& secret : {u""_s, u" \n"_s, u"tok\nX: y\nmore"_s, u"a\rb"_s}) {
        const auto applied = applySecret(settings, secret);
        QVERIFY(!applied);
        QVERIFY(settings.headers.isEmpty());
        QVERIFY(!applied.error().sentence.contains(u"tok"_s));
    }
    settings.kind = SourceKind::CloudWatch;
    QVERIFY(!applySecret(settings, u"onlyone"_s));
}

QTEST_GUILESS_MAIN(TestServiceClient)
#include "tst_serviceclient.moc"
