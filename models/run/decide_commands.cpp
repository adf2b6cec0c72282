// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/hosts.h"
#include "models/run/hosts.h"
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

constexpr qsizetype mostInput = 64 * 1024; // of what a person types at once, in bytes

/// A line on several hosts is spoken of host by host.
Ruling requireUnit(const Draft& draft, const QString& id, const QString& host)
{
    const plan::Action* action = draft.plan().action(id);
    const bool onSeveral = action && !action->hosts.empty();
    if (!host.isEmpty() && !(onSeveral && plan::hostOf(*action, host)))
        return failure(
            Tr::tr("%1 does not run on a host \"%2\".").arg(spokenName(draft.plan(), id), host));
    if (onSeveral && host.isEmpty())
        return failure(
            Tr::tr("%1 runs on several hosts: say which one.").arg(spokenName(draft.plan(), id)));
    return {};
}

/// The attempt that a report speaks of must be the one whose outcome is open.
template <class Report>
Ruling requireOpenAttempt(const Draft& draft, const Report& report)
{
    if (auto ruling = requireUnit(draft, report.action, report.host);
        draft.plan().action(report.action) && !ruling)
        return ruling;
    const ActionState now = stateOf(draft.state(), report.action, report.host);
    if (now.attempt == 0 || now.attempt != report.attempt || !isOpenCommand(now.status))
        return failure(Tr::tr("No attempt %1 of %2 is under way.")
                           .arg(report.attempt)
                           .arg(spokenName(draft.plan(), report.action, report.host)));
    return {};
}

/// The units of a line that an intent means: the one host that it names, or all that `isMeant` takes.
template <class IsMeant>
std::vector<Unit> unitsOf(const Draft& draft, const QString& action, const QString& host,
                          IsMeant isMeant)
{
    std::vector<Unit> units;
    const plan::Action* planned = draft.plan().action(action);
    const auto add = [&](const QString& name) {
        const ActionState now = stateOf(draft.state(), action, name);
        if (isMeant(now))
            units.push_back({action, name, now.attempt});
    };
    if (!host.isEmpty() || !planned || planned->hosts.empty())
        add(host);
    else
        for (const plan::Host& one : planned->hosts)
            add(one.name);
    return units;
}

Ruling requireRunnable(const plan::Plan& plan, const plan::Action* action, const QString& id)
{
    if (!action || action->kind != runbook::ActionKind::Command)
        return failure(Tr::tr("%1 is not a command.").arg(spokenName(plan, id)));
    if (action->cannotRun)
        return failure(
            Tr::tr("%1 cannot be run as it stands: %2").arg(spokenName(plan, id), *action->cannotRun));
    return {};
}

Ruling requireNotBegun(const RunState& state, const plan::Action& action, const QString& host)
{
    if (stateOf(state, action.id, host).status != ActionStatus::Waiting)
        return failure(Tr::tr("%1 was begun already: only a person starts it again.")
                           .arg(spokenName(*state.plan, action.id, host)));
    if (host.isEmpty())
        return {};
    const ActionStatus line = state.action(action.id).status;
    const bool mayBegin = line == ActionStatus::Waiting || line == ActionStatus::Running;
    if (!mayBegin || nextHost(state, action) != host)
        return failure(Tr::tr("%1 is not next among the hosts of %2.")
                           .arg(host, spokenName(*state.plan, action.id)));
    return {};
}

Ruling requireItsTurn(const Draft& draft, const Place& place, const QString& host)
{
    const RunState& state = draft.state();
    if (auto ruling = requireStage(draft, {place.part.rung ? Stage::RollingBack : Stage::Flying});
        !ruling)
        return ruling;
    if (state.held && !place.part.rung)
        return failure(Tr::tr("The run is held: end the hold first."));
    if (state.step(place.part.id).status != StepStatus::Running)
        return failure(
            Tr::tr("%1 is not running: start it first.").arg(spokenName(*state.plan, place.part.id)));
    if (nextAction(state, place.part) != place.action)
        return failure(Tr::tr("%1 is not the next line: finish the lines before it first.")
                           .arg(spokenName(*state.plan, place.action->id)));
    return requireNotBegun(state, *place.action, host);
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

/// A step has failed with its line; a line on several hosts, when more of them failed than may.
void failStep(Draft& draft, const Place& place, const QString& host, const QString& sentence)
{
    const bool onSeveral = place.action && !place.action->hosts.empty();
    if (onSeveral
        && (!hasStopped(draft.state(), *place.action)
            || draft.state().step(place.part.id).status != StepStatus::Running))
        return;
    draft.follow(StepFailed{place.part.id,
                            host.isEmpty() ? sentence : Tr::tr("%1: %2").arg(host, sentence)});
}

void failOrTryAgain(Draft& draft, const Place& place, const CommandFinished& facts)
{
    // Also where the stop came so early that nothing was begun, and the report does not speak of it.
    const bool wasStopped = stateOf(draft.state(), facts.action, facts.host).stopAsked;
    if (place.action && !wasStopped && mayTryAgain(*place.action, facts))
        draft.follow(ActionReopened{facts.action,
                                    Tr::tr("tried again by itself, %1 of %2: %3")
                                        .arg(facts.attempt)
                                        .arg(place.action->retries)
                                        .arg(facts.sentence),
                                    facts.host});
    else
        failStep(draft, place, facts.host, facts.sentence);
}

} // namespace

Ruling rule(Draft& draft, const BeginCommand& wish)
{
    const auto place = placeOf(draft.plan(), wish.action);
    if (!place)
        return failure(Tr::tr("The plan has no line %1.").arg(wish.action));
    if (auto ruling = requireRunnable(draft.plan(), place->action, wish.action); !ruling)
        return ruling;
    if (auto ruling = requireUnit(draft, wish.action, wish.host); !ruling)
        return ruling;
    if (auto ruling = requireItsTurn(draft, *place, wish.host); !ruling)
        return ruling;
    // What was approved of a line on several hosts is all of them: its hash names each.
    const ApprovalNow approval =
        approvalOf(draft.state(), wish.action, wish.host.isEmpty() ? wish.target : QString());
    if (approval.needed && !approval.given)
        return failure(approval.whyNot);
    const Unit unit{wish.action, wish.host,
                    stateOf(draft.state(), wish.action, wish.host).attempt + 1};
    draft.add(CommandIntended{wish.action, unit.attempt, commandKey(draft.state().facts.run, unit),
                              QString::fromLatin1(place->action->hash), wish.target, approval.by,
                              wish.host});
    return {};
}

Ruling rule(Draft& draft, const StopCommand& wish)
{
    const auto place = placeOf(draft.plan(), wish.action);
    if (!place || !place->action || place->action->kind != runbook::ActionKind::Command)
        return failure(Tr::tr("%1 does not run.").arg(spokenName(draft.plan(), wish.action)));
    const auto open = unitsOf(draft, wish.action, wish.host,
                              [](const ActionState& now) { return isOpenCommand(now.status); });
    if (open.empty())
        return failure(
            Tr::tr("%1 does not run.").arg(spokenName(draft.plan(), wish.action, wish.host)));
    bool any = false;
    for (const Unit& unit : open) {
        if (stateOf(draft.state(), unit.action, unit.host).stopAsked)
            continue;
        any = true;
        draft.add(CommandStopAsked{unit.action, unit.attempt, unit.host});
    }
    if (!any)
        return failure(
            Tr::tr("%1 was asked to stop already.").arg(spokenName(draft.plan(), wish.action)));
    return {};
}

Ruling rule(Draft& draft, const GiveInput& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    const auto place = placeOf(draft.plan(), wish.action);
    const ActionState now = stateOf(draft.state(), wish.action, wish.host);
    if (!place || !place->action || place->action->kind != runbook::ActionKind::Command)
        return failure(Tr::tr("%1 is not a command.").arg(spokenName(draft.plan(), wish.action)));
    if (auto ruling = requireUnit(draft, wish.action, wish.host); !ruling)
        return ruling;
    if (now.status != ActionStatus::Running)
        return failure(Tr::tr("%1 does not run: there is nobody to take the input.")
                           .arg(spokenName(draft.plan(), wish.action)));
    if (place->action->input == plan::Input::None)
        return failure(
            Tr::tr("%1 takes no input. Where it should, say so in the environment: under "
                   "defaults, input or terminal for lines of its kind.")
                .arg(spokenName(draft.plan(), wish.action)));
    if (now.stopAsked)
        return failure(
            Tr::tr("%1 was asked to stop already.").arg(spokenName(draft.plan(), wish.action)));
    if (auto ruling = requireNotAnothers(draft, place->part.id); !ruling)
        return ruling;
    if (wish.bytes.size() > mostInput)
        return failure(
            Tr::tr("That is more than %1 KiB at once: give it in pieces.").arg(mostInput / 1024));
    draft.add(CommandInputGiven{wish.action, now.attempt, wish.bytes.size(),
                                wish.hidden ? QString() : QString::fromUtf8(wish.bytes),
                                wish.hidden, wish.host});
    return {};
}

Ruling rule(Draft& draft, const ReportStarted& wish)
{
    if (auto ruling = requireOpenAttempt(draft, wish); !ruling)
        return ruling;
    if (stateOf(draft.state(), wish.action, wish.host).status == ActionStatus::Running)
        return failure(Tr::tr("%1 is known to run.").arg(spokenName(draft.plan(), wish.action)));
    draft.add(CommandStarted{wish.action, wish.attempt, wish.pid, wish.host});
    return {};
}

Ruling rule(Draft& draft, const ReportFinished& wish)
{
    CommandFinished facts = wish.facts;
    if (auto ruling = requireOpenAttempt(draft, facts); !ruling)
        return ruling;
    const auto place = placeOf(draft.plan(), facts.action);
    // What never ends by itself has done its work when a person ends it.
    // A reason says that something else was the matter: it was never begun, or had failed already.
    const bool endedAsMeant = place && place->action && place->action->endless
        && stateOf(draft.state(), facts.action, facts.host).stopAsked && facts.reason.isEmpty();
    if (endedAsMeant) {
        facts.outcome = Outcome::Passed;
        facts.stopped = true;
    }
    draft.add(facts);
    if (!place)
        return {};
    if (facts.outcome == Outcome::Failed)
        failOrTryAgain(draft, *place, facts);
    if (place->action && !place->action->hosts.empty()) // with this one the last is over
        failStep(draft, *place, {}, draft.state().action(facts.action).sentence);
    finishWhatIsComplete(draft, place->part.id);
    return {};
}

Ruling rule(Draft& draft, const ReportUnknown& wish)
{
    if (auto ruling = requireOpenAttempt(draft, wish); !ruling)
        return ruling;
    draft.add(CommandUnknown{wish.action, wish.attempt, wish.reason, wish.host});
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
    const auto unknown = unitsOf(draft, wish.action, wish.host, [](const ActionState& now) {
        return now.status == ActionStatus::Unknown;
    });
    if (unknown.empty())
        return failure(Tr::tr("How %1 ended is known.").arg(spokenName(draft.plan(), wish.action)));
    for (const Unit& unit : unknown)
        draft.add(CommandProbeAsked{unit.action, unit.attempt, unit.host});
    return {};
}

Ruling rule(Draft& draft, const ReportCommandProbe& wish)
{
    const ActionState now = stateOf(draft.state(), wish.action, wish.host);
    if (auto ruling = requireUnit(draft, wish.action, wish.host);
        draft.plan().action(wish.action) && !ruling)
        return ruling;
    if (now.status != ActionStatus::Unknown || now.attempt != wish.attempt)
        return failure(Tr::tr("How %1 ended is known.").arg(spokenName(draft.plan(), wish.action)));
    if (draft.actor() != programName())
        return failure(Tr::tr("What a look at the target shows is told by the cockpit."));
    draft.add(CommandProbed{wish.action, wish.attempt, wish.sentence, wish.host});
    return {};
}

Ruling rule(Draft& draft, const ReportAttention& wish)
{
    if (auto ruling = requireOpenAttempt(draft, wish); !ruling)
        return ruling;
    if (draft.actor() != programName())
        return failure(Tr::tr("What a command needs is told by the cockpit."));
    if (stateOf(draft.state(), wish.action, wish.host).attention == wish.sentence)
        return failure(Tr::tr("That is known."));
    draft.add(CommandAttention{wish.action, wish.attempt, wish.sentence, wish.host});
    return {};
}

} // namespace cockpit::run
