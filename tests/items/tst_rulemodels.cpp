// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflicts.h"
#include "models/items/laddermodel.h"
#include "models/items/linesmodel.h"
#include "models/items/notices.h"
#include "models/items/pollmodel.h"
#include "models/items/probesmodel.h"
#include "models/items/rampmodel.h"
#include "models/items/timelinemodel.h"
#include "models/items/triggersmodel.h"
#include "models/items/undomodel.h"
#include "models/items/wayback.h"
#include "tests/run/agreedplan.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace cockpit;
using namespace cockpit::items;
using namespace cockpit::run;
using namespace cockpit::sample;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

QString wordAt(const RowsModel& model, const QString& key)
{
    return model.value(model.rowWithKey(key), WordRole).toString();
}

/// The sentence of the notice of this kind; empty: there is none.
QString noticeOf(const Flight& f, Notice::Kind kind)
{
    for (const Notice& notice : noticesOf(f.state(), f.now())) {
        if (notice.kind == kind)
            return notice.text;
    }
    return {};
}

} // namespace

/// What the item models say of the rules of flight.
class TestRuleModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineWaitsForASecondPerson();
    void approvalForAnotherPlaceCountsForNothing();
    void ladderSaysWhatIsNeeded();
    void undoIsLastFirst();
    void probesAreNotShownUntilSomebodyTried();
    void rampSaysWhatItWaitsFor();
    void rolloutSaysWhenItWasLookedAt();
    void wayBackSaysPromiseWorstCaseAndLastSafeStart();
    void beforeTheStartTheWorstIsSaid();
    void progressAgainstTheBudget();
    void fiveNumbersSinceTheLastGo();
    void pollSaysWhoWasReminded();
    void waiverSaysWhenItExpires();
    void modeOfATriggerIsThatOfTheRun();
    void timelineMarksThePointOfNoReturn();
    void timelineSaysWhatAStepWaitsFor();
    void timelineMarksADoneStepWhoseCheckLapsed();
    void noticesOfLeadIdleHoldAndLock();
    void whatIsOverIsToBeClosed();
    void aRehearsalLocksNothing();
    void conflictsStandSideBySide();
};

void TestRuleModels::lineWaitsForASecondPerson()
{
    Flight f = agreedFlight();
    LinesModel model([](const plan::Action&) { return u"app-01"_s; });
    const QAbstractItemModelTester tester(&model);
    model.setStep(u"s2"_s);
    atIrreversible(f);
    model.update(f.state(), f.now());
    const int row = model.rowWithKey(u"s2.a1"_s);
    QCOMPARE(wordAt(model, u"s2.a1"_s), u"needs approval"_s);
    QCOMPARE(model.value(row, StatusRole).value<Status>(), Status::Attention);
    QVERIFY(model.value(row, LinesModel::NeedsPersonRole).toBool());
    QCOMPARE(wordAt(model, u"s2.a2"_s), u"waiting"_s);
    QVERIFY(noticeOf(f, Notice::Kind::Approval).contains(u"s2.a1"_s));
    QCOMPARE(f.team(approval()), QString());
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"s2.a1"_s), u"approved by QA"_s);
    QVERIFY(!model.value(row, LinesModel::NeedsPersonRole).toBool());
    QCOMPARE(noticeOf(f, Notice::Kind::Approval), QString());
}

void TestRuleModels::approvalForAnotherPlaceCountsForNothing()
{
    Flight f = agreedFlight();
    LinesModel model([](const plan::Action&) { return u"app-02"_s; });
    model.setStep(u"s2"_s);
    atIrreversible(f);
    f.team(approval());
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"s2.a1"_s), u"needs approval"_s);
}

void TestRuleModels::ladderSaysWhatIsNeeded()
{
    Flight f = agreedFlight();
    f.start();
    LadderModel model;
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"r1"_s), u"not needed so far"_s);
    QCOMPARE(wordAt(model, u"r3"_s), u"needed"_s); // a look is always needed
    f.flyChecks();
    f.lead(StartStep{u"s2"_s});
    f.team(approval());
    f.runCommand(u"s2.a1"_s);
    model.update(f.state(), f.now());
    QVERIFY(wordAt(model, u"r1"_s) != u"not needed so far"_s);
}

void TestRuleModels::undoIsLastFirst()
{
    Flight f = agreedFlight();
    UndoModel model;
    const QAbstractItemModelTester tester(&model);
    atIrreversible(f);
    f.team(approval());
    f.runCommand(u"s2.a1"_s);
    f.team(StartRollback{u"errors"_s, {}});
    model.update(f.state());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.value(0, KeyRole).toString(), u"s2"_s);
    QCOMPARE(model.index(0, UndoModel::HowColumn).data().toString(), u"install the old version"_s);
    QCOMPARE(wordAt(model, u"s2"_s), u"next"_s);
    QCOMPARE(f.team(UndoStep{u"s2"_s, Outcome::Passed, {}}), QString());
    model.update(f.state());
    QCOMPARE(wordAt(model, u"s2"_s), u"taken back"_s);
    QCOMPARE(wordAt(model, u"s1"_s), u"next"_s);
    QCOMPARE(f.team(UndoStep{u"s1"_s, Outcome::NotTested, u"it only looked"_s}), QString());
    model.update(f.state());
    QCOMPARE(wordAt(model, u"s1"_s), u"nothing to take back"_s);
}

void TestRuleModels::probesAreNotShownUntilSomebodyTried()
{
    Flight f = agreedFlight();
    f.open();
    ProbesModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(f.state());
    QCOMPARE(model.rowCount(), 2); // of the database and the application
    QCOMPARE(model.value(0, StatusRole).value<Status>(), Status::Unknown);
    QCOMPARE(f.team(ReportProbe{u"p1"_s, Outcome::Passed, u"restored it beside"_s}), QString());
    QCOMPARE(f.team(ReportProbe{u"p2"_s, Outcome::Failed, u"the package is gone"_s}), QString());
    model.update(f.state());
    QCOMPARE(wordAt(model, u"p1"_s), u"works"_s);
    QVERIFY(model.index(0, ProbesModel::EvidenceColumn).data().toString().contains(u"QA"_s));
    QCOMPARE(wordAt(model, u"p2"_s), u"does not work"_s);
}

void TestRuleModels::rampSaysWhatItWaitsFor()
{
    Flight f = agreedFlight();
    RampModel model;
    const QAbstractItemModelTester tester(&model);
    f.start();
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"0"_s), u"next"_s);
    QVERIFY(rampText(rampNow(f.state(), f.now())).contains(u"yet"_s));
    for (const QString& id : {u"c1"_s, u"c2"_s, u"c4"_s})
        f.measure(id, u"ok"_s, 10);
    f.lead(AdvanceRamp{0, {}});
    f.pass(minutes(2));
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"0"_s), u"now"_s);
    const RampNow now = rampNow(f.state(), f.now());
    QVERIFY2(rampText(now).contains(u"10 %"_s), qPrintable(rampText(now)));
    QVERIFY2(rampText(now).contains(u"3:00"_s), qPrintable(rampText(now)));
    QVERIFY(awaitedText(*f.state().plan, now).contains(u"metric c2"_s));
    f.lead(AbortRamp{u"errors"_s});
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"0"_s), u"aborted"_s);
}

void TestRuleModels::rolloutSaysWhenItWasLookedAt()
{
    Flight f = agreedFlight();
    RolloutModel model;
    const QAbstractItemModelTester tester(&model);
    f.start();
    f.lead(BeginRollout{0});
    f.pass(std::chrono::hours(5));
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"0"_s), u"begun, not looked at"_s);
    QVERIFY(noticeOf(f, Notice::Kind::RolloutDue).contains(u"1:00:00"_s));
    f.team(CheckRollout{0, Outcome::Failed, u"two complaints"_s});
    model.update(f.state(), f.now());
    QCOMPARE(model.value(0, StatusRole).value<Status>(), Status::Failed);
    QCOMPARE(noticeOf(f, Notice::Kind::RolloutDue), QString());
}

void TestRuleModels::wayBackSaysPromiseWorstCaseAndLastSafeStart()
{
    Flight f = agreedFlight();
    f.start();
    f.pass(minutes(30));
    const QString text = wayBackLines(f.state(), f.now()).join(u'\n');
    QVERIFY2(text.contains(u"Promised in 60 min"_s), qPrintable(text));
    QVERIFY2(text.contains(u"not proved"_s), qPrintable(text));
    QVERIFY2(text.contains(u"at worst 1 h back"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Last safe start T+3:00:00, in 2:30:00"_s), qPrintable(text));
    QVERIFY2(text.contains(u"point of no return in Watch the log"_s), qPrintable(text));
    f.pass(minutes(160));
    QVERIFY(wayBackLines(f.state(), f.now()).join(u'\n').contains(u"was T+3:00:00"_s));
}

void TestRuleModels::beforeTheStartTheWorstIsSaid()
{
    Flight f = agreedFlight();
    f.open();
    const auto lines = [&f] { return wayBackLines(f.state(), f.now()).join(u'\n'); };
    QVERIFY2(lines().contains(u"All traffic on the new version at T+0:05:00"_s), qPrintable(lines()));
    QVERIFY2(lines().contains(u"noticed after 15 s, and taken back after 1 h"_s), qPrintable(lines()));
    QVERIFY(noticeOf(f, Notice::Kind::NoReturn).contains(u"Watch the log"_s));
    f.lead(StartRun{});
    QVERIFY(!lines().contains(u"All traffic"_s));
    QCOMPARE(noticeOf(f, Notice::Kind::NoReturn), QString());
}

void TestRuleModels::progressAgainstTheBudget()
{
    Flight f = agreedFlight();
    f.start();
    QCOMPARE(backText(f.state(), f.now()), QString());
    f.lead(StartRollback{u"errors"_s, {}});
    f.pass(minutes(7));
    QCOMPARE(backText(f.state(), f.now()), u"0 of 3 rungs · 7:00 of 1 h"_s);
    f.pass(minutes(54));
    QVERIFY(backText(f.state(), f.now()).contains(u"over the budget"_s));
}

void TestRuleModels::fiveNumbersSinceTheLastGo()
{
    Flight f = agreedFlight();
    QCOMPARE(sinceGoText(f.state(), f.now()), QString());
    f.start();
    f.flyChecks();
    f.pass(minutes(3));
    f.team(DeclareTrigger{u"t2"_s, u"seen"_s});
    const QString text = sinceGoText(f.state(), f.now());
    QVERIFY2(text.startsWith(u"since T-0 0:03:00"_s), qPrintable(text));
    QVERIFY2(text.contains(u"1 step"_s) && text.contains(u"1 trigger"_s), qPrintable(text));
    QCOMPARE(text.count(u'·'), 4);

    Flight g = agreedFlight();
    agreedToGate(g);
    g.meetCriteria();
    g.answer(u"g1"_s);
    QCOMPARE(g.declare(u"g1"_s), QString());
    QVERIFY(sinceGoText(g.state(), g.now()).startsWith(u"since the last GO"_s));
}

void TestRuleModels::pollSaysWhoWasReminded()
{
    Flight f = agreedFlight();
    agreedToGate(f);
    QCOMPARE(f.state().gate(u"g1"_s).status, GateStatus::Open);
    PollModel model;
    model.setGate(u"g1"_s);
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"QA"_s), u"no answer"_s);
    f.pass(minutes(6));
    f.cockpit(Tick{});
    f.pass(minutes(1));
    model.update(f.state(), f.now());
    QCOMPARE(wordAt(model, u"QA"_s), u"no answer, reminded 1:00 ago"_s);
    QCOMPARE(model.value(model.rowWithKey(u"QA"_s), StatusRole).value<Status>(), Status::Attention);
}

void TestRuleModels::waiverSaysWhenItExpires()
{
    Flight f = agreedFlight();
    agreedToGate(f);
    const QString until =
        QDateTime::fromMSecsSinceEpoch((f.now().wall + minutes(3)).count(), Qt::UTC).toString(Qt::ISODate);
    QCOMPARE(f.team(AnswerPoll{u"g1"_s, u"QA"_s, Answer::GoWithWaiver, u"slow"_s, u"QA"_s, until}),
             QString());
    PollModel model;
    model.setGate(u"g1"_s);
    model.update(f.state(), f.now());
    const int row = model.rowWithKey(u"QA"_s);
    const QString note = model.value(row, PollModel::NoteRole).toString();
    QVERIFY2(note.contains(u"expires in 3:00"_s), qPrintable(note));
    f.pass(minutes(4));
    model.update(f.state(), f.now());
    QVERIFY(model.value(row, PollModel::NoteRole).toString().contains(u"expired 1:00 ago"_s));
    QVERIFY(model.value(row, PollModel::StaleRole).toBool());
}

void TestRuleModels::modeOfATriggerIsThatOfTheRun()
{
    Flight f = agreedFlight();
    f.start();
    TriggersModel model;
    model.update(f.state(), f.now(), {});
    const int row = model.rowWithKey(u"t1"_s);
    QVERIFY(model.value(row, TriggersModel::ActsRole).toString().startsWith(u"asks"_s));
    QCOMPARE(f.lead(SetTriggerMode{u"t1"_s, plan::TriggerMode::Observe, u"known noise"_s}), QString());
    model.update(f.state(), f.now(), {});
    QVERIFY(model.value(row, TriggersModel::ActsRole).toString().startsWith(u"notes"_s));
    QCOMPARE(model.value(row, TriggersModel::ModeRole).toInt(),
             static_cast<int>(plan::TriggerMode::Observe));
}

void TestRuleModels::timelineMarksThePointOfNoReturn()
{
    Flight f = agreedFlight();
    f.start();
    TimelineModel model;
    model.update(f.state(), f.now());
    const int row = model.rowWithKey(u"s3"_s); // planned to T+3:10, last safe start T+3:00
    QVERIFY(model.value(row, TimelineModel::FirstUnsafeRole).toBool());
    QVERIFY(model.value(row, TimelineModel::DetailRole).toString().contains(u"point of no return"_s));
    QVERIFY(model.value(row, Qt::ToolTipRole).toString().contains(u"last safe start T+3:00:00"_s));
    QVERIFY(!model.value(model.rowWithKey(u"s2"_s), TimelineModel::FirstUnsafeRole).toBool());
}

void TestRuleModels::timelineSaysWhatAStepWaitsFor()
{
    Flight f = agreedFlight();
    f.start();
    TimelineModel model;
    model.update(f.state(), f.now());
    const auto detail = [&model](const QString& step) {
        return model.value(model.rowWithKey(step), TimelineModel::DetailRole).toString();
    };
    QVERIFY2(detail(u"s3"_s).contains(u"not before"_s), qPrintable(detail(u"s3"_s)));
    QVERIFY2(detail(u"s4"_s).contains(u"hold before it"_s), qPrintable(detail(u"s4"_s)));
    f.team(ClaimStep{u"s1"_s, {}});
    model.update(f.state(), f.now());
    QVERIFY(detail(u"s1"_s).contains(u"claimed by QA"_s));
}

/// Also by time alone, without an event.
void TestRuleModels::timelineMarksADoneStepWhoseCheckLapsed()
{
    Flight f;
    f.open();
    f.start();
    f.flyChecks();
    const milliseconds until = f.now().wall + std::chrono::hours(1);
    QCOMPARE(f.team(TickItem{u"s1.a2"_s, true, {}, Outcome::Passed, until}), QString());
    TimelineModel model;
    const auto look = [&](int role) {
        model.update(f.state(), f.now());
        return model.value(model.rowWithKey(u"s1"_s), role);
    };
    QCOMPARE(look(StatusRole).value<Status>(), Status::Done);
    f.pass(std::chrono::minutes(59));
    QCOMPARE(look(StatusRole).value<Status>(), Status::Done);
    f.pass(std::chrono::minutes(1));
    QCOMPARE(look(StatusRole).value<Status>(), Status::Attention);
    QVERIFY2(look(WordRole).toString().contains(u"a check lapsed"_s),
             qPrintable(look(WordRole).toString()));
    QVERIFY(look(Qt::AccessibleTextRole).toString().contains(u"a check lapsed"_s));
    QVERIFY2(look(Qt::ToolTipRole).toString().contains(u"was signed off until "_s),
             qPrintable(look(Qt::ToolTipRole).toString()));
    QCOMPARE(f.team(TickItem{u"s1.a2"_s, true, {}}), QString());
    QCOMPARE(look(StatusRole).value<Status>(), Status::Done);
    f.team(TickItem{u"s1.a2"_s, false, u"it is empty"_s, Outcome::Failed});
    QCOMPARE(look(StatusRole).value<Status>(), Status::Attention);
    QVERIFY(look(Qt::ToolTipRole).toString().contains(u"does not hold any more"_s));
}

void TestRuleModels::noticesOfLeadIdleHoldAndLock()
{
    Flight f = agreedFlight();
    f.start();
    QVERIFY(noticesOf(f.state(), f.now()).empty());
    f.lead(OfferLead{u"QA"_s});
    QVERIFY(noticeOf(f, Notice::Kind::LeadOffer).contains(u"QA"_s));
    f.team(AcceptLead{});
    QCOMPARE(noticeOf(f, Notice::Kind::LeadOffer), QString());
    f.team(StartStep{u"s1"_s});
    f.pass(minutes(21));
    QVERIFY(noticeOf(f, Notice::Kind::Idle).contains(u"QA's"_s));
    f.pass(minutes(4));
    f.cockpit(Tick{});
    QVERIFY(noticeOf(f, Notice::Kind::Overrun).contains(u"25:00 of 20 min"_s));
    f.team(StartRollback{u"errors"_s, {}});
    f.team(CloseRun{RunOutcome::Aborted, u"nothing was done"_s});
    QVERIFY(noticeOf(f, Notice::Kind::TargetLock).contains(u"errors"_s));
    f.team(ClearTarget{u"understood"_s});
    QCOMPARE(noticeOf(f, Notice::Kind::TargetLock), QString());

    Flight frozen = agreedFlight();
    frozen.open();
    frozen.pass(minutes(610));
    QVERIFY(noticeOf(frozen, Notice::Kind::Freeze).contains(u"quarter's end"_s));
}

void TestRuleModels::whatIsOverIsToBeClosed()
{
    Flight f = flightWith([](plan::Plan& plan) {
        plan.steps.resize(1);
        plan.steps[0].actions.resize(1);
        plan.gates.clear();
        plan.ladder.resize(1);
        plan.ladder[0].actions.clear();
    });
    f.start();
    QCOMPARE(noticeOf(f, Notice::Kind::Close), QString());
    Flight back = f;
    f.lead(SkipStep{u"s1"_s, u"nothing to check"_s});
    QCOMPARE(run::currentStep(f.state()), QString());
    QVERIFY(noticeOf(f, Notice::Kind::Close).contains(u"close the run"_s));
    QCOMPARE(f.lead(CloseRun{RunOutcome::Completed, {}}), QString());
    QCOMPARE(noticeOf(f, Notice::Kind::Close), QString());

    back.team(StartRollback{u"errors"_s, {}});
    QCOMPARE(noticeOf(back, Notice::Kind::Close), QString()); // a rung is left
    back.lead(StartStep{u"r1"_s});
    back.lead(ResolveAction{u"r1"_s, Outcome::Passed, u"confirmed"_s, {}, {}});
    QVERIFY2(noticeOf(back, Notice::Kind::Close).contains(u"rollback is over"_s),
             qPrintable(run::currentStep(back.state())));
    QCOMPARE(back.lead(CloseRun{RunOutcome::RolledBack, u"closed"_s}), QString());
}

void TestRuleModels::aRehearsalLocksNothing()
{
    for (const plan::RunKind kind : {plan::RunKind::Simulated, plan::RunKind::Live}) {
        Flight f = flightWith([kind](plan::Plan& plan) { plan.kind = kind; });
        f.start();
        f.team(StartRollback{u"errors"_s, {}});
        f.team(CloseRun{RunOutcome::Aborted, u"nothing was done"_s});
        QCOMPARE(noticeOf(f, Notice::Kind::TargetLock).isEmpty(), kind == plan::RunKind::Simulated);
    }
}

void TestRuleModels::conflictsStandSideBySide()
{
    plan::Plan plan = makePlan();
    QVERIFY(conflictWith(plan, u"t1"_s).empty());
    plan.triggers[0].text = u"Error rate > 5%"_s;
    plan.triggers[0].line = 80;
    plan.matrix[0].scenario = u"Error rate > 2%"_s;
    plan.matrix[0].action = u"watch"_s;
    plan.matrix[0].line = 97;
    const std::vector<Saying> sayings = conflictWith(plan, u"t1"_s);
    QCOMPARE(sayings.size(), std::size_t(2));
    QVERIFY(sayings[0].place.contains(u"80"_s));
    QVERIFY(sayings[1].place.contains(u"97"_s));
    QCOMPARE(sayings[1].action, u"watch"_s);
    QVERIFY(conflictWith(plan, u"t2"_s).empty());
}

QTEST_GUILESS_MAIN(TestRuleModels)
#include "tst_rulemodels.moc"
