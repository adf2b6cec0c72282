// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/alertsource.h"
#include "models/telemetry/monitor.h"
#include "tests/telemetry/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds now = 1'795'298'400'000ms;
const QByteArray json = "Content-Type: application/json\r\n";

QByteArray alertsBody(const QByteArray& state)
{
    return R"({"status":"success","data":{"alerts":[)"
           R"({"labels":{"alertname":"HighErrors","severity":"critical"},"annotations":{},"state":")"
        + state + R"(","activeAt":"2026-11-22T00:00:00Z","value":"1"}]}})";
}

const QByteArray rulesBody =
    R"({"status":"success","data":{"groups":[{"name":"g","rules":[{"type":"alerting","name":"HighErrors",)"
    R"("query":"errors > 1","duration":60,"state":"firing","health":"ok","alerts":[]}]}]}})";

Alert alert(const QString& name, Alert::State state, const QString& severity)
{
    Alert one;
    one.name = name;
    one.state = state;
    one.labels = {{u"severity"_s, severity}, {u"team"_s, u"web"_s}};
    return one;
}

Query count(const QString& words)
{
    Query query;
    query.id = u"open"_s;
    query.expression = words;
    return query;
}

} // namespace

/// Alerts of other programs as a metric of ours: what is not known is never "none open".
class TestAlertSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void withoutDataIsNoNone();
    void gateOnOpenAlerts();
    void pastIsEmpty();
};

void TestAlertSource::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("open");
    QTest::newRow("all") << u"all"_s << 2;
    QTest::newRow("severity") << u"severity=critical"_s << 1;
    QTest::newRow("two labels") << u"severity=page, team=web"_s << 1;
    QTest::newRow("name") << u"name=Slow"_s << 1;
    QTest::newRow("another team") << u"team=data"_s << 0;
    QTest::newRow("nothing said") << QString() << 0;
}

void TestAlertSource::words()
{
    QFETCH(QString, words);
    QFETCH(int, open);
    const std::vector<Alert> alerts{alert(u"Slow"_s, Alert::State::Firing, u"critical"_s),
                                    alert(u"Errors"_s, Alert::State::Firing, u"page"_s),
                                    alert(u"Soon"_s, Alert::State::Pending, u"critical"_s),
                                    alert(u"Known"_s, Alert::State::Suppressed, u"critical"_s)};
    const Answer answer = countOpen(count(words), alerts, {now - 1min, now, 15s});
    QCOMPARE(answer.samples, (std::vector<Sample>{{now, static_cast<double>(open)}}));
    QVERIFY(!answer.partial);
}

void TestAlertSource::withoutDataIsNoNone()
{
    const Alert unknown = alert(u"Alarm"_s, Alert::State::NoData, u"critical"_s);
    const Alert firing = alert(u"Slow"_s, Alert::State::Firing, u"page"_s);
    const TimeRange range{now - 1min, now, 15s};
    QVERIFY(countOpen(count(u"all"_s), {unknown}, range).partial);
    QVERIFY(!countOpen(count(u"all"_s), {unknown, firing}, range).partial); // one is open for certain
    QVERIFY(!countOpen(count(u"severity=page"_s), {unknown}, range).partial);
}

/// "Open alerts = 0" from the service's answer to the condition's standing.
void TestAlertSource::gateOnOpenAlerts()
{
    QByteArray state = "firing";
    bool away = false;
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        if (away)
            socket.write(rawAnswer("503 Service Unavailable", json, "{}"));
        else
            socket.write(rawAnswer("200 OK", json,
                                   request.contains("/rules") ? rulesBody : alertsBody(state)));
    });
    SourceSettings settings;
    settings.name = u"prom"_s;
    settings.url = server.url();
    settings.deadline = 5s;
    SteppedClock clock({now, 0ms}, false);
    Monitor monitor(clock);
    Watched watched;
    watched.id = u"c"_s;
    watched.queryId = u"open"_s;
    watched.rule.comparator = runbook::Comparator::Equal;
    watched.rule.limit = 0;
    watched.rule.breachWhenTrue = false;
    monitor.addAlerts(std::make_unique<AlertSource>(settings, AlertService::Prometheus, clock),
                      {count(u"severity=critical"_s)}, 15s);
    monitor.watch({watched});
    QCOMPARE(monitor.standing(u"c"_s).state, ConditionState::NoData);
    monitor.start();
    clock.advance(0ms);
    QTRY_COMPARE(monitor.standing(u"c"_s).state, ConditionState::Firing);
    const AlertsNow& heard = monitor.board().alerts().at(u"prom"_s);
    QCOMPARE(heard.alerts.size(), 1U);
    QCOMPARE(heard.rules.size(), 1U);
    state = "pending";
    clock.advance(15s);
    QTRY_COMPARE(monitor.standing(u"c"_s).state, ConditionState::Ok);
    away = true;
    clock.advance(15s);
    QTRY_COMPARE(monitor.standing(u"c"_s).state, ConditionState::Error);
    QVERIFY(monitor.board().alerts().at(u"prom"_s).failure.has_value());
}

/// A baseline of alerts is not to be had: nothing is made up for it.
void TestAlertSource::pastIsEmpty()
{
    SourceSettings settings;
    settings.name = u"prom"_s;
    settings.url = QUrl(u"http://127.0.0.1:1/"_s);
    SteppedClock clock({now, 0ms}, false);
    AlertSource source(settings, AlertService::Alertmanager, clock);
    std::vector<Answer> answers;
    connect(&source, &MetricSource::answered, this,
            [&answers](const std::vector<Answer>& all) { answers = all; });
    QVERIFY(source.fetch({count(u"all"_s)}, {now - 48h, now - 24h, 1min}));
    QTRY_COMPARE(answers.size(), 1U);
    QVERIFY(answers.front().samples.empty());
}

QTEST_GUILESS_MAIN(TestAlertSource)
#include "tst_alertsource.moc"
