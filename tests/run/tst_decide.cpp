// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "tests/run/rules_checks.h"
#include "tests/run/rules_commands.h"
#include "tests/run/rules_gates.h"
#include "tests/run/rules_rollback.h"
#include "tests/run/rules_run.h"
#include "tests/run/rules_steps.h"
#include "tests/run/rules_triggers.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using namespace cockpit::sample;

namespace {

void checkRule(const Rule& rule)
{
    Flight flight;
    rule.situation(flight);
    const std::size_t before = flight.log().size();
    const QString refusal = rule.act(flight);
    if (!rule.refusal.isEmpty()) {
        QVERIFY2(refusal.contains(rule.refusal),
                 qPrintable(u"said: \"%1\", expected: %2"_s.arg(refusal, rule.refusal)));
        QCOMPARE(flight.log().size(), before);
    } else {
        QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
        QCOMPARE(flight.last().join(u' '), rule.events);
    }
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_data() { show(runRules()); }
    void run() { check(runRules()); }
    void steps_data() { show(stepRules()); }
    void steps() { check(stepRules()); }
    void checks_data() { show(checkRules()); }
    void checks() { check(checkRules()); }
    void commands_data() { show(commandRules()); }
    void commands() { check(commandRules()); }
    void gates_data() { show(gateRules()); }
    void gates() { check(gateRules()); }
    void triggers_data() { show(triggerRules()); }
    void triggers() { check(triggerRules()); }
    void rollback_data() { show(rollbackRules()); }
    void rollback() { check(rollbackRules()); }

    void sequenceAndTime();
    void commandFacts();
    void retryCountsOn();
    void evidenceIsFrozen();
    void decisionIsShownAsItWasMade();
    void noNumberIsNoData();
    void holdStopsTheOrder();
    void rollbackWithoutLadder();
    void notesAloneNeedAPerson();
    void emptyPlanIsTotal();

private:
    static void show(const std::vector<Rule>& rules)
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(rules.size()); ++i)
            QTest::newRow(rules[static_cast<std::size_t>(i)].name) << i;
    }
    static void check(const std::vector<Rule>& rules)
    {
        QFETCH(int, index);
        checkRule(rules[static_cast<std::size_t>(index)]);
    }
};

void TestDecide::sequenceAndTime()
{
    Flight flight;
    flight.start();
    flight.flyChecks();
    for (std::size_t i = 0; i < flight.log().size(); ++i)
        QCOMPARE(flight.log()[i].seq, static_cast<qint64>(i) + 1);

    // A clock that went back does not make an event earlier than the one before it.
    const Instant last = flight.state().lastAt;
    const auto events = decide(flight.state(), {u"QA"_s, Remark{u"late"_s}},
                               {milliseconds(9), last.elapsed - milliseconds(500)});
    QVERIFY(events);
    QCOMPARE(events->front().at, (Instant{milliseconds(9), last.elapsed}));
}

void TestDecide::commandFacts()
{
    Flight flight;
    inDeploy(flight);
    flight.begin(u"s2.a1"_s);
    const auto intended = std::get<CommandIntended>(flight.log().back().body);
    QCOMPARE(intended.key, u"run-1/s2.a1/1"_s);
    QCOMPARE(intended.hash, u"hash-of-s2.a1"_s);
    QCOMPARE(intended.target, u"app-01"_s);
    QCOMPARE(flight.state().action(u"s2.a1"_s).status, ActionStatus::Intended);
}

void TestDecide::retryCountsOn()
{
    Flight flight;
    commandUnknown(flight);
    QCOMPARE(flight.state().step(u"s2"_s).status, StepStatus::Unknown);
    QCOMPARE(nextDue(flight.state()), std::nullopt);
    flight.team(RetryAction{u"s2.a1"_s, u"it never ran"_s});
    const auto due = nextDue(flight.state());
    QVERIFY(due);
    QCOMPARE(due->action, u"s2.a1"_s);
    QCOMPARE(due->attempt, 2);
    QCOMPARE(flight.begin(u"s2.a1"_s), QString());
    QCOMPARE(std::get<CommandIntended>(flight.log().back().body).key, u"run-1/s2.a1/2"_s);
    // The first attempt's report comes too late for the second.
    QVERIFY(!flight.cockpit(ReportFinished{{u"s2.a1"_s, 1, Outcome::Passed, 0, {}, 0, {}, false}})
                 .isEmpty());
}

void TestDecide::evidenceIsFrozen()
{
    Flight flight;
    readyToDeclare(flight);
    flight.declare(u"g1"_s);
    const auto declared = std::get<GateDeclared>(flight.log().back().body);
    const QByteArray bytes = QJsonDocument(declared.evidence).toJson(QJsonDocument::Compact);
    QCOMPARE(declared.evidenceSha256,
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QVERIFY(bytes.contains("metric c1 120 ms, limit 200 ms"));
    QVERIFY(bytes.contains("2 of 2 steps done"));
    QCOMPARE(flight.state().gate(u"g1"_s).evidenceSha256, declared.evidenceSha256);
}

void TestDecide::decisionIsShownAsItWasMade()
{
    Flight flight;
    readyToDeclare(flight);
    const GateView before = viewGate(flight.state(), u"g1"_s, flight.now());
    flight.declare(u"g1"_s);
    flight.measure(u"c1"_s, u"firing"_s, 900);
    flight.pass(answerLifetime * 2);
    const GateView after = viewGate(flight.state(), u"g1"_s, flight.now());
    QCOMPARE(after.criteria.size(), before.criteria.size());
    for (std::size_t i = 0; i < after.criteria.size(); ++i) {
        QCOMPARE(after.criteria[i].verdict, CriterionNow::Verdict::Met);
        QCOMPARE(after.criteria[i].text, before.criteria[i].text);
        QCOMPARE(after.criteria[i].evidence, before.criteria[i].evidence);
    }
    QVERIFY(after.stale.isEmpty());
    QVERIFY(!after.mayGo);
    QVERIFY(!after.whyNot.isEmpty());
}

void TestDecide::noNumberIsNoData()
{
    Flight flight;
    flight.start();
    flight.measure(u"c2"_s, u"firing"_s, std::numeric_limits<double>::quiet_NaN());
    const ConditionNow now = flight.state().conditions.value(u"c2"_s);
    QCOMPARE(now.state, u"no-data"_s);
    QCOMPARE(now.value, std::nullopt);
    QVERIFY(!flight.state().held);
}

void TestDecide::holdStopsTheOrder()
{
    Flight flight;
    inDeploy(flight);
    QVERIFY(nextDue(flight.state()));
    flight.team(BeginHold{u"lunch"_s});
    QCOMPARE(nextDue(flight.state()), std::nullopt);
    flight.team(EndHold{});
    QVERIFY(nextDue(flight.state()));
}

void TestDecide::rollbackWithoutLadder()
{
    auto plan = std::make_shared<plan::Plan>(makePlan());
    plan->ladder.clear();
    Flight flight(plan);
    flight.start();
    flight.lead(StartRollback{u"errors"_s, {}});
    QVERIFY(flight.lead(CloseRun{RunOutcome::RolledBack, {}}).contains(u"reason"));
    QCOMPARE(flight.lead(CloseRun{RunOutcome::RolledBack, u"restored by the host's snapshot"_s}),
             QString());
    QCOMPARE(flight.last().join(u' '), u"rollback-finished run-closed"_s);
}

void TestDecide::notesAloneNeedAPerson()
{
    auto plan = std::make_shared<plan::Plan>(makePlan());
    plan->steps[0].actions.resize(1);
    Flight flight(plan);
    flight.start();
    flight.lead(StartStep{u"s1"_s});
    QVERIFY(flight.confirm(u"s1"_s).contains(u"notes"));
    flight.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    QCOMPARE(flight.state().step(u"s1"_s).status, StepStatus::Running);
    flight.confirm(u"s1"_s);
    QCOMPARE(flight.state().step(u"s1"_s).status, StepStatus::Done);
}

void TestDecide::emptyPlanIsTotal()
{
    Flight flight(nullptr);
    flight.start();
    QCOMPARE(flight.state().stage, Stage::Flying);
    QCOMPARE(flight.cockpit(Tick{}), QString());
    QVERIFY(flight.last().isEmpty());
    QCOMPARE(flight.lead(CloseRun{}), QString());
    QCOMPARE(flight.state().outcome, RunOutcome::Completed);
}

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
