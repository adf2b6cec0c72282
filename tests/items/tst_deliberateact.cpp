// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deliberateact.h"
#include "tests/run/flight.h"

#include <QTest>

#include <array>
#include <set>

using namespace cockpit;
using namespace Qt::StringLiterals;
using items::DeliberateAct;
using Kind = DeliberateAct::Kind;

namespace {

constexpr Kind atOnce = Kind::AtOnce;
constexpr Kind seen = Kind::Seen;
constexpr Kind typed = Kind::Typed;

/// s1 has no commands, s2 one that lasts and one that can be taken back, s3 one of which nobody said.
plan::Plan planOf(plan::RunKind kind)
{
    plan::Plan plan = sample::makePlan();
    plan.kind = kind;
    plan.environment = u"production"_s;
    plan.steps[1].actions[0].blast = plan::Blast::Irreversible;
    plan.steps[1].actions[0].resolved = u"drop-the-old-table --now"_s;
    plan.ladder[0].actions[0].blast = plan::Blast::CustomerVisible;
    plan.ramp = {{5, {}, {}, {}, 0}, {50, {}, {}, {}, 0}};
    plan.triggers[1].mode = plan::TriggerMode::Act;
    return plan;
}

struct Row {
    const char* name;
    run::Wish wish;
    Kind live = atOnce;
    Kind staging = atOnce;
    Kind simulated = atOnce;
};

/// Everything that can be wished, and what it asks of a person in each kind of run.
std::vector<Row> table()
{
    using namespace run;
    std::vector<Row> rows{
        {"the clock starts", StartRun{}, seen},
        {"the clock starts in a freeze, with the reason", StartRun{u"so"_s, {}}},
        {"a step that only asks", StartStep{u"s1"_s, {}}},
        {"a step with a line that lasts", StartStep{u"s2"_s, {}}, typed, seen},
        {"a step with a line of which nobody said", StartStep{u"s3"_s, {}}, seen},
        {"a rung that customers see", StartStep{u"r1"_s, {}}, typed, seen},
        {"a line that lasts, once more", RetryAction{u"s2.a1"_s, u"so"_s, {}}, typed, seen},
        {"a line that can be taken back, once more", RetryAction{u"s2.a2"_s, u"so"_s, {}}},
        {"stopping a line that lasts", StopCommand{u"s2.a1"_s, {}}, seen},
        {"stopping a line that can be taken back", StopCommand{u"s2.a2"_s, {}}},
        {"more traffic", AdvanceRamp{1, {}}, typed, seen},
        {"GO", DeclareGate{u"g1"_s, GateOutcome::Go, {}, {}}, seen},
        {"NO-GO, with its reason", DeclareGate{u"g1"_s, GateOutcome::NoGo, u"so"_s, {}}},
        {"HOLD at a gate", DeclareGate{u"g1"_s, GateOutcome::Hold, {}, {}}},
        {"going back without a held button", StartRollback{u"so"_s, {}}, seen, seen, seen},
        {"a trigger answered with going back", AnswerTrigger{u"t1"_s, u"roll-back"_s, {}}, seen,
         seen, seen},
        {"a trigger answered with hold", AnswerTrigger{u"t1"_s, u"hold"_s, {}}},
        {"declaring what rolls back by itself", DeclareTrigger{u"t2"_s, u"so"_s, {}}, seen, seen, seen},
        {"declaring what asks the lead", DeclareTrigger{u"t1"_s, u"so"_s, {}}},
        {"the run is completed", CloseRun{RunOutcome::Completed, {}}, seen, seen, seen},
        {"the run was rolled back", CloseRun{RunOutcome::RolledBack, {}}, seen, seen, seen},
        {"the run is aborted, with its reason", CloseRun{RunOutcome::Aborted, u"so"_s}},
    };
    // What is a claim, an answer, asked for with a reason, or the safe direction; and what the program itself
    // reports.
    const std::vector<Wish> others{OpenRun{},
                                   ResumeRun{},
                                   BeginHold{},
                                   EndHold{},
                                   SkipStep{},
                                   RunFrom{},
                                   ResolveAction{},
                                   GiveInput{},
                                   TickItem{},
                                   OpenGate{},
                                   AnswerPoll{},
                                   ConfirmStatement{},
                                   Remark{},
                                   ConfirmGuess{},
                                   BeginCommand{},
                                   ReportStarted{},
                                   ReportFinished{},
                                   ReportUnknown{},
                                   ReportCondition{},
                                   ReportValue{},
                                   ProbeCommand{},
                                   ReportCommandProbe{},
                                   ReportAttention{},
                                   BeginWait{},
                                   Tick{},
                                   ClaimStep{},
                                   ReleaseStep{},
                                   ApproveLine{},
                                   UndoStep{},
                                   StopLadder{},
                                   SetTriggerMode{},
                                   OfferLead{},
                                   AcceptLead{},
                                   NoteNearMiss{},
                                   HoldRamp{},
                                   ReleaseRamp{},
                                   AbortRamp{},
                                   BeginRollout{},
                                   CheckRollout{},
                                   ClearTarget{},
                                   ReportProbe{},
                                   BindCondition{},
                                   IntendMarker{},
                                   SettleMarker{}};
    for (const Wish& wish : others)
        rows.push_back({"at once", wish});
    return rows;
}

} // namespace

/// What is asked of a person before something that cannot be taken back, or that customers see.
class TestDeliberateAct : public QObject
{
    Q_OBJECT

    static DeliberateAct actOf(const run::Wish& wish, plan::RunKind kind)
    {
        sample::Flight flight(std::make_shared<const plan::Plan>(planOf(kind)));
        flight.open();
        return items::deliberateAct(flight.state(), wish, flight.now(),
                                    [](const plan::Action&) { return u"db-01"_s; });
    }

private Q_SLOTS:
    void everyWishOfEveryKindOfRun()
    {
        std::set<std::size_t> known;
        for (const Row& row : table()) {
            known.insert(row.wish.index());
            const std::array expected{std::pair{plan::RunKind::Live, row.live},
                                      std::pair{plan::RunKind::Staging, row.staging},
                                      std::pair{plan::RunKind::Simulated, row.simulated}};
            for (const auto& [kind, act] : expected)
                QVERIFY2(actOf(row.wish, kind).kind == act,
                         qPrintable(QString::fromUtf8(row.name) + u" in "_s + plan::word(kind)
                                    + u", wish "_s + QString::number(row.wish.index())));
        }
        QCOMPARE(known.size(), std::variant_size_v<run::Wish>); // a new one has to be thought about
    }

    void whatIsAskedShowsWhatWillHappen()
    {
        for (const Row& row : table()) {
            const DeliberateAct act = actOf(row.wish, plan::RunKind::Live);
            if (act.kind == atOnce)
                continue;
            QVERIFY2(!act.question.isEmpty() && !act.seen.isEmpty() && !act.accept.isEmpty(),
                     row.name);
        }
        const DeliberateAct lasting = actOf(run::StartStep{u"s2"_s, {}}, plan::RunKind::Live);
        QVERIFY2(lasting.seen.contains(u"drop-the-old-table --now"), qPrintable(lasting.seen));
        QVERIFY2(lasting.seen.contains(u"db-01"), qPrintable(lasting.seen));
        const DeliberateAct back = actOf(run::StartRollback{u"so"_s, {}}, plan::RunKind::Live);
        for (const plan::Rung& rung : sample::ladder())
            QVERIFY2(back.seen.contains(rung.title), qPrintable(back.seen));
        const DeliberateAct more = actOf(run::AdvanceRamp{1, {}}, plan::RunKind::Live);
        QVERIFY2(more.seen.contains(u"50"), qPrintable(more.seen));
    }

    void lineThatCannotRunAsksNothing()
    {
        plan::Plan plan = planOf(plan::RunKind::Live);
        plan.steps[1].actions[0].cannotRun = u"the line is cut short"_s;
        sample::Flight flight(std::make_shared<const plan::Plan>(plan));
        flight.open();
        const DeliberateAct act =
            items::deliberateAct(flight.state(), run::StartStep{u"s2"_s, {}}, flight.now(), {});
        QVERIFY(act.kind == atOnce);
    }

    void environmentWithoutANameIsTypedAsWhatItIs()
    {
        plan::Plan plan;
        QVERIFY(!items::typedTarget(plan).isEmpty());
        plan.environment = u"  production \n eu "_s;
        QCOMPARE(items::typedTarget(plan), u"production eu"_s); // as a person can type it
    }
};

QTEST_GUILESS_MAIN(TestDeliberateAct)
#include "tst_deliberateact.moc"
