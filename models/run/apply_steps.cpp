// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/hosts.h"
#include "models/run/changes.h"
#include "models/run/hosts.h"
#include "models/run/part.h"

#include <algorithm>

namespace cockpit::run {

namespace {

/// What an event speaks of: a line, or a line on one of its hosts. Null where the plan has no such thing.
template <class Body>
ActionState* unitOf(RunState& state, const Body& body)
{
    const plan::Action* planned = state.plan->action(body.action);
    const bool onSeveral = planned && !planned->hosts.empty();
    if (onSeveral)
        return plan::hostOf(*planned, body.host) ? &state.hosts[body.action][body.host] : nullptr;
    return body.host.isEmpty() ? &state.actions[body.action] : nullptr;
}

/// The same, where something has happened to it before.
template <class Body>
ActionState* knownUnit(RunState& state, const Body& body)
{
    const bool isKnown = body.host.isEmpty() ? state.actions.contains(body.action)
                                             : state.hosts.value(body.action).contains(body.host);
    return isKnown ? unitOf(state, body) : nullptr;
}

/// The attempt that an event speaks of, while its outcome is open; null otherwise.
template <class Body>
ActionState* openAttempt(RunState& state, const Body& body)
{
    ActionState* unit = knownUnit(state, body);
    return unit && unit->attempt == body.attempt && isOpenCommand(unit->status) ? unit : nullptr;
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

/// After something happened on one of its hosts: the line follows, and its step where it had stopped.
void gatherHosts(RunState& state, const QString& action)
{
    const plan::Action* planned = state.plan->action(action);
    if (!planned || planned->hosts.empty())
        return;
    state.actions[action] = lineOf(state, *planned);
    const auto place = placeOf(*state.plan, action);
    const StepStatus step = state.step(place->part.id).status;
    const auto& hosts = state.hosts[action];
    const bool isUnknown = std::any_of(hosts.begin(), hosts.end(), [](const ActionState& host) {
        return host.status == ActionStatus::Unknown;
    });
    if (isUnknown)
        setStatusOfStep(state, action, StepStatus::Unknown);
    else if (step == StepStatus::Unknown || step == StepStatus::Failed)
        setStatusOfStep(state, action,
                        hasStopped(state, *planned) ? StepStatus::Failed : StepStatus::Running);
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
    const auto step = state.steps.find(body.step);
    if (step != state.steps.end() && step->status == StepStatus::Skipped && !body.from.isEmpty())
        step->leftOut = true;
}

void change(RunState& state, const Event& event, const StepLeft& body)
{
    endStep(state, event, body.step, StepStatus::Left, body.reason);
}

void change(RunState& state, const Event& event, const CommandIntended& body)
{
    ActionState* unit = unitOf(state, body);
    if (!unit || unit->status != ActionStatus::Waiting)
        return;
    *unit = {};
    unit->status = ActionStatus::Intended;
    unit->attempt = body.attempt;
    unit->began = event.at;
    if (body.host.isEmpty())
        state.approvals.remove(body.action); // it was good for this attempt
    gatherHosts(state, body.action);
    touch(state, event, body.action);
}

void change(RunState& state, const Event&, const CommandStarted& body)
{
    ActionState* unit = openAttempt(state, body);
    if (!unit)
        return;
    unit->status = ActionStatus::Running;
    unit->pid = body.pid;
    gatherHosts(state, body.action);
}

void change(RunState& state, const Event& event, const CommandFinished& body)
{
    ActionState* unit = openAttempt(state, body);
    if (!unit)
        return;
    unit->status = statusAfter(body.outcome);
    unit->ended = event.at;
    unit->exitCode = body.exitCode;
    unit->sentence = body.sentence;
    unit->reason = body.reason;
    unit->checks = body.checks;
    unit->outputSha256 = body.outputSha256;
    state.sinceGo.failures += body.outcome == Outcome::Failed ? 1 : 0;
    gatherHosts(state, body.action);
    touch(state, event, body.action);
}

void change(RunState& state, const Event& event, const CommandUnknown& body)
{
    ActionState* unit = openAttempt(state, body);
    if (!unit)
        return;
    unit->status = ActionStatus::Unknown;
    unit->ended = event.at;
    unit->sentence = body.reason;
    ++state.sinceGo.failures;
    gatherHosts(state, body.action);
    touch(state, event, body.action);
    setStatusOfStep(state, body.action, StepStatus::Unknown);
}

void change(RunState& state, const Event& event, const CommandStopAsked& body)
{
    if (ActionState* unit = openAttempt(state, body)) {
        unit->stopAsked = true;
        gatherHosts(state, body.action);
        touch(state, event, body.action);
    }
}

void change(RunState& state, const Event& event, const ActionResolved& body)
{
    if (!placeOf(*state.plan, body.action))
        return;
    ActionState* unit = unitOf(state, body);
    if (!unit || isOver(unit->status) || (unit->attempt > 0 && isOpenCommand(unit->status)))
        return;
    const bool skipped = body.outcome == Outcome::NotTested || body.how == QLatin1String("skipped");
    if (body.outcome == Outcome::Failed)
        unit->status = ActionStatus::Failed;
    else
        unit->status = skipped ? ActionStatus::Skipped : ActionStatus::Done;
    unit->ended = event.at;
    unit->sentence = body.note;
    unit->how = body.how;
    unit->by = event.actor;
    const bool passedOver = skipped || body.how == QLatin1String("done outside");
    state.sinceGo.passedOver += passedOver ? 1 : 0;
    state.sinceGo.failures += body.outcome == Outcome::Failed ? 1 : 0;
    touch(state, event, body.action);
    if (!body.host.isEmpty())
        gatherHosts(state, body.action);
    else if (body.outcome != Outcome::Failed)
        setStatusOfStep(state, body.action, StepStatus::Running);
}

void change(RunState& state, const Event& event, const ActionReopened& body)
{
    ActionState* unit = knownUnit(state, body);
    if (!unit || !mayBeReopened(unit->status))
        return;
    const int attempt = unit->attempt;
    *unit = {};
    unit->attempt = attempt;
    state.approvals.remove(body.action);
    ++state.sinceGo.retries;
    touch(state, event, body.action);
    if (!body.host.isEmpty())
        gatherHosts(state, body.action);
    else
        setStatusOfStep(state, body.action, StepStatus::Running);
}

/// Until it is answered, what was known before stands.
void change(RunState&, const Event&, const CommandProbeAsked&) {}

void change(RunState& state, const Event&, const CommandAttention& body)
{
    if (ActionState* unit = openAttempt(state, body)) {
        unit->attention = body.sentence;
        gatherHosts(state, body.action);
    }
}

/// Who had a hand in it; the text itself is for the log alone.
void change(RunState& state, const Event& event, const CommandInputGiven& body)
{
    if (openAttempt(state, body))
        touch(state, event, body.action);
}

void change(RunState& state, const Event&, const CommandProbed& body)
{
    ActionState* unit = knownUnit(state, body);
    if (!unit || unit->status != ActionStatus::Unknown || unit->attempt != body.attempt)
        return;
    unit->sentence = body.sentence;
    gatherHosts(state, body.action);
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
