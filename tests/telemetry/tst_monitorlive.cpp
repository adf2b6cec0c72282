// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/cloudwatchserver.h"
#include "models/simulator/servers/grafanaserver.h"
#include "models/simulator/servers/prometheusserver.h"
#include "models/telemetry/monitor.h"
#include "models/telemetry/sources.h"

#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::Fault;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms;
constexpr milliseconds badFrom = start + 20min;
constexpr milliseconds goodAgain = start + 30min;
constexpr milliseconds silentFrom = start + 40min;
constexpr milliseconds silentTo = start + 45min;

/// A share of errors that goes up for ten minutes and later is not measured for five.
std::optional<double> values(const QString&, milliseconds at)
{
    if (at >= silentFrom && at < silentTo)
        return std::nullopt;
    return at >= badFrom && at < goodAgain ? 0.08 : 0.01;
}

Watched above5For5Minutes(const QString& id, const QString& queryId)
{
    Watched watched;
    watched.id = id;
    watched.queryId = queryId;
    watched.ruleUnit = u"%"_s;
    watched.rule.limit = 5;
    watched.rule.forDuration = 5min;
    return watched;
}

struct Change {
    milliseconds at;
    ConditionState state;
};

} // namespace

/// The monitor, the sources and the loopback servers together, on a clock that jumps.
class TestMonitorLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anHourAsFastAsPossible_data();
    void anHourAsFastAsPossible();
    void anOutageOfTheServer();
    void aThousandConditions();

private:
    SourceSettings settings(SourceKind kind, const QUrl& url) const;

    std::unique_ptr<SteppedClock> m_clock;
    simulator::Now m_now;
};

void TestMonitorLive::init()
{
    m_clock = std::make_unique<SteppedClock>(Instant{start, 0ms}, true);
    m_now = [this] { return m_clock->now().wall; };
}

SourceSettings TestMonitorLive::settings(SourceKind kind, const QUrl& url) const
{
    SourceSettings result;
    result.name = u"metrics"_s;
    result.kind = kind;
    result.url = url;
    result.region = u"us-east-1"_s;
    result.accessKey = u"AKIDTEST"_s;
    result.secretKey = u"wrong horse"_s;
    result.dataSourceUid = u"prom1"_s;
    if (kind == SourceKind::Grafana)
        result.headers.insert("Authorization", "Bearer token");
    return result;
}

void TestMonitorLive::anHourAsFastAsPossible_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::newRow("Prometheus") << SourceKind::Prometheus;
    QTest::newRow("CloudWatch") << SourceKind::CloudWatch;
    QTest::newRow("Grafana") << SourceKind::Grafana;
}

void TestMonitorLive::anHourAsFastAsPossible()
{
    QFETCH(SourceKind, kind);
    std::unique_ptr<simulator::HttpServer> server;
    if (kind == SourceKind::Prometheus)
        server = std::make_unique<simulator::PrometheusServer>(values, m_now);
    else if (kind == SourceKind::CloudWatch)
        server = std::make_unique<simulator::CloudWatchServer>(
            values, m_now, simulator::CloudWatchAccess{"us-east-1", "AKIDTEST", "wrong horse"});
    else
        server = std::make_unique<simulator::GrafanaServer>(values, m_now, "token", u"prom1"_s);
    QVERIFY(server->listen());
    Query query;
    query.id = u"errors"_s;
    query.unit = u"ratio"_s;
    if (kind == SourceKind::CloudWatch)
        query.metricStat = {
            {u"Namespace"_s, u"App"_s}, {u"MetricName"_s, u"Errors"_s}, {u"Stat"_s, u"Average"_s}};
    else
        query.expression = u"errors"_s;

    Monitor monitor(*m_clock);
    monitor.addSource(makeSource(settings(kind, server->url()), *m_clock), {query}, 15s);
    monitor.watch({above5For5Minutes(u"c"_s, u"errors"_s)});
    std::vector<Change> changes;
    connect(&monitor, &Monitor::standingChanged, this, [&](const QString&, const Standing& standing) {
        if (changes.empty() || changes.back().state != standing.state)
            changes.push_back({m_clock->now().wall, standing.state});
    });
    QSignalSpy failed(&monitor, &Monitor::sourceFailed);
    bool over = false;
    m_clock->callAfter(1h, this, [&] {
        monitor.stop(); // the clock jumps on while the test is not looking
        over = true;
    });
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(over, 60'000);

    const milliseconds step = kind == SourceKind::CloudWatch ? 60s : 15s;
    QCOMPARE(failed.size(), 0);
    // The jumping clock waited for each answer: every poll of the hour took place.
    QVERIFY(server->requestCount() >= 1h / step - 1);
    QVERIFY(server->requestCount() <= 1h / step + 1);
    std::vector<ConditionState> states;
    for (const Change& change : changes)
        states.push_back(change.state);
    QCOMPARE(states,
             (std::vector{ConditionState::Ok, ConditionState::Pending, ConditionState::Firing,
                          ConditionState::Ok, ConditionState::NoData, ConditionState::Ok}));
    // A point that stands for a minute is asked for a minute after its end.
    const milliseconds settling = kind == SourceKind::CloudWatch ? 60s : 0s;
    const auto within = [step, settling](milliseconds at, milliseconds expected) {
        return at >= expected + settling && at <= expected + settling + 3 * step;
    };
    QVERIFY(within(changes[1].at, badFrom));
    QCOMPARE(changes[2].at - changes[1].at, 5min);
    QVERIFY(within(changes[3].at, goodAgain));
    QVERIFY(within(changes[4].at, silentFrom));
    QVERIFY(within(changes[5].at, silentTo));
}

void TestMonitorLive::anOutageOfTheServer()
{
    simulator::PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    Monitor monitor(*m_clock);
    Query query;
    query.id = u"errors"_s;
    query.expression = u"errors"_s;
    query.unit = u"ratio"_s;
    monitor.addSource(makeSource(settings(SourceKind::Prometheus, server.url()), *m_clock), {query},
                      15s);
    monitor.watch({above5For5Minutes(u"c"_s, u"errors"_s)});
    QSignalSpy failed(&monitor, &Monitor::sourceFailed);
    QSignalSpy recovered(&monitor, &Monitor::sourceRecovered);
    ConditionState during = ConditionState::Ok;
    std::size_t before = 0;
    std::optional<ConditionState> after;
    m_clock->callAfter(2min, this, [&] {
        before = monitor.series(u"errors"_s)->size();
        server.setFault(Fault::Outage, 45s);
    });
    m_clock->callAfter(5min, this, [&] {
        during = monitor.standing(u"c"_s).state;
        server.setFault(Fault::None);
    });
    m_clock->callAfter(8min, this, [&] {
        after = monitor.standing(u"c"_s).state;
        monitor.stop();
    });
    monitor.start();
    QTRY_VERIFY_WITH_TIMEOUT(after, 60'000);
    QCOMPARE(during, ConditionState::Error);
    QCOMPARE(after, std::optional(ConditionState::Ok));
    QVERIFY(failed.size() >= 3 && failed.size() <= 4); // every 45 s, as asked
    QCOMPARE(recovered.size(), 1);
    // What was missed is filled in: one point every 15 s without a hole.
    const Series& series = *monitor.series(u"errors"_s);
    QVERIFY(series.size() > before + 12);
    for (std::size_t i = 1; i < series.size(); ++i)
        QCOMPARE(series.at(i).at - series.at(i - 1).at, 15s);
}

void TestMonitorLive::aThousandConditions()
{
    simulator::PrometheusServer server(values, m_now);
    QVERIFY(server.listen());
    Monitor monitor(*m_clock);
    std::vector<Query> queries;
    std::vector<Watched> conditions;
    for (int i = 0; i < 20; ++i) {
        Query query;
        query.id = u"q%1"_s.arg(i);
        query.expression = query.id;
        query.unit = u"ratio"_s;
        queries.push_back(query);
    }
    for (int i = 0; i < 1000; ++i)
        conditions.push_back(above5For5Minutes(u"c%1"_s.arg(i), u"q%1"_s.arg(i % 20)));
    monitor.addSource(makeSource(settings(SourceKind::Prometheus, server.url()), *m_clock), queries,
                      15s);
    monitor.watch(conditions);
    std::map<QString, ConditionState> known;
    connect(&monitor, &Monitor::standingChanged, this,
            [&known](const QString& id, const Standing& standing) { known[id] = standing.state; });
    monitor.start();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1000U, 30'000);
    for (const auto& [id, state] : known)
        QCOMPARE(state, ConditionState::Ok);
}

QTEST_GUILESS_MAIN(TestMonitorLive)
#include "tst_monitorlive.moc"
