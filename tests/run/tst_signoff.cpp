// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/signoff.h"
#include "tests/run/flight.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sample::Flight;

namespace {

TickItem until(const Flight& flight, milliseconds time, const QString& item = u"k1.1"_s)
{
    return {item, true, u"looked at it"_s, Outcome::Passed, flight.now().wall + time};
}

/// Everything for a GO at g1; the first item is signed for four hours only.
void readyForAWhile(Flight& flight)
{
    flight.flyToGate();
    flight.meetCriteria();
    flight.team(until(flight, 4h));
    flight.answer(u"g1"_s);
}

RunState replayed(const Flight& flight)
{
    RunState state = emptyState(flight.state().plan);
    for (const Event& event : flight.log()) {
        const auto read = eventFromJson(toJson(event));
        state = apply(std::move(state), read.value());
    }
    return state;
}

} // namespace

/// What a person says of a checklist item, and for how long it holds.
class TestSignOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsUntilItsTime();
    void signedAnewHoldsAnew();
    void noTimeInThePast();
    void gateTakesNoExpiredOne();
    void plannedHoldWaitsForAFreshOne();
    void failedAndNotTested();
    void takenBack();
    void commentsStay();
    void replayEqualsLive();
    void oldEventsAreRead();
    void aCheckInAStepExpiresToo();
    void aCheckIsSignedByItsTurn();
    void aCheckThatHoldsNoMore();
    void theLogSpeaksInNames();
    void windowsEnd();
    void namesAreTheAuthors();
};

void TestSignOff::holdsUntilItsTime()
{
    Flight f;
    f.open();
    QCOMPARE(f.team(until(f, 4h)), QString());
    const auto item = [&f] { return f.state().items.value(u"k1.1"_s); };
    QVERIFY(isSigned(item(), f.now()));
    f.pass(4h - 1ms);
    QVERIFY(isSigned(item(), f.now()));
    QVERIFY(expiredSignOffs(f.state(), f.now()).empty());
    f.pass(1ms);
    QVERIFY(!isSigned(item(), f.now()));
    QVERIFY(hasExpired(item(), f.now()));
    const auto expired = expiredSignOffs(f.state(), f.now());
    QCOMPARE(expired.size(), size_t{1});
    QCOMPARE(expired[0].item, u"k1.1"_s);
    QCOMPARE(expired[0].text, u"backup taken"_s);
    QCOMPARE(expired[0].by, u"QA"_s);
    QCOMPARE(expired[0].until, f.now().wall);
}

void TestSignOff::signedAnewHoldsAnew()
{
    Flight f;
    f.open();
    f.team(until(f, 1h));
    f.pass(2h);
    QCOMPARE(f.lead(TickItem{u"k1.1"_s, true, {}}), QString());
    QVERIFY(isSigned(f.state().items.value(u"k1.1"_s), f.now()));
    QVERIFY(!f.state().items.value(u"k1.1"_s).until);
    QVERIFY(expiredSignOffs(f.state(), f.now()).empty());
}

void TestSignOff::noTimeInThePast()
{
    Flight f;
    f.open();
    QVERIFY(f.team(until(f, -1min)).contains(u"expired already"));
    QVERIFY(f.team(until(f, 0ms)).contains(u"expired already"));
    TickItem back{u"k1.1"_s, false, {}, Outcome::Passed, f.now().wall + 1h};
    QVERIFY(f.team(back).contains(u"Only a tick"));
}

void TestSignOff::gateTakesNoExpiredOne()
{
    Flight f;
    readyForAWhile(f);
    QVERIFY2(viewGate(f.state(), u"g1"_s, f.now()).mayGo,
             qPrintable(viewGate(f.state(), u"g1"_s, f.now()).whyNot));
    f.pass(4h);
    f.answer(u"g1"_s);
    const GateView view = viewGate(f.state(), u"g1"_s, f.now());
    QVERIFY(!view.mayGo);
    QVERIFY2(view.criteria[1].evidence.contains(u"1 of 2 items ticked; expired at 2027-01-15 1"),
             qPrintable(view.criteria[1].evidence));
    QVERIFY(view.criteria[1].evidence.endsWith(u"UTC: backup taken"));
    QVERIFY(f.declare(u"g1"_s).contains(u"expired at"));
    QCOMPARE(f.team(until(f, 1h)), QString());
    QCOMPARE(f.declare(u"g1"_s), QString());
}

void TestSignOff::plannedHoldWaitsForAFreshOne()
{
    plan::Plan plan = sample::makePlan();
    plan.checklists[0].title = u"Before users come back"_s;
    plan.rules.holds = {
        {u"s1"_s, plan::PlannedHold::Until::Checklist, {}, {}, u"Before users come back"_s}};
    Flight f(std::make_shared<const plan::Plan>(plan));
    f.start();
    f.cockpit(Tick{});
    QVERIFY(f.state().held);
    f.team(until(f, 10min));
    f.pass(10min);
    f.team(TickItem{u"k1.2"_s, true, {}});
    f.cockpit(Tick{});
    QVERIFY(f.state().held); // the other one has expired meanwhile
    f.team(until(f, 10min));
    f.cockpit(Tick{});
    QVERIFY(!f.state().held);
}

void TestSignOff::failedAndNotTested()
{
    Flight f;
    f.open();
    QVERIFY(f.team(TickItem{u"k1.1"_s, true, u"x"_s, Outcome::Failed}).contains(u"not ticked"));
    QVERIFY(f.team(TickItem{u"k1.1"_s, false, {}, Outcome::Failed}).contains(u"what is wrong"));
    QVERIFY(f.team(TickItem{u"k1.1"_s, false, u" "_s, Outcome::NotTested}).contains(u"why"));
    QCOMPARE(f.team(TickItem{u"k1.1"_s, false, u"it is empty"_s, Outcome::Failed}), QString());
    ItemState item = f.state().items.value(u"k1.1"_s);
    QCOMPARE(item.outcome, Outcome::Failed);
    QCOMPARE(item.note, u"it is empty"_s);
    QVERIFY(!isSigned(item, f.now()));
    QVERIFY(!hasExpired(item, f.now()));
    QVERIFY(describe(f.log().back()).contains(u"not to be so by QA: it is empty"));
    QCOMPARE(f.team(TickItem{u"k1.1"_s, true, {}}), QString());
    QCOMPARE(f.state().items.value(u"k1.1"_s).outcome, Outcome::Passed);
    QVERIFY(isSigned(f.state().items.value(u"k1.1"_s), f.now()));
}

void TestSignOff::takenBack()
{
    Flight f;
    f.open();
    f.team(until(f, 1h));
    QVERIFY(describe(f.log().back()).contains(u"ticked by QA, until 2027-01-15"));
    QCOMPARE(f.team(TickItem{u"k1.1"_s, false, {}}), QString());
    f.pass(2h);
    QVERIFY(expiredSignOffs(f.state(), f.now()).empty()); // there is nothing that could expire
}

void TestSignOff::commentsStay()
{
    Flight f;
    f.open();
    QCOMPARE(f.team(Remark{u"which backup?"_s, u"k1.1"_s}), QString());
    QVERIFY(f.team(Remark{u"which?"_s, u"k9.9"_s}).contains(u"k9.9"));
    QVERIFY(f.team(Remark{u" "_s, u"k1.1"_s}).contains(u"empty"));
    QVERIFY(!f.state().items.value(u"k1.1"_s).at); // it decides nothing
    f.team(until(f, 1h));
    f.lead(Remark{u"last night's"_s, u"k1.1"_s});
    const auto comments = f.state().items.value(u"k1.1"_s).comments;
    QCOMPARE(comments.size(), size_t{2});
    QCOMPARE(comments[0].by, u"QA"_s);
    QCOMPARE(comments[1].text, u"last night's"_s);
    QVERIFY(isSigned(f.state().items.value(u"k1.1"_s), f.now()));
    f.lead(Remark{u"all calm"_s});
    QCOMPARE(f.state().items.size(), 1);
}

void TestSignOff::replayEqualsLive()
{
    Flight f;
    readyForAWhile(f);
    f.team(TickItem{u"k1.2"_s, false, u"nobody picks up"_s, Outcome::NotTested});
    f.lead(Remark{u"call again"_s, u"k1.2"_s});
    f.pass(5h);
    const RunState again = replayed(f);
    QVERIFY(again.sameAs(f.state()));
    QCOMPARE(again.items, f.state().items);
    QCOMPARE(expiredSignOffs(again, f.now()).size(), size_t{1});
}

/// As a cockpit wrote them that knew of no expiry.
void TestSignOff::oldEventsAreRead()
{
    QJsonObject object =
        toJson({4, {1'000ms, 1'000ms}, u"QA"_s, ItemTicked{u"k1.1"_s, true, u"seen"_s}});
    const QJsonObject data = object[u"data"_s].toObject();
    QCOMPARE(data.keys(), (QStringList{u"done"_s, u"item"_s, u"note"_s})); // nor are they written
    const auto event = eventFromJson(object);
    QVERIFY(event);
    const auto state = apply(emptyState(sample::sharedPlan()), *event);
    QVERIFY(isSigned(state.items.value(u"k1.1"_s), {std::chrono::hours(24 * 365'000), 0ms}));
}

/// What is signed for a while is asked for again, wherever it stands.
void TestSignOff::aCheckInAStepExpiresToo()
{
    Flight f;
    f.start();
    f.lead(StartStep{u"s1"_s});
    f.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    QCOMPARE(f.team(until(f, 1h, u"s1.a2"_s)), QString());
    QCOMPARE(f.state().action(u"s1.a2"_s).status, ActionStatus::Done);
    QCOMPARE(f.state().action(u"s1.a2"_s).by, u"QA"_s);
    f.confirm(u"s1.a3"_s);
    QCOMPARE(f.state().step(u"s1"_s).status, StepStatus::Done);
    f.flyDeploy();
    f.cockpit(Tick{});
    f.meetCriteria();
    f.answer(u"g1"_s);
    QVERIFY2(viewGate(f.state(), u"g1"_s, f.now()).mayGo,
             qPrintable(viewGate(f.state(), u"g1"_s, f.now()).whyNot));
    QVERIFY(expiredSignOffs(f.state(), f.now()).empty());
    f.pass(1h);
    const auto expired = expiredSignOffs(f.state(), f.now());
    QCOMPARE(expired.size(), size_t{1});
    QCOMPARE(expired[0].list, u"s1"_s);
    QCOMPARE(expired[0].item, u"s1.a2"_s);
    const CriterionNow steps = viewGate(f.state(), u"g1"_s, f.now()).criteria[0];
    QCOMPARE(steps.verdict, CriterionNow::Verdict::Unmet);
    QVERIFY2(steps.evidence.contains(u"expired at 2027-01-15"), qPrintable(steps.evidence));
    QCOMPARE(f.team(until(f, 1h, u"s1.a2"_s)), QString()); // the step is over, and it is signed again
    QCOMPARE(f.last(), QStringList{u"item-ticked"_s});
    QCOMPARE(viewGate(f.state(), u"g1"_s, f.now()).criteria[0].verdict, CriterionNow::Verdict::Met);
    QVERIFY(replayed(f).sameAs(f.state()));
    f.pass(2h);
    QVERIFY(!expiredSignOffs(f.state(), f.now()).empty());
    f.lead(CloseRun{RunOutcome::Aborted, u"enough"_s});
    QVERIFY(expiredSignOffs(f.state(), f.now()).empty()); // nobody is asked any more
    QVERIFY(!f.team(until(f, 1h, u"s1.a2"_s)).isEmpty());
}

void TestSignOff::aCheckIsSignedByItsTurn()
{
    Flight f;
    f.start();
    QVERIFY(f.team(until(f, 1h, u"s1.a2"_s)).contains(u"has not begun"));
    f.lead(StartStep{u"s1"_s});
    QVERIFY(f.team(until(f, 1h, u"s1.a2"_s)).contains(u"comes first")); // the note
    f.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    QVERIFY(f.cockpit(until(f, 1h, u"s1.a2"_s)).contains(u"erson"));
    QVERIFY(f.team(until(f, -1h, u"s1.a2"_s)).contains(u"expired already"));
    QVERIFY(f.team(TickItem{u"s1.a2"_s, false, {}}).contains(u"not signed off yet"));
    QVERIFY(f.team(until(f, 1h, u"s1.a1"_s)).contains(u"no checklist item")); // it is a note
    QVERIFY(f.team(until(f, 1h, u"s1"_s)).contains(u"no checklist item"));
    f.team(ResolveAction{u"s1.a2"_s, Outcome::NotTested, u"skipped"_s, u"no time"_s});
    QVERIFY(f.team(until(f, 1h, u"s1.a2"_s)).contains(u"passed over"));
    // What fails at first is the line's result, and nothing besides.
    QCOMPARE(f.team(TickItem{u"s1.a3"_s, false, u"it is down"_s, Outcome::Failed}), QString());
    QCOMPARE(f.state().action(u"s1.a3"_s).status, ActionStatus::Failed);
    QVERIFY(!f.state().items.contains(u"s1.a3"_s));
}

void TestSignOff::aCheckThatHoldsNoMore()
{
    Flight f;
    f.flyToGate();
    f.meetCriteria();
    f.answer(u"g1"_s);
    QVERIFY(f.team(TickItem{u"s1.a2"_s, false, {}, Outcome::Failed}).contains(u"what is wrong"));
    QCOMPARE(f.team(TickItem{u"s1.a2"_s, false, u"it is down again"_s, Outcome::Failed}), QString());
    const auto lapsed = lapsedChecks(f.state(), u"s1"_s, f.now());
    QCOMPARE(lapsed.size(), size_t{1});
    QCOMPARE(lapsed[0]->id, u"s1.a2"_s);
    const CriterionNow steps = viewGate(f.state(), u"g1"_s, f.now()).criteria[0];
    QCOMPARE(steps.verdict, CriterionNow::Verdict::Unmet);
    QVERIFY2(steps.evidence.contains(u"not signed off any more"), qPrintable(steps.evidence));
    QCOMPARE(f.team(TickItem{u"s1.a2"_s, true, {}}), QString());
    QVERIFY(lapsedChecks(f.state(), u"s1"_s, f.now()).empty());
}

void TestSignOff::theLogSpeaksInNames()
{
    Flight f;
    readyForAWhile(f);
    f.declare(u"g1"_s);
    const plan::Plan& plan = *f.state().plan;
    QStringList lines;
    for (const Event& event : f.log())
        lines.append(describe(event, plan));
    const QString all = lines.join(u'\n');
    for (const QString& named :
         {u"Gate \"Go or no-go\": question 1 is asked"_s,
          u"Item \"backup taken\" ticked by QA, until"_s,
          u"criterion \"support is informed\" passed"_s, u"\"Pre-checks\" started by the lead"_s,
          u"Condition \"rule c1\": ok"_s, u"\"s2.a1\" in \"Deploy\""_s})
        QVERIFY2(all.contains(named), qPrintable(named + u"\n"_s + all));
    static const QRegularExpression ids(u"\\b(Gate g|Item k|Trigger t|Condition c|criterion )\\d"_s);
    QVERIFY2(!all.contains(ids), qPrintable(all));
    // What the plan does not have is said as it was before.
    QCOMPARE(describe({1, f.now(), u"QA"_s, StepFinished{u"s9"_s}}, plan), u"Step 9 done"_s);
}

void TestSignOff::windowsEnd()
{
    plan::Plan plan = sample::makePlan();
    plan.schedule.window = 3h;
    plan.schedule.start = QDateTime::fromMSecsSinceEpoch(1'800'003'600'000, Qt::UTC);
    Flight f(std::make_shared<const plan::Plan>(plan));
    f.open();
    QCOMPARE(windowEnd(f.state()), milliseconds{1'800'003'600'000} + 3h);
    f.lead(StartRun{});
    QCOMPARE(windowEnd(f.state()), f.now().wall + 3h);
    plan.schedule.window.reset();
    QVERIFY(!windowEnd(emptyState(std::make_shared<const plan::Plan>(plan))));
}

void TestSignOff::namesAreTheAuthors()
{
    plan::Plan plan = sample::makePlan();
    plan.steps[1].number = u"7b"_s;
    plan.steps[1].actions[0].text = u"kubectl apply\n  -f "_s + QString(200, u'x');
    QCOMPARE(spokenName(plan, u"s1"_s), u"\"Pre-checks\""_s);
    QCOMPARE(spokenName(plan, u"s2"_s), u"Step 7b (Deploy)"_s);
    QCOMPARE(spokenName(plan, u"r1"_s), u"\"Old version back\""_s);
    QVERIFY(spokenName(plan, u"s2.a1"_s).startsWith(u"\"kubectl apply -f xx"));
    QVERIFY(spokenName(plan, u"s2.a1"_s).endsWith(u"x…\" in Step 7b (Deploy)"));
    QVERIFY(spokenName(plan, u"s2.a1"_s, u"app-02"_s).endsWith(u"(Deploy) on app-02"));
    QCOMPARE(spokenName(plan, u"g1"_s), u"\"Go or no-go\""_s);
    QCOMPARE(spokenName(plan, u"t2"_s), u"\"trigger t2\""_s);
    QCOMPARE(spokenName(plan, u"c1"_s), u"\"rule c1\""_s);
    QCOMPARE(spokenName(plan, u"z1"_s), u"z1"_s);
    plan.steps[0].title.clear();
    QCOMPARE(spokenName(plan, u"s1"_s), u"s1"_s);
}

QTEST_GUILESS_MAIN(TestSignOff)
#include "tst_signoff.moc"
