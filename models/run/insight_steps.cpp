// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/hosts.h"
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "models/run/part.h"

namespace cockpit::run {

namespace {

template <class P>
QString firstNotOver(const RunState& state, const std::vector<P>& parts)
{
    for (const P& part : parts) {
        if (!isOver(state.step(part.id).status))
            return part.id;
    }
    return {};
}

bool isGoingBack(const RunState& state)
{
    return state.rollbackStarted.has_value();
}

/// A line on several hosts begins on one after the other, also while others are at work.
std::optional<Due> dueOnHosts(const RunState& state, const plan::Action& action)
{
    const ActionStatus line = state.action(action.id).status;
    const ApprovalNow approval = approvalOf(state, action.id);
    if ((line != ActionStatus::Waiting && line != ActionStatus::Running) || action.cannotRun
        || (approval.needed && !approval.given))
        return std::nullopt;
    const QString host = nextHost(state, action);
    if (host.isEmpty())
        return std::nullopt;
    return Due{Due::Kind::Command, action.id, stateOf(state, action.id, host).attempt + 1, host};
}

std::optional<Due> dueFor(const RunState& state, const plan::Action& action)
{
    if (!action.hosts.empty())
        return dueOnHosts(state, action);
    const ActionState now = state.action(action.id);
    if (now.status != ActionStatus::Waiting)
        return std::nullopt;
    const auto due = [&action, &now](Due::Kind kind) {
        return Due{kind, action.id, now.attempt + 1, {}};
    };
    const ApprovalNow approval = approvalOf(state, action.id);
    const bool waitsForPerson = action.cannotRun || (approval.needed && !approval.given);
    switch (action.kind) {
    case runbook::ActionKind::Command:
        return waitsForPerson ? std::nullopt : std::optional(due(Due::Kind::Command));
    case runbook::ActionKind::Wait:
        return action.wait ? std::optional(due(Due::Kind::Wait)) : std::nullopt;
    case runbook::ActionKind::Metric:
        return isMeasurable(*state.plan, action) ? std::optional(due(Due::Kind::Metric))
                                                 : std::nullopt;
    case runbook::ActionKind::Gate:
    case runbook::ActionKind::Note:
        return due(Due::Kind::Note);
    case runbook::ActionKind::Check:
    case runbook::ActionKind::Flag:
    case runbook::ActionKind::Message:
        break;
    }
    return std::nullopt;
}

} // namespace

QString currentStep(const RunState& state)
{
    return isGoingBack(state) ? firstNotOver(state, state.plan->ladder)
                              : firstNotOver(state, state.plan->steps);
}

QString gateInTheWay(const RunState& state)
{
    if (isGoingBack(state))
        return {};
    const QString current = currentStep(state);
    const auto index = indexOfStep(*state.plan, current);
    const std::size_t stepsOver = index.value_or(state.plan->steps.size());
    for (const plan::Gate& gate : state.plan->gates) {
        // A gate that stands nowhere stands before everything.
        const auto after = indexOfStep(*state.plan, gate.afterStep);
        const bool isReached = !after || *after < stepsOver;
        if (isReached && state.gate(gate.id).status != GateStatus::Go)
            return gate.id;
    }
    return {};
}

bool isReady(const RunState& state, const QString& step)
{
    const auto part = partOf(*state.plan, step);
    if (!part || state.step(step).status != StepStatus::Waiting || currentStep(state) != step)
        return false;
    if (part->rung)
        return state.stage == Stage::RollingBack;
    return state.stage == Stage::Flying && !state.held && gateInTheWay(state).isEmpty();
}

StepStatus statusOf(const RunState& state, const QString& step)
{
    return isReady(state, step) ? StepStatus::Ready : state.step(step).status;
}

std::optional<Due> nextDue(const RunState& state)
{
    if (state.held || (state.stage != Stage::Flying && state.stage != Stage::RollingBack))
        return std::nullopt;
    const auto part = partOf(*state.plan, currentStep(state));
    if (!part || state.step(part->id).status != StepStatus::Running)
        return std::nullopt;
    const plan::Action* action = nextAction(state, *part);
    return action ? dueFor(state, *action) : std::nullopt;
}

QString personsTurn(const RunState& state)
{
    if (state.stage != Stage::Flying && state.stage != Stage::RollingBack)
        return {};
    const auto part = partOf(*state.plan, currentStep(state));
    if (!part || state.step(part->id).status == StepStatus::Waiting)
        return {};
    const plan::Action* action = nextAction(state, *part);
    if (!action) // a part without lines that can fail stays at its own confirmation
        return needsConfirmation(*part) ? part->id : QString();
    const ActionStatus status = state.action(action->id).status;
    const bool isOnItsWay =
        isOpenCommand(status) || (status == ActionStatus::Waiting && dueFor(state, *action));
    return isOnItsWay ? QString() : action->id;
}

QStringList openTriggers(const RunState& state)
{
    QStringList open;
    for (const plan::Trigger& trigger : state.plan->triggers) {
        const TriggerState now = state.trigger(trigger.id);
        if (now.fired && now.choice.isEmpty() && modeOf(state, trigger) != plan::TriggerMode::Observe)
            open.append(trigger.id);
    }
    return open;
}

std::vector<std::pair<QString, int>> openCommands(const RunState& state)
{
    std::vector<std::pair<QString, int>> open;
    for (auto it = state.actions.cbegin(); it != state.actions.cend(); ++it) {
        // A running wait has no attempt: nothing runs for it.
        if (it->attempt > 0 && isOpenCommand(it->status))
            open.emplace_back(it.key(), it->attempt);
    }
    return open;
}

QString commandKey(const QString& run, const QString& action, int attempt)
{
    return QStringLiteral("%1/%2/%3").arg(run, action, QString::number(attempt));
}

} // namespace cockpit::run
