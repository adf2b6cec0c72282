// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/aftercare.h"
#include "models/run/names.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/signoff.h"
#include "models/run/tr.h"

namespace cockpit::run {

namespace {

/// A tick says that it is so; what is not so, or could not be tested, is said with what was seen.
Ruling requireSound(const TickItem& wish, Instant now)
{
    const bool isFinding = wish.outcome != Outcome::Passed;
    if (wish.done && isFinding)
        return failure(
            Tr::tr("What failed or was not tested is not ticked: say one or the other."));
    if (isFinding && wish.note.trimmed().isEmpty())
        return failure(wish.outcome == Outcome::Failed ? Tr::tr("Say what is wrong.")
                                                       : Tr::tr("Say why it was not tested."));
    if (wish.until && !wish.done)
        return failure(Tr::tr("Only a tick holds until a time."));
    if (wish.until && *wish.until <= now.wall)
        return failure(Tr::tr("The sign-off would have expired already: choose a later time."));
    return {};
}

void addTick(Draft& draft, const TickItem& wish)
{
    draft.add(ItemTicked{wish.item, wish.done, wish.note, wish.outcome,
                         wish.until.value_or(milliseconds{0}).count()});
}

/// The first sign-off of a check in a step is its result; what is said of it later stands beside that.
Ruling signInStep(Draft& draft, const TickItem& wish)
{
    const ActionStatus status = draft.state().action(wish.item).status;
    if (status == ActionStatus::Skipped)
        return failure(Tr::tr("%1 was passed over: there is nothing to sign.")
                           .arg(spokenName(draft.plan(), wish.item)));
    if (isOver(status)) {
        addTick(draft, wish);
        return {};
    }
    if (!wish.done && wish.outcome == Outcome::Passed)
        return failure(Tr::tr("%1 was not signed off yet.").arg(spokenName(draft.plan(), wish.item)));
    const ResolveAction result{wish.item, wish.outcome, QStringLiteral("confirmed"), wish.note, {}};
    if (auto ruling = rule(draft, result); !ruling)
        return ruling;
    if (wish.done)
        addTick(draft, wish);
    return {};
}

Ruling signInChecklist(Draft& draft, const plan::Checklist& list, const TickItem& wish)
{
    if (draft.state().stage == Stage::Closed && list.when != plan::Checklist::When::After)
        return failure(Tr::tr(
            "The run is closed; only what is to be checked afterwards can still be ticked."));
    if (isLaterCheck(draft.state(), wish.item) && wish.note.trimmed().isEmpty())
        return failure(Tr::tr("Say what was seen."));
    if (auto ruling = requireSound(wish, draft.now()); !ruling)
        return ruling;
    addTick(draft, wish);
    return {};
}

} // namespace

Ruling rule(Draft& draft, const TickItem& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (const plan::Checklist* list = checklistOf(draft.plan(), wish.item))
        return signInChecklist(draft, *list, wish);
    const auto place = placeOf(draft.plan(), wish.item);
    if (!place || !place->action || place->action->kind != runbook::ActionKind::Check)
        return failure(Tr::tr("The plan has no checklist item %1.").arg(wish.item));
    if (draft.state().stage == Stage::Closed)
        return failure(Tr::tr(
            "The run is closed; only what is to be checked afterwards can still be ticked."));
    if (auto ruling = requireSound(wish, draft.now()); !ruling)
        return ruling;
    return signInStep(draft, wish);
}

} // namespace cockpit::run
