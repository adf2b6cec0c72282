// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

constexpr qsizetype mostInput = 64 * 1024; // of what a person types at once, in bytes

/// The attempt that a report speaks of must be the one whose outcome is open.
Ruling requireOpenAttempt(const RunState& state, const QString& action, int attempt)
{
    const ActionState now = state.action(action);
    if (now.attempt == 0 || now.attempt != attempt || !isOpenCommand(now.status))
        return failure(Tr::tr("No attempt %1 of %2 is under way.").arg(attempt).arg(action));
    return {};
}

Ruling requireRunnable(const plan::Action* action, const QString& id)
{
    if (!action || action->kind != runbook::ActionKind::Command)
        return failure(Tr::tr("%1 is not a command.").arg(id));
    if (action->cannotRun)
        return failure(Tr::tr("%1 cannot be run as it stands: %2").arg(id, *action->cannotRun));
    return {};
}

Ruling requireItsTurn(const Draft& draft, const Place& place)
{
    const RunState& state = draft.state();
    if (auto ruling = requireStage(draft, {place.part.rung ? Stage::RollingBack : Stage::Flying});
        !ruling)
        return ruling;
    if (state.held && !place.part.rung)
        return failure(Tr::tr("The run is held: no command begins."));
    if (state.step(place.part.id).status != StepStatus::Running)
        return failure(Tr::tr("%1 is not running.").arg(place.part.id));
    if (nextAction(state, place.part) != place.action)
        return failure(Tr::tr("%1 is not the next line.").arg(place.action->id));
    if (state.action(place.action->id).status != ActionStatus::Waiting)
        return failure(
            Tr::tr("%1 was begun already: only a person starts it again.").arg(place.action->id));
    return {};
}

/// By itself only what can be repeated without harm, and only what went wrong by itself: the environment
/// says how often. What is exhausted stops.
bool mayTryAgain(const plan::Action& action, const CommandFinished& facts)
{
    const bool harmless =
        action.blast == plan::Blast::ReadOnly || action.blast == plan::Blast::Reversible;
    return harmless && !action.endless && !facts.stopped && facts.attempt <= action.retries
        && facts.reason != QLatin1String("identity");
}

void failOrTryAgain(Draft& draft, const Place& place, const CommandFinished& facts)
{
    if (place.action && mayTryAgain(*place.action, facts))
        draft.follow(ActionReopened{facts.action,
                                    Tr::tr("tried again by itself, %1 of %2: %3")
                                        .arg(facts.attempt)
                                        .arg(place.action->retries)
                                        .arg(facts.sentence)});
    else
        draft.follow(StepFailed{place.part.id, facts.sentence});
}

} // namespace

Ruling rule(Draft& draft, const BeginCommand& wish)
{
    const auto place = placeOf(draft.plan(), wish.action);
    if (!place)
        return failure(Tr::tr("The plan has no line %1.").arg(wish.action));
    if (auto ruling = requireRunnable(place->action, wish.action); !ruling)
        return ruling;
    if (auto ruling = requireItsTurn(draft, *place); !ruling)
        return ruling;
    const ApprovalNow approval = approvalOf(draft.state(), wish.action, wish.target);
    if (approval.needed && !approval.given)
        return failure(approval.whyNot);
    const int attempt = draft.state().action(wish.action).attempt + 1;
    draft.add(CommandIntended{wish.action, attempt,
                              commandKey(draft.state().facts.run, wish.action, attempt),
                              QString::fromLatin1(place->action->hash), wish.target, approval.by});
    return {};
}

Ruling rule(Draft& draft, const StopCommand& wish)
{
    const auto place = placeOf(draft.plan(), wish.action);
    const ActionState now = draft.state().action(wish.action);
    if (!place || !place->action || place->action->kind != runbook::ActionKind::Command
        || !isOpenCommand(now.status))
        return failure(Tr::tr("%1 does not run.").arg(wish.action));
    if (now.stopAsked)
        return failure(Tr::tr("%1 was asked to stop already.").arg(wish.action));
    draft.add(CommandStopAsked{wish.action, now.attempt});
    return {};
}

Ruling rule(Draft& draft, const GiveInput& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    const auto place = placeOf(draft.plan(), wish.action);
    const ActionState now = draft.state().action(wish.action);
    if (!place || !place->action || place->action->kind != runbook::ActionKind::Command
        || now.status != ActionStatus::Running)
        return failure(Tr::tr("%1 does not run: there is nobody to take the input.").arg(wish.action));
    if (place->action->input == plan::Input::None)
        return failure(
            Tr::tr("%1 takes no input. Where it should, say so in the environment: under "
                   "defaults, input or terminal for lines of its kind.")
                .arg(wish.action));
    if (now.stopAsked)
        return failure(Tr::tr("%1 was asked to stop already.").arg(wish.action));
    if (auto ruling = requireNotAnothers(draft, place->part.id); !ruling)
        return ruling;
    if (wish.bytes.size() > mostInput)
        return failure(
            Tr::tr("That is more than %1 KiB at once: give it in pieces.").arg(mostInput / 1024));
    draft.add(CommandInputGiven{wish.action, now.attempt, wish.bytes.size(),
                                wish.hidden ? QString() : QString::fromUtf8(wish.bytes), wish.hidden});
    return {};
}

Ruling rule(Draft& draft, const ReportStarted& wish)
{
    if (auto ruling = requireOpenAttempt(draft.state(), wish.action, wish.attempt); !ruling)
        return ruling;
    if (draft.state().action(wish.action).status == ActionStatus::Running)
        return failure(Tr::tr("%1 is known to run.").arg(wish.action));
    draft.add(CommandStarted{wish.action, wish.attempt, wish.pid});
    return {};
}

Ruling rule(Draft& draft, const ReportFinished& wish)
{
    CommandFinished facts = wish.facts;
    if (auto ruling = requireOpenAttempt(draft.state(), facts.action, facts.attempt); !ruling)
        return ruling;
    const auto place = placeOf(draft.plan(), facts.action);
    // What never ends by itself has done its work when a person ends it.
    // A reason says that something else was the matter: it was never begun, or had failed already.
    const bool endedAsMeant = place && place->action && place->action->endless
        && draft.state().action(facts.action).stopAsked && facts.reason.isEmpty();
    if (endedAsMeant) {
        facts.outcome = Outcome::Passed;
        facts.stopped = true;
    }
    draft.add(facts);
    if (!place)
        return {};
    if (facts.outcome == Outcome::Failed)
        failOrTryAgain(draft, *place, facts);
    finishWhatIsComplete(draft, place->part.id);
    return {};
}

Ruling rule(Draft& draft, const ReportUnknown& wish)
{
    if (auto ruling = requireOpenAttempt(draft.state(), wish.action, wish.attempt); !ruling)
        return ruling;
    draft.add(CommandUnknown{wish.action, wish.attempt, wish.reason});
    return {};
}

Ruling rule(Draft& draft, const ReportValue& wish)
{
    const auto& captures = draft.plan().captures;
    const bool isPlanned =
        std::any_of(captures.begin(), captures.end(), [&wish](const plan::Capture& capture) {
            return capture.variable == wish.variable;
        });
    if (!isPlanned || draft.state().values.contains(wish.variable))
        return failure(Tr::tr("%1 is no value that is still to be computed.").arg(wish.variable));
    if (draft.actor() != programName())
        return failure(Tr::tr("Only the cockpit computes a value."));
    if (auto ruling = requireStage(draft, {Stage::Flying, Stage::RollingBack}); !ruling)
        return ruling;
    draft.add(ValueComputed{wish.variable, wish.value});
    return {};
}

Ruling rule(Draft& draft, const ProbeCommand& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    const ActionState now = draft.state().action(wish.action);
    if (now.status != ActionStatus::Unknown)
        return failure(Tr::tr("How %1 ended is known.").arg(wish.action));
    draft.add(CommandProbeAsked{wish.action, now.attempt});
    return {};
}

Ruling rule(Draft& draft, const ReportCommandProbe& wish)
{
    const ActionState now = draft.state().action(wish.action);
    if (now.status != ActionStatus::Unknown || now.attempt != wish.attempt)
        return failure(Tr::tr("How %1 ended is known.").arg(wish.action));
    if (draft.actor() != programName())
        return failure(Tr::tr("What a look at the target shows is told by the cockpit."));
    draft.add(CommandProbed{wish.action, wish.attempt, wish.sentence});
    return {};
}

Ruling rule(Draft& draft, const ReportAttention& wish)
{
    if (auto ruling = requireOpenAttempt(draft.state(), wish.action, wish.attempt); !ruling)
        return ruling;
    if (draft.actor() != programName())
        return failure(Tr::tr("What a command needs is told by the cockpit."));
    if (draft.state().action(wish.action).attention == wish.sentence)
        return failure(Tr::tr("That is known."));
    draft.add(CommandAttention{wish.action, wish.attempt, wish.sentence});
    return {};
}

} // namespace cockpit::run
