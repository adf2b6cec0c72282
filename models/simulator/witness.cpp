// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/witness.h"

#include "models/run/outlook.h"
#include "models/simulator/world.h"

#include <algorithm>

namespace cockpit::simulator {

namespace {

/// Somebody of the roster who does not lead.
QString witnessOf(const plan::Plan& plan)
{
    const auto found = std::find_if(plan.roster.begin(), plan.roster.end(),
                                    [](const plan::Position& position) { return !position.lead; });
    return found == plan.roster.end() ? QStringLiteral("a member of the team") : found->role;
}

bool isMeasured(const plan::Plan& plan, const plan::Trigger& trigger)
{
    const plan::Condition* condition = plan.condition(trigger.condition);
    return condition && condition->hasOwnLimit();
}

} // namespace

std::optional<NextMove> seenTrigger(const run::RunState& state, const Scenario& scenario, Instant now)
{
    const plan::Plan& plan = *state.plan;
    const auto began = state.step(riskyStep(plan)).began;
    for (const ScenarioFault& fault : scenario.faults) {
        const plan::Trigger* trigger = triggerOf(plan, fault);
        const bool isDue = trigger && began && now.elapsed - began->elapsed >= fault.after;
        if (!isDue || isMeasured(plan, *trigger) || state.trigger(trigger->id).fired)
            continue;
        const auto asked = run::askedNumber(*trigger);
        const auto number = asked ? std::optional(asked->limit + 1) : std::nullopt;
        return NextMove{{witnessOf(plan),
                         run::DeclareTrigger{trigger->id, QStringLiteral("seen by the team"), number}},
                        scenario.people.tick};
    }
    return std::nullopt;
}

} // namespace cockpit::simulator
