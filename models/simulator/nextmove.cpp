// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/probeline.h"
#include "models/run/insight.h"
#include "models/run/ladder.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/signoff.h"
#include "models/simulator/crew.h"
#include "models/simulator/witness.h"

#include <algorithm>

namespace cockpit::simulator {

namespace {

constexpr milliseconds watching{30'000};      // how long an endless line is watched
constexpr milliseconds patience{15 * 60'000}; // with a gate whose criteria are not met

/// One look of the crew at a run: each function gives a move or passes on.
class Look
{
public:
    Look(const run::RunState& state, const Scenario& scenario, Instant now)
        : m_state(state)
        , m_plan(*state.plan)
        , m_scenario(scenario)
        , m_people(scenario.people)
        , m_now(now)
    {}

    [[nodiscard]] std::optional<NextMove> move() const
    {
        switch (m_state.stage) {
        case run::Stage::Empty:
        case run::Stage::Closed:
            return std::nullopt;
        case run::Stage::Prepared:
            return beforeStart();
        case run::Stage::RollingBack:
            return goingBack();
        case run::Stage::Flying:
            return flying();
        }
        return std::nullopt;
    }

private:
    using Move = std::optional<NextMove>;

    [[nodiscard]] Move by(const QString& actor, run::Wish wish, milliseconds after) const
    {
        return NextMove{{actor, std::move(wish)}, after};
    }
    [[nodiscard]] QString lead() const
    {
        const auto found = std::find_if(m_plan.roster.begin(), m_plan.roster.end(),
                                        [](const plan::Position& p) { return p.lead; });
        return found == m_plan.roster.end() ? QStringLiteral("lead") : found->role;
    }
    [[nodiscard]] Move led(run::Wish wish, milliseconds after) const
    {
        return by(lead(), std::move(wish), after);
    }

    [[nodiscard]] Move tick(plan::Checklist::When when) const
    {
        for (const plan::Checklist& list : m_plan.checklists) {
            if (list.when != when)
                continue;
            for (const plan::CheckItem& item : list.items) {
                if (!run::isSigned(m_state.items.value(item.id), m_now))
                    return led(
                        run::TickItem{item.id, true, QStringLiteral("checked in the rehearsal")},
                        m_people.tick);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] Move beforeStart() const
    {
        if (Move move = tick(plan::Checklist::When::Before))
            return move;
        if (Move move = tick(plan::Checklist::When::Unsaid))
            return move;
        if (Move move = atGate();
            move && m_state.gates.value(run::gateInTheWay(m_state)).status == run::GateStatus::Open)
            return move;
        // Nobody starts before the time that was announced.
        const auto announced = m_plan.schedule.start;
        const milliseconds early =
            announced ? milliseconds{announced->toMSecsSinceEpoch()} - m_now.wall : milliseconds{0};
        return led(run::StartRun{}, std::max(early, m_people.decide));
    }

    [[nodiscard]] Move flying() const
    {
        if (Move move = firedTrigger())
            return move;
        if (Move move = seenTrigger(m_state, m_scenario, m_now))
            return move;
        if (m_state.held && m_state.holdCause != run::HoldCause::Gate)
            return led(run::EndHold{QStringLiteral("clear to go on")}, m_people.decide);
        const QString current = run::currentStep(m_state);
        if (Move move = trouble(current))
            return move;
        if (Move move = atGate())
            return move;
        if (current.isEmpty())
            return led(run::CloseRun{run::RunOutcome::Completed, QStringLiteral("all steps done")},
                       m_people.decide);
        if (Move move = inStep(current))
            return move;
        return run::isReady(m_state, current) ? led(run::StartStep{current}, m_people.tick)
                                              : std::nullopt;
    }

    [[nodiscard]] Move goingBack() const
    {
        const QString rung = run::currentStep(m_state);
        if (rung.isEmpty())
            return led(run::CloseRun{run::RunOutcome::RolledBack, m_state.rollbackReason},
                       m_people.decide);
        if (Move move = retryRung(rung))
            return move;
        if (Move move = inStep(rung))
            return move;
        if (m_state.step(rung).status != run::StepStatus::Waiting)
            return std::nullopt;
        const plan::Rung* planned = m_plan.rung(rung);
        const bool isTooDeep = planned && reachesTooDeep(*planned);
        if (planned && planned->conditional && (isTooDeep || !m_people.backTo))
            return led(
                run::SkipStep{
                    rung, QStringLiteral("its condition does not hold: %1").arg(planned->onlyIf)},
                m_people.tick);
        if (isTooDeep && run::rungsToLeaveOut(m_state).contains(rung))
            return led(run::StopLadder{QStringLiteral("nothing deeper needs to be taken back")},
                       m_people.tick);
        return beginRung(rung);
    }

    /// What still goes forward is stopped first, and its end waited for.
    [[nodiscard]] Move beginRung(const QString& rung) const
    {
        for (const QString& line : run::openForward(m_state)) {
            if (m_state.action(line).status == run::ActionStatus::Unknown)
                return led(run::StartStep{rung,
                                          QStringLiteral("%1 was looked for: nothing of it runs")
                                              .arg(run::spokenName(m_plan, line))},
                           m_people.decide);
            return m_state.action(line).stopAsked ? std::nullopt
                                                  : led(run::StopCommand{line}, milliseconds{1'000});
        }
        return led(run::StartStep{rung}, milliseconds{1'000});
    }

    [[nodiscard]] bool reachesTooDeep(const plan::Rung& rung) const
    {
        const bool isDeeper = m_people.backTo && rung.depth <= plan::RungDepth::Database
            && rung.depth > *m_people.backTo;
        return isDeeper
            && std::any_of(m_plan.ladder.begin(), m_plan.ladder.end(), [this](const plan::Rung& one) {
                   return m_state.step(one.id).status == run::StepStatus::Done;
               });
    }

    [[nodiscard]] Move retryRung(const QString& rung) const
    {
        const run::StepStatus status = run::statusOf(m_state, rung);
        if (status == run::StepStatus::Unknown)
            return unknown(rung);
        return status == run::StepStatus::Failed ? failedRung(rung) : std::nullopt;
    }

    [[nodiscard]] Move firedTrigger() const
    {
        for (const plan::Trigger& trigger : m_plan.triggers) {
            const run::TriggerState now = m_state.triggers.value(trigger.id);
            if (!now.fired || trigger.mode == plan::TriggerMode::Observe)
                continue;
            if (now.choice.isEmpty()) {
                const QString choice = m_people.rollBackOnTrigger ? QStringLiteral("roll-back")
                                                                  : QStringLiteral("continue");
                return led(
                    run::AnswerTrigger{trigger.id, choice,
                                       QStringLiteral("the runbook's trigger: %1").arg(trigger.text)},
                    m_people.decide);
            }
            if (now.choice == u"roll-back")
                return led(run::StartRollback{trigger.text, trigger.id}, milliseconds{1'000});
        }
        return std::nullopt;
    }

    [[nodiscard]] Move trouble(const QString& step) const
    {
        const run::StepStatus status = run::statusOf(m_state, step);
        if (status == run::StepStatus::Unknown)
            return unknown(step);
        if (status != run::StepStatus::Failed)
            return std::nullopt;
        if (m_people.retryFailures)
            return retry(step);
        if (m_plan.ladder.empty())
            return led(
                run::CloseRun{run::RunOutcome::Aborted,
                              QStringLiteral("%1 failed, and there is no way back: %2")
                                  .arg(run::spokenName(m_plan, step), m_state.step(step).reason)},
                m_people.decide);
        return led(
            run::StartRollback{QStringLiteral("%1 failed: %2")
                                   .arg(run::spokenName(m_plan, step), m_state.step(step).reason),
                               {}},
            m_people.decide);
    }

    [[nodiscard]] Move unknown(const QString& step) const
    {
        if (m_people.retryUnknowns)
            return retry(step);
        return led(run::CloseRun{run::RunOutcome::Aborted,
                                 QStringLiteral("nobody knows how a line of %1 ended")
                                     .arg(run::spokenName(m_plan, step))},
                   m_people.decide);
    }

    /// What fails in the way back stops it where nobody may simply try again.
    [[nodiscard]] Move failedRung(const QString& rung) const
    {
        if (m_people.retryFailures)
            return retry(rung);
        const QString why =
            QStringLiteral("the way back failed at %1").arg(run::spokenName(m_plan, rung));
        return led(run::CloseRun{run::RunOutcome::Aborted, why}, m_people.decide);
    }

    [[nodiscard]] Move retry(const QString& step) const
    {
        for (const plan::Action& action : actionsOf(step)) {
            const run::ActionStatus status = m_state.action(action.id).status;
            if (status == run::ActionStatus::Failed || status == run::ActionStatus::Unknown)
                return led(
                    run::RetryAction{action.id,
                                     QStringLiteral("looked at the target: nothing is half done")},
                    m_people.decide);
        }
        return std::nullopt;
    }

    [[nodiscard]] const std::vector<plan::Action>& actionsOf(const QString& step) const
    {
        static const std::vector<plan::Action> none;
        if (const plan::Step* planned = m_plan.step(step))
            return planned->actions;
        const plan::Rung* rung = m_plan.rung(step);
        return rung ? rung->actions : none;
    }

    /// What the running step needs from a person.
    [[nodiscard]] Move inStep(const QString& step) const
    {
        if (m_state.step(step).status != run::StepStatus::Running)
            return std::nullopt;
        for (const plan::Action& action : actionsOf(step)) {
            const run::ActionState now = m_state.action(action.id);
            if (action.endless && now.status == run::ActionStatus::Running && !now.stopAsked)
                return led(run::StopCommand{action.id}, watching);
        }
        const QString turn = run::personsTurn(m_state);
        if (turn.isEmpty())
            return std::nullopt;
        const plan::Action* action = m_plan.action(turn);
        if (Move move = approval(step, action))
            return move;
        const bool cannotRun = action && action->kind == runbook::ActionKind::Command
            && m_state.action(turn).status != run::ActionStatus::Asked;
        if (cannotRun) // the crew does nothing elsewhere, and does not say that it did
            return led(run::ResolveAction{turn, run::Outcome::NotTested, QStringLiteral("skipped"),
                                          QStringLiteral("it cannot be run as it stands")},
                       m_people.tick);
        return led(run::ResolveAction{turn, run::Outcome::Passed, QStringLiteral("confirmed"),
                                      QStringLiteral("looked at it")},
                   peopleTime(step));
    }

    /// Somebody else than the one who carries the line out; where it would run is for the crew to say.
    [[nodiscard]] Move approval(const QString& step, const plan::Action* action) const
    {
        if (!action)
            return std::nullopt;
        const bool waits =
            !action->cannotRun && m_state.action(action->id).status == run::ActionStatus::Waiting;
        const run::ApprovalNow now =
            waits ? run::approvalOf(m_state, action->id) : run::ApprovalNow();
        if (!now.needed || now.given)
            return std::nullopt;
        const run::StepState state = m_state.step(step);
        const QString executor = state.claimedBy.isEmpty() ? state.by : state.claimedBy;
        for (const plan::Position& position : m_plan.roster) {
            if (!run::isSamePerson(m_plan, executor, position.role))
                return by(position.role,
                          run::ApproveLine{action->id, QString::fromLatin1(action->hash), {}},
                          m_people.answer);
        }
        return by(QStringLiteral("second person"),
                  run::ApproveLine{action->id, QString::fromLatin1(action->hash), {}},
                  m_people.answer);
    }

    /// What the environment asks to be seen before a GO.
    [[nodiscard]] Move probe() const
    {
        for (const run::Probe& probe : run::probesOf(m_plan)) {
            if (probe.isAsked && !plan::probeLineOf(probe.text) && !m_state.probes.contains(probe.id))
                return led(run::ReportProbe{probe.id, run::Outcome::Passed,
                                            QStringLiteral("looked at it: it works")},
                           m_people.tick);
        }
        return std::nullopt;
    }

    /// A step that people do by hand takes them the time that was planned for it.
    [[nodiscard]] milliseconds peopleTime(const QString& step) const
    {
        const plan::Step* planned = m_plan.step(step);
        if (!planned || !planned->planned || planned->actions.empty())
            return m_people.tick;
        for (const plan::Action& action : planned->actions) {
            if (action.kind == runbook::ActionKind::Command || action.kind == runbook::ActionKind::Wait)
                return m_people.tick;
        }
        const double share = static_cast<double>(planned->planned->count())
            / static_cast<double>(planned->actions.size());
        return std::max(m_people.tick,
                        milliseconds{static_cast<qint64>(share * m_scenario.durationFactor)});
    }

    [[nodiscard]] Move atGate() const
    {
        const QString id = run::gateInTheWay(m_state);
        if (id.isEmpty())
            return std::nullopt;
        const run::GateState gate = m_state.gates.value(id);
        if (gate.status == run::GateStatus::Held || gate.status == run::GateStatus::NoGo)
            return led(run::CloseRun{run::RunOutcome::Aborted, gate.reason}, patience);
        if (gate.status != run::GateStatus::Open)
            return led(run::OpenGate{id}, m_people.decide);
        if (Move move = probe())
            return move;
        const run::GateView view = run::viewGate(m_state, id, m_now);
        if (Move move = answers(id, gate, view))
            return move;
        if (!view.mayGo) {
            const bool waitedEnough = gate.opened && m_now.elapsed - gate.opened->elapsed > patience;
            return waitedEnough
                ? led(run::DeclareGate{id, run::GateOutcome::NoGo, view.whyNot}, m_people.decide)
                : std::nullopt;
        }
        return led(run::DeclareGate{id, run::GateOutcome::Go,
                                    QStringLiteral("all positions GO, all criteria met")},
                   m_people.decide);
    }

    [[nodiscard]] Move answers(const QString& id, const run::GateState& gate,
                               const run::GateView& view) const
    {
        const plan::Gate* planned = m_plan.gate(id);
        for (int index = 0; planned && index < static_cast<int>(planned->criteria.size()); ++index) {
            const plan::Criterion& criterion = planned->criteria[static_cast<std::size_t>(index)];
            if (criterion.kind == plan::Criterion::Kind::Statement && !gate.statements.contains(index))
                return led(run::ConfirmStatement{id, index, run::Outcome::Passed,
                                                 QStringLiteral("confirmed")},
                           m_people.tick);
        }
        const QStringList open = view.unanswered + view.stale;
        if (!open.isEmpty())
            return by(open.first(), run::AnswerPoll{id, open.first(), run::Answer::Go, {}, {}, {}},
                      m_people.answer);
        return std::nullopt;
    }

    const run::RunState& m_state;
    const plan::Plan& m_plan;
    const Scenario& m_scenario;
    const People& m_people;
    Instant m_now;
};

} // namespace

std::optional<NextMove> nextMove(const run::RunState& state, const Scenario& scenario, Instant now)
{
    return Look(state, scenario, now).move();
}

} // namespace cockpit::simulator
