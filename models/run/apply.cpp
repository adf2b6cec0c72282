// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/apply.h"

#include "models/run/changes.h"

#include <algorithm>

namespace cockpit::run {

RunState apply(RunState state, const Event& event)
{
    std::visit([&state, &event](const auto& body) { change(state, event, body); }, event.body);
    state.lastSeq = event.seq;
    state.lastAt = {event.at.wall, std::max(state.lastAt.elapsed, event.at.elapsed)};
    return state;
}

RunState replay(RunState state, const std::vector<Event>& events)
{
    for (const Event& event : events)
        state = apply(std::move(state), event);
    return state;
}

void change(RunState& state, const Event&, const RunOpened& body)
{
    if (state.stage != Stage::Empty)
        return;
    state.stage = Stage::Prepared;
    state.facts = body;
}

void change(RunState& state, const Event& event, const RunStarted&)
{
    if (state.stage != Stage::Prepared)
        return;
    state.stage = Stage::Flying;
    state.started = event.at;
    state.sinceGo.from = event.at;
}

void change(RunState& state, const Event& event, const RunClosed& body)
{
    if (state.stage == Stage::Empty || state.stage == Stage::Closed)
        return;
    state.stage = Stage::Closed;
    state.ended = event.at;
    state.outcome = body.outcome;
    state.closedReason = body.reason;
}

void change(RunState&, const Event&, const RunResumed&)
{
    // Kept for the record: nothing that a person decided changes by it.
}

void change(RunState& state, const Event& event, const HoldBegan& body)
{
    if (state.held || state.stage != Stage::Flying)
        return;
    state.held = true;
    state.holdCause = body.cause;
    state.holdReason = body.reason;
    state.heldSince = event.at;
    state.plannedHold = body.planned;
    if (!body.planned.isEmpty())
        state.heldOnce.insert(body.planned);
    const auto gate = state.gates.find(body.gate);
    if (gate != state.gates.end())
        gate->waitedInVain = true;
}

void change(RunState& state, const Event& event, const HoldEnded&)
{
    if (!state.held)
        return;
    state.held = false;
    state.heldFor += event.at.elapsed - state.heldSince.value_or(event.at).elapsed;
    state.heldSince.reset();
    state.holdReason.clear();
    state.plannedHold.clear();
    lightRow(state);
}

void change(RunState& state, const Event& event, const RollbackStarted& body)
{
    if (state.stage != Stage::Flying)
        return;
    state.stage = Stage::RollingBack;
    state.rollbackStarted = event.at;
    state.rollbackReason = body.reason;
    state.rollbackTrigger = body.trigger;
    const auto trigger = state.triggers.find(body.trigger);
    if (trigger != state.triggers.end() && trigger->choice.isEmpty())
        trigger->choice = QStringLiteral("roll-back");
    lightRow(state);
}

void change(RunState& state, const Event& event, const RollbackFinished&)
{
    if (state.stage == Stage::RollingBack && !state.rollbackFinished)
        state.rollbackFinished = event.at;
}

void change(RunState& state, const Event& event, const Remarked& body)
{
    // A remark on the run is for readers of the log; the state has no place for it.
    if (!body.item.isEmpty())
        state.items[body.item].comments.push_back({event.actor, body.text, event.at});
}

void change(RunState& state, const Event& event, const GuessConfirmed& body)
{
    const QString key = guessKey(body.line, body.rule);
    if (!state.guesses.contains(key))
        state.guesses.insert(key, {body.accepted, body.written, event.actor, event.at});
}

} // namespace cockpit::run
