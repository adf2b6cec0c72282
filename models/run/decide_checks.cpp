// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/hosts.h"
#include "models/run/hosts.h"
#include "models/run/names.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

namespace cockpit::run {

namespace {

using Kind = runbook::ActionKind;

bool isFailedOrUnknown(ActionStatus status)
{
    return status == ActionStatus::Failed || status == ActionStatus::Unknown;
}

/// A step that failed, or of which nobody knows, is cleared up before anything else in it goes on.
Ruling requireStepLets(const RunState& state, const Place& place, ActionStatus status)
{
    switch (state.step(place.part.id).status) {
    case StepStatus::Running:
        return {};
    case StepStatus::Failed:
    case StepStatus::Unknown:
        if (isFailedOrUnknown(status))
            return {};
        return failure(Tr::tr("%1 has stopped: clear up the line that stopped it first.")
                           .arg(spokenName(*state.plan, place.part.id)));
    case StepStatus::Waiting:
    case StepStatus::Ready:
        return failure(
            Tr::tr("%1 has not begun: start it first.").arg(spokenName(*state.plan, place.part.id)));
    case StepStatus::Done:
    case StepStatus::Skipped:
    case StepStatus::Left:
        break;
    }
    return failure(Tr::tr("%1 is over already.").arg(spokenName(*state.plan, place.part.id)));
}

/// Checks that stand side by side may be ticked in any order; a command, a wait or a note holds back
/// what stands below it.
Ruling requireTurn(const RunState& state, const Place& place)
{
    if (!place.action) {
        if (!needsConfirmation(place.part))
            return failure(
                Tr::tr("%1 is finished by its lines.").arg(spokenName(*state.plan, place.part.id)));
        if (nextAction(state, place.part))
            return failure(
                Tr::tr("The notes of %1 come first.").arg(spokenName(*state.plan, place.part.id)));
        return {};
    }
    const bool mayOvertake = place.action->kind != Kind::Command && place.action->kind != Kind::Wait
        && !isReadOnly(*place.action);
    for (const plan::Action& before : *place.part.actions) {
        if (&before == place.action)
            break;
        const bool letsPass =
            before.kind != Kind::Command && before.kind != Kind::Wait && !isReadOnly(before);
        if (!isOver(state.action(before.id).status) && !(mayOvertake && letsPass))
            return failure(Tr::tr("%1 comes first: finish it, then this one.")
                               .arg(spokenName(*state.plan, before.id)));
    }
    return {};
}

Ruling requireMeasured(const Draft& draft, const plan::Action& action, Outcome outcome)
{
    if (outcome != Outcome::Passed)
        return failure(Tr::tr(
            "A measurement is taken when its conditions are OK; a failure is marked by a person."));
    if (!isMeasurable(draft.plan(), action))
        return failure(Tr::tr("%1 is not bound to a metric: a person confirms it, with a note.")
                           .arg(spokenName(draft.plan(), action.id)));
    for (const QString& condition : action.conditions) {
        const QString now = draft.state().conditions.value(condition).state;
        if (now != QLatin1String("ok"))
            return failure(
                Tr::tr("Condition %1 is %2, not OK.").arg(spokenName(draft.plan(), condition), now));
    }
    return {};
}

/// The cockpit itself resolves only what it measured, and notes.
Ruling requireProgramMay(const Draft& draft, const Place& place, const ResolveAction& wish)
{
    if (wish.how == QLatin1String("noted")) {
        if (place.action && isReadOnly(*place.action) && wish.outcome == Outcome::Passed)
            return {};
        return failure(Tr::tr("%1 is more than a note.").arg(spokenName(draft.plan(), wish.action)));
    }
    if (place.action && place.action->kind == Kind::Metric && wish.how == QLatin1String("measured"))
        return requireMeasured(draft, *place.action, wish.outcome);
    return failure(Tr::tr("Only a person can decide this."));
}

bool needsReason(const Draft& draft, const Place& place, const ResolveAction& wish)
{
    // A person who was asked answers like at a check.
    if (stateOf(draft.state(), wish.action, wish.host).status == ActionStatus::Asked)
        return wish.how != QLatin1String("confirmed") || wish.outcome == Outcome::NotTested;
    const Kind kind = place.action ? place.action->kind : Kind::Check;
    const bool isOutcomeOfPeople =
        kind == Kind::Command || kind == Kind::Metric || kind == Kind::Wait;
    return isOutcomeOfPeople || wish.how != QLatin1String("confirmed")
        || wish.outcome == Outcome::NotTested;
}

Ruling requirePersonMay(const Draft& draft, const Place& place, const ResolveAction& wish)
{
    const bool isKnown = wish.how == QLatin1String("confirmed")
        || wish.how == QLatin1String("done outside") || wish.how == QLatin1String("skipped");
    if (!isKnown)
        return failure(
            Tr::tr("A person marks a line as confirmed, done outside or skipped, not as \"%1\".")
                .arg(wish.how));
    if (wish.how == QLatin1String("skipped") && wish.outcome == Outcome::Failed)
        return failure(Tr::tr("A skipped line has not failed: mark it as one or the other."));
    const bool claimsMeasurement = place.action && wish.outcome == Outcome::Passed
        && wish.how != QLatin1String("skipped") && isMeasurable(draft.plan(), *place.action);
    if (claimsMeasurement)
        return failure(Tr::tr("%1 is measured: it passes when its conditions are OK. It can be "
                              "skipped with a reason.")
                           .arg(spokenName(draft.plan(), wish.action)));
    return needsReason(draft, place, wish) ? requireReason(wish.note) : Ruling();
}

/// During a rollback nothing goes forward; what is unknown may still be cleared up.
Ruling requireDirection(const Draft& draft, const Place& place, ActionStatus status)
{
    const Stage stage = draft.state().stage;
    if (stage == Stage::RollingBack && !place.part.rung && status == ActionStatus::Unknown)
        return {};
    return requireStage(draft, {place.part.rung ? Stage::RollingBack : Stage::Flying});
}

/// The hosts of a line that a resolution means: the one that it names; an answer to what is asked means
/// those of which it is asked; anything else all that are not over.
QStringList hostsMeant(const RunState& state, const plan::Action& action, const ResolveAction& wish)
{
    if (!wish.host.isEmpty())
        return {wish.host};
    const bool answers = wish.how == QLatin1String("confirmed")
        && state.action(action.id).status == ActionStatus::Asked;
    QStringList meant;
    for (const HostRow& row : hostsOf(state, action.id)) {
        if (answers ? row.now.status == ActionStatus::Asked : !isOver(row.now.status))
            meant.append(row.name);
    }
    return meant;
}

Ruling requireHost(const Place& place, const QString& host)
{
    if (host.isEmpty() || (place.action && plan::hostOf(*place.action, host)))
        return {};
    return failure(Tr::tr("It does not run on a host \"%1\".").arg(host));
}

void resolve(Draft& draft, const Place& place, const ResolveAction& wish)
{
    if (!place.action || place.action->hosts.empty()) {
        draft.add(ActionResolved{wish.action, wish.outcome, wish.how, wish.note});
        if (wish.outcome == Outcome::Failed)
            draft.add(StepFailed{place.part.id, wish.note});
        return;
    }
    for (const QString& host : hostsMeant(draft.state(), *place.action, wish))
        draft.add(ActionResolved{wish.action, wish.outcome, wish.how, wish.note, host});
    const RunState& state = draft.state();
    if (state.action(wish.action).status == ActionStatus::Failed
        && state.step(place.part.id).status == StepStatus::Running)
        draft.add(StepFailed{place.part.id, wish.note});
}

Ruling requireResolvable(const Draft& draft, const Place& place, ActionStatus status)
{
    if (auto ruling = requireDirection(draft, place, status); !ruling)
        return ruling;
    if (isOver(status))
        return failure(Tr::tr("It is resolved already."));
    if (place.action && place.action->kind == Kind::Command && isOpenCommand(status))
        return failure(Tr::tr("The command still runs: stop it, or wait for its end."));
    if (auto ruling = requireStepLets(draft.state(), place, status); !ruling)
        return ruling;
    return requireTurn(draft.state(), place);
}

} // namespace

Ruling rule(Draft& draft, const ResolveAction& wish)
{
    const auto place = placeOf(draft.plan(), wish.action);
    if (!place)
        return failure(Tr::tr("The plan has no line %1.").arg(wish.action));
    if (auto ruling = requireHost(*place, wish.host); !ruling)
        return ruling;
    const ActionStatus line = draft.state().action(wish.action).status;
    const ActionStatus own = stateOf(draft.state(), wish.action, wish.host).status;
    // In a line that has stopped, also a host that has not begun yet may be left out.
    const bool hasStopped = own == ActionStatus::Waiting && isFailedOrUnknown(line);
    if (auto ruling = requireResolvable(draft, *place, hasStopped ? line : own); !ruling)
        return ruling;
    const bool byProgram = wish.how == QLatin1String("noted")
        || wish.how == QLatin1String("measured") || draft.actor() == programName();
    if (auto ruling = requireNotAnothers(draft, place->part.id); !ruling)
        return ruling;
    const Ruling may =
        byProgram ? requireProgramMay(draft, *place, wish) : requirePersonMay(draft, *place, wish);
    if (!may)
        return may;
    resolve(draft, *place, wish);
    finishWhatIsComplete(draft, place->part.id);
    return {};
}

namespace {

/// What is run again: never what is done. Of several hosts those that failed; if none did, those of which
/// nobody knows; if there are none, those of which a person was asked.
std::vector<QString> hostsAgain(const RunState& state, const plan::Action& action)
{
    for (const ActionStatus status :
         {ActionStatus::Failed, ActionStatus::Unknown, ActionStatus::Asked}) {
        std::vector<QString> again;
        for (const HostRow& row : hostsOf(state, action.id)) {
            if (row.now.status == status)
                again.push_back(row.name);
        }
        if (!again.empty())
            return again;
    }
    return {};
}

} // namespace

Ruling rule(Draft& draft, const RetryAction& wish)
{
    const auto place = placeOf(draft.plan(), wish.action);
    if (!place)
        return failure(Tr::tr("The plan has no line %1.").arg(wish.action));
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireReason(wish.reason); !ruling)
        return ruling;
    if (auto ruling = requireStage(draft, {place->part.rung ? Stage::RollingBack : Stage::Flying});
        !ruling)
        return ruling;
    if (isOver(draft.state().step(place->part.id).status))
        return failure(Tr::tr("%1 is over already.").arg(spokenName(draft.plan(), place->part.id)));
    if (auto ruling = requireHost(*place, wish.host); !ruling)
        return ruling;
    const bool onSeveral = place->action && !place->action->hosts.empty();
    const std::vector<QString> again = onSeveral && wish.host.isEmpty()
        ? hostsAgain(draft.state(), *place->action)
        : std::vector<QString>{wish.host};
    const ActionStatus status = again.empty()
        ? ActionStatus::Waiting
        : stateOf(draft.state(), wish.action, again.front()).status;
    const bool isLineOver = isOver(draft.state().action(wish.action).status);
    if (isLineOver || (!isFailedOrUnknown(status) && status != ActionStatus::Asked))
        return failure(Tr::tr("Only a line that failed, or of which nobody knows, is run again."));
    if (auto ruling = requireNotAnothers(draft, place->part.id); !ruling)
        return ruling;
    for (const QString& host : again)
        draft.add(ActionReopened{wish.action, wish.reason, host});
    return {};
}

Ruling rule(Draft& draft, const BeginWait& wish)
{
    const auto place = placeOf(draft.plan(), wish.action);
    if (!place || !place->action || place->action->kind != Kind::Wait || !place->action->wait)
        return failure(
            Tr::tr("%1 is not a wait of known length.").arg(spokenName(draft.plan(), wish.action)));
    if (auto ruling = requireStage(draft, {place->part.rung ? Stage::RollingBack : Stage::Flying});
        !ruling)
        return ruling;
    if (draft.state().held && !place->part.rung)
        return failure(Tr::tr("The run is held: end the hold first."));
    const ActionStatus status = draft.state().action(wish.action).status;
    if (status != ActionStatus::Waiting)
        return failure(Tr::tr("The wait has begun already."));
    if (auto ruling = requireStepLets(draft.state(), *place, status); !ruling)
        return ruling;
    if (auto ruling = requireTurn(draft.state(), *place); !ruling)
        return ruling;
    draft.add(WaitBegan{wish.action});
    return {};
}

} // namespace cockpit::run
