// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

namespace cockpit::run {

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

void beginRollback(Draft& draft, const QString& reason, const QString& trigger)
{
    if (draft.state().held)
        draft.add(HoldEnded{Tr::tr("The rollback starts.")});
    draft.add(RollbackStarted{reason, trigger});
    leaveForwardSteps(draft);
}

void leaveForwardSteps(Draft& draft)
{
    for (const plan::Step& step : draft.plan().steps) {
        const RunState& state = draft.state();
        const auto part = partOf(draft.plan(), step.id);
        if (part && state.step(step.id).status == StepStatus::Running && !hasOpenCommand(state, *part))
            draft.follow(StepLeft{step.id, Tr::tr("the rollback began")});
    }
}

} // namespace cockpit::run
