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

/// The row of the trigger that fired last among those without an answer.
std::optional<int> rowThatApplies(const RunState& state)
{
    std::optional<int> row;
    std::optional<milliseconds> latest;
    for (const plan::Trigger& trigger : state.plan->triggers) {
        const TriggerState now = state.trigger(trigger.id);
        if (!trigger.matrixRow || !now.fired || !now.choice.isEmpty() || !now.at)
            continue;
        if (!latest || now.at->elapsed >= *latest) {
            latest = now.at->elapsed;
            row = trigger.matrixRow;
        }
    }
    return row;
}

} // namespace

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
    state.matrixRow = rowThatApplies(state);
}

void change(RunState& state, const Event&, const TriggerAnswered& body)
{
    const auto found = state.triggers.find(body.trigger);
    if (found == state.triggers.end())
        return;
    found->choice = body.choice;
    // The row stays lit while the lead holds or rolls back because of it.
    if (body.choice == QLatin1String("continue"))
        state.matrixRow = rowThatApplies(state);
}

} // namespace cockpit::run
