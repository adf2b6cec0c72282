// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/dashboardcharts.h"
#include "models/items/charts/marker.h"
#include "models/items/charts/plancharts.h"
#include "models/items/charts/wording.h"
#include "tests/charts/staged.h"
#include "ui/charts/scale.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::charts;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestChartSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panelsShareAxesAndComeInOrder();
    void ratioIsShownInTheUnitOfItsLimit();
    void whatIsMeasuredOtherwiseHasAChartOfItsOwn();
    void limitsSayWhatTheyMean();
    void limitWithoutALineIsNotDrawn();
    void equalLimitsAreDrawnOnce();
    void markersOfEvents();
    void scale_data();
    void scale();
    void timeTicksAreRoundAndUtc();
    void wording_data();
    void wording();
    void spans();
    void legendLeavesOutWhatAllBeginWith_data();
    void legendLeavesOutWhatAllBeginWith();
};

void TestChartSpec::panelsShareAxesAndComeInOrder()
{
    plan::Plan plan = staged::plan();
    plan::MetricQuery alone;
    alone.id = u"queue"_s;
    plan.queries.insert(plan.queries.begin(), {alone, alone});
    plan.queries[1].id = u"disk"_s;
    const std::vector<ChartSpec> charts = chartsOf(plan);
    QStringList titles;
    for (const ChartSpec& chart : charts)
        titles.append(chart.title);
    QCOMPARE(titles,
             (QStringList{u"Latency"_s, u"Error rate"_s, u"Request rate"_s, u"queue"_s, u"disk"_s}));
    QCOMPARE(charts.front().series.size(), std::size_t{3});
    QCOMPARE(charts.front().series[1].query, u"p95"_s);
    QCOMPARE(charts.front().series[1].conditions, QStringList{u"c1"_s});
}

/// A count on an axis of per cent would be read as one.
void TestChartSpec::whatIsMeasuredOtherwiseHasAChartOfItsOwn()
{
    plan::Plan plan = staged::plan();
    plan::MetricQuery count;
    count.id = u"refused"_s;
    count.panel = u"latency"_s; // of milliseconds
    plan.queries.push_back(count);
    const std::vector<ChartSpec> charts = chartsOf(plan);
    QCOMPARE(charts.size(), chartsOf(staged::plan()).size() + 1);
    QCOMPARE(charts[1].title, u"refused"_s);
    QCOMPARE(charts[1].unit, QString());

    telemetry::Dashboard dashboard;
    telemetry::DashboardPanel panel{u"Both"_s, u"%"_s, {}, {5}};
    for (const QString& unit : {u"ratio"_s, u"ms"_s, u"%"_s, u"?"_s, u"s"_s}) {
        telemetry::DashboardSeries series;
        series.query.id = unit;
        series.query.unit = unit;
        panel.series.push_back(series);
    }
    dashboard.panels = {panel};
    const std::vector<ChartSpec> shown = chartsOf(dashboard);
    QCOMPARE(shown.size(), std::size_t{3});
    QCOMPARE(shown[0].series.size(), std::size_t{2});
    QCOMPARE(shown[0].series[0].factor, 100.0);
    QCOMPARE(shown[0].limits.size(), std::size_t{1});
    QCOMPARE(shown[1].unit, u"ms"_s);
    QCOMPARE(shown[1].series[1].factor, 1000.0);
    QVERIFY(shown[1].limits.empty()); // it is a limit of the others
    QCOMPARE(shown[2].unit, u"?"_s);
}

void TestChartSpec::ratioIsShownInTheUnitOfItsLimit()
{
    const std::vector<ChartSpec> charts = chartsOf(staged::plan());
    QCOMPARE(charts[0].unit, u"ms"_s);
    QCOMPARE(charts[0].series[0].factor, 1000.0);
    QCOMPARE(charts[1].unit, u"%"_s);
    QCOMPARE(charts[1].series[0].factor, 100.0);
    QCOMPARE(charts[2].unit, u"req/s"_s);
    QCOMPARE(charts[2].series[0].factor, 1.0);
}

void TestChartSpec::limitsSayWhatTheyMean()
{
    const std::vector<ChartSpec> charts = chartsOf(staged::plan());
    QCOMPARE(charts[0].limits, (std::vector<Limit>{{200, false, u"p95: limit 200 ms"_s, u"p95"_s}}));
    QCOMPARE(charts[1].limits,
             (std::vector<Limit>{{1, false, u"limit 1 %"_s, u"errors"_s},
                                 {10, true, u"rollback above 10 %"_s, u"errors"_s}}));
    plan::Plan plan = staged::plan();
    plan.conditions[1].comparator = runbook::Comparator::GreaterOrEqual;
    plan.conditions[2].role = runbook::ConditionRole::Alert;
    QCOMPARE(chartsOf(plan)[1].limits,
             (std::vector<Limit>{{1, false, u"at least 1 %"_s, u"errors"_s},
                                 {10, false, u"alert above 10 %"_s, u"errors"_s}}));
}

void TestChartSpec::limitWithoutALineIsNotDrawn()
{
    plan::Plan plan = staged::plan();
    plan.conditions[1].relativeToBaseline = true;
    plan.conditions[2].unit = u"ms"_s; // does not convert to a share
    QVERIFY(chartsOf(plan)[1].limits.empty());
    plan.conditions[0].value.reset();
    QVERIFY(chartsOf(plan)[0].limits.empty());
    plan.conditions[0].value = 1;
    plan.conditions[0].binding.reset();
    QVERIFY(chartsOf(plan)[0].limits.empty());
}

void TestChartSpec::equalLimitsAreDrawnOnce()
{
    plan::Plan plan = staged::plan();
    plan.conditions.push_back(plan.conditions[1]);
    QCOMPARE(chartsOf(plan)[1].limits.size(), std::size_t{2});
}

void TestChartSpec::markersOfEvents()
{
    const plan::Plan plan = staged::plan();
    const auto marker = [&](run::Body body) {
        return markerOf(staged::event(staged::start, std::move(body)), plan);
    };
    run::GateDeclared declared;
    declared.outcome = run::GateOutcome::NoGo;
    QCOMPARE(marker(run::StepStarted{u"s1"_s}),
             (Marker{staged::start, Marker::Kind::Step, u"step 6"_s}));
    QCOMPARE(marker(run::StepStarted{u"r2"_s})->words, u"rollback step 2"_s);
    QCOMPARE(marker(run::RunStarted{})->words, u"T-0"_s);
    QCOMPARE(marker(declared)->words, u"\u25C6 NO-GO"_s);
    QCOMPARE(marker(run::TriggerFired{})->kind, Marker::Kind::Trigger);
    QCOMPARE(marker(run::RollbackStarted{})->kind, Marker::Kind::Rollback);
    QVERIFY(!marker(run::Remarked{}));
}

void TestChartSpec::scale_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<int>("decimals");
    QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 1.0 << 3 << 1;
    QTest::newRow("latency") << 0.0 << 210.0 << 0.0 << 300.0 << 4 << 0;
    QTest::newRow("share") << 0.0 << 1.05 << 0.0 << 1.5 << 4 << 1;
    QTest::newRow("below zero") << -4.0 << 9.0 << -5.0 << 10.0 << 4 << 0;
    QTest::newRow("large") << 0.0 << 55550.0 << 0.0 << 60000.0 << 4 << 0;
    QTest::newRow("tiny") << 0.0 << 0.0029 << 0.0 << 0.003 << 4 << 3;
}

void TestChartSpec::scale()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const Scale scale = niceScale(low, high, 5);
    QTEST(scale.min, "min");
    QTEST(scale.max, "max");
    QTEST(scale.ticks, "ticks");
    QTEST(scale.decimals, "decimals");
}

void TestChartSpec::timeTicksAreRoundAndUtc()
{
    const auto texts = [](milliseconds from, milliseconds to) {
        QStringList all;
        for (const TimeTick& tick : timeTicks(from, to, 5))
            all.append(tick.text);
        return all;
    };
    QCOMPARE(texts(staged::start - 61s, staged::start + 59min),
             (QStringList{u"03:00"_s, u"03:15"_s, u"03:30"_s, u"03:45"_s}));
    QCOMPARE(texts(staged::start, staged::start + 20s),
             (QStringList{u"03:00:00"_s, u"03:00:05"_s, u"03:00:10"_s, u"03:00:15"_s, u"03:00:20"_s}));
    QCOMPARE(texts(staged::start, staged::start), QStringList());
    QVERIFY(texts(staged::start, staged::start + 24h * 60).size() <= 5);
}

void TestChartSpec::wording_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("minus nothing") << -0.0001 << u"0"_s;
    QTest::newRow("share") << 0.3 << u"0.3"_s;
    QTest::newRow("small") << 0.1234 << u"0.123"_s;
    QTest::newRow("ones") << 1.005001 << u"1.01"_s;
    QTest::newRow("tens") << 12.34 << u"12.3"_s;
    QTest::newRow("hundreds") << 412.4 << u"412"_s;
    QTest::newRow("negative") << -12.0 << u"-12"_s;
}

void TestChartSpec::wording()
{
    QFETCH(double, value);
    QTEST(valueText(value), "text");
}

void TestChartSpec::spans()
{
    QCOMPARE(spanText(45s), u"0:45"_s);
    QCOMPARE(spanText(12min + 3s), u"12:03"_s);
    QCOMPARE(spanText(1h + 2min + 3s), u"1:02:03"_s);
    QCOMPARE(spanText(-1s), u"0:00"_s);
    QCOMPARE(noDataText(45s), u"no data for 0:45"_s);
    QCOMPARE(withUnit(0.3, u"%"_s), u"0.3 %"_s);
    QCOMPARE(withUnit(3, {}), u"3"_s);
}

void TestChartSpec::legendLeavesOutWhatAllBeginWith_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("legend");
    QTest::newRow("one word") << QStringList{u"Latency p50"_s, u"Latency p95"_s}
                              << QStringList{u"p50"_s, u"p95"_s};
    QTest::newRow("two words") << QStringList{u"API error rate"_s, u"API error count"_s}
                               << QStringList{u"rate"_s, u"count"_s};
    QTest::newRow("nothing shared")
        << QStringList{u"Latency p50"_s, u"Errors"_s} << QStringList{u"Latency p50"_s, u"Errors"_s};
    QTest::newRow("half a word") << QStringList{u"Requests in"_s, u"Request errors"_s}
                                 << QStringList{u"Requests in"_s, u"Request errors"_s};
    QTest::newRow("nothing would be left") << QStringList{u"Latency p50"_s, u"Latency "_s}
                                           << QStringList{u"Latency p50"_s, u"Latency "_s};
    QTest::newRow("alone") << QStringList{u"Latency p50"_s} << QStringList{u"Latency p50"_s};
}

void TestChartSpec::legendLeavesOutWhatAllBeginWith()
{
    QFETCH(const QStringList, titles);
    ChartSpec chart;
    for (const QString& title : titles)
        chart.series.push_back({title, title});
    QTEST(legendOf(chart), "legend");
}

QTEST_GUILESS_MAIN(TestChartSpec)
#include "tst_chartspec.moc"
