// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

Ruling requireOpenPart(const Draft& draft, const QString& step)
{
    const auto part = partOf(draft.plan(), step);
    if (!part)
        return failure(Tr::tr("The plan has no step %1.").arg(step));
    if (isEnded(draft.state().step(step).status))
        return failure(Tr::tr("%1 is over already.").arg(nameOf(step)));
    return {};
}

/// What was approved is what was seen, and what would run.
Ruling requireSeen(const Draft& draft, const plan::Action& action, const ApproveLine& wish)
{
    if (wish.hash != QString::fromLatin1(action.hash))
        return failure(Tr::tr("%1 is not what you saw any more: look at it again.").arg(wish.action));
    if (wish.target.trimmed().isEmpty())
        return failure(
            Tr::tr("Say where %1 would run: that is a part of what you approve.").arg(wish.action));
    if (draft.state().action(action.id).status != ActionStatus::Waiting)
        return failure(Tr::tr("%1 was begun already.").arg(wish.action));
    return {};
}

} // namespace

Ruling requireNotAnothers(const Draft& draft, const QString& step)
{
    const QString owner = draft.state().step(step).claimedBy;
    if (owner.isEmpty() || draft.actor() == programName() || isLead(draft)
        || isSamePerson(draft.plan(), owner, draft.actor()))
        return {};
    return failure(Tr::tr("%1 is %2's: take it over first, with a reason.").arg(step, owner));
}

Ruling rule(Draft& draft, const ClaimStep& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireOpenPart(draft, wish.step); !ruling)
        return ruling;
    const QString owner = draft.state().step(wish.step).claimedBy;
    if (owner == draft.actor())
        return failure(Tr::tr("%1 is yours already.").arg(wish.step));
    if (!owner.isEmpty()) {
        if (auto ruling = requireReason(wish.reason); !ruling)
            return failure(Tr::tr("%1 is %2's: give a reason to take it over.").arg(wish.step, owner));
    }
    draft.add(StepClaimed{wish.step, wish.reason});
    return {};
}

Ruling rule(Draft& draft, const ReleaseStep& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (draft.state().step(wish.step).claimedBy.isEmpty())
        return failure(Tr::tr("Nobody has claimed %1.").arg(wish.step));
    if (auto ruling = requireNotAnothers(draft, wish.step); !ruling)
        return ruling;
    draft.add(StepReleased{wish.step});
    return {};
}

Ruling rule(Draft& draft, const ApproveLine& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    const plan::Action* action = draft.plan().action(wish.action);
    if (!action || !approvalOf(draft.state(), wish.action).needed)
        return failure(Tr::tr("%1 needs no second person.").arg(wish.action));
    if (auto ruling = requireSeen(draft, *action, wish); !ruling)
        return ruling;
    const StepState step = draft.state().step(wish.action.section(QLatin1Char('.'), 0, 0));
    const QString executor = step.claimedBy.isEmpty() ? step.by : step.claimedBy;
    if (!executor.isEmpty() && isSamePerson(draft.plan(), executor, draft.actor()))
        return failure(Tr::tr("You carry %1 out: another person approves it.").arg(wish.action));
    draft.add(LineApproved{wish.action, wish.hash, wish.target});
    return {};
}

Ruling rule(Draft& draft, const UndoStep& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireStage(draft, {Stage::RollingBack}); !ruling)
        return ruling;
    const std::vector<UndoNow> list = undoList(draft.state());
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&wish](const UndoNow& undo) { return undo.step == wish.step; });
    if (found == list.end())
        return failure(Tr::tr("%1 has done nothing that could be taken back.").arg(wish.step));
    if (found->undone)
        return failure(Tr::tr("%1 is taken back already.").arg(wish.step));
    if (!found->isNext) {
        const auto next =
            std::find_if(list.begin(), list.end(), [](const UndoNow& undo) { return undo.isNext; });
        return failure(next == list.end()
                           ? Tr::tr("A command still runs: stop it, or wait for its end.")
                           : Tr::tr("What was done last is taken back first: %1.").arg(next->step));
    }
    if (wish.outcome == Outcome::Failed)
        return failure(Tr::tr("What could not be taken back stays on the list; remark why."));
    if (wish.outcome == Outcome::NotTested) {
        if (auto ruling = requireReason(wish.note); !ruling)
            return ruling;
    }
    draft.add(StepUndone{wish.step, wish.outcome, wish.note});
    return {};
}

} // namespace cockpit::run
