// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/changes.h"
#include "models/run/part.h"

namespace cockpit::run {

namespace {

/// The attempt that an event speaks of, while its outcome is open; null otherwise.
ActionState* openAttempt(RunState& state, const QString& action, int attempt)
{
    const auto found = state.actions.find(action);
    if (found == state.actions.end() || found->attempt != attempt || !isOpenCommand(found->status))
        return nullptr;
    return &*found;
}

void setStatusOfStep(RunState& state, const QString& action, StepStatus status)
{
    const auto place = placeOf(*state.plan, action);
    if (!place)
        return;
    const auto step = state.steps.find(place->part.id);
    if (step != state.steps.end() && !isEnded(step->status))
        step->status = status;
}

void endStep(RunState& state, const Event& event, const QString& id, StepStatus status,
             const QString& reason)
{
    if (!partOf(*state.plan, id))
        return;
    StepState& step = state.steps[id];
    if (isEnded(step.status))
        return;
    step.status = status;
    step.ended = event.at;
    step.reason = reason;
    if (status != StepStatus::Done)
        step.by = event.actor;
    state.sinceGo.stepsDone += status == StepStatus::Done ? 1 : 0;
    state.sinceGo.passedOver += status == StepStatus::Skipped ? 1 : 0;
}

ActionStatus statusAfter(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return ActionStatus::Done;
    case Outcome::NotTested:
        return ActionStatus::Asked;
    case Outcome::Failed:
        break;
    }
    return ActionStatus::Failed;
}

bool mayBeReopened(ActionStatus status)
{
    return status == ActionStatus::Failed || status == ActionStatus::Unknown
        || status == ActionStatus::Asked;
}

} // namespace

void change(RunState& state, const Event& event, const StepStarted& body)
{
    if (!partOf(*state.plan, body.step))
        return;
    StepState& step = state.steps[body.step];
    if (step.status != StepStatus::Waiting)
        return;
    step.status = StepStatus::Running;
    step.began = event.at;
    step.heldBefore = state.heldFor;
    step.by = event.actor;
    step.order = event.seq;
    touch(state, event, body.step);
}

void change(RunState& state, const Event& event, const StepFinished& body)
{
    endStep(state, event, body.step, StepStatus::Done, {});
}

void change(RunState& state, const Event& event, const StepFailed& body)
{
    endStep(state, event, body.step, StepStatus::Failed, body.reason);
}

void change(RunState& state, const Event& event, const StepSkipped& body)
{
    endStep(state, event, body.step, StepStatus::Skipped, body.reason);
}

void change(RunState& state, const Event& event, const StepLeft& body)
{
    endStep(state, event, body.step, StepStatus::Left, body.reason);
}

void change(RunState& state, const Event& event, const CommandIntended& body)
{
    ActionState& action = state.actions[body.action];
    if (action.status != ActionStatus::Waiting)
        return;
    action = {};
    action.status = ActionStatus::Intended;
    action.attempt = body.attempt;
    action.began = event.at;
    state.approvals.remove(body.action); // it was good for this attempt
    touch(state, event, body.action);
}

void change(RunState& state, const Event&, const CommandStarted& body)
{
    ActionState* action = openAttempt(state, body.action, body.attempt);
    if (!action)
        return;
    action->status = ActionStatus::Running;
    action->pid = body.pid;
}

void change(RunState& state, const Event& event, const CommandFinished& body)
{
    ActionState* action = openAttempt(state, body.action, body.attempt);
    if (!action)
        return;
    action->status = statusAfter(body.outcome);
    action->ended = event.at;
    action->exitCode = body.exitCode;
    action->sentence = body.sentence;
    action->reason = body.reason;
    action->checks = body.checks;
    action->outputSha256 = body.outputSha256;
    state.sinceGo.failures += body.outcome == Outcome::Passed ? 0 : 1;
    touch(state, event, body.action);
}

void change(RunState& state, const Event& event, const CommandUnknown& body)
{
    ActionState* action = openAttempt(state, body.action, body.attempt);
    if (!action)
        return;
    action->status = ActionStatus::Unknown;
    action->ended = event.at;
    action->sentence = body.reason;
    ++state.sinceGo.failures;
    touch(state, event, body.action);
    setStatusOfStep(state, body.action, StepStatus::Unknown);
}

void change(RunState& state, const Event& event, const CommandStopAsked& body)
{
    if (ActionState* action = openAttempt(state, body.action, body.attempt)) {
        action->stopAsked = true;
        touch(state, event, body.action);
    }
}

void change(RunState& state, const Event& event, const ActionResolved& body)
{
    if (!placeOf(*state.plan, body.action))
        return;
    ActionState& action = state.actions[body.action];
    if (isOver(action.status) || (action.attempt > 0 && isOpenCommand(action.status)))
        return;
    const bool skipped = body.outcome == Outcome::NotTested || body.how == QLatin1String("skipped");
    if (body.outcome == Outcome::Failed)
        action.status = ActionStatus::Failed;
    else
        action.status = skipped ? ActionStatus::Skipped : ActionStatus::Done;
    action.ended = event.at;
    action.sentence = body.note;
    action.how = body.how;
    action.by = event.actor;
    const bool passedOver = skipped || body.how == QLatin1String("done outside");
    state.sinceGo.passedOver += passedOver ? 1 : 0;
    state.sinceGo.failures += body.outcome == Outcome::Failed ? 1 : 0;
    touch(state, event, body.action);
    if (body.outcome != Outcome::Failed)
        setStatusOfStep(state, body.action, StepStatus::Running);
}

void change(RunState& state, const Event& event, const ActionReopened& body)
{
    const auto found = state.actions.find(body.action);
    if (found == state.actions.end() || !mayBeReopened(found->status))
        return;
    const int attempt = found->attempt;
    *found = {};
    found->attempt = attempt;
    state.approvals.remove(body.action);
    ++state.sinceGo.retries;
    touch(state, event, body.action);
    setStatusOfStep(state, body.action, StepStatus::Running);
}

/// Until it is answered, what was known before stands.
void change(RunState&, const Event&, const CommandProbeAsked&) {}

void change(RunState& state, const Event&, const CommandAttention& body)
{
    if (ActionState* action = openAttempt(state, body.action, body.attempt))
        action->attention = body.sentence;
}

/// Who had a hand in it; the text itself is for the log alone.
void change(RunState& state, const Event& event, const CommandInputGiven& body)
{
    if (openAttempt(state, body.action, body.attempt))
        touch(state, event, body.action);
}

void change(RunState& state, const Event&, const CommandProbed& body)
{
    const auto found = state.actions.find(body.action);
    if (found != state.actions.end() && found->status == ActionStatus::Unknown
        && found->attempt == body.attempt)
        found->sentence = body.sentence;
}

void change(RunState& state, const Event&, const ValueComputed& body)
{
    if (!state.values.contains(body.variable))
        state.values.insert(body.variable, body.value);
}

void change(RunState& state, const Event& event, const WaitBegan& body)
{
    ActionState& action = state.actions[body.action];
    if (action.status != ActionStatus::Waiting)
        return;
    action.status = ActionStatus::Running;
    action.began = event.at;
    touch(state, event, body.action);
}

} // namespace cockpit::run
