// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/bindable.h"
#include "models/plan/planner.h"
#include "models/runbook/reader.h"
#include "tests/plan/measuringsamples.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::plan;
using namespace Qt::StringLiterals;

namespace {

Plan made()
{
    const auto environment = readEnvironment(environmentText, u"staging.yaml"_s);
    if (!environment)
        qFatal("%s", qPrintable(environment.error().sentence));
    return makePlan(*runbook::read(runbookText), *environment);
}

const Condition* saying(const Plan& plan, const QString& words)
{
    for (const Condition& condition : plan.conditions) {
        if (condition.text.contains(words))
            return &condition;
    }
    return nullptr;
}

} // namespace

/// Which conditions are measured, by what, and what else the environment says of metrics.
class TestMeasuring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void relativeConditionsAreMeasured();
    void beforeTheStartNothingIsCompared();
    void bindable_data();
    void bindable();
    void suggestionIsRead();
    void dashboards();
    void alertsAndMarkers();
    void wrongEnvironments_data();
    void wrongEnvironments();
};

void TestMeasuring::changes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("change"); // -1: only a person can tell
    const int rise = static_cast<int>(ChangeDirection::Rise);
    const int fall = static_cast<int>(ChangeDirection::Fall);
    const int either = static_cast<int>(ChangeDirection::Either);
    QTest::newRow("within") << u"p95 within 20% of baseline"_s << u"%"_s << 20.0 << either;
    QTest::newRow("above") << u"errors above the baseline by 10%"_s << u"%"_s << 10.0 << rise;
    QTest::newRow("below") << u"orders below baseline by 10%"_s << u"%"_s << 10.0 << fall;
    QTest::newRow("drop") << u"traffic drops by 30%"_s << u"%"_s << 30.0 << fall;
    QTest::newRow("slower") << u"p95 2x slower"_s << u"x"_s << 2.0 << rise;
    QTest::newRow("times") << u"errors > 2x baseline"_s << u"x"_s << 2.0 << rise;
    QTest::newRow("less than once") << u"p95 > 0.5x baseline"_s << u"x"_s << 0.5 << -1;
    QTest::newRow("times lower") << u"orders 2x lower"_s << u"x"_s << 2.0 << -1;
    QTest::newRow("of a count") << u"orders within 20 of baseline"_s << QString() << 20.0 << -1;
}

void TestMeasuring::changes()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(double, value);
    QFETCH(int, change);
    Condition condition;
    condition.text = text;
    condition.unit = unit;
    condition.value = value;
    condition.comparator = runbook::Comparator::Greater;
    QVERIFY(!condition.change()); // has a limit of its own
    condition.relativeToBaseline = true;
    QCOMPARE(condition.change() ? static_cast<int>(*condition.change()) : -1, change);
    condition.binding = Binding{u"q"_s};
    QCOMPARE(condition.isMeasured(), change >= 0);
    QVERIFY(!condition.hasOwnLimit());
}

void TestMeasuring::relativeConditionsAreMeasured()
{
    const Plan plan = made();
    for (const char* words : {"within 20%", "not above baseline", "above baseline by 10% for 5",
                              "2x slower", "drops by more than 30%"}) {
        const Condition* condition = saying(plan, QString::fromLatin1(words));
        QVERIFY2(condition, words);
        QVERIFY2(condition->relativeToBaseline && condition->isMeasured(), words);
    }
    const Condition* kept = saying(plan, u"not above baseline"_s);
    QCOMPARE(kept->comparator, runbook::Comparator::LessOrEqual);
    QCOMPARE(kept->metric, u"Error rate"_s);
    const Condition* held = saying(plan, u"for 5 minutes"_s);
    QCOMPARE(held->forDuration, std::optional(milliseconds{300'000}));
    QCOMPARE(held->role, runbook::ConditionRole::Rollback);
}

void TestMeasuring::beforeTheStartNothingIsCompared()
{
    const Plan plan = made();
    QVERIFY(!plan.gates.empty());
    bool after = false;
    for (const Gate& gate : plan.gates) {
        for (const Criterion& criterion : gate.criteria) {
            for (const QString& id : criterion.refs) {
                const Condition* condition = plan.condition(id);
                if (!condition || !condition->relativeToBaseline)
                    continue;
                QVERIFY(!gate.afterStep.isEmpty());
                after = true;
            }
        }
    }
    QVERIFY(after);
}

void TestMeasuring::bindable_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("queryUnit");
    QTest::addColumn<bool>("fits");
    QTest::newRow("ms and s") << u"ms"_s << u"s"_s << true;
    QTest::newRow("% and ratio") << u"%"_s << u"ratio"_s << true;
    QTest::newRow("ms and ratio") << u"ms"_s << u"ratio"_s << false;
    QTest::newRow("% and s") << u"%"_s << u"s"_s << false;
}

void TestMeasuring::bindable()
{
    QFETCH(QString, unit);
    QFETCH(QString, queryUnit);
    QFETCH(bool, fits);
    Condition condition;
    condition.text = u"a rule"_s;
    condition.unit = unit;
    MetricQuery query;
    query.unit = queryUnit;
    QVERIFY(!plan::bindable(condition, query)); // no limit
    condition.value = 5;
    QCOMPARE(plan::bindable(condition, query).has_value(), fits);
}

/// What the window suggests is what the environment's reader understands.
void TestMeasuring::suggestionIsRead()
{
    Condition condition;
    condition.metric = u"Answer \"time\" of \\ desks"_s;
    MetricQuery query;
    query.source = u"watch"_s;
    query.nameSpace = u"AWS/Desk"_s;
    query.metricName = u"Time"_s;
    query.statistic = u"p95"_s;
    query.dimensions = {{u"Desk"_s, u"a: b"_s}};
    query.unit = u"s"_s;
    query.title = u"Time"_s;
    query.panel = u"latency"_s;
    const QByteArray text =
        "environment: e\nkind: staging\nsources:\n  - {name: watch, type: cloudwatch, "
        "region: eu-west-1}\nmetrics:\n"
        + suggestedBinding(condition, query).toUtf8();
    const auto read = readEnvironment(text, u"e.yaml"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    const MetricQuery& again = read->metrics.front().query;
    QCOMPARE(read->metrics.front().match, condition.metric);
    QCOMPARE(again.dimensions, query.dimensions);
    QCOMPARE(again.metricName, query.metricName);
    QCOMPARE(again.statistic, query.statistic);
    QCOMPARE(again.unit, query.unit);
}

void TestMeasuring::dashboards()
{
    const Plan plan = made();
    QCOMPARE(plan.dashboards.size(), 4U);
    QCOMPARE(plan.dashboards[0].name, u"Desk-Team"_s);
    QCOMPARE(plan.dashboards[0].variables.value(u"host"_s), u"web-1"_s);
    QCOMPARE(plan.dashboards[1].name, u"abc123"_s);
    QCOMPARE(plan.dashboards[1].source, u"graphs"_s);
    QCOMPARE(plan.dashboards[1].variables.value(u"service"_s), u"desk"_s);
    QCOMPARE(plan.dashboards[2].name, u"Desk-Live"_s);
    QCOMPARE(plan.dashboards[2].source, u"watch"_s);
    QCOMPARE(plan.dashboards[3].source, QString()); // kept by nobody here: said, not guessed
}

void TestMeasuring::alertsAndMarkers()
{
    const Plan plan = made();
    QVERIFY(plan.sources[0].alerts && !plan.sources[0].markers);
    QVERIFY(plan.sources[1].markers);
    QVERIFY(plan.sources[3].alerts);
    const Condition* open = saying(plan, u"Open alerts"_s);
    QVERIFY(open);
    QVERIFY(open->isMeasured());
    QCOMPARE(plan.query(open->binding->query)->alerts, u"severity=critical"_s);
}

void TestMeasuring::wrongEnvironments_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("markers in prometheus") << QByteArray(
        "sources:\n  - {name: p, type: prometheus, url: \"https://p\", markers: true}\n");
    QTest::newRow("a query of an alertmanager")
        << QByteArray("sources:\n  - {name: p, type: alertmanager, url: \"https://p\"}\n"
                      "metrics:\n  - {match: x, source: p, query: up}\n");
    QTest::newRow("alerts and a query")
        << QByteArray("sources:\n  - {name: p, type: prometheus, url: \"https://p\"}\n"
                      "metrics:\n  - {match: x, source: p, query: up, alerts: all}\n");
    QTest::newRow("dashboard of prometheus")
        << QByteArray("sources:\n  - {name: p, type: prometheus, url: \"https://p\"}\n"
                      "dashboards:\n  - {source: p, name: x}\n");
}

void TestMeasuring::wrongEnvironments()
{
    QFETCH(QByteArray, lines);
    const auto read = readEnvironment("environment: e\nkind: staging\n" + lines, u"e.yaml"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().sentence.contains(u"line"_s), qPrintable(read.error().sentence));
}

QTEST_GUILESS_MAIN(TestMeasuring)
#include "tst_measuring.moc"
