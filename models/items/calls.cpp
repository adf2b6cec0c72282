// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/calls.h"

#include "models/items/effects.h"
#include "models/items/format.h"
#include "models/items/notices.h"
#include "models/items/tr.h"
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "models/run/signoff.h"

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

using Calls = std::vector<Call>;
using Kind = Notice::Kind;

/// A need that comes back later is another one.
QString keyOf(const QString& what, const QString& which, const std::optional<Instant>& since)
{
    return what + u':' + which + u':' + QString::number(since ? since->wall.count() : 0);
}

bool isOver(const run::RunState& state)
{
    return state.stage == run::Stage::Closed;
}

const plan::Trigger* triggerOf(const plan::Plan& plan, const QString& id)
{
    const auto found = std::find_if(plan.triggers.begin(), plan.triggers.end(),
                                    [&](const plan::Trigger& trigger) { return trigger.id == id; });
    return found == plan.triggers.end() ? nullptr : &*found;
}

void addFired(Calls& calls, const run::RunState& state)
{
    for (const QString& id : run::openTriggers(state)) {
        const plan::Trigger* trigger = triggerOf(*state.plan, id);
        calls.push_back({keyOf(u"trigger"_s, id, state.trigger(id).at),
                         Tr::tr("Trigger fired: the lead decides"),
                         trigger ? trigger->text : state.trigger(id).what, true});
    }
}

void addPending(Calls& calls, const run::RunState& state)
{
    const QStringList open = run::openTriggers(state);
    for (const plan::Trigger& trigger : state.plan->triggers) {
        const run::ConditionNow now = state.conditions.value(trigger.condition);
        const bool asks = run::modeOf(state, trigger) != plan::TriggerMode::Observe;
        if (asks && now.state == u"pending" && !open.contains(trigger.id))
            calls.push_back({keyOf(u"pending"_s, trigger.id, now.since),
                             Tr::tr("A trigger is about to fire"), trigger.text, false});
    }
}

void addHeld(Calls& calls, const run::RunState& state)
{
    if (state.held && state.holdCause != run::HoldCause::Person && state.plannedHold.isEmpty())
        calls.push_back(
            {keyOf(u"hold"_s, {}, state.heldSince), Tr::tr("HOLD"), state.holdReason, true});
}

void addGates(Calls& calls, const run::RunState& state, Instant now)
{
    for (const plan::Gate& gate : state.plan->gates) {
        const run::GateState gateNow = state.gate(gate.id);
        if (gateNow.status != run::GateStatus::Open)
            continue;
        const QStringList unanswered = run::viewGate(state, gate.id, now).unanswered;
        calls.push_back(
            {keyOf(u"gate"_s, gate.id, gateNow.opened), Tr::tr("Go or No-Go?"),
             unanswered.isEmpty()
                 ? Tr::tr("%1. All have answered; the lead declares.").arg(gate.text)
                 : Tr::tr("%1. Not answered yet: %2.").arg(gate.text, unanswered.join(u", "_s)),
             false});
    }
}

/// Lines of the step under way that go no further without a person.
void addLines(Calls& calls, const run::RunState& state)
{
    using Status = run::ActionStatus;
    const QString step = run::currentStep(state);
    const QString place = placeText(*state.plan, step);
    for (auto it = state.actions.cbegin(); it != state.actions.cend(); ++it) {
        if (!it.key().startsWith(step + u'.'))
            continue;
        const run::ActionState& action = it.value();
        const QString key = keyOf(u"line"_s, it.key(), action.ended ? action.ended : action.began);
        if (action.status == Status::Failed)
            calls.push_back(
                {key + u"f"_s, Tr::tr("A line failed"), place + u". "_s + action.sentence, false});
        else if (action.status == Status::Unknown)
            calls.push_back({key + u"u"_s, Tr::tr("Nobody knows what became of a line"),
                             place + u". "_s + action.sentence, false});
        else if (action.status == Status::Asked)
            calls.push_back({key + u"a"_s, Tr::tr("Is the output as it should be?"), place, false});
        else if (action.status == Status::Running && !action.attention.isEmpty())
            calls.push_back(
                {key + u"w"_s, Tr::tr("A line waits"), place + u". "_s + action.attention, false});
    }
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::LeadOffer:
        return Tr::tr("The lead is offered");
    case Kind::Approval:
        return Tr::tr("A second person is needed");
    case Kind::Idle:
        return Tr::tr("Nothing happens");
    case Kind::Overrun:
        return Tr::tr("Longer than planned");
    case Kind::RolloutDue:
    case Kind::LaterCheck:
        return Tr::tr("A check is due");
    case Kind::SignOff:
        return Tr::tr("A sign-off has expired");
    case Kind::Close: // nothing of these is in a hurry
    case Kind::Hold:
    case Kind::Freeze:
    case Kind::TargetLock:
    case Kind::NoReturn:
        break;
    }
    return {};
}

QString sinceOf(const run::RunState& state, const Notice& notice, Instant now)
{
    if (notice.kind == Kind::LaterCheck) { // an answer to one of its items makes it another need
        std::optional<Instant> last = state.ended;
        for (auto it = state.items.cbegin(); it != state.items.cend(); ++it) {
            const bool isNews = it->at && (!last || it->at->wall > last->wall);
            if (isNews && it.key().startsWith(notice.subject + u'.'))
                last = it->at;
        }
        return keyOf(notice.subject, {}, last);
    }
    if (notice.kind == Kind::SignOff) { // the next one that expires is another need
        milliseconds last{0};
        for (const run::ExpiredSignOff& one : run::expiredSignOffs(state, now))
            last = one.list == notice.subject ? std::max(last, one.until) : last;
        return keyOf(notice.subject, {}, Instant{last, {}});
    }
    if (notice.kind != Kind::RolloutDue)
        return notice.subject;
    const run::RolloutState phase = state.rollout.value(notice.subject.toInt());
    return keyOf(notice.subject, {}, phase.checked ? phase.checked : phase.began);
}

void addNotices(Calls& calls, const run::RunState& state, Instant now)
{
    for (const Notice& notice : noticesOf(state, now)) {
        if (const QString title = titleOf(notice.kind); !title.isEmpty())
            calls.push_back(
                {u"notice:%1:%2"_s.arg(static_cast<int>(notice.kind)).arg(sinceOf(state, notice, now)),
                 title, notice.text, false});
    }
}

} // namespace

std::vector<Call> callsOf(const run::RunState& state, Instant now)
{
    Calls calls;
    if (!isOver(state)) {
        addFired(calls, state);
        addHeld(calls, state);
        addGates(calls, state, now);
        addLines(calls, state);
        addPending(calls, state);
    }
    addNotices(calls, state, now); // checks of a rollout come days after the run's end
    return calls;
}

} // namespace cockpit::items
