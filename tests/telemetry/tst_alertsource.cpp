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
    void rulesThatAreNotEvaluated_data();
    void rulesThatAreNotEvaluated();
    void alarmsThatAreNotThere();
    void pastIsEmpty();

private:
    /// What a fetch of an open-alerts query says.
    Answer ask(AlertService service, const QUrl& url, const QString& words);
};

Answer TestAlertSource::ask(AlertService service, const QUrl& url, const QString& words)
{
    SourceSettings settings;
    settings.name = u"watch"_s;
    settings.kind =
        service == AlertService::CloudWatch ? SourceKind::CloudWatch : SourceKind::Prometheus;
    settings.url = url;
    settings.region = u"eu-west-1"_s;
    settings.accessKey = u"AKID"_s;
    settings.secretKey = u"s"_s;
    settings.deadline = 5s;
    SteppedClock clock({now, 0ms}, false);
    AlertSource source(settings, service, clock);
    std::vector<Answer> answers;
    connect(&source, &MetricSource::answered, this,
            [&answers](const std::vector<Answer>& all) { answers = all; });
    source.fetch({count(words)}, {now - 1min, now, 15s});
    [&] { QTRY_COMPARE(answers.size(), 1U); }();
    return answers.empty() ? Answer() : answers.front();
}

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

void TestAlertSource::rulesThatAreNotEvaluated_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("doubt"); ///< empty: none is open, for certain
    const auto rule = [](const QByteArray& name, const QByteArray& health, const QByteArray& labels) {
        return R"({"type":"alerting","name":")" + name
            + R"(","query":"e","state":"inactive","health":")" + health
            + R"(","lastError":"many-to-many","labels":{)" + labels + "}}";
    };
    const QByteArray critical = R"("severity":"critical")";
    const QByteArray good = rule("Errors", "ok", critical);
    QTest::newRow("all evaluated") << good << u"all"_s << QString();
    QTest::newRow("by name") << good << u"name=Errors"_s << QString();
    QTest::newRow("one fails") << good + ',' + rule("Slow", "err", critical) << u"all"_s
                               << u"many-to-many"_s;
    QTest::newRow("one fails, of those named")
        << good + ',' + rule("Slow", "err", critical) << u"severity=critical"_s << u"Slow"_s;
    QTest::newRow("another one fails") << good + ',' + rule("Slow", "err", R"("severity":"page")")
                                       << u"severity=critical"_s << QString();
    QTest::newRow("one with a template fails")
        << good + ',' + rule("Slow", "err", R"("severity":"{{ $labels.s }}")")
        << u"severity=critical"_s << u"Slow"_s;
    QTest::newRow("not evaluated yet")
        << rule("Errors", "unknown", critical) << u"all"_s << u"Errors"_s;
    QTest::newRow("renamed") << good << u"name=HighErrors"_s << u"no alert rule"_s;
    QTest::newRow("no rules") << QByteArray() << u"all"_s << u"no alert rule"_s;
    QTest::newRow("refused") << QByteArray("403") << u"all"_s << u"403"_s;
}

/// A rule that fails raises no alert: that none is open says nothing then.
void TestAlertSource::rulesThatAreNotEvaluated()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, words);
    QFETCH(QString, doubt);
    RawServer server([&](QTcpSocket& socket, const QByteArray& request) {
        if (!request.contains("/rules"))
            socket.write(rawAnswer("200 OK", json, R"({"status":"success","data":{"alerts":[]}})"));
        else if (rules == "403")
            socket.write(rawAnswer("403 Forbidden", json, R"({"message":"not for you"})"));
        else
            socket.write(rawAnswer("200 OK", json,
                                   R"({"status":"success","data":{"groups":[{"name":"g","rules":[)"
                                       + rules + "]}]}}"));
    });
    const Answer answer = ask(AlertService::Prometheus, server.url(), words);
    QCOMPARE(answer.samples.size(), 1U);
    QCOMPARE(answer.partial, !doubt.isEmpty());
    QVERIFY2(answer.note.contains(doubt), qPrintable(answer.note));
}

/// CloudWatch lists its quiet alarms too: one that is not listed is not known.
void TestAlertSource::alarmsThatAreNotThere()
{
    RawServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"MetricAlarms":[{"AlarmName":"Slow","StateValue":"OK"}]})"));
    });
    QVERIFY(!ask(AlertService::CloudWatch, server.url(), u"all"_s).partial);
    QVERIFY(!ask(AlertService::CloudWatch, server.url(), u"name=Slow"_s).partial);
    const Answer renamed = ask(AlertService::CloudWatch, server.url(), u"name=TooSlow"_s);
    QVERIFY(renamed.partial);
    QVERIFY2(renamed.note.contains(u"TooSlow"_s), qPrintable(renamed.note));
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
