// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/changes.h"
#include "models/run/draft.h"
#include "models/run/part.h"

namespace cockpit::run {

namespace {

std::optional<plan::TriggerMode> modeFrom(const QString& written)
{
    for (const auto mode :
         {plan::TriggerMode::Observe, plan::TriggerMode::Ask, plan::TriggerMode::Act}) {
        if (written == plan::word(mode))
            return mode;
    }
    return std::nullopt;
}

bool isIndexOf(int index, std::size_t count)
{
    return index >= 0 && static_cast<std::size_t>(index) < count;
}

} // namespace

void touch(RunState& state, const Event& event, const QString& place)
{
    const auto found = state.steps.find(place.section(QLatin1Char('.'), 0, 0));
    if (found != state.steps.end()) {
        found->touched = event.at;
        found->idleNoticed = false;
    }
    if (event.actor != programName())
        state.sinceGo.hands.insert(event.actor);
}

void change(RunState& state, const Event& event, const StepClaimed& body)
{
    if (!partOf(*state.plan, body.step) || isEnded(state.step(body.step).status))
        return;
    state.steps[body.step].claimedBy = event.actor;
    touch(state, event, body.step);
}

void change(RunState& state, const Event&, const StepReleased& body)
{
    const auto found = state.steps.find(body.step);
    if (found != state.steps.end())
        found->claimedBy.clear();
}

void change(RunState& state, const Event& event, const LineApproved& body)
{
    if (state.action(body.action).status == ActionStatus::Waiting)
        state.approvals[body.action] = {event.actor, body.hash, body.target, event.at};
}

void change(RunState& state, const Event&, const StepUndone& body)
{
    const auto found = state.steps.find(body.step);
    if (found != state.steps.end() && state.stage == Stage::RollingBack)
        found->undone = body.outcome;
}

void change(RunState& state, const Event&, const StepIdle& body)
{
    const auto found = state.steps.find(body.step);
    if (found != state.steps.end())
        found->idleNoticed = true;
}

void change(RunState& state, const Event&, const StepOverran& body)
{
    const auto found = state.steps.find(body.step);
    if (found != state.steps.end())
        found->overran |= overrunBit(body.limit);
}

void change(RunState& state, const Event& event, const PollReminded& body)
{
    const auto gate = state.gates.find(body.gate);
    if (gate != state.gates.end() && gate->status == GateStatus::Open)
        gate->reminded = event.at;
}

void change(RunState& state, const Event& event, const ProbeReported& body)
{
    state.probes[body.probe] = {body.outcome, body.evidence, event.actor, event.at};
}

void change(RunState& state, const Event&, const TriggerModeSet& body)
{
    if (state.plan->trigger(body.trigger))
        state.triggers[body.trigger].mode = modeFrom(body.mode);
}

void change(RunState& state, const Event&, const LeadOffered& body)
{
    state.leadOffer = body.to;
}

void change(RunState& state, const Event& event, const LeadAccepted&)
{
    if (state.leadOffer.isEmpty())
        return;
    state.leadNow = event.actor;
    state.leadOffer.clear();
}

void change(RunState& state, const Event&, const NearMissed&)
{
    ++state.nearMisses;
}

void change(RunState& state, const Event& event, const RampAdvanced& body)
{
    if (!isIndexOf(body.stage, state.plan->ramp.size()))
        return;
    state.ramp = {};
    state.ramp.stage = body.stage;
    state.ramp.since = event.at;
}

void change(RunState& state, const Event&, const RampHeld& body)
{
    state.ramp.held = true;
    state.ramp.reason = body.reason;
}

void change(RunState& state, const Event& event, const RampReleased&)
{
    if (!state.ramp.held)
        return;
    state.ramp.held = false;
    state.ramp.reason.clear();
    state.ramp.since = event.at; // what was seen before the hold is no evidence for what follows it
    state.ramp.sampled.clear();
}

void change(RunState& state, const Event&, const RampAborted& body)
{
    state.ramp.aborted = true;
    state.ramp.held = false;
    state.ramp.reason = body.reason;
}

void change(RunState& state, const Event& event, const RolloutBegan& body)
{
    if (isIndexOf(body.phase, state.plan->rollout.size()) && !state.rollout.contains(body.phase))
        state.rollout[body.phase].began = event.at;
}

void change(RunState& state, const Event& event, const RolloutChecked& body)
{
    const auto phase = state.rollout.find(body.phase);
    if (phase == state.rollout.end())
        return;
    phase->checked = event.at;
    phase->outcome = body.outcome;
    phase->note = body.note;
}

void change(RunState& state, const Event&, const TargetCleared& body)
{
    if (state.stage == Stage::Closed)
        state.cleared = body.reason;
}

/// The plan of this state is a copy from here on: others keep theirs.
void change(RunState& state, const Event&, const ConditionBound& body)
{
    auto plan = std::make_shared<plan::Plan>(*state.plan);
    for (plan::Condition& condition : plan->conditions) {
        if (condition.id == body.condition && plan->query(body.query))
            condition.binding = plan::Binding{body.query};
    }
    state.plan = std::move(plan);
    state.bindings[body.condition] = body.query;
}

void change(RunState& state, const Event&, const MarkerIntended& body)
{
    state.markers[body.service].insert(body.of, QString());
}

void change(RunState& state, const Event&, const MarkerSettled& body)
{
    state.markers[body.service].insert(body.of, body.outcome);
}

} // namespace cockpit::run
