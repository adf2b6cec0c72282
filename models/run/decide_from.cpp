// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

namespace cockpit::run {

namespace {

/// What was begun and has no known end cannot be left behind; what cannot be taken back must be cleared up.
Ruling requireLeavable(const RunState& state, const plan::Step& step)
{
    for (const plan::Action& action : step.actions) {
        const ActionState now = state.action(action.id);
        if (action.kind != runbook::ActionKind::Command || now.attempt == 0 || isOver(now.status))
            continue;
        if (isOpenCommand(now.status))
            return failure(Tr::tr("The command %1 still runs: stop it first.").arg(nameOf(action.id)));
        if (now.status == ActionStatus::Unknown)
            return failure(Tr::tr("Nobody knows how %1 ended: verify it, then retry or mark it.")
                               .arg(nameOf(action.id)));
        if (action.blast != plan::Blast::ReadOnly && action.blast != plan::Blast::Reversible)
            return failure(Tr::tr("%1 was begun and cannot simply be taken back (%2): clear it up "
                                  "first; run it again, skip it or mark it done outside.")
                               .arg(nameOf(action.id), plan::word(action.blast)));
    }
    return {};
}

Ruling requireAhead(const RunState& state, const plan::Plan& plan, const QString& step)
{
    if (!plan.step(step))
        return failure(Tr::tr("The plan has no step %1.").arg(step));
    const QString current = currentStep(state);
    if (current == step)
        return failure(Tr::tr("%1 is next already: nothing lies before it.").arg(nameOf(step)));
    const auto now = indexOfStep(plan, current);
    if (!now || *indexOfStep(plan, step) < *now)
        return failure(
            Tr::tr("%1 is over already: a run goes forward; what failed is retried line by line.")
                .arg(nameOf(step)));
    return {};
}

} // namespace

Ruling rule(Draft& draft, const RunFrom& wish)
{
    if (auto ruling = requireStage(draft, {Stage::Flying}); !ruling)
        return ruling;
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    if (auto ruling = requireReason(wish.reason); !ruling)
        return ruling;
    if (auto ruling = requireAhead(draft.state(), draft.plan(), wish.step); !ruling)
        return ruling;
    QStringList left;
    for (const plan::Step& step : draft.plan().steps) {
        if (step.id == wish.step)
            break;
        if (isOver(draft.state().step(step.id).status))
            continue;
        if (auto ruling = requireLeavable(draft.state(), step); !ruling)
            return ruling;
        left.append(step.id);
    }
    for (const QString& step : left)
        draft.add(StepSkipped{step, wish.reason, wish.step});
    return {};
}

} // namespace cockpit::run
