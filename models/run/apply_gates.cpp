// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/changes.h"

namespace cockpit::run {

namespace {

GateStatus statusAfter(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Go:
        return GateStatus::Go;
    case GateOutcome::NoGo:
        return GateStatus::NoGo;
    case GateOutcome::Hold:
        break;
    }
    return GateStatus::Held;
}

/// The gate whose question is open; null otherwise.
GateState* openGate(RunState& state, const QString& id)
{
    const auto found = state.gates.find(id);
    return found != state.gates.end() && found->status == GateStatus::Open ? &*found : nullptr;
}

/// Good, bad, or not known: what somebody who answers a poll goes by.
int classOf(const QString& conditionState)
{
    if (conditionState == QLatin1String("ok"))
        return 0;
    const bool isBad =
        conditionState == QLatin1String("pending") || conditionState == QLatin1String("firing");
    return isBad ? 1 : 2;
}

/// A trigger stays until it is passed over; one that is held for, as long as the hold lasts.
bool applies(const RunState& state, const TriggerState& trigger)
{
    if (trigger.choice == QLatin1String("hold"))
        return state.held || state.rollbackStarted || state.stage == Stage::Prepared;
    return trigger.fired && trigger.choice != QLatin1String("continue");
}

} // namespace

/// The row of the trigger that fired last among those without an answer; where all are answered, among
/// those because of which the run is held or goes back.
void lightRow(RunState& state)
{
    std::optional<int> row;
    std::pair<bool, milliseconds> latest;
    for (const plan::Trigger& trigger : state.plan->triggers) {
        const TriggerState now = state.trigger(trigger.id);
        if (!trigger.matrixRow || !now.at || !applies(state, now))
            continue;
        const std::pair<bool, milliseconds> rank{now.choice.isEmpty(), now.at->elapsed};
        if (!row || rank >= latest) {
            latest = rank;
            row = trigger.matrixRow;
        }
    }
    state.matrixRow = row;
}

void change(RunState& state, const Event& event, const ItemTicked& body)
{
    ItemState& item = state.items[body.item];
    item = {
        body.done, event.actor, body.note, event.at, body.outcome, {}, std::move(item.comments)};
    if (body.untilMs != 0)
        item.until = milliseconds{body.untilMs};
}

void change(RunState& state, const Event& event, const GateOpened& body)
{
    if (!state.plan->gate(body.gate) || state.gate(body.gate).status == GateStatus::Go)
        return;
    GateState asked;
    asked.status = GateStatus::Open;
    asked.question = body.question;
    asked.opened = event.at;
    state.gates[body.gate] = asked;
}

void change(RunState& state, const Event& event, const PollAnswered& body)
{
    if (GateState* gate = openGate(state, body.gate)) {
        gate->answers[body.position] = {body.answer,      event.at,         event.actor, body.note,
                                        body.waiverOwner, body.waiverUntil, event.seq};
    }
}

void change(RunState& state, const Event&, const StatementConfirmed& body)
{
    if (GateState* gate = openGate(state, body.gate))
        gate->statements[body.criterion] = body.outcome;
}

void change(RunState& state, const Event& event, const GateDeclared& body)
{
    GateState* gate = openGate(state, body.gate);
    if (!gate)
        return;
    gate->status = statusAfter(body.outcome);
    gate->declared = event.at;
    gate->declaredBy = event.actor;
    gate->reason = body.reason;
    gate->evidence = body.evidence;
    gate->evidenceSha256 = body.evidenceSha256;
    if (body.outcome == GateOutcome::Go) {
        state.sinceGo = {};
        state.sinceGo.from = event.at;
    }
}

void change(RunState& state, const Event& event, const ConditionChanged& body)
{
    ConditionNow& condition = state.conditions[body.condition];
    if (condition.state != body.to || !condition.since)
        condition.since = event.at;
    if (classOf(condition.state) != classOf(body.to))
        condition.classSeq = event.seq;
    condition.state = body.to;
    condition.value = body.value;
    condition.why = body.why;
    const milliseconds sampledAt = event.at.elapsed - milliseconds{body.ageMs};
    if (body.value && state.ramp.since && sampledAt >= state.ramp.since->elapsed)
        state.ramp.sampled.insert(body.condition);
}

void change(RunState& state, const Event& event, const TriggerFired& body)
{
    TriggerState& trigger = state.triggers[body.trigger];
    trigger = {true, event.at, body.what, {}, body.number, trigger.mode};
    ++state.sinceGo.triggers;
    lightRow(state);
}

void change(RunState& state, const Event&, const TriggerAnswered& body)
{
    const auto found = state.triggers.find(body.trigger);
    if (found == state.triggers.end())
        return;
    found->choice = body.choice;
    lightRow(state);
}

} // namespace cockpit::run
