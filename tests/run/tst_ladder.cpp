// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/ladder.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "tests/run/agreedplan.h"
#include "tests/run/pilot.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace cockpit::sample;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

plan::Rung rungOf(const QString& id, const QString& title, plan::RungDepth depth)
{
    plan::Rung rung;
    rung.id = id;
    rung.title = title;
    rung.depth = depth;
    rung.actions = {action(id + u".a1"_s, ActionKind::Check)};
    return rung;
}

/// As teams write them: something is opened first, and closed again at the end.
Flight withMaintenance()
{
    using plan::RungDepth;
    return flightWith([](plan::Plan& plan) {
        plan.steps[1].title = u"The big moment"_s; // nobody can tell how deep it reaches
        plan.ladder = {rungOf(u"r1"_s, u"Enable maintenance mode"_s, RungDepth::Other),
                       rungOf(u"r2"_s, u"Revert the backend"_s, RungDepth::Application),
                       rungOf(u"r3"_s, u"Revert the frontend"_s, RungDepth::Application),
                       rungOf(u"r4"_s, u"Restore the database"_s, RungDepth::Database),
                       rungOf(u"r5"_s, u"Start the services"_s, RungDepth::Application),
                       rungOf(u"r6"_s, u"Disable maintenance mode"_s, RungDepth::Other),
                       rungOf(u"r7"_s, u"Verify"_s, RungDepth::Verify)};
    });
}

void goBackAsFarAs(Flight& f, int rungs)
{
    atIrreversible(f);
    f.team(approval());
    f.runCommand(u"s2.a1"_s);
    f.team(StartRollback{u"errors"_s, {}});
    Pilot pilot(f);
    for (int rung = 1; rung <= rungs; ++rung)
        pilot.fly(u"r%1"_s.arg(rung));
    QCOMPARE(pilot.trouble(), QString());
}

/// A plan whose matrix has a row for each of t1 and t2.
Flight withTwoRows()
{
    return flightWith([](plan::Plan& plan) {
        plan.matrix.resize(2);
        plan.triggers[0].matrixRow = 0;
        plan.triggers[1].matrixRow = 1;
    });
}

} // namespace

/// What is left out of the way back and what never is; what must be seen before a GO; which row is lit.
class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenedIsClosed();
    void whatClosesIsSkippedOneByOne();
    void nothingToLeaveOut();
    void liveNeedsAWayBack();
    void heldRowStaysLit();
    void unansweredRowComesFirst();
    void heldBeforeTheStart();
    void holdOfAnObservedTriggerHolds();
};

void TestLadder::whatIsOpenedIsClosed()
{
    Flight f = withMaintenance();
    goBackAsFarAs(f, 2);
    QCOMPARE(rungsToLeaveOut(f.state()), (QStringList{u"r3"_s, u"r4"_s}));
    QCOMPARE(f.lead(StopLadder{u"the errors are gone"_s}), QString());
    QCOMPARE(f.state().step(u"r3"_s).status, StepStatus::Skipped);
    QCOMPARE(f.state().step(u"r4"_s).status, StepStatus::Skipped);
    QVERIFY(!f.state().rollbackFinished);
    for (const QString& rung : {u"r5"_s, u"r6"_s, u"r7"_s}) {
        QCOMPARE(currentStep(f.state()), rung);
        Pilot pilot(f);
        pilot.fly(rung);
        QCOMPARE(pilot.trouble(), QString());
    }
    QVERIFY(f.state().rollbackFinished);
}

void TestLadder::whatClosesIsSkippedOneByOne()
{
    Flight f = withMaintenance();
    goBackAsFarAs(f, 0);
    QVERIFY(f.lead(SkipStep{u"r1"_s, u"no page is needed"_s}).contains(u"not conditional"));
    Pilot pilot(f);
    pilot.fly(u"r1"_s);
    pilot.fly(u"r2"_s);
    QVERIFY(f.lead(SkipStep{u"r4"_s, u"no"_s}).contains(u"not next"));
    f.lead(StopLadder{u"the errors are gone"_s});
    QVERIFY(f.team(SkipStep{u"r5"_s, u"they run"_s}).contains(u"not conditional")); // not the lead
    QVERIFY(f.lead(SkipStep{u"r5"_s, {}}).contains(u"reason"));
    QCOMPARE(f.lead(SkipStep{u"r5"_s, u"they were never stopped"_s}), QString());
    QCOMPARE(f.lead(SkipStep{u"r6"_s, u"it was never on"_s}), QString());
    QVERIFY(!f.state().rollbackFinished);
    QVERIFY(f.lead(SkipStep{u"r7"_s, u"it will do"_s}).contains(u"not conditional"));
}

void TestLadder::nothingToLeaveOut()
{
    Flight f = withMaintenance();
    goBackAsFarAs(f, 4);
    QVERIFY(f.lead(StopLadder{u"that was it"_s}).contains(u"r5 is not left out"));
    Pilot pilot(f);
    pilot.fly(u"r5"_s);
    pilot.fly(u"r6"_s);
    QVERIFY(f.lead(StopLadder{u"that was it"_s}).contains(u"Only verifying"));
}

void TestLadder::liveNeedsAWayBack()
{
    const auto atGate = [](plan::RunKind kind) {
        Flight f = flightWith([kind](plan::Plan& plan) {
            plan.kind = kind;
            plan.rules.twoPeople = std::vector<plan::Blast>();
        });
        f.flyToGate();
        f.meetCriteria();
        f.answer(u"g1"_s);
        return f;
    };
    for (const plan::RunKind kind : {plan::RunKind::Simulated, plan::RunKind::Staging}) {
        Flight f = atGate(kind);
        QCOMPARE(f.declare(u"g1"_s), QString());
    }
    Flight f = atGate(plan::RunKind::Live);
    QCOMPARE(probesOf(*f.state().plan).size(), std::size_t(2));
    QVERIFY(f.declare(u"g1"_s, GateOutcome::Go, u"in a hurry"_s).contains(u"The backup"));
    f.team(ReportProbe{u"p1"_s, Outcome::Passed, u"listed, 4 GB"_s});
    QVERIFY(f.declare(u"g1"_s, GateOutcome::Go, u"in a hurry"_s).contains(u"The old version"));
    // No waiver covers it.
    f.team(answerOf(Answer::GoWithWaiver, u"the registry is away"_s, u"QA"_s, u"noon"_s));
    QVERIFY(f.declare(u"g1"_s, GateOutcome::Go, u"in a hurry"_s).contains(u"The old version"));
    f.team(ReportProbe{u"p2"_s, Outcome::Passed, u"pulled 2.3.0"_s});
    QCOMPARE(f.declare(u"g1"_s, GateOutcome::Go, u"waived"_s), QString());
}

void TestLadder::heldRowStaysLit()
{
    Flight f = withTwoRows();
    f.start();
    f.team(DeclareTrigger{u"t2"_s, u"users complain"_s});
    QCOMPARE(f.state().matrixRow, 1);
    QCOMPARE(f.lead(AnswerTrigger{u"t2"_s, u"hold"_s, {}}), QString());
    QCOMPARE(f.state().matrixRow, 1);
    f.measure(u"c2"_s, u"firing"_s, 900); // t1
    QCOMPARE(f.state().matrixRow, 0);
    f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"a known peak"_s});
    QVERIFY(f.state().matrixRow); // the run is still held because of t2
    QCOMPARE(f.state().matrixRow, 1);
    QVERIFY(f.state().held);
    f.lead(EndHold{u"they are content"_s});
    QCOMPARE(f.state().matrixRow, std::nullopt);

    Flight g = withTwoRows();
    g.start();
    g.team(DeclareTrigger{u"t2"_s, u"users complain"_s});
    g.lead(AnswerTrigger{u"t2"_s, u"hold"_s, {}});
    g.lead(StartRollback{u"more of them"_s, {}});
    QCOMPARE(g.state().matrixRow, 1);
}

void TestLadder::unansweredRowComesFirst()
{
    Flight f = withTwoRows();
    f.start();
    f.measure(u"c2"_s, u"firing"_s, 900); // t1, and nobody answers
    f.team(DeclareTrigger{u"t2"_s, u"users complain"_s});
    QCOMPARE(f.state().matrixRow, 1);
    f.lead(AnswerTrigger{u"t2"_s, u"hold"_s, {}});
    QCOMPARE(f.state().matrixRow, 0);
    f.lead(AnswerTrigger{u"t1"_s, u"hold"_s, {}});
    QCOMPARE(f.state().matrixRow, 1); // both are held for: the later one
}

void TestLadder::heldBeforeTheStart()
{
    Flight f = withTwoRows();
    f.open();
    f.measure(u"c2"_s, u"firing"_s, 900);
    QVERIFY(f.lead(StartRun{}).contains(u"answer it"));
    QCOMPARE(f.lead(AnswerTrigger{u"t1"_s, u"hold"_s, {}}), QString());
    QVERIFY(f.lead(StartRun{})
                .contains(u"held because of trigger "_s + spokenName(*f.state().plan, u"t1"_s)));
    QCOMPARE(f.state().matrixRow, 0);
    QCOMPARE(f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"a test run"_s}), QString());
    QCOMPARE(f.lead(StartRun{}), QString());
    QCOMPARE(f.state().matrixRow, std::nullopt);
}

void TestLadder::holdOfAnObservedTriggerHolds()
{
    Flight f = withTwoRows();
    f.start();
    f.lead(SetTriggerMode{u"t2"_s, plan::TriggerMode::Observe, u"it is noisy"_s});
    f.team(DeclareTrigger{u"t2"_s, u"users complain"_s});
    QVERIFY(!f.state().held);
    QCOMPARE(f.lead(AnswerTrigger{u"t2"_s, u"hold"_s, {}}), QString());
    QVERIFY(f.state().held);
    QCOMPARE(f.state().holdCause, HoldCause::Trigger);
    QCOMPARE(f.state().matrixRow, 1);
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
