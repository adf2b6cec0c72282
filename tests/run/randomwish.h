// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/hosts.h"
#include "tests/run/randomrulewish.h"

/// Intents as people and the cockpit have them, and as nobody should: half of them lead a run on,
/// the other half are drawn without looking.
namespace cockpit::sample {

class RandomWish : public RandomRuleWish
{
public:
    using RandomRuleWish::RandomRuleWish;

    run::Intent make()
    {
        if (chance(3))
            return metricWish();
        return chance(55) ? sensible() : run::Intent{anybody(), blind()};
    }

private:
    [[nodiscard]] Text unknownLine() const
    {
        for (auto it = m_state.actions.cbegin(); it != m_state.actions.cend(); ++it) {
            if (it->status == run::ActionStatus::Unknown)
                return it.key();
        }
        return {};
    }

    /// Bindings, and markers that are intended and settled, mostly in that order.
    run::Intent metricWish()
    {
        using namespace run;
        const QString service = word(oneOf({"graphs", "boards"}));
        const auto marks = m_state.markers.value(service);
        const qint64 of = marks.isEmpty() || chance(40) ? m_random.bounded(1, 40) : marks.lastKey();
        const QString actor = chance(90) ? word("cockpit") : anybody();
        switch (m_random.bounded(3)) {
        case 0:
            return {chance(80) ? word("lead") : anybody(),
                    BindCondition{id('c', 6), word(oneOf({"q", "q2", "q2"}))}};
        case 1:
            return {actor, IntendMarker{of, service, oddText()}};
        default:
            return {actor,
                    SettleMarker{
                        of, service,
                        word(oneOf({"written", "not written", "may have been written", "lost"})),
                        oddText()}};
        }
    }

    run::Intent sensible()
    {
        using namespace run;
        const QString lead = word("lead");
        const QString cockpit = word("cockpit");
        if (m_state.stage == Stage::Empty)
            return {lead, OpenRun{facts()}};
        if (m_state.stage == Stage::Prepared)
            return {lead,
                    chance(70) ? Wish(StartRun{chance(70) ? word("agreed") : Text(), {}})
                               : someGateWish()};
        if (m_state.stage == Stage::Closed && chance(50))
            return {lead, afterwards()};
        if (!m_state.leadOffer.isEmpty() && chance(30))
            return {m_state.leadOffer, AcceptLead{}};
        if (!m_state.leadNow.isEmpty() && chance(60))
            return {m_state.leadNow,
                    chance(20) ? Wish(OfferLead{word("Deployment lead")}) : stepWish()};
        if (const Text line = waitsForApproval(); !line.isEmpty() && chance(60))
            return {anybody(), approval(line)};
        if (!m_state.plan->ramp.empty() && m_state.stage == Stage::Flying && chance(25))
            return {lead, rampWish()};
        if (m_state.stage == Stage::RollingBack && chance(20))
            return {word("QA"), undoWish()};
        if (m_state.stage == Stage::RollingBack && chance(5))
            return {lead, StopLadder{word("that was enough")}};
        if (const auto open = openTriggers(m_state); !open.isEmpty() && chance(40))
            return {
                lead,
                AnswerTrigger{open.first(),
                              word(oneOf({"continue", "continue", "continue", "hold", "roll-back"})),
                              word("known")}};
        if (const Text line = unknownLine(); !line.isEmpty() && chance(50))
            return chance(50) ? run::Intent{lead, ProbeCommand{line}}
                              : run::Intent{cockpit, lookAt(line)};
        if (chance(8))
            return {cockpit, hastyWish()};
        if (m_state.held && chance(50))
            return {lead, EndHold{word("on")}};
        if (const auto open = openUnits(m_state); !open.empty() && chance(60)) {
            const Unit unit =
                open[static_cast<std::size_t>(m_random.bounded(static_cast<int>(open.size())))];
            if (chance(8))
                return {lead,
                        GiveInput{unit.action, chance(80) ? QByteArray("yes\n") : QByteArray(),
                                  chance(30), unit.host}};
            if (chance(4))
                return {lead, StopCommand{unit.action, chance(50) ? unit.host : Text()}};
            return {cockpit, report(unit)};
        }
        if (const auto due = nextDue(m_state); due && chance(80))
            return {cockpit, dueWish(*due)};
        if (!gateInTheWay(m_state).isEmpty() && chance(70))
            return {lead, someGateWish()};
        return {lead, stepWish()};
    }

    /// What a cockpit begins that does not know how things stand: in a hold, in the wrong direction, what
    /// runs, what is done.
    run::Wish hastyWish()
    {
        using namespace run;
        if (const auto open = openUnits(m_state); !open.empty() && chance(50)) {
            const Unit& unit =
                open[static_cast<std::size_t>(m_random.bounded(static_cast<int>(open.size())))];
            return BeginCommand{unit.action, word("app-01"), unit.host};
        }
        const QStringList begun = m_state.actions.keys();
        if (!begun.isEmpty() && chance(30))
            return BeginCommand{begun[m_random.bounded(begun.size())], word("app-01"), someHost()};
        if (chance(40))
            return BeginCommand{currentStep(m_state) + QStringLiteral(".a")
                                    + QString::number(m_random.bounded(1, 6)),
                                word("app-01"), someHost()};
        RunState before = m_state;
        before.held = false;
        before.stage = Stage::Flying;
        before.rollbackStarted.reset();
        const auto due = nextDue(before);
        return due ? dueWish(*due) : Wish(Tick{});
    }

    run::Wish dueWish(const run::Due& due)
    {
        using namespace run;
        switch (due.kind) {
        case Due::Kind::Command:
            return BeginCommand{due.action, word("app-01"), due.host};
        case Due::Kind::Wait:
            return BeginWait{due.action};
        case Due::Kind::Metric:
            if (chance(50))
                return ReportCondition{id('c', 3), word("ok"), 1.5, {}};
            return ResolveAction{due.action, Outcome::Passed, word("measured"), {}};
        case Due::Kind::Note:
            break;
        }
        return ResolveAction{due.action, Outcome::Passed, word("noted"), {}};
    }

    run::Wish report(const run::Unit& unit)
    {
        using namespace run;
        const auto& [action, host, attempt] = unit;
        if (chance(30))
            return ReportStarted{action, attempt, 4711, host};
        if (chance(10))
            return ReportAttention{action, attempt, chance(60) ? word("silent") : Text(), host};
        if (chance(8))
            return ReportUnknown{action, attempt, word("the host went away"), host};
        const Outcome outcome = chance(85) ? Outcome::Passed
            : chance(50)                   ? Outcome::Failed
                                           : Outcome::NotTested;
        CommandFinished facts{action, attempt, outcome, 0, oddText(), 12, {}, false};
        facts.host = host;
        return ReportFinished{facts};
    }

    run::Wish lookAt(const QString& line)
    {
        using namespace run;
        for (const HostRow& row : hostsOf(m_state, line)) {
            if (row.now.status == ActionStatus::Unknown)
                return ReportCommandProbe{line, row.now.attempt, word("nothing runs there"), row.name};
        }
        return ReportCommandProbe{line, m_state.action(line).attempt, word("nothing runs there")};
    }

    /// Half of the time one of a line's hosts is meant, which may be none of its own.
    Text someHost()
    {
        return chance(50) ? Text() : QStringLiteral("web-%1").arg(m_random.bounded(1, 9));
    }

    run::Wish someGateWish()
    {
        using namespace run;
        const QString gate = gateInTheWay(m_state);
        if (m_state.gate(gate).status != GateStatus::Open)
            return OpenGate{gate};
        const auto& roster = m_state.plan->roster;
        if (!roster.empty() && chance(50)) {
            const auto& position =
                roster[static_cast<std::size_t>(m_random.bounded(static_cast<int>(roster.size())))];
            return AnswerPoll{gate,
                              position.role,
                              oneOf({Answer::Go, Answer::Go, Answer::GoWithWaiver,
                                     Answer::GoWithWaiver, Answer::NoGo}),
                              word("one test is open"),
                              word("QA"),
                              word("noon")};
        }
        if (chance(25))
            return ConfirmStatement{gate, m_random.bounded(4), outcome(), {}};
        if (chance(25))
            return TickItem{id('k', 1) + QLatin1Char('.') + QString::number(m_random.bounded(1, 3)),
                            true,
                            {},
                            Outcome::Passed,
                            until()};
        if (chance(25))
            return ReportCondition{id('c', 3), word("ok"), 1.5, {}};
        return DeclareGate{gate,
                           oneOf({GateOutcome::Go, GateOutcome::Go, GateOutcome::Go,
                                  GateOutcome::Go, GateOutcome::Hold}),
                           reason()};
    }

    run::Wish stepWish()
    {
        using namespace run;
        const QString current = currentStep(m_state);
        if (current.isEmpty())
            return CloseRun{m_state.stage == Stage::RollingBack ? RunOutcome::RolledBack
                                                                : RunOutcome::Completed,
                            word("done")};
        const StepStatus status = m_state.step(current).status;
        if (status == StepStatus::Waiting && chance(3))
            return RunFrom{part(), word("the rest was done yesterday")};
        if (status == StepStatus::Waiting)
            return chance(90) ? Wish(StartStep{current, chance(20) ? reason() : QString()})
                              : Wish(SkipStep{current, word("not needed")});
        if (const QString turn = personsTurn(m_state);
            !turn.isEmpty() && status == StepStatus::Running && chance(60))
            return ResolveAction{turn, chance(95) ? Outcome::Passed : Outcome::Failed,
                                 word(oneOf({"confirmed", "confirmed", "skipped"})), word("seen")};
        const QString line = chance(20)
            ? current
            : current + QStringLiteral(".a") + QString::number(m_random.bounded(1, 5));
        if (status == StepStatus::Failed || status == StepStatus::Unknown)
            return chance(50) ? Wish(RetryAction{line, word("again"), someHost()})
                              : Wish(ResolveAction{line, Outcome::Passed, word("done outside"),
                                                   word("by hand"), someHost()});
        if (chance(30))
            return Tick{};
        return ResolveAction{line, chance(90) ? Outcome::Passed : Outcome::Failed,
                             word(oneOf({"confirmed", "skipped"})), word("seen")};
    }

    run::RunOpened facts()
    {
        run::RunOpened facts;
        facts.run = word("run-1");
        facts.title = oddText();
        facts.seed = static_cast<qint64>(m_random.generate64() >> 1);
        return facts;
    }

    run::Wish blind()
    {
        using namespace run;
        if (chance(15))
            return blindRule();
        switch (m_random.bounded(31)) {
        case 0:
            return OpenRun{facts()};
        case 1:
            return StartRun{};
        case 2:
            return chance(10) ? Wish(CloseRun{
                       oneOf({RunOutcome::Completed, RunOutcome::RolledBack, RunOutcome::Aborted}),
                       reason()})
                              : Wish(Tick{});
        case 3:
            return ResumeRun{};
        case 4:
            return chance(30) ? Wish(BeginHold{reason()}) : Wish(Tick{});
        case 5:
            return EndHold{reason()};
        case 6:
            return StartStep{part(), reason()};
        case 7:
            return chance(20) ? Wish(SkipStep{part(), reason()}) : Wish(StartStep{part()});
        case 8:
            return ResolveAction{action(), outcome(), how(), reason(), someHost()};
        case 9:
            return chance(20) ? Wish(RunFrom{part(), reason()})
                              : Wish(RetryAction{action(), reason(), someHost()});
        case 10:
            return StopCommand{action(), someHost()};
        case 11:
            return TickItem{id('k', 2) + QLatin1Char('.') + QString::number(m_random.bounded(1, 4)),
                            chance(80), reason(), chance(80) ? Outcome::Passed : outcome(), until()};
        case 12:
            return OpenGate{gate()};
        case 13:
            return AnswerPoll{gate(),
                              word(oneOf({"QA", "Backend", "Deployment lead", "Stranger"})),
                              oneOf({Answer::Go, Answer::GoWithWaiver, Answer::NoGo}),
                              reason(),
                              reason(),
                              reason()};
        case 14:
            return ConfirmStatement{gate(), m_random.bounded(-1, 5), outcome(), reason()};
        case 15:
            return DeclareGate{
                gate(), oneOf({GateOutcome::Go, GateOutcome::NoGo, GateOutcome::Hold}), reason()};
        case 16:
            return chance(20) ? Wish(DeclareTrigger{id('t', 3), reason(), value()}) : Wish(Tick{});
        case 17:
            return AnswerTrigger{
                id('t', 3), word(oneOf({"continue", "hold", "roll-back", "perhaps"})), reason()};
        case 18:
            return chance(6) ? Wish(StartRollback{reason(), chance(50) ? Text() : id('t', 3)})
                             : Wish(Tick{});
        case 19:
            return Remark{reason(), chance(50) ? Text() : id('k', 2) + QStringLiteral(".1")};
        case 20:
            return BeginCommand{action(), word("app-02"), someHost()};
        case 21:
            return ReportStarted{action(), m_random.bounded(-1, 4), 1, someHost()};
        case 22:
            return ReportFinished{
                {action(), m_random.bounded(-1, 4), outcome(), 1, oddText(), 0, {}, false}};
        case 23:
            return ReportUnknown{action(), m_random.bounded(-1, 4), reason(), someHost()};
        case 24:
            return ReportCondition{
                id('c', 4),
                word(oneOf({"ok", "ok", "ok", "pending", "no-data", "unbound", "error", "splendid"})),
                value(), reason()};
        case 25:
            return chance(25) ? Wish(ReportCondition{id('c', 4), word("firing"), value(), {}})
                              : Wish(ReportCondition{id('c', 4), word("ok"), value(), {}});
        case 26:
            return BeginWait{action()};
        case 27:
            return ConfirmGuess{m_random.bounded(-1, 12), word(oneOf({"owner", "offset", ""})),
                                oddText(), chance(50)};
        case 29:
            return chance(50)
                ? Wish(ProbeCommand{action()})
                : Wish(ReportCommandProbe{action(), m_random.bounded(-1, 4), oddText()});
        case 28:
            return ReportValue{word(oneOf({"RUN_VALUE_1", "RUN_VALUE_2", ""})), oddText()};
        default:
            return Tick{};
        }
    }
};

} // namespace cockpit::sample
