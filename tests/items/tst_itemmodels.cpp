// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/criteriamodel.h"
#include "models/items/findingsmodel.h"
#include "models/items/gatesmodel.h"
#include "models/items/guessesmodel.h"
#include "models/items/laddermodel.h"
#include "models/items/linesmodel.h"
#include "models/items/logmodel.h"
#include "models/items/matrixmodel.h"
#include "models/items/messagesmodel.h"
#include "models/items/pollmodel.h"
#include "models/items/timelinemodel.h"
#include "models/items/triggersmodel.h"
#include "tests/run/flight.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace cockpit::items;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Status statusAt(const RowsModel& model, const QString& key)
{
    return model.value(model.rowWithKey(key), StatusRole).value<Status>();
}

QString wordAt(const RowsModel& model, const QString& key)
{
    return model.value(model.rowWithKey(key), WordRole).toString();
}

QStringList keysOf(const RowsModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << model.value(row, KeyRole).toString();
    return keys;
}

std::shared_ptr<const plan::Plan> planWith(const std::function<void(plan::Plan&)>& change)
{
    plan::Plan plan = sample::makePlan();
    change(plan);
    return std::make_shared<const plan::Plan>(std::move(plan));
}

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timelineShowsStepsAndGatesInOrder();
    void timelineFollowsTheRun();
    void timelineMovesWithTimeAlone();
    void timelineKeepsIndexesThroughAFlight();
    void linesOfAnUnknownStepAreEmpty();
    void linesFollowACommand();
    void linesAskForAPerson();
    void aLineThatRunsComesBeforeTheCheckBehindIt();
    void linesHaveARowAHost();
    void gatesSayWhyNot();
    void criteriaCarryEvidence();
    void pollShowsAnswersAndTheirAge();
    void pollResetsWithANewQuestion();
    void staleAnswersAreNotGo();
    void triggersAreNeverGreenWithoutData();
    void triggersShowTheTimer();
    void firedTriggersWaitForAnAnswer();
    void matrixLightsTheRowThatApplies();
    void ladderShowsBudgetsAndProgress();
    void logIsBoundedAndAppends();
    void findingsWithTheSamePlaceAreKept();
    void guessesShowWhatWasSaidOfThem();
    void messagesNameWhatIsStillToFill();
};

void TestItemModels::timelineShowsStepsAndGatesInOrder()
{
    sample::Flight flight;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.update(flight.state(), flight.now());
    QCOMPARE(keysOf(model), QStringList({u"s1"_s, u"s2"_s, u"g1"_s, u"s3"_s, u"s4"_s, u"g2"_s}));
    QVERIFY(model.value(2, TimelineModel::IsGateRole).toBool());
    QVERIFY(!model.axis().now);
    QCOMPARE(model.value(1, TimelineModel::PlannedStartRole).value<qint64>(),
             milliseconds(minutes(20)).count());
    QVERIFY(!model.value(0, TimelineModel::ActualStartRole).isValid());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::timelineFollowsTheRun()
{
    sample::Flight flight;
    flight.start();
    TimelineModel model;
    QSignalSpy axis(&model, &TimelineModel::axisChanged);
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"s1"_s), Status::Ready);
    QCOMPARE(axis.count(), 1);
    flight.lead(run::StartStep{u"s1"_s});
    flight.pass(minutes(3));
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"s1"_s), Status::Running);
    QVERIFY(model.value(0, TimelineModel::IsCurrentRole).toBool());
    QCOMPARE(model.axis().now, std::optional<milliseconds>(minutes(3)));
    QVERIFY(model.value(0, TimelineModel::ActualStartRole).isValid());
    QVERIFY(!model.value(0, TimelineModel::ActualEndRole).isValid());
    QVERIFY(model.axis().lastSafeStart.has_value());
}

/// The forecast stands while a step is in time, and moves once it is late; no row is told of either.
void TestItemModels::timelineMovesWithTimeAlone()
{
    sample::Flight flight;
    flight.start();
    flight.lead(run::StartStep{u"s1"_s});
    TimelineModel model;
    model.update(flight.state(), flight.now());
    const auto end = [&model](int row) {
        return model.value(row, TimelineModel::ForecastEndRole).value<qint64>();
    };
    const qint64 own = end(0);
    const qint64 last = end(4);
    QSignalSpy rows(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy axis(&model, &TimelineModel::axisChanged);
    const auto at = [&flight](milliseconds time) {
        return Instant{flight.now().wall + time, flight.now().elapsed + time};
    };
    model.update(flight.state(), at(minutes(1)));
    QCOMPARE(end(0), own);
    QCOMPARE(model.axis().now, std::optional<milliseconds>(minutes(1)));
    const milliseconds late = milliseconds{own} + minutes(7);
    model.update(flight.state(), at(late));
    QCOMPARE(end(0), late.count());
    QCOMPARE(end(4), last + milliseconds(minutes(7)).count());
    model.update(flight.state(), at(late + minutes(1)));
    QCOMPARE(end(4), last + milliseconds(minutes(8)).count());
    QCOMPARE(rows.count(), 0);
    QCOMPARE(axis.count(), 3);
    TimelineModel::Axis other = model.axis();
    *other.now += milliseconds(10);
    QVERIFY(model.axis().isWithin(milliseconds(10), other));
    QVERIFY(!model.axis().isWithin(milliseconds(9), other));
    other = model.axis();
    other.lastSafeStart.reset();
    QVERIFY(!model.axis().isWithin(minutes(999), other));
}

void TestItemModels::timelineKeepsIndexesThroughAFlight()
{
    sample::Flight flight;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    const QPersistentModelIndex gate(model.index(2, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    flight.flyToGate();
    model.update(flight.state(), flight.now());
    QCOMPARE(gate.row(), 2);
    QCOMPARE(statusAt(model, u"g1"_s), Status::Ready);
    QCOMPARE(wordAt(model, u"s2"_s), wordOf(run::StepStatus::Done));
    QCOMPARE(resets.count(), 0);
}

void TestItemModels::linesOfAnUnknownStepAreEmpty()
{
    const sample::Flight flight;
    LinesModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 0);
    model.setStep(u"nothing"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::linesFollowACommand()
{
    sample::Flight flight;
    flight.start();
    flight.flyChecks();
    flight.lead(run::StartStep{u"s2"_s});
    LinesModel model([](const plan::Action&) { return u"app-01"_s; });
    const QAbstractItemModelTester tester(&model);
    model.setStep(u"s2"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"s2.a1"_s), Status::Waiting);
    QCOMPARE(model.index(0, LinesModel::WhereColumn).data().toString(), u"app-01"_s);
    flight.begin(u"s2.a1"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"s2.a1"_s), Status::Ready);
    flight.cockpit(run::ReportStarted{u"s2.a1"_s, 1, 7});
    flight.pass(seconds(12));
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"s2.a1"_s), Status::Running);
    QVERIFY(wordAt(model, u"s2.a1"_s).contains(u"0:12"_s));
    flight.finish(u"s2.a1"_s, run::Outcome::Failed);
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"s2.a1"_s), Status::Failed);
    QVERIFY(wordAt(model, u"s2.a1"_s).contains(u"1"_s));
    QVERIFY(model.value(0, LinesModel::NeedsPersonRole).toBool());
    model.setStep(u"s1"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 3);
    model.setStep(u"r1"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(keysOf(model), QStringList{u"r1.a1"_s});
}

/// A command that never ends must be stopped by somebody: its row is the one to be shown.
void TestItemModels::aLineThatRunsComesBeforeTheCheckBehindIt()
{
    plan::Plan plan = sample::makePlan();
    plan.steps[0].actions = {sample::action(u"s1.a1"_s, runbook::ActionKind::Command),
                             sample::action(u"s1.a2"_s, runbook::ActionKind::Check)};
    plan.steps[0].actions[0].endless = true;
    sample::Flight flight(std::make_shared<const plan::Plan>(plan));
    flight.start();
    flight.lead(run::StartStep{u"s1"_s});
    flight.begin(u"s1.a1"_s);
    LinesModel model;
    model.setStep(u"s1"_s);
    model.update(flight.state(), flight.now());
    QVERIFY(model.value(0, LinesModel::IsOpenRole).toBool());
    QVERIFY(!model.value(1, LinesModel::NeedsPersonRole).toBool());
    flight.finish(u"s1.a1"_s);
    model.update(flight.state(), flight.now());
    QVERIFY(!model.value(0, LinesModel::IsOpenRole).toBool());
    QVERIFY(model.value(1, LinesModel::NeedsPersonRole).toBool());
}

void TestItemModels::linesAskForAPerson()
{
    sample::Flight flight;
    flight.start();
    LinesModel model;
    model.setStep(u"s1"_s);
    model.update(flight.state(), flight.now());
    QVERIFY(!model.value(1, LinesModel::NeedsPersonRole).toBool()); // not begun
    flight.lead(run::StartStep{u"s1"_s});
    flight.cockpit(run::ResolveAction{u"s1.a1"_s, run::Outcome::Passed, u"noted"_s, {}});
    model.update(flight.state(), flight.now());
    QVERIFY(model.value(1, LinesModel::NeedsPersonRole).toBool());
    QVERIFY(!model.value(2, LinesModel::NeedsPersonRole).toBool()); // after it
    QCOMPARE(wordAt(model, u"s1.a2"_s), u"your turn"_s);
    QCOMPARE(statusAt(model, u"s1.a2"_s), Status::Ready);
    QCOMPARE(statusAt(model, u"s1.a3"_s), Status::Waiting); // after it
    flight.confirm(u"s1.a2"_s);
    model.update(flight.state(), flight.now());
    QVERIFY(!model.value(1, LinesModel::NeedsPersonRole).toBool());
    QCOMPARE(wordAt(model, u"s1.a3"_s), u"your turn"_s);
    QVERIFY(model.value(1, LinesModel::SentenceRole).toString().contains(u"QA"_s));
}

void TestItemModels::linesHaveARowAHost()
{
    sample::Flight flight(planWith([](plan::Plan& plan) {
        plan::Action& action = plan.steps[1].actions.front();
        action.group = u"web"_s;
        action.spread.strategy = plan::Spread::Strategy::Parallel;
        for (const QString& number : {u"1"_s, u"2"_s, u"3"_s})
            action.hosts.push_back({u"web-"_s + number, u"10.0.0."_s + number, {}, {}});
    }));
    flight.start();
    flight.flyChecks();
    flight.lead(run::StartStep{u"s2"_s});
    LinesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStep(u"s2"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(keysOf(model).mid(0, 4),
             QStringList({u"s2.a1"_s, u"s2.a1@web-1"_s, u"s2.a1@web-2"_s, u"s2.a1@web-3"_s}));
    QCOMPARE(statusAt(model, u"s2.a1@web-2"_s), Status::Waiting);
    QCOMPARE(model.index(2, LinesModel::WhereColumn).data().toString(), u"web-2 (10.0.0.2)"_s);
    QVERIFY(model.index(2, LinesModel::TextColumn).data().toString().isEmpty());
    for (const QString& host : {u"web-1"_s, u"web-2"_s}) {
        QCOMPARE(flight.cockpit(run::BeginCommand{u"s2.a1"_s, host, host}), QString());
        QCOMPARE(flight.cockpit(run::ReportStarted{u"s2.a1"_s, 1, 7, host}), QString());
    }
    flight.pass(seconds(12));
    run::CommandFinished facts;
    facts.action = u"s2.a1"_s;
    facts.attempt = 1;
    facts.host = u"web-2"_s;
    facts.outcome = run::Outcome::Failed;
    facts.exitCode = 3;
    facts.sentence = u"Exit code 3."_s;
    QCOMPARE(flight.cockpit(run::ReportFinished{facts}), QString());
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"s2.a1@web-1"_s), Status::Running);
    QVERIFY(wordAt(model, u"s2.a1@web-1"_s).contains(u"0:12"_s));
    QCOMPARE(statusAt(model, u"s2.a1@web-2"_s), Status::Failed);
    QVERIFY(wordAt(model, u"s2.a1@web-2"_s).contains(u"exit 3"_s));
    const QString told = model.index(2, LinesModel::TextColumn).data().toString();
    QVERIFY2(told.startsWith(u"exit 3 · "_s) && told.endsWith(u"Exit code 3."_s), qPrintable(told));
    QVERIFY(told.contains(u" UTC"_s));
    QCOMPARE(statusAt(model, u"s2.a1@web-3"_s), Status::Waiting);
    QVERIFY(!model.value(2, LinesModel::NeedsPersonRole).toBool()); // the line's own row asks
}

void TestItemModels::gatesSayWhyNot()
{
    sample::Flight flight;
    GatesModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 2);
    flight.flyToGate();
    model.update(flight.state(), flight.now());
    QCOMPARE(GatesModel::gateOfInterest(flight.state()), u"g1"_s);
    QVERIFY(!model.value(0, GatesModel::MayGoRole).toBool());
    QVERIFY(!model.value(0, GatesModel::WhyNotRole).toString().isEmpty());
    flight.meetCriteria();
    flight.answer(u"g1"_s);
    model.update(flight.state(), flight.now());
    QVERIFY(model.value(0, GatesModel::MayGoRole).toBool());
    QCOMPARE(flight.declare(u"g1"_s), QString());
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"g1"_s), Status::Done);
    QVERIFY(model.value(0, GatesModel::DecisionRole).toString().contains(u"lead"_s));
    QCOMPARE(GatesModel::gateOfInterest(flight.state()), u"g2"_s);
}

void TestItemModels::criteriaCarryEvidence()
{
    sample::Flight flight;
    flight.flyToGate();
    CriteriaModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 0); // no gate chosen
    model.setGate(u"g1"_s);
    model.update(flight.state(), flight.now());
    QVERIFY(model.rowCount() >= 4);
    QCOMPARE(model.value(0, StatusRole).value<Status>(), Status::Done);  // steps
    QVERIFY(model.value(1, StatusRole).value<Status>() != Status::Done); // lists
    QVERIFY(model.value(3, StatusRole).value<Status>() != Status::Done); // statement
    QVERIFY(model.value(3, CriteriaModel::IsStatementRole).toBool());
    QVERIFY(!model.value(0, CriteriaModel::IsStatementRole).toBool());
    QVERIFY(!model.value(0, CriteriaModel::EvidenceRole).toString().isEmpty());
    flight.meetCriteria();
    model.update(flight.state(), flight.now());
    QCOMPARE(model.value(3, StatusRole).value<Status>(), Status::Done);
}

void TestItemModels::pollShowsAnswersAndTheirAge()
{
    sample::Flight flight;
    flight.flyToGate();
    PollModel model;
    const QAbstractItemModelTester tester(&model);
    model.setGate(u"g1"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.value(0, PollModel::AnsweredRole).toBool());
    QCOMPARE(statusAt(model, u"QA"_s), Status::Waiting);
    flight.team(run::AnswerPoll{u"g1"_s, u"QA"_s, run::Answer::GoWithWaiver, u"two tests open"_s,
                                u"QA"_s, u"noon"_s});
    flight.pass(seconds(40));
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"QA"_s), Status::Attention);
    QVERIFY(model.index(1, PollModel::AgeColumn).data().toString().contains(u"0:40"_s));
    const QString note = model.value(1, PollModel::NoteRole).toString();
    QVERIFY(note.contains(u"two tests open"_s) && note.contains(u"noon"_s));
}

void TestItemModels::pollResetsWithANewQuestion()
{
    sample::Flight flight;
    flight.flyToGate();
    flight.answer(u"g1"_s);
    PollModel model;
    model.setGate(u"g1"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"QA"_s), Status::Done);
    QCOMPARE(flight.lead(run::OpenGate{u"g1"_s}), QString());
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"QA"_s), Status::Waiting);
}

void TestItemModels::staleAnswersAreNotGo()
{
    sample::Flight flight;
    flight.flyToGate();
    flight.answer(u"g1"_s);
    flight.pass(run::answerLifetime + seconds(1));
    PollModel model;
    model.setGate(u"g1"_s);
    model.update(flight.state(), flight.now());
    QVERIFY(model.value(1, PollModel::StaleRole).toBool());
    QCOMPARE(statusAt(model, u"QA"_s), Status::Unknown);
}

void TestItemModels::triggersAreNeverGreenWithoutData()
{
    sample::Flight flight;
    flight.start();
    TriggersModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    QCOMPARE(keysOf(model), QStringList({u"t1"_s, u"t2"_s, u"t3"_s, u"t4"_s, u"c3"_s}));
    for (const QString& key : {u"t1"_s, u"t3"_s, u"t4"_s, u"c3"_s})
        QCOMPARE(statusAt(model, key), Status::Unknown);
    QCOMPARE(wordAt(model, u"c3"_s), wordOfCondition(u"unbound"_s));
    QVERIFY(model.value(1, TriggersModel::IsManualRole).toBool());
    flight.measure(u"c2"_s, u"ok"_s, 120);
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"t1"_s), Status::Done);
    QCOMPARE(model.value(0, TriggersModel::ValueRole).toString(), u"120 ms"_s);
    // An unbound condition stays unknown, whatever is said of it.
    telemetry::Standing fine;
    fine.state = telemetry::ConditionState::Ok;
    model.update(flight.state(), flight.now(), {{u"c3"_s, fine}});
    QCOMPARE(statusAt(model, u"c3"_s), Status::Unknown);
}

void TestItemModels::triggersShowTheTimer()
{
    sample::Flight flight(
        planWith([](plan::Plan& plan) { plan.conditions[1].forDuration = minutes(5); }));
    flight.start();
    telemetry::Standing standing;
    standing.state = telemetry::ConditionState::Pending;
    standing.value = 512.0;
    standing.breachedFor = seconds(80);
    TriggersModel model;
    model.update(flight.state(), flight.now(), {{u"c2"_s, standing}});
    QCOMPARE(statusAt(model, u"t1"_s), Status::Attention);
    QVERIFY(model.value(0, TriggersModel::TimerRole).toString().contains(u"1:20"_s));
    QVERIFY(model.value(0, TriggersModel::ActsRole)
                .toString()
                .contains(QString::number(telemetry::actsAtSample(
                    ruleOf(*flight.state().plan, flight.state().plan->conditions[1])))));
}

void TestItemModels::firedTriggersWaitForAnAnswer()
{
    sample::Flight flight;
    flight.start();
    TriggersModel model;
    flight.measure(u"c2"_s, u"firing"_s, 900);
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"t1"_s), Status::Failed);
    QVERIFY(model.value(0, TriggersModel::WaitsRole).toBool());
    QCOMPARE(flight.lead(run::AnswerTrigger{u"t1"_s, u"continue"_s, u"a known spike"_s}), QString());
    model.update(flight.state(), flight.now());
    QVERIFY(!model.value(0, TriggersModel::WaitsRole).toBool());
    QVERIFY(model.value(0, TriggersModel::FiredRole).toBool());
    QCOMPARE(statusAt(model, u"t1"_s), Status::Attention);
}

void TestItemModels::matrixLightsTheRowThatApplies()
{
    sample::Flight flight(planWith([](plan::Plan& plan) {
        plan.matrix = {
            {{{u"Scenario"_s, u"slow"_s}, {u"Action"_s, u"go back"_s}}, {}, {}, {}, minutes(5), {}, 3},
            {{{u"Scenario"_s, u"odd"_s}, {u"Owner"_s, u"QA"_s}}, {}, {}, {}, {}, {}, 4}};
    }));
    flight.start();
    MatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 4);
    QVERIFY(!model.value(0, MatrixModel::AppliesRole).toBool());
    flight.measure(u"c2"_s, u"firing"_s, 900);
    flight.pass(seconds(100));
    model.update(flight.state(), flight.now());
    QVERIFY(model.value(0, MatrixModel::AppliesRole).toBool());
    QVERIFY(!model.value(1, MatrixModel::AppliesRole).toBool());
    QVERIFY(model.value(0, MatrixModel::CountdownRole).toString().contains(u"0:03:20"_s));
    flight.pass(minutes(5));
    model.update(flight.state(), flight.now());
    QVERIFY(model.value(0, MatrixModel::CountdownRole).toString().contains(u"0:01:40"_s));
}

void TestItemModels::ladderShowsBudgetsAndProgress()
{
    sample::Flight flight;
    flight.start();
    LadderModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.value(0, LadderModel::IsCurrentRole).toBool());
    QVERIFY(LadderModel::summary(*flight.state().plan).contains(u"1 h"_s));
    QCOMPARE(flight.lead(run::StartRollback{u"too slow"_s, {}}), QString());
    flight.lead(run::StartStep{u"r1"_s});
    flight.pass(minutes(21));
    model.update(flight.state(), flight.now());
    QVERIFY(model.value(0, LadderModel::IsCurrentRole).toBool());
    QVERIFY(model.value(0, LadderModel::OverBudgetRole).toBool());
    QCOMPARE(model.value(0, LadderModel::DoneLinesRole).toInt(), 0);
    flight.runCommand(u"r1.a1"_s);
    model.update(flight.state(), flight.now());
    QCOMPARE(statusAt(model, u"r1"_s), Status::Done);
    QCOMPARE(model.value(0, LadderModel::DoneLinesRole).toInt(), 1);
}

void TestItemModels::logIsBoundedAndAppends()
{
    sample::Flight flight;
    flight.flyToGate();
    LogModel model(5);
    const QAbstractItemModelTester tester(&model);
    const plan::Plan& plan = *flight.state().plan;
    model.update({}, plan);
    QCOMPARE(model.rowCount(), 0);
    model.update(flight.log(), plan);
    QCOMPARE(model.rowCount(), 5);
    // In the author's words, not by ids.
    QCOMPARE(model.index(4, LogModel::WhatColumn).data().toString(),
             u"Gate \"Go or no-go\": question 1 is asked"_s);
    QCOMPARE(model.value(4, LogModel::SequenceRole).value<qint64>(), flight.log().back().seq);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    flight.lead(run::Remark{u"all calm"_s});
    model.update(flight.log(), plan);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.index(4, LogModel::WhatColumn).data().toString().contains(u"all calm"_s));
    model.update(flight.log(), plan);
    QCOMPARE(inserted.count(), 1);
    model.update({flight.log().front()}, plan);
    QCOMPARE(model.rowCount(), 1);
}

void TestItemModels::findingsWithTheSamePlaceAreKept()
{
    std::vector<plan::Finding> findings{
        {u"rule"_s, plan::Severity::Error, 3, u"one"_s, {}},
        {u"rule"_s, plan::Severity::Error, 3, u"two"_s, {}},
        {u"other"_s, plan::Severity::Note, 9, u"three"_s, u"mend it"_s}};
    FindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(findings);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.value(0, StatusRole).value<Status>(), Status::Failed);
    QCOMPARE(model.value(2, LineRole).toInt(), 9);
    findings.erase(findings.begin());
    model.update(findings);
    QCOMPARE(model.rowCount(), 2);
    // The gravest first, wherever its line is.
    findings.push_back({u"rule"_s, plan::Severity::Warning, 1, u"four"_s, {}});
    findings.push_back({u"rule"_s, plan::Severity::Error, 40, u"five"_s, {}});
    model.update(findings);
    QStringList order;
    for (int row = 0; row < model.rowCount(); ++row)
        order << model.value(row, FindingsModel::MessageRole).toString();
    QCOMPARE(order, (QStringList{u"two"_s, u"five"_s, u"four"_s, u"three"_s}));
    QCOMPARE(FindingsModel::summary({}), u"no findings"_s);
}

void TestItemModels::guessesShowWhatWasSaidOfThem()
{
    const auto guess = [](const QString& rule, int line, runbook::Certainty certainty) {
        return runbook::Guess{rule,        u"T-1:10"_s, u"1 h 10 min after the start"_s,
                              u"T+1:10"_s, certainty,   line};
    };
    const std::vector<runbook::Guess> guesses{guess(u"offset"_s, 3, runbook::Certainty::Likely),
                                              guess(u"offset"_s, 4, runbook::Certainty::Doubtful),
                                              guess(u"owner"_s, 4, runbook::Certainty::Likely)};
    sample::Flight flight;
    flight.open();
    GuessesModel model;
    const QAbstractItemModelTester tester(&model);
    model.update({}, flight.state());
    QCOMPARE(model.rowCount(), 0);
    model.update(guesses, flight.state());
    QCOMPARE(keysOf(model), QStringList({u"3:offset"_s, u"4:offset"_s, u"4:owner"_s}));
    QCOMPARE(statusAt(model, u"3:offset"_s), Status::Attention);
    QCOMPARE(statusAt(model, u"4:offset"_s), Status::Unknown);
    QCOMPARE(model.value(1, LineRole).toInt(), 4);
    QCOMPARE(model.index(0, GuessesModel::ReadAsColumn).data().toString(),
             u"1 h 10 min after the start"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    flight.team(run::ConfirmGuess{3, u"offset"_s, u"T-1:10"_s, true});
    flight.team(run::ConfirmGuess{4, u"owner"_s, u"T-1:10"_s, false});
    model.update(guesses, flight.state());
    QCOMPARE(statusAt(model, u"3:offset"_s), Status::Done);
    QCOMPARE(wordAt(model, u"3:offset"_s), u"read correctly"_s);
    QCOMPARE(statusAt(model, u"4:offset"_s), Status::Unknown);
    QCOMPARE(statusAt(model, u"4:owner"_s), Status::Failed);
    QVERIFY(model.value(0, Qt::ToolTipRole).toString().contains(u"QA"_s));
    QCOMPARE(reset.count(), 0);
}

void TestItemModels::messagesNameWhatIsStillToFill()
{
    sample::Flight flight(planWith([](plan::Plan& plan) {
        plan.messages = {
            {u"Start"_s,
             u"T-15"_s,
             u"chat"_s,
             {},
             u"We begin at [START_TIME] with [NAME] and {{ ticket }}."_s,
             4},
            {u"Done"_s, {}, {}, u"Over"_s, u"- [x] all [linked](https://example.org) is well"_s, 9}};
    }));
    flight.start();
    MessagesModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.value(0, MessagesModel::BlanksRole).toStringList(),
             QStringList({u"[NAME]"_s, u"{{ ticket }}"_s}));
    QVERIFY(model.value(0, MessagesModel::BodyRole).toString().contains(u"UTC"_s));
    QVERIFY(model.value(1, MessagesModel::BlanksRole).toStringList().isEmpty());
    QCOMPARE(model.value(1, StatusRole).value<Status>(), Status::Ready);
}

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
