// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/planner.h"
#include "tests/plan/samples.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cockpit;
using namespace cockpit::plan;
using runbook::Comparator;
using runbook::ConditionRole;
using runbook::ContextKind;

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRunbook();
    void anEmptyRunbookGivesAPlan();
    void startsByOffsetClockPhaseAndSequence();
    void nothingTimedStaysUntimed();
    void clocksGoRoundMidnight();
    void whatCannotRun();
    void aRehearsalRunsEverything();
    void hashesBindLineValueAndTarget();
    void linesAreTypedWhereTheyCanBe();
    void checklistsBeforeAndAfter();
    void rosterAndLead();
    void suppliedPlaceholdersAreNoFinding();
    void sameBytesSamePlan();
    void lookUps();
};

static Environment live()
{
    Environment environment;
    environment.name = u"production"_s;
    environment.kind = RunKind::Live;
    return environment;
}

static bool hasFinding(const Plan& plan, const QString& rule, int line)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(), [&](const Finding& finding) {
        return finding.rule == rule && finding.line == line;
    });
}

void TestPlanner::aWholeRunbook()
{
    const Plan plan = makePlan(samples::read(samples::clean), live());
    QCOMPARE(plan.title, u"Release 4 of the shop"_s);
    QCOMPARE(plan.kind, RunKind::Live);
    QCOMPARE(plan.steps.size(), size_t(3));
    QCOMPARE(plan.steps[1].id, u"s2"_s);
    QVERIFY(plan.steps[1].plannedStart == 20min);
    QVERIFY(plan.steps[2].planned == 15min);
    QCOMPARE(plan.steps[1].actions[0].id, u"s2.a1"_s);
    QCOMPARE(plan.steps[1].actions[0].blast, Blast::Reversible);
    QVERIFY(plan.schedule.window == 2h);
    QVERIFY(plan.schedule.rollbackMax == 30min);
    QVERIFY(plan.schedule.ladder == 6min);
    QVERIFY(plan.schedule.worstRollback() == 30min);
    QCOMPARE(plan.gates.size(), size_t(2));
    QCOMPARE(plan.gates[0].afterStep, u"s1"_s);
    QCOMPARE(plan.gates[1].afterStep, u"s3"_s);
    QCOMPARE(plan.ladder.size(), size_t(2));
    QCOMPARE(plan.triggers.size(), size_t(2));
    QVERIFY(!plan.triggers[0].condition.isEmpty());
    QVERIFY(plan.condition(plan.triggers[0].condition)->forDuration == 5min);
    QVERIFY(plan.triggers[1].condition.isEmpty());
    QCOMPARE(plan.roster.front().role, u"Release Lead"_s);
    QVERIFY(plan.roster.front().lead);
    QCOMPARE(plan.sha256.size(), 64);
}

void TestPlanner::anEmptyRunbookGivesAPlan()
{
    const Plan plan = makePlan({}, {});
    QVERIFY(plan.steps.empty());
    QCOMPARE(plan.gates.size(), size_t(1));
    QCOMPARE(plan.roster.size(), size_t(1));
    QVERIFY(plan.roster.front().lead);
    QVERIFY(!plan.schedule.worstRollback());
}

void TestPlanner::startsByOffsetClockPhaseAndSequence()
{
    runbook::Runbook runbook;
    runbook.start = QDateTime::fromString(u"2031-03-04T02:00:00Z"_s, Qt::ISODate);
    runbook.phases = {{u"Database"_s, 1, u"02:00"_s, u"02:30"_s},
                      {u"Application"_s, 30, u"02:30"_s, u"03:00"_s}};
    runbook::Step one = samples::step(u"1"_s, u"One"_s, 2);
    one.phase = u"Database"_s;
    one.duration = 10min;
    runbook::Step two = samples::step(u"2"_s, u"Two"_s, 12);
    two.phase = u"Database"_s;
    runbook::Step three = samples::step(u"3"_s, u"Three"_s, 31);
    three.phase = u"Application"_s;
    three.duration = 5min;
    runbook::Step four = samples::step(u"4"_s, u"Four"_s, 41);
    four.phase = u"Application"_s;
    four.clock = u"02:50"_s;
    runbook::Step five = samples::step(u"5"_s, u"Five"_s, 51);
    five.offset = 70min;
    runbook.steps = {one, two, three, four, five};
    const Plan plan = makePlan(runbook, {});
    QVERIFY(plan.steps[0].plannedStart == 0min);
    QVERIFY(plan.steps[1].plannedStart == 10min);
    QVERIFY(plan.steps[2].plannedStart == 30min);
    QVERIFY(plan.steps[3].plannedStart == 50min);
    QVERIFY(plan.steps[4].plannedStart == 70min);

    // Another start moves the release, not the clocks against each other.
    Environment later;
    later.start = runbook.start->addSecs(12 * 3600);
    QVERIFY(makePlan(runbook, later).steps[3].plannedStart == 50min);
    QCOMPARE(makePlan(runbook, later).schedule.start, later.start);
}

void TestPlanner::nothingTimedStaysUntimed()
{
    runbook::Runbook runbook;
    runbook.steps = {samples::step(u"1"_s, u"One"_s, 1), samples::step(u"2"_s, u"Two"_s, 11)};
    const Plan plan = makePlan(runbook, {});
    QVERIFY(!plan.steps[0].plannedStart);
    QVERIFY(!plan.steps[1].plannedStart);
}

void TestPlanner::clocksGoRoundMidnight()
{
    runbook::Runbook runbook;
    runbook::Step one = samples::step(u"1"_s, u"One"_s, 1);
    one.clock = u"23:30"_s;
    runbook::Step two = samples::step(u"2"_s, u"Two"_s, 11);
    two.clock = u"00:15"_s;
    runbook.steps = {one, two};
    QVERIFY(makePlan(runbook, {}).steps[1].plannedStart == 45min);
}

static runbook::Runbook withOpenLines()
{
    runbook::Runbook runbook;
    runbook::Step step = samples::step(u"1"_s, u"Route"_s, 1);
    step.actions = {samples::command(u"route set [RULE] 50"_s, 2),
                    samples::command(u"route set ... 50"_s, 3), samples::command(u"route show"_s, 4)};
    runbook.steps = {step};
    runbook.placeholders = {{u"[RULE]"_s, 2}};
    return runbook;
}

void TestPlanner::whatCannotRun()
{
    const Plan bare = makePlan(withOpenLines(), live());
    QVERIFY(bare.steps[0].actions[0].cannotRun->contains(u"[RULE]"_s));
    QVERIFY(bare.steps[0].actions[1].cannotRun->contains(u"..."_s));
    QVERIFY(!bare.steps[0].actions[2].cannotRun);

    Environment environment = live();
    environment.variables.insert(u"RULE"_s, u"r-1"_s);
    const Plan filled = makePlan(withOpenLines(), environment);
    QVERIFY(!filled.steps[0].actions[0].cannotRun);
    QCOMPARE(filled.steps[0].actions[0].resolved, u"route set r-1 50"_s);
    QCOMPARE(filled.steps[0].actions[0].text, u"route set [RULE] 50"_s);
    QVERIFY(filled.steps[0].actions[1].cannotRun);
}

void TestPlanner::aRehearsalRunsEverything()
{
    const Plan plan = makePlan(withOpenLines(), {});
    for (const Action& action : plan.steps[0].actions)
        QVERIFY(!action.cannotRun);
    QVERIFY(hasFinding(plan, u"elided-command"_s, 3));
    QVERIFY(hasFinding(plan, u"open-placeholder"_s, 2));
}

void TestPlanner::hashesBindLineValueAndTarget()
{
    const auto hashOf = [](const QString& text, const QString& value, const QString& host) {
        runbook::Runbook runbook;
        runbook::Step step = samples::step(u"1"_s, u"One"_s, 1);
        step.actions = {samples::command(text, 2, {ContextKind::Ssh, host})};
        runbook.steps = {step};
        runbook.placeholders = {{u"[V]"_s, 2}};
        Environment environment = live();
        environment.variables.insert(u"V"_s, value);
        return makePlan(runbook, environment).steps[0].actions[0].hash;
    };
    const QByteArray first = hashOf(u"run [V]"_s, u"1"_s, u"app-01"_s);
    QCOMPARE(first.size(), 64);
    QCOMPARE(hashOf(u"run [V]"_s, u"1"_s, u"app-01"_s), first);
    QVERIFY(hashOf(u"run  [V]"_s, u"1"_s, u"app-01"_s) != first);
    QVERIFY(hashOf(u"run [V]"_s, u"2"_s, u"app-01"_s) != first);
    QVERIFY(hashOf(u"run [V]"_s, u"1"_s, u"app-02"_s) != first);
}

void TestPlanner::linesAreTypedWhereTheyCanBe()
{
    const runbook::Context sql{ContextKind::Sql, u"shop"_s};
    runbook::Runbook runbook;
    runbook::Step step = samples::step(u"1"_s, u"One"_s, 1);
    step.actions = {samples::command(u"ssh db-01"_s, 2),
                    samples::command(u"psql -d shop -c 'SELECT 1'"_s, 3, sql),
                    samples::command(u"docker exec api ls"_s, 4, {ContextKind::Container, u"api"_s}),
                    samples::command(u"SELECT 1;"_s, 5, sql)};
    runbook.steps = {step};
    const Plan plan = makePlan(runbook, live());
    const runbook::Context host{ContextKind::Ssh, u"db-01"_s};
    QVERIFY(plan.steps[0].actions[0].context == runbook::Context{});
    QVERIFY(plan.steps[0].actions[1].context == host);
    QVERIFY(plan.steps[0].actions[2].context == host);
    QVERIFY(plan.steps[0].actions[3].context == sql);
}

void TestPlanner::checklistsBeforeAndAfter()
{
    runbook::Runbook runbook;
    runbook.steps = {samples::step(u"1"_s, u"One"_s, 20)};
    runbook::Action check;
    check.kind = runbook::ActionKind::Check;
    check.line = 22;
    runbook.steps[0].actions = {check};
    const auto list = [&](const QString& title, int line, std::optional<QString> due = {}) {
        runbook.checklists.push_back({title, {}, line, std::move(due), {{title, false, line + 1}}});
    };
    list(u"A day before"_s, 2, u"T-24h"_s);
    list(u"Code readiness"_s, 5);
    list(u"Something"_s, 8);
    list(u"In the step"_s, 21);
    list(u"Follow-up"_s, 40, u"end+24h"_s);
    list(u"Post-deployment"_s, 44);
    const Plan plan = makePlan(runbook, {});
    QCOMPARE(plan.checklists.size(), size_t(5));
    const auto when = [&](size_t i) { return plan.checklists[i].when; };
    QCOMPARE(when(0), Checklist::When::Before);
    QCOMPARE(when(1), Checklist::When::Before);
    QCOMPARE(when(2), Checklist::When::Before);
    QCOMPARE(when(3), Checklist::When::After);
    QCOMPARE(when(4), Checklist::When::After);
    QCOMPARE(plan.checklists[0].items[0].id, u"k1.1"_s);
    QCOMPARE(plan.gates[0].criteria[0].kind, Criterion::Kind::Checklists);
    QCOMPARE(plan.gates[0].criteria[0].refs, (QStringList{u"k1"_s, u"k2"_s, u"k3"_s}));
}

void TestPlanner::rosterAndLead()
{
    runbook::Runbook runbook;
    runbook.roster = {{u"QA Lead"_s, {}, {}, {}, 1}, {u"Deployment Lead"_s, {}, {}, {}, 2}};
    Environment environment = live();
    QCOMPARE(makePlan(runbook, environment).roster[1].lead, true);
    environment.roster = {{u"deployment lead"_s, u"Duty rota"_s, u"#ops"_s, {}, false},
                          {u"Observer"_s, u"Duty rota B"_s, {}, {}, false}};
    const Plan plan = makePlan(runbook, environment);
    QCOMPARE(plan.roster.size(), size_t(3));
    QCOMPARE(plan.roster[1].name, u"Duty rota"_s);
    QVERIFY(plan.roster[1].lead);
    QVERIFY(!plan.roster[0].lead);
    environment.roster[1].lead = true;
    QVERIFY(makePlan(runbook, environment).roster[2].lead);
    QVERIFY(!makePlan(runbook, environment).roster[1].lead);
}

void TestPlanner::suppliedPlaceholdersAreNoFinding()
{
    QVERIFY(hasFinding(makePlan(withOpenLines(), live()), u"open-placeholder"_s, 2));
    Environment environment = live();
    environment.variables.insert(u"RULE"_s, u"r-1"_s);
    QVERIFY(!hasFinding(makePlan(withOpenLines(), environment), u"open-placeholder"_s, 2));
}

void TestPlanner::sameBytesSamePlan()
{
    const Plan first = makePlan(samples::read(samples::clean), live());
    const Plan second = makePlan(samples::read(samples::clean), live());
    QCOMPARE(first.sha256, second.sha256);
    QCOMPARE(toJson(first), toJson(second));
    Environment other = live();
    other.rollback = 31min;
    QVERIFY(makePlan(samples::read(samples::clean), other).sha256 != first.sha256);
    QByteArray changed = samples::clean;
    changed.replace("rollout status", "rollout history");
    QVERIFY(makePlan(samples::read(changed), live()).sha256 != first.sha256);
    QCOMPARE(toJson(first).value(u"steps"_s).toArray().size(), 3);
}

void TestPlanner::lookUps()
{
    const Plan plan = makePlan(samples::read(samples::clean), live());
    QCOMPARE(plan.step(u"s2"_s), &plan.steps[1]);
    QCOMPARE(plan.action(u"s2.a1"_s), &plan.steps[1].actions[0]);
    QCOMPARE(plan.action(u"r1.a1"_s), &plan.ladder[0].actions[0]);
    QCOMPARE(plan.gate(u"g1"_s), &plan.gates[0]);
    QCOMPARE(plan.rung(u"r2"_s), &plan.ladder[1]);
    QCOMPARE(plan.trigger(u"t1"_s), &plan.triggers[0]);
    QVERIFY(!plan.step(u"s9"_s));
    QVERIFY(!plan.action({}));
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
