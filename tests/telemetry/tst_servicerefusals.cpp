// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/grafanaannotator.h"
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

struct Outcome {
    std::vector<Alert> alerts;
    std::optional<QJsonObject> dashboard;
    std::optional<SourceFailure> failure;
};

} // namespace

/// Services that send a request for alerts or a dashboard away: for our clock, or to another place.
class TestServiceRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockSkew();
    void redirectsKeepCredentials();

private:
    static SourceSettings settings(SourceKind kind, const RawServer& server);
    Outcome ask(const SourceSettings& settings, const std::function<bool(ServiceClient&)>& question);

    SteppedClock m_clock{{now, 0ms}, false};
};

SourceSettings TestServiceRefusals::settings(SourceKind kind, const RawServer& server)
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

Outcome TestServiceRefusals::ask(const SourceSettings& settings,
                                 const std::function<bool(ServiceClient&)>& question)
{
    Outcome outcome;
    int ends = 0;
    ServiceClient client(settings, m_clock);
    const auto end = [&ends](auto& place) {
        return [&ends, &place](const auto& what) {
            place = what;
            ++ends;
        };
    };
    connect(&client, &ServiceClient::alerts, this, end(outcome.alerts));
    connect(&client, &ServiceClient::rules, this, [&ends] { ++ends; });
    connect(&client, &ServiceClient::dashboard, this, end(outcome.dashboard));
    connect(&client, &ServiceClient::failed, this, end(outcome.failure));
    [&] {
        QVERIFY(question(client));
        QTRY_COMPARE_WITH_TIMEOUT(ends, 1, 10'000);
    }();
    return outcome;
}

/// Refused for the time it was signed with, a request is signed anew by the service's clock; once.
void TestServiceRefusals::clockSkew()
{
    QList<QByteArray> seen;
    bool isRight = true;
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        seen.append(request);
        const QByteArray date = json + "Date: Sat, 21 Nov 2026 22:20:00 GMT\r\n";
        if (isRight && request.contains("X-Amz-Date: 20261121T222000Z\r\n"))
            socket.write(rawAnswer("200 OK", date,
                                   request.contains("GetDashboard")
                                       ? R"({"DashboardBody":"{\"widgets\":[]}"})"
                                       : R"({"MetricAlarms":[{"AlarmName":"m","StateValue":"OK"}]})"));
        else
            socket.write(rawAnswer("403 Forbidden", date,
                                   R"({"__type":"InvalidSignatureException","message":"expired"})"));
    });
    const auto alarms = [](ServiceClient& client) {
        return client.askAlerts(AlertService::CloudWatch);
    };
    const auto board = [](ServiceClient& client) { return client.askDashboard(u"d"_s); };
    const SourceSettings wanted = settings(SourceKind::CloudWatch, server);
    QCOMPARE(ask(wanted, alarms).alerts.size(), 1U);
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.first().contains("X-Amz-Date: 20261121T220000Z\r\n"));
    QVERIFY(ask(wanted, board).dashboard);
    QCOMPARE(seen.size(), 4);
    isRight = false;
    QCOMPARE(ask(wanted, alarms).failure->code, u"InvalidSignatureException"_s);
    QCOMPARE(seen.size(), 6);
}

/// Alerts, dashboards, markers and the sign-on's portal: none follows to another origin.
void TestServiceRefusals::redirectsKeepCredentials()
{
    RawServer other([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json, R"({"dashboard":{},"id":1})"));
    });
    QList<QByteArray> seen;
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        seen.append(request);
        socket.write(rawAnswer("302 Found", "Location: " + other.url().toEncoded() + "\r\n", {}));
    });
    const auto withToken = [&server](SourceKind kind) {
        SourceSettings wanted = settings(kind, server);
        if (kind != SourceKind::CloudWatch)
            wanted.headers.insert("Authorization", "Bearer secret");
        return wanted;
    };
    using Question = std::function<bool(ServiceClient&)>;
    const Question board = [](ServiceClient& client) { return client.askDashboard(u"d"_s); };
    const auto alerts = [](AlertService service) {
        return [service](ServiceClient& client) { return client.askAlerts(service); };
    };
    const std::vector<std::pair<SourceKind, Question>> questions{
        {SourceKind::Prometheus, alerts(AlertService::Prometheus)},
        {SourceKind::Prometheus, alerts(AlertService::Alertmanager)},
        {SourceKind::Prometheus, [](ServiceClient& client) { return client.askRules(); }},
        {SourceKind::Grafana, alerts(AlertService::Grafana)},
        {SourceKind::Grafana, board},
        {SourceKind::CloudWatch, alerts(AlertService::CloudWatch)},
        {SourceKind::CloudWatch, board}};
    for (const auto& [kind, question] : questions) {
        const Outcome outcome = ask(withToken(kind), question);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->code, u"redirect"_s);
        QVERIFY(seen.last().contains("\r\nAuthorization: "));
    }
    GrafanaAnnotator annotator(withToken(SourceKind::Grafana), m_clock);
    std::optional<SourceFailure> failure;
    connect(&annotator, &GrafanaAnnotator::failed, this,
            [&failure](const SourceFailure& what) { failure = what; });
    QVERIFY(annotator.post({}));
    QTRY_VERIFY(failure);
    QCOMPARE(failure->code, u"redirect"_s);
    QCOMPARE(seen.size(), 8);
    QCOMPARE(other.requests(), 0);
}

QTEST_GUILESS_MAIN(TestServiceRefusals)
#include "tst_servicerefusals.moc"
