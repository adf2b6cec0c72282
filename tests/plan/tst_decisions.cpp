// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/planner.h"
#include "tests/plan/samples.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cockpit;
using namespace cockpit::plan;
using runbook::Comparator;
using runbook::ConditionRole;
using runbook::ContextKind;

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void implicitGates();
    void gatesAskForTheirOwnConditions();
    void aBareLimitSaysOfWhat();
    void unmeasuredConditionsAreConfirmedByAPerson();
    void bindingByTheMostWords();
    void ambiguityAndUnitsStayUnbound();
    void matrixAndTriggers();
    void triggerModes();
    void ladderSmallestFirst();
    void ladderInTheAuthorsOrder();
    void countedLadder();
    void ladderFromAScript();
    void worstRollback();
};

static Environment live()
{
    Environment environment;
    environment.name = u"production"_s;
    environment.kind = RunKind::Live;
    return environment;
}

static MetricBinding metric(const QString& match, const QString& id, const QString& unit)
{
    MetricBinding binding;
    binding.match = match;
    binding.query.id = id;
    binding.query.unit = unit;
    binding.query.expression = u"up"_s;
    return binding;
}

static bool hasFinding(const Plan& plan, const QString& rule, int line)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(), [&](const Finding& finding) {
        return finding.rule == rule && finding.line == line;
    });
}

void TestDecisions::implicitGates()
{
    runbook::Runbook runbook;
    runbook.steps = {samples::step(u"1"_s, u"One"_s, 1), samples::step(u"2"_s, u"Two"_s, 11),
                     samples::step(u"3"_s, u"Three"_s, 21)};
    const Plan plan = makePlan(runbook, {});
    QCOMPARE(plan.gates.size(), size_t(2));
    QVERIFY(plan.gates[0].afterStep.isEmpty());
    QCOMPARE(plan.gates[1].afterStep, u"s2"_s);
    QCOMPARE(plan.gates[1].criteria.front().kind, Criterion::Kind::Steps);
    QCOMPARE(plan.gates[1].criteria.front().refs, (QStringList{u"s1"_s, u"s2"_s}));
    QCOMPARE(plan.gates[1].criteria.back().kind, Criterion::Kind::Statement);

    runbook.gates = {{u"Everyone agrees"_s, 12, u"2"_s}};
    const Plan own = makePlan(runbook, {});
    QCOMPARE(own.gates.size(), size_t(1));
    QCOMPARE(own.gates[0].afterStep, u"s2"_s);
    QCOMPARE(own.gates[0].text, u"Everyone agrees"_s);
}

static runbook::Runbook withConditions()
{
    runbook::Runbook runbook;
    runbook.steps = {samples::step(u"1"_s, u"One"_s, 1), samples::step(u"2"_s, u"Two"_s, 11)};
    runbook.gates = {{u"It looks good"_s, 9, u"1"_s}, {u"The queue length is fine"_s, 19, u"2"_s}};
    runbook.conditions = {
        samples::condition(u"Error rate"_s, Comparator::Less, 1, u"%"_s, ConditionRole::Success, 5),
        samples::condition(u"Queue length"_s, Comparator::Less, 100, {}, ConditionRole::Success, 40),
        samples::condition(u"Error rate"_s, Comparator::Greater, 5, u"%"_s, ConditionRole::Rollback,
                           50)};
    return runbook;
}

void TestDecisions::aBareLimitSaysOfWhat()
{
    Environment environment = live();
    environment.metrics = {metric(u"queue"_s, u"queue"_s, {})};
    runbook::Runbook runbook = withConditions();
    runbook.conditions[0].text = u"< 1 %"_s; // a cell; nothing measures it
    runbook.conditions[1].text = u"≥ 100"_s;
    const Plan plan = makePlan(runbook, environment);
    QStringList said;
    for (const Gate& gate : plan.gates) {
        for (const Criterion& criterion : gate.criteria)
            said << criterion.text;
    }
    QVERIFY2(said.contains(u"Queue length: ≥ 100"_s), qPrintable(said.join(u'\n')));
    QVERIFY2(!said.filter(u"Error rate: < 1 %"_s).isEmpty(), qPrintable(said.join(u'\n')));
}

void TestDecisions::gatesAskForTheirOwnConditions()
{
    Environment environment = live();
    environment.metrics = {metric(u"error rate"_s, u"errors"_s, u"%"_s),
                           metric(u"queue"_s, u"queue"_s, {})};
    const Plan plan = makePlan(withConditions(), environment);
    const auto conditions = [](const Gate& gate) {
        for (const Criterion& criterion : gate.criteria) {
            if (criterion.kind == Criterion::Kind::Conditions)
                return criterion.refs;
        }
        return QStringList();
    };
    QCOMPARE(conditions(plan.gates[0]), QStringList{u"c1"_s}); // read in its step
    QCOMPARE(conditions(plan.gates[1]), QStringList{u"c2"_s}); // named in its text

    runbook::Runbook general = withConditions();
    general.gates = {{u"All agree"_s, 19, u"2"_s}};
    QCOMPARE(conditions(makePlan(general, environment).gates[0]), (QStringList{u"c1"_s, u"c2"_s}));
}

void TestDecisions::unmeasuredConditionsAreConfirmedByAPerson()
{
    const Plan plan = makePlan(withConditions(), live());
    const std::vector<Criterion>& criteria = plan.gates[0].criteria;
    QVERIFY(std::none_of(criteria.begin(), criteria.end(), [](const Criterion& criterion) {
        return criterion.kind == Criterion::Kind::Conditions;
    }));
    QVERIFY(std::any_of(criteria.begin(), criteria.end(), [](const Criterion& criterion) {
        return criterion.kind == Criterion::Kind::Statement
            && criterion.text.contains(u"Error rate"_s);
    }));
    QVERIFY(hasFinding(plan, u"unbound-condition"_s, 5));
}

void TestDecisions::bindingByTheMostWords()
{
    Environment environment = live();
    environment.metrics = {metric(u"rate"_s, u"any"_s, {}),
                           metric(u"error rate"_s, u"errors"_s, u"ratio"_s)};
    const Plan plan = makePlan(withConditions(), environment);
    QCOMPARE(plan.conditions[0].binding->query, u"errors"_s);
    QVERIFY(!plan.conditions[1].binding);
    QCOMPARE(plan.queries.size(), size_t(2));
    QVERIFY(plan.query(u"errors"_s));
}

void TestDecisions::ambiguityAndUnitsStayUnbound()
{
    Environment twice = live();
    twice.metrics = {metric(u"error rate"_s, u"a"_s, u"%"_s), metric(u"rate error"_s, u"b"_s, u"%"_s)};
    const Plan ambiguous = makePlan(withConditions(), twice);
    QVERIFY(!ambiguous.conditions[0].binding);
    QVERIFY(hasFinding(ambiguous, u"ambiguous-binding"_s, 5));

    Environment wrong = live();
    wrong.metrics = {metric(u"error rate"_s, u"a"_s, u"ms"_s)};
    const Plan mismatched = makePlan(withConditions(), wrong);
    QVERIFY(!mismatched.conditions[0].binding);
    QVERIFY(hasFinding(mismatched, u"unit-mismatch"_s, 5));
    QVERIFY(!hasFinding(mismatched, u"unbound-condition"_s, 5));
}

static runbook::Runbook withMatrix()
{
    runbook::Runbook runbook;
    const auto row = [](const QString& scenario, const QString& action, const QString& time, int line) {
        return runbook::MatrixRow{
            {{u"Scenario"_s, scenario}, {u"Action"_s, action}, {u"Timeline"_s, time}}, line};
    };
    runbook.rollback.matrix = {row(u"Error rate 5-10%"_s, u"Watch"_s, u"10 minutes"_s, 30),
                               row(u"Error rate > 10%"_s, u"Roll back"_s, u"< 5 minutes"_s, 31),
                               row(u"Orders lost"_s, u"Roll back and restore"_s, u"15 minutes"_s, 32),
                               row(u"1-2 critical bugs"_s, u"Fix"_s, u"30 minutes"_s, 33),
                               row(u"3+ critical bugs"_s, u"Roll back"_s, u"5 minutes"_s, 34)};
    runbook.rollback.triggers = {{u"Error rate > 10% for > 5 minutes"_s, 20},
                                 {u"Any lost orders"_s, 21},
                                 {u"A critical bug for > 10% of users"_s, 22},
                                 {u"The moon is full"_s, 23}};
    return runbook;
}

void TestDecisions::matrixAndTriggers()
{
    const Plan plan = makePlan(withMatrix(), {});
    QCOMPARE(plan.matrix.size(), size_t(5));
    QCOMPARE(plan.matrix[0].scenario, u"Error rate 5-10%"_s);
    QCOMPARE(plan.matrix[0].action, u"Watch"_s);
    QVERIFY(plan.matrix[0].limit == 10min);
    const Condition* band = plan.condition(plan.matrix[0].condition);
    QVERIFY(band);
    QCOMPARE(band->role, ConditionRole::Alert);
    QCOMPARE(band->value, std::optional(5.0));
    QVERIFY(plan.matrix[2].condition.isEmpty());

    QCOMPARE(plan.triggers[0].matrixRow, std::optional(1));
    QCOMPARE(plan.condition(plan.triggers[0].condition)->role, ConditionRole::Rollback);
    QCOMPARE(plan.triggers[1].matrixRow, std::optional(2));
    QVERIFY(plan.triggers[1].condition.isEmpty());
    QVERIFY(plan.triggers[2].condition.isEmpty());
    QCOMPARE(plan.triggers[2].matrixRow, std::optional(4)); // of two that fit, the more urgent
    QVERIFY(!plan.triggers[3].matrixRow);
}

void TestDecisions::triggerModes()
{
    Environment environment = live();
    environment.triggers = {{u"*"_s, TriggerMode::Observe}, {u"Any lost orders"_s, TriggerMode::Act}};
    const Plan plan = makePlan(withMatrix(), environment);
    QCOMPARE(plan.triggers[0].mode, TriggerMode::Observe);
    QCOMPARE(plan.triggers[1].mode, TriggerMode::Act);
    QCOMPARE(makePlan(withMatrix(), {}).triggers[0].mode, TriggerMode::Ask);
}

static QStringList titles(const std::vector<Rung>& ladder)
{
    QStringList all;
    for (const Rung& rung : ladder)
        all.append(rung.id + u' ' + rung.title);
    return all;
}

void TestDecisions::ladderSmallestFirst()
{
    runbook::Runbook runbook;
    runbook::RollbackStep database = samples::rollbackStep(u"Restore the database"_s, 1);
    database.conditional = true;
    database.onlyIf = u"only if rows are damaged"_s;
    runbook.rollback.steps = {samples::rollbackStep(u"Verify everything"_s, 9), database,
                              samples::rollbackStep(u"Redeploy the previous version"_s, 3),
                              samples::rollbackStep(u"Stop the nightly job"_s, 4),
                              samples::rollbackStep(u"Switch the feature flag off"_s, 5)};
    const Plan plan = makePlan(runbook, {});
    QCOMPARE(titles(plan.ladder),
             (QStringList{u"r5 Switch the feature flag off"_s, u"r4 Stop the nightly job"_s,
                          u"r3 Redeploy the previous version"_s, u"r2 Restore the database"_s,
                          u"r1 Verify everything"_s}));
    QVERIFY(plan.ladder[3].conditional);
    QCOMPARE(plan.ladder[3].onlyIf, u"only if rows are damaged"_s);
    QVERIFY(!plan.ladder[3].dataLoss.isEmpty());
    QVERIFY(plan.ladder[2].dataLoss.isEmpty());
}

void TestDecisions::ladderInTheAuthorsOrder()
{
    runbook::Runbook runbook;
    runbook.rollback.steps = {samples::rollbackStep(u"Tell the customers"_s, 1),
                              samples::rollbackStep(u"Restore the database"_s, 2),
                              samples::rollbackStep(u"Switch the flag off"_s, 3)};
    const Plan plan = makePlan(runbook, {});
    QCOMPARE(plan.ladder[0].depth, RungDepth::Other);
    QCOMPARE(plan.ladder[2].depth, RungDepth::Flag);
    QCOMPARE(plan.ladder[1].id, u"r2"_s);
}

/// "Stop it, restore the data, start it": what the author counted is done in that order.
void TestDecisions::countedLadder()
{
    runbook::Runbook runbook;
    runbook.rollback.steps = {samples::rollbackStep(u"Stop the service"_s, 1),
                              samples::rollbackStep(u"Restore the database"_s, 2),
                              samples::rollbackStep(u"Start the old service"_s, 3)};
    for (runbook::RollbackStep& step : runbook.rollback.steps)
        step.ordered = true;
    const Plan plan = makePlan(runbook, {});
    QCOMPARE(titles(plan.ladder),
             (QStringList{u"r1 Stop the service"_s, u"r2 Restore the database"_s,
                          u"r3 Start the old service"_s}));
    QCOMPARE(plan.ladder[1].depth, RungDepth::Database);
}

void TestDecisions::ladderFromAScript()
{
    runbook::Runbook runbook;
    runbook::RollbackStep script = samples::rollbackStep(u"Rollback steps"_s, 10);
    script.actions = {
        samples::command(u"touch /srv/closed"_s, 12, {}, u"1. Close the shop"_s),
        samples::command(u"reload-proxy"_s, 13, {}, u"1. Close the shop"_s),
        samples::command(u"npm run migrate:down"_s, 15, {}, u"2. Undo the database migrations"_s)};
    runbook.rollback.steps = {script};
    runbook.rollback.budgetMin = 30min;
    runbook.rollback.budgetMax = 60min;
    const Plan plan = makePlan(runbook, {});
    QCOMPARE(titles(plan.ladder),
             (QStringList{u"r1 Close the shop"_s, u"r2 Undo the database migrations"_s}));
    QCOMPARE(plan.ladder[0].actions.size(), size_t(2));
    QVERIFY(!plan.ladder[0].budget);
    QVERIFY(plan.schedule.worstRollback() == 60min);
    QVERIFY(plan.ladder[1].dataLoss.contains(u"migration"_s));
}

void TestDecisions::worstRollback()
{
    Schedule schedule;
    QVERIFY(!schedule.worstRollback());
    schedule.ladder = 18min;
    QVERIFY(schedule.worstRollback() == 18min);
    schedule.rollbackMax = 15min;
    QVERIFY(schedule.worstRollback() == 18min);
    schedule.rollbackMax = 60min;
    QVERIFY(schedule.worstRollback() == 60min);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
