// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

#include <optional>
#include <vector>

/// Steps and rungs are flown alike: a part of the plan with a title and actions in their order.
namespace cockpit::run {

struct Part {
    QString id;
    QString title;
    const std::vector<plan::Action>* actions = nullptr;
    bool rung = false;
};

/// How people read an id: "s4" is "Step 4", "r2" is "Rung 2", "s4.a2" is "Step 4, line 2"; anything else
/// as it is.
[[nodiscard]] QString nameOf(const QString& id);

[[nodiscard]] std::optional<Part> partOf(const plan::Plan& plan, const QString& id);

/// Where an action stands. `action` is null for a part's own confirmation, whose id is the part's.
struct Place {
    Part part;
    const plan::Action* action = nullptr;
};
[[nodiscard]] std::optional<Place> placeOf(const plan::Plan& plan, const QString& action);

[[nodiscard]] inline bool isOver(StepStatus status)
{
    return status == StepStatus::Done || status == StepStatus::Skipped;
}
/// Nothing more happens to it, whether or not it was done.
[[nodiscard]] inline bool isEnded(StepStatus status)
{
    return isOver(status) || status == StepStatus::Left;
}
[[nodiscard]] inline bool isOver(ActionStatus status)
{
    return status == ActionStatus::Done || status == ActionStatus::Skipped;
}
[[nodiscard]] inline bool isOpenCommand(ActionStatus status)
{
    return status == ActionStatus::Intended || status == ActionStatus::Running;
}

/// Notes and mentions of a gate are read, not done.
[[nodiscard]] bool isReadOnly(const plan::Action& action);
/// A metric action whose conditions are all bound to a metric: the cockpit can tell by itself.
[[nodiscard]] bool isMeasurable(const plan::Plan& plan, const plan::Action& action);

/// Nothing in the part proves anything (no actions, or notes alone): a person says when it is done, by
/// resolving an action that has the part's own id.
[[nodiscard]] bool needsConfirmation(const Part& part);

/// A command of the part is under way: intended, or running.
[[nodiscard]] bool hasOpenCommand(const RunState& state, const Part& part);
/// The first action that is not over; null when all are.
[[nodiscard]] const plan::Action* nextAction(const RunState& state, const Part& part);
/// All actions are over, and the confirmation is given where one is needed.
[[nodiscard]] bool isComplete(const RunState& state, const Part& part);

/// Index of a step in the plan's order; nothing for a rung or an unknown id.
[[nodiscard]] std::optional<std::size_t> indexOfStep(const plan::Plan& plan, const QString& id);

} // namespace cockpit::run
