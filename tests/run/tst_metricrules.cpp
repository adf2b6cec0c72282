// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/criteria.h"
#include "tests/run/flight.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace cockpit::sample;
using namespace Qt::StringLiterals;

namespace {

/// The sample plan with a metric, and a condition that nothing measures.
std::shared_ptr<const plan::Plan> withUnbound(const QString& unit = u"ms"_s)
{
    plan::Plan made = makePlan();
    plan::MetricQuery query;
    query.id = u"q_new"_s;
    query.title = u"Answer time"_s;
    query.unit = u"s"_s;
    made.queries.push_back(query);
    plan::Condition condition;
    condition.id = u"c77"_s;
    condition.metric = u"Answer time"_s;
    condition.text = u"Answer time < 300"_s;
    condition.value = 300;
    condition.unit = unit;
    condition.role = runbook::ConditionRole::Success;
    made.conditions.push_back(condition);
    return std::make_shared<const plan::Plan>(std::move(made));
}

} // namespace

/// What the log keeps of metrics: bindings that were picked in the run, and markers.
class TestMetricRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundInTheRun();
    void whatDoesNotFit();
    void sameAgainFromTheLog();
    void markerOnce();
    void markerThatNobodyKnowsOf();
    void relativeSaysItsFigures();
};

void TestMetricRules::boundInTheRun()
{
    const auto plan = withUnbound();
    Flight f(plan);
    f.start();
    QCOMPARE(conditionAt(f.state(), u"c77"_s).state, u"unbound"_s);
    QVERIFY(!f.team(BindCondition{u"c77"_s, u"q_new"_s}).isEmpty()); // the lead's decision
    QCOMPARE(f.lead(BindCondition{u"c77"_s, u"q_new"_s}), QString());
    QVERIFY(f.state().plan->condition(u"c77"_s)->isMeasured());
    QVERIFY(!plan->condition(u"c77"_s)->isMeasured()); // others keep their plan
    QCOMPARE(f.measure(u"c77"_s, u"ok"_s, 120), QString());
    QCOMPARE(conditionAt(f.state(), u"c77"_s).state, u"ok"_s);
    QVERIFY(f.lead(BindCondition{u"c77"_s, u"q_new"_s}).contains(u"already"));
}

void TestMetricRules::whatDoesNotFit()
{
    Flight f(withUnbound(u"%"_s));
    f.start();
    QVERIFY(f.lead(BindCondition{u"c77"_s, u"q_new"_s}).contains(u"converts"));
    QVERIFY(f.lead(BindCondition{u"c99"_s, u"q_new"_s}).contains(u"no condition"));
    QVERIFY(f.lead(BindCondition{u"c77"_s, u"q_none"_s}).contains(u"no metric"));
    QVERIFY(f.lead(BindCondition{u"c1"_s, u"q_new"_s}).contains(u"environment"));
    QVERIFY(!f.state().plan->condition(u"c77"_s)->isMeasured());
}

void TestMetricRules::sameAgainFromTheLog()
{
    const auto plan = withUnbound();
    Flight f(plan);
    f.start();
    f.lead(BindCondition{u"c77"_s, u"q_new"_s});
    f.cockpit(IntendMarker{2, u"dashboards"_s, u"T-0"_s});
    std::vector<Event> read;
    for (const Event& event : f.log()) {
        const auto again = eventFromJson(toJson(event));
        QVERIFY(again);
        QVERIFY(*again == event);
        QVERIFY(!describe(*again).isEmpty());
        read.push_back(*again);
    }
    const RunState replayed = replay(emptyState(plan), read);
    QVERIFY(replayed.sameAs(f.state()));
    QVERIFY(replayed.plan->condition(u"c77"_s)->isMeasured());
}

void TestMetricRules::markerOnce()
{
    Flight f;
    f.start();
    const IntendMarker start{2, u"dashboards"_s, u"T-0"_s};
    QVERIFY(f.lead(start).contains(u"program"));
    QVERIFY(!f.cockpit(IntendMarker{999, u"dashboards"_s, u"?"_s}).isEmpty());
    QCOMPARE(f.cockpit(start), QString());
    QVERIFY(f.cockpit(start).contains(u"twice"));
    QCOMPARE(f.cockpit(IntendMarker{2, u"other"_s, u"T-0"_s}), QString()); // each service has its own
    QVERIFY(!f.cockpit(SettleMarker{2, u"dashboards"_s, u"perhaps"_s, {}}).isEmpty());
    QCOMPARE(f.cockpit(SettleMarker{2, u"dashboards"_s, markerWritten, u"7"_s}), QString());
    QVERIFY(!f.cockpit(SettleMarker{2, u"dashboards"_s, markerDoubtful, {}}).isEmpty());
    QVERIFY(f.cockpit(start).contains(u"twice")); // also after it was written
}

/// The end is marked after the run was closed.
void TestMetricRules::markerThatNobodyKnowsOf()
{
    Flight f;
    f.start();
    QCOMPARE(f.lead(CloseRun{RunOutcome::Aborted, u"not today"_s}), QString());
    const qint64 end = f.state().lastSeq;
    QCOMPARE(f.cockpit(IntendMarker{end, u"dashboards"_s, u"end"_s}), QString());
    QCOMPARE(f.state().markers[u"dashboards"_s][end], QString());
    QCOMPARE(f.cockpit(SettleMarker{end, u"dashboards"_s, markerDoubtful, {}}), QString());
}

void TestMetricRules::relativeSaysItsFigures()
{
    plan::Plan made = makePlan();
    plan::Condition* c1 = nullptr;
    for (plan::Condition& condition : made.conditions) {
        if (condition.id == u"c1"_s)
            c1 = &condition;
    }
    QVERIFY(c1);
    c1->relativeToBaseline = true;
    c1->unit = u"%"_s;
    c1->value = 20;
    QVERIFY(c1->isMeasured());
    Flight f(std::make_shared<const plan::Plan>(std::move(made)));
    f.flyToGate();
    f.cockpit(ReportCondition{u"c1"_s, u"no-data"_s, {}, u"Low confidence: n 1440 and 12."_s});
    const GateView view = viewGate(f.state(), u"g1"_s, f.now());
    const bool said =
        std::any_of(view.criteria.begin(), view.criteria.end(), [](const CriterionNow& one) {
            return one.verdict == CriterionNow::Verdict::Unknown
                && one.evidence.contains(u"n 1440 and 12");
        });
    QVERIFY(said);
    QVERIFY(!view.mayGo);
}

QTEST_GUILESS_MAIN(TestMetricRules)
#include "tst_metricrules.moc"
