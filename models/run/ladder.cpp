// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/ladder.h"

#include "models/run/part.h"

#include <algorithm>

namespace cockpit::run {

namespace {

bool takesBack(const plan::Rung& rung)
{
    return rung.depth <= plan::RungDepth::Database;
}

/// Calls with each rung, and whether it stands below a deeper one.
template <class Visit>
void visitRungs(const plan::Plan& plan, Visit visit)
{
    plan::RungDepth deepest = plan::RungDepth::Flag;
    for (const plan::Rung& rung : plan.ladder) {
        visit(rung, takesBack(rung) && rung.depth < deepest);
        if (takesBack(rung))
            deepest = std::max(deepest, rung.depth);
    }
}

bool isDone(const RunState& state, const plan::Rung& rung)
{
    return state.step(rung.id).status == StepStatus::Done;
}

} // namespace

QStringList rungsToLeaveOut(const RunState& state)
{
    QStringList rungs;
    visitRungs(*state.plan, [&](const plan::Rung& rung, bool closes) {
        if (takesBack(rung) && !closes && !isOver(state.step(rung.id).status))
            rungs.append(rung.id);
    });
    return rungs;
}

bool mayLeadSkip(const RunState& state, const QString& rung)
{
    bool isOne = false;
    visitRungs(*state.plan, [&](const plan::Rung& one, bool closes) {
        isOne = isOne || (one.id == rung && (closes || one.depth == plan::RungDepth::Other));
    });
    const auto& ladder = state.plan->ladder;
    return isOne && std::any_of(ladder.begin(), ladder.end(), [&state](const plan::Rung& one) {
               return isDone(state, one);
           });
}

QStringList openForward(const RunState& state)
{
    QStringList lines;
    for (auto it = state.actions.cbegin(); it != state.actions.cend(); ++it) {
        const bool mayRun = isOpenCommand(it->status) || it->status == ActionStatus::Unknown;
        const QString part = it.key().section(QLatin1Char('.'), 0, 0);
        // A wait has no attempt: nothing runs for it.
        if (mayRun && it->attempt > 0 && state.plan->step(part))
            lines.append(it.key());
    }
    return lines;
}

} // namespace cockpit::run
