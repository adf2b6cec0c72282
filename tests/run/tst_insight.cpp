// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "tests/run/flight.h"

#include <QJsonArray>
#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using sample::Flight;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

milliseconds ms(minutes time)
{
    return time;
}

} // namespace

class TestInsight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planClockStopsInHolds();
    void planClockStopsAtTheEnd();
    void behindAndAhead();
    void behindLeavesHoldsOut();
    void timelineForecasts();
    void lastSafeRollbackStart();
    void noWindowNoRollbackStart();
    void gateShowsItsEvidence();
    void unboundConditionIsUnknown();
    void criterionThatNamesNothing();
    void dueActions();
    void personsTurns();
    void openCommandsForReattachment();
    void readyIsWorkedOut();
};

void TestInsight::planClockStopsInHolds()
{
    Flight flight;
    flight.open();
    QCOMPARE(planClock(flight.state(), flight.now()), std::nullopt);
    flight.lead(StartRun{});
    flight.pass(minutes(10));
    QCOMPARE(planClock(flight.state(), flight.now()), ms(minutes(10)));
    flight.team(BeginHold{u"a question"_s});
    flight.pass(minutes(7));
    QCOMPARE(planClock(flight.state(), flight.now()), ms(minutes(10)));
    flight.team(EndHold{});
    flight.pass(minutes(1));
    QCOMPARE(planClock(flight.state(), flight.now()), ms(minutes(11)));
    flight.team(BeginHold{});
    flight.pass(minutes(3));
    flight.team(EndHold{});
    QCOMPARE(flight.state().heldFor, ms(minutes(10)));
    QCOMPARE(planClock(flight.state(), flight.now()), ms(minutes(11)));
}

void TestInsight::planClockStopsAtTheEnd()
{
    Flight flight;
    flight.start();
    flight.pass(minutes(10));
    flight.lead(CloseRun{RunOutcome::Aborted, u"rain"_s});
    flight.pass(minutes(60));
    QCOMPARE(planClock(flight.state(), flight.now()), ms(minutes(10)));
    QCOMPARE(rollbackWindow(flight.state(), flight.now()).has_value(), false);
}

void TestInsight::behindAndAhead()
{
    Flight flight;
    flight.start();
    flight.pass(minutes(3));
    QCOMPARE(behind(flight.state(), flight.now()), ms(minutes(3))); // s1 should have begun at T-0
    flight.flyChecks();
    QCOMPARE(behind(flight.state(), flight.now()), -ms(minutes(17))); // s2 is planned for T+20
    flight.pass(minutes(5));
    flight.lead(StartStep{u"s2"_s});
    QCOMPARE(behind(flight.state(), flight.now()), -ms(minutes(12)));
    flight.pass(minutes(40));
    QCOMPARE(behind(flight.state(), flight.now()),
             -ms(minutes(12))); // at T+48, its end is planned for T+60
    flight.pass(minutes(14));
    QCOMPARE(behind(flight.state(), flight.now()), ms(minutes(2))); // T+62: two minutes over
}

void TestInsight::behindLeavesHoldsOut()
{
    Flight flight;
    flight.start();
    flight.flyChecks();
    flight.team(BeginHold{});
    flight.pass(minutes(30));
    flight.team(EndHold{});
    flight.pass(minutes(22));
    flight.lead(StartStep{u"s2"_s});
    QCOMPARE(behind(flight.state(), flight.now()), ms(minutes(2)));
}

void TestInsight::timelineForecasts()
{
    Flight flight;
    flight.start();
    flight.pass(minutes(5));
    flight.lead(StartStep{u"s1"_s});
    flight.pass(minutes(5));
    auto spans = timeline(flight.state(), flight.now());
    QCOMPARE(spans.size(), std::size_t(4));
    QCOMPARE(spans[0].plannedEnd, ms(minutes(20)));
    QCOMPARE(spans[0].actualStart, ms(minutes(5)));
    QCOMPARE(spans[0].actualEnd, std::nullopt);
    QCOMPARE(spans[0].forecastEnd, ms(minutes(25)));
    QCOMPARE(spans[1].forecastStart, ms(minutes(25)));
    QCOMPARE(spans[3].forecastEnd, ms(minutes(205))); // 200 planned, five minutes late

    flight.pass(minutes(30)); // s1 is far over its time: everything moves with it
    spans = timeline(flight.state(), flight.now());
    QCOMPARE(spans[0].forecastEnd, ms(minutes(40)));
    QCOMPARE(spans[3].forecastEnd, ms(minutes(220)));

    flight.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    flight.confirm(u"s1.a2"_s);
    flight.confirm(u"s1.a3"_s);
    flight.lead(SkipStep{u"s2"_s, u"not needed"_s});
    spans = timeline(flight.state(), flight.now());
    QCOMPARE(spans[0].actualEnd, ms(minutes(40)));
    QCOMPARE(spans[1].actualStart, std::nullopt);
    QCOMPARE(spans[1].actualEnd, ms(minutes(40)));
    QCOMPARE(spans[2].forecastStart, ms(minutes(40)));

    Flight left;
    left.start();
    left.lead(StartStep{u"s1"_s});
    left.pass(minutes(10));
    left.team(StartRollback{u"errors"_s, {}});
    left.pass(minutes(30));
    spans = timeline(left.state(), left.now());
    QCOMPARE(spans[0].actualEnd, ms(minutes(10))); // unfinished, and ended all the same
}

void TestInsight::lastSafeRollbackStart()
{
    Flight flight;
    flight.open();
    const auto before = rollbackWindow(flight.state(), flight.now());
    QVERIFY(before);
    QCOMPARE(before->lastSafeStart, ms(minutes(180))); // 240 of window, 60 to get back: T+3:00
    QCOMPARE(before->left, ms(minutes(180)));
    QCOMPARE(before->worstCase, ms(minutes(60)));
    QCOMPARE(before->firstUnsafeStep, u"s3"_s); // planned from 60 to 190

    flight.lead(StartRun{});
    flight.pass(minutes(100));
    QCOMPARE(rollbackWindow(flight.state(), flight.now())->left, ms(minutes(80)));
    flight.team(BeginHold{});
    flight.pass(minutes(85)); // the window does not wait for a hold
    QCOMPARE(rollbackWindow(flight.state(), flight.now())->left, -ms(minutes(5)));
    flight.team(StartRollback{u"errors"_s, {}});
    flight.pass(minutes(50));
    QCOMPARE(rollbackWindow(flight.state(), flight.now())->left, -ms(minutes(5)));
}

void TestInsight::noWindowNoRollbackStart()
{
    auto plan = std::make_shared<plan::Plan>(sample::makePlan());
    plan->schedule.window.reset();
    Flight flight(plan);
    flight.start();
    QVERIFY(!rollbackWindow(flight.state(), flight.now()));
}

void TestInsight::gateShowsItsEvidence()
{
    using Verdict = CriterionNow::Verdict;
    Flight flight;
    flight.flyToGate();
    flight.pass(seconds(45));
    flight.measure(u"c1"_s, u"no-data"_s);
    flight.pass(seconds(45));
    GateView view = viewGate(flight.state(), u"g1"_s, flight.now());
    QCOMPARE(view.criteria.size(), std::size_t(4));
    QCOMPARE(view.criteria[0].verdict, Verdict::Met);
    QCOMPARE(view.criteria[0].evidence, u"2 of 2 steps done"_s);
    QCOMPARE(view.criteria[1].verdict, Verdict::Unmet); // what the file claims to be ticked does not count
    QCOMPARE(view.criteria[1].evidence, u"0 of 2 items ticked"_s);
    QCOMPARE(view.criteria[2].verdict, Verdict::Unknown);
    QCOMPARE(view.criteria[2].evidence, u"metric c1: no-data for 0:45"_s);
    QCOMPARE(view.criteria[2].age, milliseconds(45'000));
    QCOMPARE(view.criteria[3].verdict, Verdict::Unknown);
    QCOMPARE(view.unanswered, (QStringList{u"Deployment lead"_s, u"QA"_s, u"Backend"_s}));
    QVERIFY(!view.mayGo);
    QVERIFY(!view.mayGoWithReason);

    flight.answer(u"g1"_s, Answer::GoWithWaiver);
    view = viewGate(flight.state(), u"g1"_s, flight.now());
    QVERIFY(!view.mayGo);
    QVERIFY(view.mayGoWithReason);
    QVERIFY(view.whyNot.contains(u"0 of 2 items"));

    flight.meetCriteria();
    flight.measure(u"c1"_s, u"ok"_s, 120);
    view = viewGate(flight.state(), u"g1"_s, flight.now());
    QCOMPARE(view.overtaken.size(), qsizetype(3)); // they answered while there was no data
    QVERIFY(!view.mayGo);
    QVERIFY(!view.mayGoWithReason);
    flight.answer(u"g1"_s);
    view = viewGate(flight.state(), u"g1"_s, flight.now());
    QVERIFY2(view.mayGo, qPrintable(view.whyNot));
    QCOMPARE(view.whyNot, QString());
    QCOMPARE(view.criteria[2].evidence, u"metric c1 120 ms, limit 200 ms"_s);

    flight.pass(answerLifetime + milliseconds(1));
    view = viewGate(flight.state(), u"g1"_s, flight.now());
    QCOMPARE(view.stale.size(), qsizetype(3));
    QVERIFY(!view.mayGo);
    const QJsonObject evidence = evidenceOf(flight.state(), u"g1"_s, flight.now());
    QCOMPARE(evidence.value(u"stale").toArray().size(), qsizetype(3));
    QCOMPARE(evidence.value(u"criteria").toArray().size(), qsizetype(4));
    QCOMPARE(evidence.value(u"question").toInt(), 1);
}

void TestInsight::unboundConditionIsUnknown()
{
    auto plan = std::make_shared<plan::Plan>(sample::makePlan());
    plan->gates[0].criteria[2].refs = {u"c3"_s};
    Flight flight(plan);
    flight.flyToGate();
    flight.measure(u"c3"_s, u"ok"_s, 1); // said of a condition that nothing measures
    const GateView view = viewGate(flight.state(), u"g1"_s, flight.now());
    QCOMPARE(view.criteria[2].verdict, CriterionNow::Verdict::Unknown);
    QVERIFY(view.criteria[2].evidence.contains(u"unbound"));
}

void TestInsight::criterionThatNamesNothing()
{
    using Kind = plan::Criterion::Kind;
    auto plan = std::make_shared<plan::Plan>(sample::makePlan());
    plan->gates[0].criteria = {{Kind::Steps, u"a"_s, {}},
                               {Kind::Checklists, u"b"_s, {}},
                               {Kind::Checklists, u"c"_s, {u"k9"_s}},
                               {Kind::Conditions, u"d"_s, {}},
                               {Kind::Conditions, u"e"_s, {u"c9"_s}},
                               {Kind::Steps, u"f"_s, {u"s9"_s}}};
    Flight flight(plan);
    flight.flyToGate();
    for (const CriterionNow& criterion : viewGate(flight.state(), u"g1"_s, flight.now()).criteria)
        QVERIFY2(criterion.verdict != CriterionNow::Verdict::Met, qPrintable(criterion.text));
}

void TestInsight::dueActions()
{
    Flight flight;
    flight.start();
    QVERIFY(!nextDue(flight.state()));
    flight.lead(StartStep{u"s1"_s});
    QCOMPARE(nextDue(flight.state())->kind, Due::Kind::Note);
    flight.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    QVERIFY(!nextDue(flight.state())); // a person's turn
    flight.confirm(u"s1.a2"_s);
    flight.confirm(u"s1.a3"_s);
    flight.lead(StartStep{u"s2"_s});
    QCOMPARE(nextDue(flight.state())->kind, Due::Kind::Command);
    flight.runCommand(u"s2.a1"_s);
    flight.begin(u"s2.a2"_s);
    QVERIFY(!nextDue(flight.state())); // under way
    flight.finish(u"s2.a2"_s);
    QCOMPARE(nextDue(flight.state())->kind, Due::Kind::Wait);
    flight.cockpit(BeginWait{u"s2.a3"_s});
    QVERIFY(!nextDue(flight.state()));
    flight.pass(minutes(5));
    flight.cockpit(Tick{});
    QCOMPARE(nextDue(flight.state())->kind, Due::Kind::Metric);
    QCOMPARE(nextDue(flight.state())->action, u"s2.a4"_s);
}

void TestInsight::personsTurns()
{
    Flight flight;
    flight.start();
    QCOMPARE(personsTurn(flight.state()), QString()); // the step has not begun
    flight.lead(StartStep{u"s1"_s});
    QCOMPARE(personsTurn(flight.state()), QString()); // a note: the cockpit's turn
    flight.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    QCOMPARE(personsTurn(flight.state()), u"s1.a2"_s);
    flight.confirm(u"s1.a2"_s);
    flight.confirm(u"s1.a3"_s);
    flight.lead(StartStep{u"s2"_s});
    flight.begin(u"s2.a1"_s);
    QCOMPARE(personsTurn(flight.state()), QString());
    flight.finish(u"s2.a1"_s, Outcome::Failed);
    QCOMPARE(personsTurn(flight.state()), u"s2.a1"_s);
    flight.team(RetryAction{u"s2.a1"_s, u"again"_s});
    QCOMPARE(personsTurn(flight.state()), QString());
    flight.lead(StartRollback{});
    flight.lead(StartStep{u"r1"_s});
    flight.runCommand(u"r1.a1"_s);
    flight.lead(StartStep{u"r2"_s});
    QCOMPARE(personsTurn(flight.state()), u"r2"_s); // nothing to show: a person says when it is done
    flight.confirm(u"r2"_s);
    QCOMPARE(personsTurn(flight.state()), QString());
}

void TestInsight::openCommandsForReattachment()
{
    Flight flight;
    flight.start();
    flight.flyChecks();
    flight.lead(StartStep{u"s2"_s});
    QVERIFY(openCommands(flight.state()).empty());
    flight.begin(u"s2.a1"_s);
    using Open = std::vector<std::pair<QString, int>>;
    QCOMPARE(openCommands(flight.state()), (Open{{u"s2.a1"_s, 1}}));
    flight.team(StartRollback{u"errors"_s, {}});
    flight.lead(StartStep{u"r1"_s, u"the other one only reads"_s});
    flight.begin(u"r1.a1"_s);
    QCOMPARE(openCommands(flight.state()), (Open{{u"r1.a1"_s, 1}, {u"s2.a1"_s, 1}}));
    flight.finish(u"r1.a1"_s);
    flight.cockpit(ReportUnknown{u"s2.a1"_s, 1, u"gone"_s});
    QVERIFY(openCommands(flight.state()).empty());
}

void TestInsight::readyIsWorkedOut()
{
    Flight flight;
    flight.open();
    QCOMPARE(statusOf(flight.state(), u"s1"_s), StepStatus::Waiting);
    flight.lead(StartRun{});
    QCOMPARE(statusOf(flight.state(), u"s1"_s), StepStatus::Ready);
    QCOMPARE(statusOf(flight.state(), u"s2"_s), StepStatus::Waiting);
    flight.team(BeginHold{});
    QCOMPARE(statusOf(flight.state(), u"s1"_s), StepStatus::Waiting);
    flight.team(EndHold{});
    flight.flyChecks();
    flight.flyDeploy();
    QCOMPARE(currentStep(flight.state()), u"s3"_s);
    QCOMPARE(gateInTheWay(flight.state()), u"g1"_s);
    QVERIFY(!isReady(flight.state(), u"s3"_s));
    flight.team(StartRollback{});
    QCOMPARE(currentStep(flight.state()), u"r1"_s);
    QCOMPARE(gateInTheWay(flight.state()), QString());
    QCOMPARE(statusOf(flight.state(), u"r1"_s), StepStatus::Ready);
}

QTEST_GUILESS_MAIN(TestInsight)
#include "tst_insight.moc"
