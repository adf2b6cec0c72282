// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/ladder.h"
#include "models/run/names.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

QString whyNothingIsLeftOut(const RunState& state, const QString& current)
{
    const plan::Rung* rung = state.plan->rung(current);
    return !rung || rung->depth == plan::RungDepth::Verify
        ? Tr::tr("Only verifying is left.")
        : Tr::tr("%1 is not left out with the rest: run it, or skip it with a reason.").arg(current);
}

} // namespace

Ruling rule(Draft& draft, const StartRollback& wish)
{
    if (auto ruling = requireStage(draft, {Stage::Flying}); !ruling)
        return ruling;
    if (!wish.trigger.isEmpty() && !draft.plan().trigger(wish.trigger))
        return failure(Tr::tr("The plan has no trigger %1.").arg(wish.trigger));
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    beginRollback(draft, wish.reason, wish.trigger);
    return {};
}

Ruling rule(Draft& draft, const StopLadder& wish)
{
    if (auto ruling = requireStage(draft, {Stage::RollingBack}); !ruling)
        return ruling;
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    if (auto ruling = requireReason(wish.reason); !ruling)
        return ruling;
    const RunState& state = draft.state();
    const QString current = currentStep(state);
    const QStringList left = rungsToLeaveOut(state);
    if (left.isEmpty())
        return failure(whyNothingIsLeftOut(state, current));
    if (state.step(current).status != StepStatus::Waiting)
        return failure(
            Tr::tr("%1 is under way: end it first.").arg(spokenName(draft.plan(), current)));
    const auto& ladder = draft.plan().ladder;
    if (std::none_of(ladder.begin(), ladder.end(), [&state](const plan::Rung& rung) {
            return state.step(rung.id).status == StepStatus::Done;
        }))
        return failure(
            Tr::tr("No rung is done yet, and nothing has been taken back: finish a rung first."));
    for (const QString& rung : left)
        draft.add(StepSkipped{rung, wish.reason});
    finishWhatIsComplete(draft, left.last());
    return {};
}

void beginRollback(Draft& draft, const QString& reason, const QString& trigger)
{
    if (draft.state().held)
        draft.add(HoldEnded{Tr::tr("The rollback starts.")});
    draft.add(RollbackStarted{reason, trigger});
    leaveForwardSteps(draft);
}

void leaveForwardSteps(Draft& draft)
{
    const auto& steps = draft.state().steps;
    auto running = std::count_if(steps.cbegin(), steps.cend(), [](const StepState& step) {
        return step.status == StepStatus::Running;
    });
    for (const plan::Step& step : draft.plan().steps) {
        if (running == 0)
            return;
        const RunState& state = draft.state();
        const auto now = state.steps.constFind(step.id);
        if (now == state.steps.cend() || now->status != StepStatus::Running)
            continue; // looked at first: most steps of a long plan
        --running;
        const auto part = partOf(draft.plan(), step.id);
        if (part && !hasOpenCommand(state, *part))
            draft.follow(StepLeft{step.id, Tr::tr("the rollback began")});
    }
}

} // namespace cockpit::run
