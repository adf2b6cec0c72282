// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "tests/run/agreedplan.h"

#include <QJsonArray>
#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace cockpit::sample;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

milliseconds ms(minutes time)
{
    return time;
}

/// The last event of a kind; an empty one where there is none.
template <class T>
T lastOf(const Flight& flight)
{
    T last;
    for (const Event& event : flight.log()) {
        if (const auto* body = std::get_if<T>(&event.body))
            last = *body;
    }
    return last;
}

} // namespace

/// What a team agrees on beside the runbook: second persons, claims, polls that are chased, times.
class TestFlightRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void irreversibleNeedsTwo();
    void approvalDiesWithWhatItCovers();
    void approvalIsForOneAttempt();
    void onlyLiveAsksByItself();
    void claimsKeepOthersOut();
    void claimIsTakenOverWithAReason();

    void executorDoesNotApprove();
    void nOfM();
    void changedClassMakesAnswersOld();
    void waiverExpires();
    void silenceIsChasedThenHeld();
    void probesComeBeforeGo();
    void evidenceIsWhole();
    void sinceGoInFiveNumbers();

    void freezeNeedsTheLead();
    void fixedStartIsLocked();
    void plannedHoldByTime();
    void plannedHoldByChecklist();
    void overrunIsNoticedOnce();
    void eachOverrunLimitIsNoticed();
    void idleStepNamesItsOwner();

    void triggerModeIsChanged();
    void observedTriggerIsAskedAboutLater();
    void declaredNumberIsKept();
    void leadIsHandedOver();
    void nearMissesAreCounted();
};

void TestFlightRules::irreversibleNeedsTwo()
{
    Flight f = agreedFlight();
    atIrreversible(f);
    QVERIFY(approvalOf(f.state(), u"s2.a1"_s).needed);
    QVERIFY(!approvalOf(f.state(), u"s2.a2"_s).needed);
    QCOMPARE(nextDue(f.state()), std::nullopt);
    QCOMPARE(personsTurn(f.state()), u"s2.a1"_s);
    QVERIFY(f.begin(u"s2.a1"_s).contains(u"second person"));
    QVERIFY(f.cockpit(approval()).contains(u"person"));
    QVERIFY(f.lead(approval()).contains(u"another person"));
    QVERIFY(f.attempt(u"Deployment lead"_s, approval()).contains(u"another person"));
    QVERIFY(
        f.team(ApproveLine{u"s2.a2"_s, u"hash-of-s2.a2"_s, u"app-01"_s}).contains(u"no second person"));
    QCOMPARE(f.team(approval()), QString());
    QVERIFY(nextDue(f.state()));
    QCOMPARE(f.begin(u"s2.a1"_s), QString());
    QCOMPARE(std::get<CommandIntended>(f.log().back().body).approvedBy, u"QA"_s);
}

void TestFlightRules::approvalDiesWithWhatItCovers()
{
    Flight f = agreedFlight();
    atIrreversible(f);
    QVERIFY(f.team(approval(u"an older hash"_s)).contains(u"not what you saw"));
    QVERIFY(f.team(approval(u"hash-of-s2.a1"_s, {})).contains(u"where"));
    f.team(approval(u"hash-of-s2.a1"_s, u"app-02"_s));
    QVERIFY(f.begin(u"s2.a1"_s).contains(u"app-02")); // it would run on app-01
    f.team(approval());
    // The one who approved takes the step over: then there is one person again.
    f.team(ClaimStep{u"s2"_s, u"the lead is busy"_s});
    QVERIFY(f.begin(u"s2.a1"_s).contains(u"another person"));
    QCOMPARE(nextDue(f.state()), std::nullopt);

    // The same log over a plan in which the line has changed: what was approved is not this.
    auto changed = makeAgreedPlan();
    changed.steps[1].actions[0].hash = "another";
    Flight g = agreedFlight();
    atIrreversible(g);
    g.team(approval());
    const RunState after = replay(emptyState(std::make_shared<const plan::Plan>(changed)), g.log());
    QVERIFY(approvalOf(g.state(), u"s2.a1"_s).given);
    QVERIFY(!approvalOf(after, u"s2.a1"_s).given);
    QVERIFY(approvalOf(after, u"s2.a1"_s).whyNot.contains(u"changed"));
    QVERIFY(!decide(after, {u"cockpit"_s, BeginCommand{u"s2.a1"_s, u"app-01"_s}}, g.now()));
}

void TestFlightRules::approvalIsForOneAttempt()
{
    Flight f = agreedFlight();
    atIrreversible(f);
    f.team(approval());
    f.begin(u"s2.a1"_s);
    f.finish(u"s2.a1"_s, Outcome::Failed);
    f.lead(RetryAction{u"s2.a1"_s, u"the disk was full"_s});
    QVERIFY(f.begin(u"s2.a1"_s).contains(u"second person"));
    f.team(approval());
    QCOMPARE(f.begin(u"s2.a1"_s), QString());
    QVERIFY(f.team(approval()).contains(u"begun"));
}

void TestFlightRules::onlyLiveAsksByItself()
{
    for (const plan::RunKind kind : {plan::RunKind::Staging, plan::RunKind::Simulated}) {
        Flight f = flightWith([kind](plan::Plan& plan) { plan.kind = kind; });
        atIrreversible(f);
        QCOMPARE(f.begin(u"s2.a1"_s), QString());
    }
    Flight never = flightWith([](plan::Plan& plan) { plan.rules.twoPeople.emplace(); });
    atIrreversible(never);
    QCOMPARE(never.begin(u"s2.a1"_s), QString());
    Flight more = flightWith([](plan::Plan& plan) {
        plan.kind = plan::RunKind::Staging;
        plan.rules.twoPeople = {plan::Blast::ReadOnly};
    });
    atIrreversible(more);
    QVERIFY(approvalOf(more.state(), u"s2.a2"_s).needed);
    QCOMPARE(more.begin(u"s2.a1"_s), QString());
}

void TestFlightRules::claimsKeepOthersOut()
{
    Flight f;
    f.start();
    f.lead(StartStep{u"s1"_s});
    f.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    QVERIFY(f.cockpit(ClaimStep{u"s1"_s, {}}).contains(u"person"));
    QCOMPARE(f.team(ClaimStep{u"s1"_s, {}}), QString());
    QVERIFY(f.team(ClaimStep{u"s1"_s, {}}).contains(u"yours"));
    const auto tick = [&f](const QString& who) {
        return f.attempt(who, ResolveAction{u"s1.a2"_s, Outcome::Passed, u"confirmed"_s, {}});
    };
    QVERIFY(tick(u"Backend"_s).contains(u"QA"));
    QCOMPARE(tick(u"QA"_s), QString());
    QVERIFY(f.attempt(u"Backend"_s, SkipStep{u"s1"_s, u"no"_s}).contains(u"QA"));
    QVERIFY(f.attempt(u"Backend"_s, ReleaseStep{u"s1"_s}).contains(u"QA"));
    QCOMPARE(f.lead(SkipStep{u"s1"_s, u"the rest is known"_s}), QString());
    QVERIFY(f.team(ClaimStep{u"s1"_s, {}}).contains(u"over"));
    QVERIFY(f.team(ClaimStep{u"s9"_s, {}}).contains(u"s9"));
}

void TestFlightRules::claimIsTakenOverWithAReason()
{
    Flight f;
    f.start();
    f.team(ClaimStep{u"s1"_s, {}}); // before it has begun
    QVERIFY(f.attempt(u"Backend"_s, StartStep{u"s1"_s}).contains(u"QA"));
    QVERIFY(f.attempt(u"Backend"_s, ClaimStep{u"s1"_s, {}}).contains(u"reason"));
    QCOMPARE(f.attempt(u"Backend"_s, ClaimStep{u"s1"_s, u"QA is at lunch"_s}), QString());
    QCOMPARE(f.state().step(u"s1"_s).claimedBy, u"Backend"_s);
    QVERIFY(f.team(StartStep{u"s1"_s}).contains(u"Backend"));
    QCOMPARE(f.attempt(u"Backend"_s, ReleaseStep{u"s1"_s}), QString());
    QCOMPARE(f.team(StartStep{u"s1"_s}), QString());
}

void TestFlightRules::executorDoesNotApprove()
{
    Flight f = flightWith([](plan::Plan& plan) { plan.rules.executorMayApprove = false; });
    agreedToGate(f);
    const auto answer = [&f](const QString& who, Answer said = Answer::Go) {
        return f.attempt(who, AnswerPoll{u"g1"_s, u"QA"_s, said, u"n"_s, {}, {}});
    };
    QVERIFY(answer(u"QA"_s).contains(u"another person"));           // ticked the checks of s1
    QCOMPARE(answer(u"QA"_s, Answer::NoGo), QString());             // against it may be anybody
    QVERIFY(answer(u"on-call lead"_s).contains(u"another person")); // started the steps, as "lead"
    QCOMPARE(answer(u"Backend"_s), QString());
    // Without the rule nobody is refused.
    Flight free = agreedFlight();
    agreedToGate(free);
    QCOMPARE(free.team(answerOf(Answer::Go)), QString());
}

void TestFlightRules::nOfM()
{
    Flight f = flightWith([](plan::Plan& plan) { plan.rules.approvals = 2; });
    agreedToGate(f);
    f.meetCriteria();
    f.team(answerOf(Answer::Go));
    QVERIFY(f.declare(u"g1"_s).contains(u"1 of 2 persons"));
    // One person for two positions is one person.
    f.team(AnswerPoll{u"g1"_s, u"Backend"_s, Answer::Go, {}, {}, {}});
    QVERIFY(f.declare(u"g1"_s).contains(u"1 of 2 persons"));
    f.attempt(u"Backend"_s, AnswerPoll{u"g1"_s, u"Backend"_s, Answer::Go, {}, {}, {}});
    f.lead(AnswerPoll{u"g1"_s, u"Deployment lead"_s, Answer::NoGo, u"too late"_s, {}, {}});
    QVERIFY(f.declare(u"g1"_s).contains(u"NO-GO"));
    f.lead(OpenGate{u"g1"_s});
    QVERIFY(f.declare(u"g1"_s).contains(u"0 of 2"));
    f.team(answerOf(Answer::Go));
    f.attempt(u"Backend"_s, AnswerPoll{u"g1"_s, u"Backend"_s, Answer::Go, {}, {}, {}});
    f.meetCriteria();
    QCOMPARE(f.declare(u"g1"_s), QString());
}

void TestFlightRules::changedClassMakesAnswersOld()
{
    Flight f;
    f.flyToGate();
    f.meetCriteria();
    f.answer(u"g1"_s);
    f.measure(u"c1"_s, u"ok"_s, 130); // the value moves, the class does not
    QVERIFY(viewGate(f.state(), u"g1"_s, f.now()).mayGo);
    f.measure(u"c1"_s, u"pending"_s, 300);
    f.measure(u"c1"_s, u"ok"_s, 130); // good again: but they answered before they could know
    QCOMPARE(viewGate(f.state(), u"g1"_s, f.now()).stale.size(), 3);
    QVERIFY(f.declare(u"g1"_s, GateOutcome::Go, u"it is fine"_s).contains(u"has changed"));
    f.answer(u"g1"_s);
    // A condition that this gate does not ask for and that is no rollback condition changes nothing.
    f.measure(u"c3"_s, u"error"_s);
    QCOMPARE(viewGate(f.state(), u"g1"_s, f.now()).stale, QStringList());
    // A rollback condition is watched at every gate.
    f.measure(u"c2"_s, u"ok"_s, 1);
    QVERIFY(f.declare(u"g1"_s).contains(u"rule c2"));
    f.answer(u"g1"_s);
    QCOMPARE(f.declare(u"g1"_s), QString());
}

void TestFlightRules::waiverExpires()
{
    Flight f;
    f.flyToGate();
    f.meetCriteria();
    f.answer(u"g1"_s);
    const auto until = [&f](minutes time) {
        return QDateTime::fromMSecsSinceEpoch((f.now().wall + time).count(), Qt::UTC).toString(Qt::ISODate);
    };
    const auto waive = [&f](const QString& end) {
        return f.team(answerOf(Answer::GoWithWaiver, u"one test is open"_s, u"QA"_s, end));
    };
    QVERIFY(waive(until(minutes(-1))).contains(u"expired"));
    QCOMPARE(waive(until(minutes(5))), QString());
    f.pass(minutes(6));
    QVERIFY(f.declare(u"g1"_s).contains(u"waiver of QA has expired"));
    QCOMPARE(waive(u"end of shift"_s), QString()); // words are a person's own affair
    QCOMPARE(f.declare(u"g1"_s), QString());
}

void TestFlightRules::silenceIsChasedThenHeld()
{
    Flight f;
    f.flyToGate();
    f.team(answerOf(Answer::Go));
    f.pass(minutes(5));
    f.cockpit(Tick{});
    QCOMPARE(f.last(), QStringList{u"poll-reminded"_s});
    QCOMPARE(std::get<PollReminded>(f.log().back().body).positions,
             (QStringList{u"Deployment lead"_s, u"Backend"_s}));
    f.cockpit(Tick{});
    QCOMPARE(f.last(), QStringList());
    f.pass(minutes(5));
    f.cockpit(Tick{});
    QCOMPARE(f.last(), (QStringList{u"poll-reminded"_s, u"hold-began"_s}));
    QVERIFY(f.state().held);
    QCOMPARE(f.state().holdCause, HoldCause::Gate);
    // The lead who ends the hold is not held again for the same question; for a new one, yes.
    f.lead(EndHold{u"Backend is on the phone"_s});
    f.pass(minutes(10));
    f.cockpit(Tick{});
    QVERIFY(!f.state().held);
    f.lead(OpenGate{u"g1"_s});
    f.pass(minutes(10));
    f.cockpit(Tick{});
    QVERIFY(f.state().held);
    f.answer(u"g1"_s);
    f.meetCriteria();
    QCOMPARE(f.declare(u"g1"_s), QString());
    QVERIFY(!f.state().held);
}

void TestFlightRules::probesComeBeforeGo()
{
    Flight f = flightWith(
        [](plan::Plan& plan) { plan.rules.probes = {u"last night's backup is listed"_s}; });
    agreedToGate(f);
    f.meetCriteria();
    f.answer(u"g1"_s);
    const std::vector<Probe> probes = probesOf(f.state().plan ? *f.state().plan : plan::Plan());
    QCOMPARE(probes.size(), std::size_t(3)); // the asked one, the backup, the old version
    QVERIFY(probes[0].isAsked && !probes[1].isAsked);
    QVERIFY(f.declare(u"g1"_s, GateOutcome::Go, u"hurry"_s).contains(u"last night's backup"));
    QVERIFY(f.team(ReportProbe{u"p1"_s, Outcome::Passed, {}}).contains(u"what was seen"));
    QVERIFY(f.team(ReportProbe{u"p9"_s, Outcome::Passed, u"seen"_s}).contains(u"p9"));
    for (const Probe& probe : probes)
        QCOMPARE(f.team(ReportProbe{probe.id, Outcome::Failed, u"nothing there"_s}), QString());
    QVERIFY(!f.declare(u"g1"_s).isEmpty());
    for (const Probe& probe : probes)
        f.team(ReportProbe{probe.id, Outcome::Passed, u"listed, 4 GB"_s});
    QCOMPARE(f.declare(u"g1"_s), QString());
}

void TestFlightRules::evidenceIsWhole()
{
    Flight f = agreedFlight();
    agreedToGate(f);
    f.meetCriteria();
    f.answer(u"g1"_s);
    f.lead(DeclareGate{u"g1"_s, GateOutcome::Go, {}, {{u"p95"_s, QJsonArray{120, 121}}}});
    const QJsonObject evidence = f.state().gate(u"g1"_s).evidence;
    QCOMPARE(evidence[u"charts"_s].toObject()[u"p95"_s].toArray().size(), 2);
    const QJsonArray conditions = evidence[u"conditions"_s].toArray();
    QCOMPARE(conditions.size(), 3); // c1 is asked for; c2 and c4 would roll back
    QCOMPARE(conditions[0].toObject()[u"value"_s].toDouble(), 120.0);
    QCOMPARE(evidence[u"outputs"_s].toArray().size(), 2);
    QVERIFY(evidence[u"versions"_s].toObject().contains(u"plan"_s));
    QCOMPARE(evidence[u"sinceLastGo"_s].toObject()[u"stepsDone"_s].toInt(), 2);
    f.cockpit(Tick{});
    QCOMPARE(f.state().gate(u"g1"_s).evidence, evidence);
}

void TestFlightRules::sinceGoInFiveNumbers()
{
    Flight f;
    f.open();
    QVERIFY(!sinceLastGo(f.state(), f.now()));
    f.lead(StartRun{});
    f.flyChecks();
    f.lead(StartStep{u"s2"_s});
    f.begin(u"s2.a1"_s);
    f.finish(u"s2.a1"_s, Outcome::Failed);
    f.team(RetryAction{u"s2.a1"_s, u"again"_s});
    f.begin(u"s2.a1"_s);
    f.finish(u"s2.a1"_s, Outcome::NotTested); // a question is no failure
    f.confirm(u"s2.a1"_s);
    f.begin(u"s2.a2"_s);
    f.cockpit(ReportUnknown{u"s2.a2"_s, 1, u"gone"_s});
    f.team(ResolveAction{u"s2.a2"_s, Outcome::Passed, u"done outside"_s, u"seen"_s});
    f.measure(u"c1"_s, u"firing"_s, 400); // t4 observes it
    f.pass(minutes(7));
    const auto since = sinceLastGo(f.state(), f.now());
    QVERIFY(since);
    QCOMPARE(since->time, ms(minutes(7)));
    QCOMPARE(since->stepsDone, 1);
    QCOMPARE(since->failures, 2);
    QCOMPARE(since->passedOver, 1);
    QCOMPARE(since->triggers, 1);

    Flight g;
    pastGate(g);
    const auto reset = sinceLastGo(g.state(), g.now());
    QVERIFY(reset);
    QCOMPARE(reset->stepsDone, 0);
    QVERIFY(g.state().sinceGo.hands.isEmpty());
}

void TestFlightRules::freezeNeedsTheLead()
{
    Flight f = agreedFlight();
    f.pass(minutes(650));
    f.open();
    QVERIFY(f.lead(StartRun{}).contains(u"quarter's end"));
    QVERIFY(f.team(StartRun{u"I must"_s, {}}).contains(u"frozen"));
    QCOMPARE(f.lead(StartRun{u"a security fix"_s, {}}), QString());
    QCOMPARE(std::get<RunStarted>(f.log().back().body).reason, u"a security fix"_s);
    Flight after = agreedFlight();
    after.pass(minutes(700)); // the end is not in it
    after.open();
    QCOMPARE(after.lead(StartRun{}), QString());
    Flight staged = flightWith([](plan::Plan& plan) { plan.kind = plan::RunKind::Simulated; });
    staged.pass(minutes(650));
    staged.open();
    QCOMPARE(staged.lead(StartRun{}), QString());
}

void TestFlightRules::fixedStartIsLocked()
{
    Flight f = agreedFlight();
    agreedToGate(f);
    f.meetCriteria();
    f.answer(u"g1"_s);
    f.declare(u"g1"_s);
    QCOMPARE(fixedStartOf(*f.state().plan, u"s3"_s),
             milliseconds{afterBegin(minutes(90)).toMSecsSinceEpoch()});
    QVERIFY(f.lead(StartStep{u"s3"_s}).contains(u"begins at"));
    QVERIFY(f.team(StartStep{u"s3"_s, u"we are early"_s}).contains(u"begins at"));
    Flight early = f;
    QCOMPARE(early.lead(StartStep{u"s3"_s, u"we are early"_s}), QString());
    QCOMPARE(std::get<StepStarted>(early.log().back().body).reason, u"we are early"_s);
    f.pass(minutes(85));
    QCOMPARE(f.team(StartStep{u"s3"_s, u"not needed"_s}), QString());
    QCOMPARE(std::get<StepStarted>(f.log().back().body).reason, QString());
}

void TestFlightRules::plannedHoldByTime()
{
    Flight f = agreedFlight();
    agreedToGate(f);
    f.meetCriteria();
    f.answer(u"g1"_s);
    f.declare(u"g1"_s);
    f.lead(SkipStep{u"s3"_s, u"nothing to watch"_s});
    QVERIFY(f.lead(StartStep{u"s4"_s}).contains(u"hold is planned"));
    f.cockpit(Tick{});
    QCOMPARE(f.last(), QStringList{u"hold-began"_s});
    QCOMPARE(f.state().plannedHold, u"h1"_s);
    Flight cut = f;
    QVERIFY(cut.lead(EndHold{}).contains(u"reason"));
    QCOMPARE(cut.lead(EndHold{u"everybody is here"_s}), QString());
    QCOMPARE(cut.lead(StartStep{u"s4"_s}), QString()); // it is not held a second time
    f.pass(minutes(3) - milliseconds(1));
    f.cockpit(Tick{});
    QVERIFY(f.state().held);
    f.pass(milliseconds(1));
    f.cockpit(Tick{});
    QCOMPARE(f.last(), QStringList{u"hold-ended"_s});
    QCOMPARE(f.state().heldFor, ms(minutes(3)));
    QCOMPARE(f.lead(StartStep{u"s4"_s}), QString());
}

void TestFlightRules::plannedHoldByChecklist()
{
    Flight f = flightWith([](plan::Plan& plan) {
        plan.checklists[0].title = u"Before users come back"_s;
        plan.rules.holds[0] = {
            u"s1"_s, plan::PlannedHold::Until::Checklist, {}, {}, u"Before users come back"_s};
        plan.rules.holds.push_back({u"s1"_s, plan::PlannedHold::Until::Decision, {}, {}, {}});
    });
    f.start();
    f.cockpit(Tick{});
    QVERIFY(f.state().holdReason.contains(u"Before users come back"));
    f.team(TickItem{u"k1.1"_s, true, {}});
    f.cockpit(Tick{});
    QVERIFY(f.state().held);
    f.team(TickItem{u"k1.2"_s, true, {}});
    f.cockpit(Tick{});
    QVERIFY(!f.state().held);
    f.cockpit(Tick{});
    QCOMPARE(f.state().plannedHold, u"h2"_s);
    f.pass(minutes(600));
    f.cockpit(Tick{});
    QVERIFY(f.state().held);
    QVERIFY(f.team(EndHold{u"on"_s}).contains(u"lead"));
    QCOMPARE(f.lead(EndHold{}), QString());
}

void TestFlightRules::overrunIsNoticedOnce()
{
    Flight f;
    f.start();
    f.lead(StartStep{u"s1"_s}); // planned for 20 min
    f.team(BeginHold{u"lunch"_s});
    f.pass(minutes(60));
    f.team(EndHold{}); // a hold is no overrun
    f.pass(minutes(24));
    f.cockpit(Tick{});
    QVERIFY(!f.last().contains(u"step-overran"_s));
    f.pass(milliseconds(1));
    f.cockpit(Tick{});
    QVERIFY(f.last().contains(u"step-overran"_s));
    const auto ran = lastOf<StepOverran>(f);
    QCOMPARE(ran.limit, u"percent"_s);
    QCOMPARE(ran.plannedMs, ms(minutes(20)).count());
    f.pass(minutes(10));
    f.cockpit(Tick{});
    QVERIFY(!f.last().contains(u"step-overran"_s));

    Flight g = flightWith([](plan::Plan& plan) {
        plan.rules.overrunPercent = 0;
        plan.rules.overrunBy = minutes(2);
    });
    g.start();
    g.lead(StartStep{u"s1"_s});
    g.pass(minutes(22) + milliseconds(1));
    g.cockpit(Tick{});
    QCOMPARE(lastOf<StepOverran>(g).limit, u"by"_s);
}

void TestFlightRules::eachOverrunLimitIsNoticed()
{
    Flight f = flightWith([](plan::Plan& plan) {
        plan.rules.overrunPercent = 20;     // 24 min of the 20 that are planned
        plan.rules.overrunBy = minutes(10); // 30 min
        plan.rules.overrunAt = minutes(45);
    });
    f.start();
    f.lead(StartStep{u"s1"_s});
    QStringList limits;
    for (int minute = 1; minute <= 60; ++minute) {
        f.pass(minutes(1));
        f.cockpit(Tick{});
        if (f.last().contains(u"step-overran"_s))
            limits << u"%1 at %2"_s.arg(lastOf<StepOverran>(f).limit).arg(minute);
    }
    QCOMPARE(limits, (QStringList{u"percent at 25"_s, u"by at 31"_s, u"at at 46"_s}));
    // Who looks only after all of that hears all of it.
    Flight g = flightWith([](plan::Plan& plan) {
        plan.steps[0].planned.reset();
        plan.rules.overrunAt = minutes(45);
    });
    g.start();
    g.lead(StartStep{u"s1"_s});
    g.pass(minutes(46));
    g.cockpit(Tick{});
    QCOMPARE(lastOf<StepOverran>(g).limit, u"at"_s); // also of a step that nobody planned
    Flight h = flightWith([](plan::Plan& plan) { plan.rules.overrunBy = minutes(10); });
    h.start();
    h.lead(StartStep{u"s1"_s});
    h.pass(minutes(90));
    h.cockpit(Tick{});
    QCOMPARE(h.last().count(u"step-overran"_s), 2);
}

void TestFlightRules::idleStepNamesItsOwner()
{
    Flight f = flightWith([](plan::Plan& plan) { plan.steps[0].owner = u"Platform team"_s; });
    f.start();
    f.lead(StartStep{u"s1"_s});
    f.pass(minutes(19));
    QVERIFY(!idleStep(f.state(), f.now())); // 20 min were planned
    f.pass(minutes(1));
    auto idle = idleStep(f.state(), f.now());
    QVERIFY(idle);
    QCOMPARE(idle->owner, u"Platform team"_s);
    f.cockpit(Tick{});
    QCOMPARE(f.last(), QStringList{u"step-idle"_s});
    f.cockpit(Tick{});
    QCOMPARE(f.last(), QStringList());
    f.team(ClaimStep{u"s1"_s, {}});
    QVERIFY(!idleStep(f.state(), f.now()));
    f.pass(minutes(30));
    idle = idleStep(f.state(), f.now());
    QVERIFY(idle);
    QCOMPARE(idle->owner, u"QA"_s);
}

void TestFlightRules::triggerModeIsChanged()
{
    Flight f;
    f.start();
    using plan::TriggerMode;
    QVERIFY(f.team(SetTriggerMode{u"t1"_s, TriggerMode::Act, u"now"_s}).contains(u"lead"));
    QVERIFY(f.lead(SetTriggerMode{u"t1"_s, TriggerMode::Act, {}}).contains(u"reason"));
    QVERIFY(f.lead(SetTriggerMode{u"t1"_s, TriggerMode::Ask, u"so"_s}).contains(u"already"));
    QVERIFY(f.lead(SetTriggerMode{u"t9"_s, TriggerMode::Act, u"so"_s}).contains(u"t9"));
    QCOMPARE(f.lead(SetTriggerMode{u"t1"_s, TriggerMode::Act, u"nobody watches now"_s}), QString());
    f.measure(u"c2"_s, u"firing"_s, 900);
    QCOMPARE(f.state().stage, Stage::RollingBack);
}

void TestFlightRules::observedTriggerIsAskedAboutLater()
{
    Flight f;
    f.start();
    f.measure(u"c1"_s, u"firing"_s, 900); // t4 is only observed
    QVERIFY(!f.state().held);
    f.lead(SetTriggerMode{u"t4"_s, plan::TriggerMode::Ask, u"it matters now"_s});
    QCOMPARE(f.last(), (QStringList{u"trigger-mode-set"_s, u"hold-began"_s}));
    QCOMPARE(openTriggers(f.state()), QStringList{u"t4"_s});
    QCOMPARE(f.lead(AnswerTrigger{u"t4"_s, u"continue"_s, u"a known peak"_s}), QString());
    QVERIFY(!f.state().held);
}

void TestFlightRules::declaredNumberIsKept()
{
    plan::Trigger trigger;
    trigger.text = u"Critical bug affecting > 10% of users"_s;
    const auto asked = askedNumber(trigger);
    QVERIFY(asked);
    QCOMPARE(asked->limit, 10.0);
    QCOMPARE(asked->unit, u"%"_s);
    trigger.text = u"Data corruption detected"_s;
    QVERIFY(!askedNumber(trigger));

    Flight f;
    f.start();
    QVERIFY(!f.team(DeclareTrigger{u"t2"_s, u"seen"_s, std::nan("")}).isEmpty());
    QCOMPARE(f.team(DeclareTrigger{u"t2"_s, u"a tenth of them cannot log in"_s, 12.5}), QString());
    QCOMPARE(f.state().trigger(u"t2"_s).number, 12.5);
    QVERIFY(f.state().held);
}

void TestFlightRules::leadIsHandedOver()
{
    Flight f;
    f.start();
    QCOMPARE(leadOf(f.state()), u"Deployment lead"_s);
    QVERIFY(f.team(OfferLead{u"QA"_s}).contains(u"lead"));
    QVERIFY(f.lead(OfferLead{u"Stranger"_s}).contains(u"Stranger"));
    QVERIFY(f.lead(OfferLead{u"on-call lead"_s}).contains(u"already"));
    QVERIFY(f.team(AcceptLead{}).contains(u"Nobody"));
    QCOMPARE(f.lead(OfferLead{u"QA"_s}), QString());
    QCOMPARE(leadOf(f.state()), u"Deployment lead"_s); // until it is accepted
    QVERIFY(f.attempt(u"Backend"_s, AcceptLead{}).contains(u"QA"));
    QCOMPARE(f.team(AcceptLead{}), QString());
    QCOMPARE(leadOf(f.state()), u"QA"_s);
    f.measure(u"c2"_s, u"firing"_s, 900);
    const AnswerTrigger goOn{u"t1"_s, u"continue"_s, u"known"_s};
    QVERIFY(f.lead(goOn).contains(u"lead"));
    QVERIFY(f.attempt(u"Deployment lead"_s, goOn).contains(u"lead"));
    QCOMPARE(f.team(goOn), QString());
    QCOMPARE(f.team(OfferLead{u"on-call lead"_s}), QString());
    QCOMPARE(f.attempt(u"Deployment lead"_s, AcceptLead{}), QString()); // the same position
    QCOMPARE(f.attempt(u"on-call lead"_s, SetTriggerMode{u"t1"_s, plan::TriggerMode::Act, u"so"_s}),
             QString());
}

void TestFlightRules::nearMissesAreCounted()
{
    Flight f;
    f.start();
    const QString why = f.team(StartStep{u"s3"_s});
    QCOMPARE(f.team(NoteNearMiss{u"start s3"_s, why}), QString());
    QCOMPARE(f.state().nearMisses, 1);
    QVERIFY(!f.team(NoteNearMiss{u"start s3"_s, {}}).isEmpty());
    QVERIFY(!f.cockpit(NoteNearMiss{u"start s3"_s, why}).isEmpty());
}

QTEST_GUILESS_MAIN(TestFlightRules)
#include "tst_flightrules.moc"
