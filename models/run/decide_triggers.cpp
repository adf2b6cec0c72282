// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

#include <algorithm>
#include <cmath>

namespace cockpit::run {

namespace {

bool isConditionWord(const QString& word)
{
    return word == QLatin1String("ok") || word == QLatin1String("pending")
        || word == QLatin1String("firing") || word == QLatin1String("no-data")
        || word == QLatin1String("unbound") || word == QLatin1String("error");
}

/// What a trigger that has fired does to the run: before the start and during a rollback it is noted.
void takeEffect(Draft& draft, const plan::Trigger& trigger, plan::TriggerMode mode)
{
    if (draft.state().stage != Stage::Flying)
        return;
    if (mode == plan::TriggerMode::Ask)
        hold(draft, HoldCause::Trigger, trigger.text);
    else if (mode == plan::TriggerMode::Act)
        beginRollback(draft, trigger.text, trigger.id);
}

void fireTriggersOf(Draft& draft, const ConditionChanged& change)
{
    const QString what = change.value ? QString::number(*change.value) : change.why;
    for (const plan::Trigger& trigger : draft.plan().triggers) {
        if (trigger.condition != change.condition || openTriggers(draft.state()).contains(trigger.id))
            continue;
        draft.add(TriggerFired{trigger.id, what});
        takeEffect(draft, trigger, modeOf(draft.state(), trigger));
    }
}

/// The lead's own word for one trigger is not taken back by passing over another.
bool isHeldForATrigger(const RunState& state)
{
    return std::any_of(
        state.triggers.cbegin(), state.triggers.cend(),
        [](const TriggerState& trigger) { return trigger.choice == QLatin1String("hold"); });
}

/// A number that is none proves nothing, whatever is said of it.
void takeNoNumberAsNoData(ConditionChanged& change)
{
    if (!change.value || std::isfinite(*change.value))
        return;
    change.value.reset();
    if (change.to != QLatin1String("unbound") && change.to != QLatin1String("error"))
        change.to = QStringLiteral("no-data");
}

} // namespace

Ruling rule(Draft& draft, const ReportCondition& wish)
{
    if (!draft.plan().condition(wish.condition))
        return failure(Tr::tr("The plan has no condition %1.").arg(wish.condition));
    if (!isConditionWord(wish.to))
        return failure(Tr::tr("A condition cannot be \"%1\".").arg(wish.to));
    const ConditionNow before = draft.state().conditions.value(wish.condition);
    ConditionChanged change{wish.condition, before.state, wish.to, wish.value, wish.why};
    takeNoNumberAsNoData(change);
    change.ageMs = std::max(wish.age, milliseconds{0}).count();
    // A ramp waits for a sample of its own soak: it is noted even if nothing changed.
    const RampState& ramp = draft.state().ramp;
    const bool isAwaited = change.value && ramp.since && !ramp.sampled.contains(change.condition)
        && draft.now().elapsed - wish.age >= ramp.since->elapsed;
    const bool isSame = before.since && before.state == change.to
        && (wish.onlyAnotherState || (before.value == change.value && before.why == change.why));
    if (isSame && !isAwaited)
        return {};
    draft.add(change);
    const bool isOver =
        draft.state().stage == Stage::Closed; // nothing is left that a trigger could stop
    if (change.to == QLatin1String("firing") && before.state != change.to && !isOver)
        fireTriggersOf(draft, change);
    return {};
}

Ruling rule(Draft& draft, const DeclareTrigger& wish)
{
    const plan::Trigger* trigger = draft.plan().trigger(wish.trigger);
    if (!trigger)
        return failure(Tr::tr("The plan has no trigger %1.").arg(wish.trigger));
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireReason(wish.what); !ruling)
        return ruling;
    if (openTriggers(draft.state()).contains(trigger->id))
        return failure(Tr::tr("Trigger %1 has fired already and waits for the lead's answer.")
                           .arg(spokenName(draft.plan(), trigger->id)));
    if (wish.number && !std::isfinite(*wish.number))
        return failure(Tr::tr("That is not a number: give the value that was measured."));
    draft.add(TriggerFired{trigger->id, wish.what, wish.number});
    // What acts by itself on a measurement asks the lead when another person declares it.
    const plan::TriggerMode mode = modeOf(draft.state(), *trigger);
    const bool asks = mode == plan::TriggerMode::Act && !isLead(draft);
    takeEffect(draft, *trigger, asks ? plan::TriggerMode::Ask : mode);
    return {};
}

Ruling rule(Draft& draft, const AnswerTrigger& wish)
{
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    const TriggerState now = draft.state().trigger(wish.trigger);
    const bool isOpen = now.fired && (now.choice.isEmpty() || now.choice == QLatin1String("hold"));
    if (!isOpen)
        return failure(
            Tr::tr("Trigger %1 waits for no answer.").arg(spokenName(draft.plan(), wish.trigger)));
    if (wish.choice == QLatin1String("roll-back")) {
        if (auto ruling = requireStage(draft, {Stage::Flying}); !ruling)
            return ruling;
        draft.add(TriggerAnswered{wish.trigger, wish.choice, wish.reason});
        beginRollback(draft, wish.reason, wish.trigger);
        return {};
    }
    const bool continues = wish.choice == QLatin1String("continue");
    if (!continues && wish.choice != QLatin1String("hold"))
        return failure(Tr::tr("Answer a trigger with roll-back, continue or hold."));
    if (auto ruling = continues ? requireReason(wish.reason) : Ruling(); !ruling)
        return ruling;
    if (!continues)
        hold(draft, HoldCause::Trigger, draft.plan().trigger(wish.trigger)->text);
    draft.add(TriggerAnswered{wish.trigger, wish.choice, wish.reason});
    const RunState& state = draft.state();
    if (continues && state.held && state.holdCause == HoldCause::Trigger
        && openTriggers(state).isEmpty() && !isHeldForATrigger(state))
        draft.add(HoldEnded{wish.reason});
    return {};
}

} // namespace cockpit::run
