// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "tests/run/agreedplan.h"
#include "tests/run/randomplan.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace cockpit::sample;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

milliseconds ms(minutes time)
{
    return time;
}

} // namespace

/// How one would get back, what a ramp waits for, what follows a release.
class TestWayBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoIsTheReverseOfDone();
    void whatOnlyLookedIsNotOnTheList();
    void nothingToUndoNeedsAReason();
    void rungThatHasNothingToTakeBack();
    void timeBackGrowsWithWhatWasDone();
    void planThatPassesThePointItself();
    void outlookIsWhatComesOfFlying();
    void promiseIsProvedByARehearsal();
    void progressAgainstTheBudget();
    void ladderEndsWhereItSuffices();
    void targetIsLockedUntilCleared();
    void rampAdvancesOnFreshSamplesOnly();
    void rampHoldAndAbortAreTwoThings();
    void rampWithoutMeasurementsNeedsAReason();
    void worstTimesAreSums();
    void rolloutIsChased();
};

void TestWayBack::undoIsTheReverseOfDone()
{
    Flight f = agreedFlight();
    f.start();
    f.flyChecks();
    QVERIFY(f.team(UndoStep{u"s1"_s, Outcome::Passed, {}}).contains(u"flying"));
    f.lead(StartStep{u"s2"_s});
    f.team(approval());
    f.begin(u"s2.a1"_s);
    f.team(StartRollback{u"errors"_s, {}});
    QCOMPARE(undoList(f.state()).size(), std::size_t(2));
    QVERIFY(!undoList(f.state())[0].isNext); // its command still runs
    QVERIFY(f.team(UndoStep{u"s2"_s, Outcome::Passed, {}}).contains(u"still runs"));
    f.finish(u"s2.a1"_s);
    QCOMPARE(undoList(f.state())[0].step, u"s2"_s);
    QCOMPARE(undoList(f.state())[0].how, u"install the old version"_s);
    QVERIFY(f.team(UndoStep{u"s1"_s, Outcome::Passed, {}}).contains(u"Deploy"));
    QVERIFY(f.team(UndoStep{u"s3"_s, Outcome::Passed, {}}).contains(u"nothing"));
    QVERIFY(f.cockpit(UndoStep{u"s2"_s, Outcome::Passed, {}}).contains(u"person"));
    QVERIFY(f.team(UndoStep{u"s2"_s, Outcome::Failed, u"no"_s}).contains(u"stays"));
    QCOMPARE(f.team(UndoStep{u"s2"_s, Outcome::Passed, {}}), QString());
    QVERIFY(f.team(UndoStep{u"s2"_s, Outcome::Passed, {}}).contains(u"already"));
    QCOMPARE(f.team(UndoStep{u"s1"_s, Outcome::Passed, {}}), QString());
}

void TestWayBack::whatOnlyLookedIsNotOnTheList()
{
    const auto flown = [](plan::Blast blast, const std::optional<QString>& wayBack) {
        Flight f = flightWith([&](plan::Plan& plan) {
            plan.steps[0].actions = {action(u"s1.a1"_s, runbook::ActionKind::Command),
                                     action(u"s1.a2"_s, runbook::ActionKind::Note)};
            plan.steps[0].actions[0].blast = blast;
            plan.steps[0].rollback = wayBack;
        });
        f.start();
        f.lead(StartStep{u"s1"_s});
        f.runCommand(u"s1.a1"_s);
        f.team(StartRollback{u"errors"_s, {}});
        return undoList(f.state()).size();
    };
    QCOMPARE(flown(plan::Blast::ReadOnly, {}), std::size_t(0));
    QCOMPARE(flown(plan::Blast::Reversible, {}), std::size_t(1));
    QCOMPARE(flown(plan::Blast::Unknown, {}), std::size_t(1)); // nobody can tell: it stays
    QCOMPARE(flown(plan::Blast::ReadOnly, u"remove the lock"_s), std::size_t(1));
}

void TestWayBack::nothingToUndoNeedsAReason()
{
    Flight f;
    f.start();
    f.flyChecks();
    f.team(StartRollback{u"errors"_s, {}});
    QVERIFY(f.team(UndoStep{u"s1"_s, Outcome::NotTested, {}}).contains(u"reason"));
    QCOMPARE(f.team(UndoStep{u"s1"_s, Outcome::NotTested, u"only looked"_s}), QString());
    QCOMPARE(undoList(f.state())[0].undone, Outcome::NotTested);
}

void TestWayBack::rungThatHasNothingToTakeBack()
{
    Flight f = agreedFlight();
    f.start();
    f.flyChecks(); // s1 changes nothing
    QCOMPARE(needOf(f.state(), u"r1"_s), Need::No);
    QCOMPARE(needOf(f.state(), u"r3"_s), Need::Yes); // verification always
    f.team(StartRollback{u"a change of mind"_s, {}});
    QCOMPARE(f.lead(SkipStep{u"r1"_s, u"nothing was installed"_s}), QString());

    // What was ticked by hand may have been anything, unless the step only looks.
    Flight byHand = flightWith([](plan::Plan& plan) { plan.steps[0].title = u"Prepare"_s; });
    byHand.start();
    byHand.flyChecks();
    QCOMPARE(needOf(byHand.state(), u"r1"_s), Need::Unknown);

    Flight g = flightWith([](plan::Plan& plan) { plan.steps[1].title = u"Deploy the backend"_s; });
    atIrreversible(g);
    g.team(approval());
    g.runCommand(u"s2.a1"_s);
    QCOMPARE(needOf(g.state(), u"r1"_s), Need::Yes);
    QCOMPARE(needOf(g.state(), u"r2"_s), Need::No);
    g.team(StartRollback{u"errors"_s, {}});
    QVERIFY(g.lead(SkipStep{u"r1"_s, u"no"_s}).contains(u"not conditional"));

    Flight h = flightWith([](plan::Plan& plan) { plan.steps[1].title = u"The big moment"_s; });
    atIrreversible(h);
    h.team(approval());
    h.runCommand(u"s2.a1"_s);
    QCOMPARE(needOf(h.state(), u"r1"_s), Need::Unknown); // nobody can tell: it stays
    h.team(StartRollback{u"errors"_s, {}});
    QVERIFY(h.lead(SkipStep{u"r1"_s, u"no"_s}).contains(u"not conditional"));
}

void TestWayBack::timeBackGrowsWithWhatWasDone()
{
    Flight f = flightWith([](plan::Plan& plan) {
        plan.schedule.rollbackMax = minutes(15);
        plan.steps[1].title = u"Migrate the database"_s;
    });
    f.start();
    QCOMPARE(timeToGetBack(f.state()), ms(minutes(15)));
    f.flyChecks();
    f.lead(StartStep{u"s2"_s});
    f.team(approval());
    f.begin(u"s2.a1"_s);
    QCOMPARE(timeToGetBack(f.state()), ms(minutes(40))); // the restore alone
    const auto window = rollbackWindow(f.state(), f.now());
    QVERIFY(window);
    QCOMPARE(window->lastSafeStart, ms(minutes(200)));
    const auto outlook = rollbackOutlook(f.state());
    QCOMPARE(outlook[1].worstCase, ms(minutes(40)));
    QCOMPARE(outlook[1].plannedEnd, ms(minutes(60)));
    QVERIFY(!outlook[1].isBeyond);
}

void TestWayBack::planThatPassesThePointItself()
{
    Flight f; // window 240, 60 to get back: nothing may end after T+180; s3 ends at T+190
    f.open();
    QCOMPARE(pointOfNoReturn(f.state()), u"s3"_s);
    const auto outlook = rollbackOutlook(f.state());
    QVERIFY(!outlook[0].isBeyond && !outlook[1].isBeyond && outlook[2].isBeyond);
    QCOMPARE(outlook[2].lastSafeStart, ms(minutes(180)));
}

/// What is foretold for a step is what is so once the steps up to it are done: for random plans.
void TestWayBack::outlookIsWhatComesOfFlying()
{
    constexpr quint32 seed = 20'261'122;
    constexpr int plans = 400;
    QRandomGenerator random(seed);
    const QStringList titles{u"Deploy the app"_s,  u"Migrate the database"_s,
                             u"Toggle the flag"_s, u"Restart the queue"_s,
                             u"Verify it"_s,       u"Look around"_s};
    int compared = 0;
    int known = 0;
    for (int turn = 0; turn < plans; ++turn) {
        plan::Plan made = *RandomPlan(random).make();
        for (plan::Step& step : made.steps)
            step.title = titles[random.bounded(titles.size())];
        for (plan::Rung& rung : made.ladder) {
            rung.depth = static_cast<plan::RungDepth>(random.bounded(6));
            rung.budget = milliseconds(1 + random.bounded(1'000));
        }
        RunState state = emptyState(std::make_shared<const plan::Plan>(std::move(made)));
        const std::vector<StepOutlook> outlook = rollbackOutlook(state);
        QCOMPARE(outlook.size(), state.plan->steps.size());
        for (std::size_t i = 0; i < outlook.size(); ++i, ++compared) {
            QCOMPARE(outlook[i].step, state.plan->steps[i].id);
            state.steps[outlook[i].step].status = StepStatus::Done;
            QCOMPARE(timeToGetBack(state), outlook[i].worstCase);
            known += outlook[i].worstCase ? 1 : 0;
        }
    }
    qInfo("seed %u: %d steps of %d plans compared, %d with a known time", seed, compared, plans,
          known);
    QVERIFY(known > compared / 4);
}

void TestWayBack::promiseIsProvedByARehearsal()
{
    Flight f;
    f.open();
    QVERIFY(!promiseOf(f.state()).isProved);
    QVERIFY(promiseOf(f.state()).sentence.contains(u"not proved"));
    const auto opened = [](qint64 rehearsedMs) {
        Flight flight;
        RunOpened facts;
        facts.run = u"run-1"_s;
        facts.rehearsedRollbackMs = rehearsedMs;
        flight.lead(OpenRun{facts});
        return flight;
    };
    const Flight kept = opened(ms(minutes(50)).count());
    QVERIFY(promiseOf(kept.state()).isProved);
    QCOMPARE(timeToGetBack(kept.state()), ms(minutes(60)));
    const Flight broken = opened(ms(minutes(75)).count());
    QVERIFY(!promiseOf(broken.state()).isProved);
    QVERIFY(promiseOf(broken.state()).sentence.contains(u"took 75 min"));
    QCOMPARE(timeToGetBack(broken.state()), ms(minutes(75)));
}

void TestWayBack::progressAgainstTheBudget()
{
    Flight f;
    atConditionalRung(f);
    f.pass(minutes(12));
    auto progress = backProgress(f.state(), f.now());
    QVERIFY(progress);
    QCOMPARE(progress->spent, ms(minutes(12)));
    QCOMPARE(progress->budget, ms(minutes(60)));
    QCOMPARE(progress->rungsOver, 1);
    QCOMPARE(progress->rungs, 3);
    f.lead(SkipStep{u"r2"_s, u"no data was changed"_s});
    progress = backProgress(f.state(), f.now());
    QCOMPARE(progress->budget, ms(minutes(20)));
    QCOMPARE(progress->rungs, 2);
    QVERIFY(!measuredRollback(f.state()));
    f.finish(u"s2.a1"_s, Outcome::Failed);
    f.lead(StartStep{u"r3"_s});
    f.confirm(u"r3.a1"_s);
    QCOMPARE(measuredRollback(f.state()), ms(minutes(12)));
}

void TestWayBack::ladderEndsWhereItSuffices()
{
    Flight f = agreedFlight();
    atIrreversible(f);
    f.team(StartRollback{u"errors"_s, {}});
    QVERIFY(f.lead(StopLadder{u"it is fine"_s}).contains(u"No rung is done"));
    f.lead(StartStep{u"r1"_s});
    QVERIFY(f.lead(StopLadder{u"it is fine"_s}).contains(u"under way"));
    f.runCommand(u"r1.a1"_s);
    QVERIFY(f.team(StopLadder{u"it is fine"_s}).contains(u"lead"));
    QVERIFY(f.lead(StopLadder{{}}).contains(u"reason"));
    QCOMPARE(f.lead(StopLadder{u"the errors are gone"_s}), QString());
    QCOMPARE(f.last(), QStringList{u"step-skipped"_s});
    QCOMPARE(currentStep(f.state()), u"r3"_s); // verifying is never left out
    QVERIFY(f.lead(StopLadder{u"it is fine"_s}).contains(u"verifying"));
}

void TestWayBack::targetIsLockedUntilCleared()
{
    Flight f;
    rolledBack(f);
    QCOMPARE(targetLock(f.state()), QString());
    QVERIFY(f.lead(ClearTarget{u"why"_s}).contains(u"locks no target"));
    QCOMPARE(f.lead(CloseRun{RunOutcome::RolledBack, {}}), QString());
    const QString lock = targetLock(f.state());
    QVERIFY(lock.contains(u"errors"));
    Flight next;
    next.open();
    QVERIFY(next.lead(StartRun{u"in a hurry"_s, lock}).contains(lock));
    QVERIFY(f.team(ClearTarget{u"a bad flag"_s}).contains(u"lead"));
    QVERIFY(f.lead(ClearTarget{{}}).contains(u"reason"));
    QCOMPARE(f.lead(ClearTarget{u"the flag was read in the wrong order"_s}), QString());
    QCOMPARE(targetLock(f.state()), QString());
    QCOMPARE(next.lead(StartRun{{}, targetLock(f.state())}), QString());
}

void TestWayBack::rampAdvancesOnFreshSamplesOnly()
{
    Flight f = agreedFlight();
    onRamp(f);
    QCOMPARE(rampNow(f.state(), f.now()).percent, 10.0);
    QCOMPARE(rampNow(f.state(), f.now()).awaited, (QStringList{u"c1"_s, u"c2"_s, u"c4"_s}));
    QVERIFY(f.lead(AdvanceRamp{1, {}}).contains(u"soaks"));
    f.pass(minutes(5));
    QVERIFY(f.lead(AdvanceRamp{1, u"looks fine"_s}).contains(u"No sample"));
    // The same values as before, but of this soak: they are noted.
    f.measure(u"c1"_s, u"ok"_s, 10);
    QCOMPARE(f.last(), QStringList{u"condition-changed"_s});
    f.measure(u"c1"_s, u"ok"_s, 10);
    QCOMPARE(f.last(), QStringList());
    f.measure(u"c2"_s, u"ok"_s, 10);
    // A sample that is older than the soak says nothing of it.
    f.cockpit(ReportCondition{u"c4"_s, u"ok"_s, 10, {}, minutes(6)});
    QVERIFY(f.lead(AdvanceRamp{1, {}}).contains(u"rule c4"));
    f.cockpit(ReportCondition{u"c4"_s, u"pending"_s, 300, {}, milliseconds(0)});
    QVERIFY(f.lead(AdvanceRamp{1, {}}).contains(u"pending"));
    f.measure(u"c4"_s, u"ok"_s, 10);
    f.measure(u"c1"_s, u"no-data"_s);
    QVERIFY(f.lead(AdvanceRamp{1, u"it was fine"_s}).contains(u"no-data"));
    f.measure(u"c1"_s, u"ok"_s, 10);
    QVERIFY(f.lead(AdvanceRamp{2, {}}).contains(u"not next"));
    QVERIFY(f.cockpit(AdvanceRamp{1, {}}).contains(u"person"));
    QCOMPARE(f.lead(AdvanceRamp{1, {}}), QString());
    QCOMPARE(rampNow(f.state(), f.now()).percent, 100.0);
    QVERIFY(f.state().ramp.sampled.isEmpty());
}

void TestWayBack::rampHoldAndAbortAreTwoThings()
{
    Flight f = agreedFlight();
    f.start();
    QVERIFY(f.team(HoldRamp{u"wait"_s}).contains(u"not begun"));
    f.lead(AdvanceRamp{0, {}});
    f.pass(minutes(5));
    for (const QString& id : {u"c1"_s, u"c2"_s, u"c4"_s})
        f.measure(id, u"ok"_s, 10);
    QVERIFY(rampNow(f.state(), f.now()).mayAdvance);
    QCOMPARE(f.team(HoldRamp{u"a strange log line"_s}), QString()); // anybody may
    QCOMPARE(rampNow(f.state(), f.now()).percent, 10.0);
    QVERIFY(f.lead(AdvanceRamp{1, {}}).contains(u"strange log line"));
    QVERIFY(f.team(ReleaseRamp{u"fine"_s}).contains(u"lead"));
    QCOMPARE(f.lead(ReleaseRamp{u"explained"_s}), QString());
    QVERIFY(!rampNow(f.state(), f.now()).mayAdvance); // it soaks anew
    QVERIFY(f.team(AbortRamp{u"errors"_s}).contains(u"lead"));
    QVERIFY(f.lead(AbortRamp{{}}).contains(u"reason"));
    QCOMPARE(f.lead(AbortRamp{u"errors"_s}), QString());
    QCOMPARE(rampNow(f.state(), f.now()).percent, 0.0);
    QVERIFY(f.lead(AdvanceRamp{1, u"again"_s}).contains(u"aborted"));
    QCOMPARE(f.state().stage, Stage::Flying); // the run is not over by it
}

void TestWayBack::rampWithoutMeasurementsNeedsAReason()
{
    Flight f = flightWith([](plan::Plan& plan) {
        for (plan::Condition& condition : plan.conditions)
            condition.binding.reset();
    });
    f.start();
    f.lead(AdvanceRamp{0, {}});
    f.pass(minutes(5));
    QVERIFY(f.lead(AdvanceRamp{1, {}}).contains(u"Nothing is measured"));
    QCOMPARE(f.lead(AdvanceRamp{1, u"QA clicked through it"_s}), QString());
}

void TestWayBack::worstTimesAreSums()
{
    plan::Plan plan = makeAgreedPlan();
    plan.conditions[1].forDuration = minutes(5); // c2, of t1
    const WorstTimes times = worstTimes(plan);
    QCOMPARE(times.toFull, ms(minutes(5)));
    QCOMPARE(times.toDetect, ms(minutes(5)) + milliseconds(15'000));
    QCOMPARE(times.toDetectAndGetBack, ms(minutes(65)) + milliseconds(15'000));
    // What a rehearsal measured outweighs a shorter promise; a ramp begins when its step does.
    plan.rules.rehearsedRollback = minutes(75);
    plan.steps[1].plannedStart = minutes(60);
    plan.ramp[0].step = plan.steps[1].id;
    QCOMPARE(worstTimes(plan).toDetectAndGetBack, ms(minutes(80)) + milliseconds(15'000));
    QCOMPARE(worstTimes(plan).toFull, ms(minutes(65)));
}

void TestWayBack::rolloutIsChased()
{
    Flight f;
    allDone(f);
    QVERIFY(f.lead(BeginRollout{0}).contains(u"no phase"));
    Flight g = agreedFlight();
    g.open();
    QVERIFY(g.lead(BeginRollout{0}).contains(u"released"));
    g.lead(StartRun{});
    QVERIFY(g.lead(BeginRollout{1}).contains(u"Phase 1"));
    QCOMPARE(g.lead(BeginRollout{0}), QString());
    g.pass(hours(5));
    auto due = rolloutDue(g.state(), g.now());
    QCOMPARE(due.size(), std::size_t(1));
    QCOMPARE(due[0].overdue, ms(hours(1)));
    QVERIFY(!g.team(CheckRollout{0, Outcome::Passed, {}}).isEmpty());
    g.team(CheckRollout{0, Outcome::Failed, u"two complaints"_s});
    QVERIFY(g.lead(BeginRollout{1}).contains(u"not good"));
    QCOMPARE(rolloutDue(g.state(), g.now())[0].overdue, -ms(hours(4)));
    g.team(CheckRollout{0, Outcome::Passed, u"answered"_s});
    QCOMPARE(g.lead(BeginRollout{1}), QString());
    QVERIFY(rolloutDue(g.state(), g.now()).empty()); // the second says nothing of checks
}

QTEST_GUILESS_MAIN(TestWayBack)
#include "tst_wayback.moc"
