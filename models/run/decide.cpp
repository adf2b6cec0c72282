// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/decide.h"

#include "models/run/aftercare.h"
#include "models/run/outlook.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

/// The criteria of a rollout are measured for as long as its phases are looked at.
bool isSeenAfterwards(const RunState& state, const Wish& wish)
{
    const auto* report = std::get_if<ReportCondition>(&wish);
    return report && isMeasuredAfterwards(state, report->condition);
}

/// What stands before every rule: somebody wants it, and there is a run that can still change.
Ruling requireOpenRun(const Draft& draft, const Wish& wish)
{
    if (draft.actor().trimmed().isEmpty())
        return failure(Tr::tr("Say who you are first: every entry in the log has an author."));
    const Stage stage = draft.state().stage;
    if (stage == Stage::Empty && !std::holds_alternative<OpenRun>(wish))
        return failure(Tr::tr("There is no run yet: open one first."));
    const bool mayFollowTheEnd = std::holds_alternative<Remark>(wish)
        || std::holds_alternative<TickItem>(wish) || std::holds_alternative<ConfirmGuess>(wish)
        || std::holds_alternative<ClearTarget>(wish) || std::holds_alternative<BeginRollout>(wish)
        || std::holds_alternative<CheckRollout>(wish) || std::holds_alternative<IntendMarker>(wish)
        || std::holds_alternative<SettleMarker>(wish) || isSeenAfterwards(draft.state(), wish);
    if (stage == Stage::Closed && !mayFollowTheEnd)
        return failure(Tr::tr("The run is closed; remarks can still be added."));
    return {};
}

QString refusalIn(Stage stage)
{
    switch (stage) {
    case Stage::Empty:
        return Tr::tr("There is no run yet: open one first.");
    case Stage::Prepared:
        return Tr::tr("The run has not started: start it first.");
    case Stage::Flying:
        return Tr::tr(
            "The run is flying, and this belongs to the rollback: start the rollback first.");
    case Stage::RollingBack:
        return Tr::tr(
            "This cannot be done during the rollback: end the rollback, and close the run.");
    case Stage::Closed:
        break;
    }
    return Tr::tr("The run is closed.");
}

} // namespace

Result<std::vector<Event>> decide(const RunState& state, const Intent& intent, Instant now)
{
    Draft draft(state, intent, now);
    if (const Ruling open = requireOpenRun(draft, intent.wish); !open)
        return tl::unexpected<Error>(open.error());
    const Ruling ruling =
        std::visit([&draft](const auto& wish) { return rule(draft, wish); }, intent.wish);
    if (!ruling)
        return tl::unexpected<Error>(ruling.error());
    return draft.take();
}

Ruling requireStage(const Draft& draft, std::initializer_list<Stage> stages)
{
    if (std::find(stages.begin(), stages.end(), draft.state().stage) != stages.end())
        return {};
    return failure(refusalIn(draft.state().stage));
}

Ruling requirePerson(const Draft& draft)
{
    if (draft.actor() == programName())
        return failure(Tr::tr("Only a person can decide this."));
    return {};
}

bool isLead(const Draft& draft)
{
    const QString& actor = draft.actor();
    const QString& successor = draft.state().leadNow;
    if (!successor.isEmpty())
        return isSamePerson(draft.plan(), successor, actor);
    if (actor == QLatin1String("lead"))
        return true;
    const auto& roster = draft.plan().roster;
    return std::any_of(roster.begin(), roster.end(), [&actor](const plan::Position& position) {
        return position.lead && (position.role == actor || position.name == actor);
    });
}

Ruling requireLead(const Draft& draft)
{
    if (isLead(draft))
        return {};
    return failure(
        Tr::tr("Only the lead can decide this: ask them, or have the lead handed over to you."));
}

Ruling requireReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(Tr::tr("Give a reason: it is kept with the decision."));
    return {};
}

} // namespace cockpit::run
