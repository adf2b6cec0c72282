// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

namespace cockpit::run {

namespace {

/// Why a step that is next cannot begin or be skipped yet.
Ruling requireNext(const RunState& state, const Part& part)
{
    if (currentStep(state) != part.id)
        return failure(Tr::tr("%1 is not next: %2 comes before it.").arg(part.id, currentStep(state)));
    const QString gate = part.rung ? QString() : gateInTheWay(state);
    if (!gate.isEmpty() && state.step(part.id).status == StepStatus::Waiting)
        return failure(Tr::tr("Gate %1 must be GO first.").arg(gate));
    return {};
}

/// What is under way or unknown in a step must end, or be cleared up, before the step is left.
Ruling requireNothingOpen(const RunState& state, const Part& part)
{
    for (const plan::Action& action : *part.actions) {
        const ActionStatus status = state.action(action.id).status;
        if (action.kind == runbook::ActionKind::Command && isOpenCommand(status))
            return failure(Tr::tr("The command %1 still runs: stop it first.").arg(nameOf(action.id)));
        if (status == ActionStatus::Unknown)
            return failure(Tr::tr("Nobody knows how %1 ended: verify it, then retry or mark it.")
                               .arg(nameOf(action.id)));
    }
    return {};
}

Ruling requireSkippable(const RunState& state, const Part& part, const plan::Rung* rung)
{
    const bool mayBeSkipped = !rung || rung->conditional
        || state.step(part.id).status == StepStatus::Failed || needOf(state, part.id) == Need::No;
    if (!mayBeSkipped)
        return failure(Tr::tr("%1 is not conditional: it is skipped only after it failed, or where "
                              "there is nothing to take back.")
                           .arg(nameOf(part.id)));
    return requireNothingOpen(state, part);
}

bool isBeforeFixedStart(const Draft& draft, const QString& step)
{
    const auto fixed = fixedStartOf(draft.plan(), step);
    return fixed && draft.now().wall < *fixed;
}

/// A hold that was planned is not jumped over; a fixed time only by the lead, with a reason.
Ruling requireTimeHasCome(const Draft& draft, const QString& step, const QString& reason)
{
    if (!plannedHoldBefore(draft.state(), step).isEmpty())
        return failure(Tr::tr("A hold is planned before %1; it begins now.").arg(nameOf(step)));
    if (!isBeforeFixedStart(draft, step))
        return {};
    const QDateTime at =
        QDateTime::fromMSecsSinceEpoch(fixedStartOf(draft.plan(), step)->count(), Qt::UTC);
    if (!isLead(draft) || reason.trimmed().isEmpty())
        return failure(Tr::tr("%1 begins at %2; the lead may begin it earlier, with a reason.")
                           .arg(step, at.toString(Qt::ISODate)));
    return {};
}

Ruling requireStageOf(const Draft& draft, const Part& part)
{
    return requireStage(draft, {part.rung ? Stage::RollingBack : Stage::Flying});
}

void endElapsedWait(Draft& draft)
{
    const RunState& state = draft.state();
    const auto part = partOf(draft.plan(), currentStep(state));
    const plan::Action* action = part ? nextAction(state, *part) : nullptr;
    if (!action || action->kind != runbook::ActionKind::Wait || !action->wait)
        return;
    const ActionState now = state.action(action->id);
    if (now.status != ActionStatus::Running || !now.began
        || draft.now().elapsed - now.began->elapsed < *action->wait)
        return;
    draft.follow(ActionResolved{action->id, Outcome::Passed, QStringLiteral("elapsed"), {}});
    finishWhatIsComplete(draft, part->id);
}

void openNextGate(Draft& draft)
{
    const QString gate = gateInTheWay(draft.state());
    if (!gate.isEmpty() && draft.state().gate(gate).status == GateStatus::Closed)
        draft.follow(GateOpened{gate, 1});
}

} // namespace

Ruling rule(Draft& draft, const StartStep& wish)
{
    const RunState& state = draft.state();
    const auto part = partOf(draft.plan(), wish.step);
    if (!part)
        return failure(Tr::tr("The plan has no step %1.").arg(wish.step));
    if (auto ruling = requireStageOf(draft, *part); !ruling)
        return ruling;
    if (state.step(part->id).status != StepStatus::Waiting)
        return failure(Tr::tr("%1 has begun already.").arg(nameOf(part->id)));
    if (auto ruling = requireNext(state, *part); !ruling)
        return ruling;
    if (state.held && !part->rung)
        return failure(Tr::tr("The run is held: end the hold first."));
    if (auto ruling = requireNotAnothers(draft, part->id); !ruling)
        return ruling;
    if (auto ruling = requireTimeHasCome(draft, part->id, wish.reason); !ruling)
        return ruling;
    const bool isEarly = isBeforeFixedStart(draft, part->id);
    draft.add(StepStarted{part->id, isEarly ? wish.reason : QString()});
    return {};
}

Ruling rule(Draft& draft, const SkipStep& wish)
{
    const auto part = partOf(draft.plan(), wish.step);
    if (!part)
        return failure(Tr::tr("The plan has no step %1.").arg(wish.step));
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireReason(wish.reason); !ruling)
        return ruling;
    if (auto ruling = requireStageOf(draft, *part); !ruling)
        return ruling;
    if (isEnded(draft.state().step(part->id).status))
        return failure(Tr::tr("%1 is over already.").arg(nameOf(part->id)));
    if (auto ruling = requireNext(draft.state(), *part); !ruling)
        return ruling;
    if (auto ruling = requireNotAnothers(draft, part->id); !ruling)
        return ruling;
    if (auto ruling = requireSkippable(draft.state(), *part, draft.plan().rung(part->id)); !ruling)
        return ruling;
    draft.add(StepSkipped{part->id, wish.reason});
    finishWhatIsComplete(draft, part->id);
    return {};
}

Ruling rule(Draft& draft, const Tick&)
{
    if (draft.state().stage == Stage::Flying || draft.state().stage == Stage::RollingBack) {
        endElapsedWait(draft);
        openNextGate(draft);
        letTimePass(draft);
    }
    if (draft.state().stage == Stage::RollingBack)
        leaveForwardSteps(draft);
    return {};
}

void finishWhatIsComplete(Draft& draft, const QString& step)
{
    const auto part = partOf(draft.plan(), step);
    if (part && draft.state().step(step).status == StepStatus::Running
        && isComplete(draft.state(), *part))
        draft.follow(StepFinished{step});
    const RunState& state = draft.state();
    if (state.stage == Stage::RollingBack && !state.rollbackFinished && !draft.plan().ladder.empty()
        && currentStep(state).isEmpty())
        draft.follow(RollbackFinished{});
}

} // namespace cockpit::run
