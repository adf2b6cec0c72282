// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/signoff.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

/// Nothing may be under way when the record ends: its outcome would be lost.
Ruling requireNoOpenCommand(const RunState& state)
{
    const auto open = openCommands(state);
    if (open.empty())
        return {};
    return failure(
        Tr::tr("The command %1 still runs: stop it, or wait for its end, before the run is closed.")
            .arg(spokenName(*state.plan, open.front().first)));
}

Ruling requireAllDone(const RunState& state)
{
    if (const QString step = currentStep(state); !step.isEmpty())
        return failure(
            Tr::tr("%1 is not done: finish or skip it before the run is closed as completed.")
                .arg(spokenName(*state.plan, step)));
    if (const QString gate = gateInTheWay(state); !gate.isEmpty())
        return failure(
            Tr::tr("Gate %1 is not GO: declare it before the run is closed as completed.")
                .arg(spokenName(*state.plan, gate)));
    return {};
}

/// A runbook without a ladder is rolled back outside; then a person says how.
Ruling requireRolledBack(Draft& draft, const QString& reason)
{
    if (auto ruling = requireStage(draft, {Stage::RollingBack}); !ruling)
        return ruling;
    if (draft.state().rollbackFinished)
        return {};
    if (!draft.plan().ladder.empty())
        return failure(Tr::tr("The rollback is not over: %1 is next. Finish or skip it first.")
                           .arg(spokenName(draft.plan(), currentStep(draft.state()))));
    if (auto ruling = requireReason(reason); !ruling)
        return ruling;
    draft.add(RollbackFinished{});
    return {};
}

/// What fired before the start is answered first, and not with "hold".
Ruling requireNoTrigger(const RunState& state)
{
    if (const QStringList open = openTriggers(state); !open.isEmpty())
        return failure(Tr::tr("Trigger %1 has fired: answer it before the start.")
                           .arg(spokenName(*state.plan, open.first())));
    for (const plan::Trigger& trigger : state.plan->triggers) {
        if (state.trigger(trigger.id).choice == QLatin1String("hold"))
            return failure(
                Tr::tr("The start is held because of trigger %1: the lead goes on first, "
                       "with a reason.")
                    .arg(spokenName(*state.plan, trigger.id)));
    }
    return {};
}

} // namespace

Ruling rule(Draft& draft, const OpenRun& wish)
{
    if (draft.state().stage != Stage::Empty)
        return failure(Tr::tr("This run is open already."));
    if (wish.facts.run.isEmpty())
        return failure(Tr::tr(
            "The run has no id: commands could not be told apart from those of other runs."));
    draft.add(wish.facts);
    return {};
}

Ruling rule(Draft& draft, const StartRun& wish)
{
    if (draft.state().stage != Stage::Prepared)
        return failure(Tr::tr("The run has started already."));
    if (auto ruling = requireNoTrigger(draft.state()); !ruling)
        return ruling;
    if (!wish.targetLock.isEmpty())
        return failure(
            Tr::tr("The target is locked: %1. Say in that run what was understood, and it is free.")
                .arg(wish.targetLock));
    const plan::Freeze* freeze = draft.plan().kind == plan::RunKind::Simulated
        ? nullptr
        : freezeAt(draft.plan(), draft.now().wall);
    if (freeze && (!isLead(draft) || wish.reason.trimmed().isEmpty()))
        return failure(
            Tr::tr("Releases are frozen until %1: %2. The lead may start, with a reason.")
                .arg(freeze->to.toString(Qt::ISODate), freeze->reason));
    draft.add(RunStarted{freeze ? wish.reason : QString()});
    return {};
}

Ruling rule(Draft& draft, const CloseRun& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireNoOpenCommand(draft.state()); !ruling)
        return ruling;
    Ruling ruling;
    switch (wish.outcome) {
    case RunOutcome::Completed:
        ruling = requireStage(draft, {Stage::Flying});
        if (ruling)
            ruling = requireAllDone(draft.state());
        break;
    case RunOutcome::RolledBack:
        ruling = requireRolledBack(draft, wish.reason);
        break;
    case RunOutcome::Aborted:
        ruling = requireReason(wish.reason);
        break;
    }
    if (ruling)
        draft.add(RunClosed{wish.outcome, wish.reason});
    return ruling;
}

Ruling rule(Draft& draft, const ResumeRun&)
{
    draft.add(RunResumed{});
    return {};
}

Ruling rule(Draft& draft, const BeginHold& wish)
{
    if (auto ruling = requireStage(draft, {Stage::Flying}); !ruling)
        return ruling;
    if (draft.state().held)
        return failure(Tr::tr("The run is held already: %1").arg(draft.state().holdReason));
    hold(draft, wish.cause, wish.reason);
    return {};
}

Ruling rule(Draft& draft, const EndHold& wish)
{
    const RunState& state = draft.state();
    if (!state.held)
        return failure(Tr::tr("The run is not held."));
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (const QStringList open = openTriggers(state); !open.isEmpty())
        return failure(Tr::tr("Trigger %1 waits for the lead's answer.")
                           .arg(spokenName(draft.plan(), open.first())));
    if (state.holdCause != HoldCause::Person) {
        if (auto ruling = requireLead(draft); !ruling)
            return ruling;
    }
    const plan::PlannedHold* planned = plannedHold(draft.plan(), state.plannedHold);
    if (planned && planned->until != plan::PlannedHold::Until::Decision) {
        if (auto ruling = requireReason(wish.reason); !ruling)
            return ruling;
    }
    draft.add(HoldEnded{wish.reason});
    return {};
}

Ruling rule(Draft& draft, const Remark& wish)
{
    if (wish.text.trimmed().isEmpty())
        return failure(Tr::tr("The remark is empty."));
    if (!wish.item.isEmpty() && !checklistOf(draft.plan(), wish.item))
        return failure(Tr::tr("The plan has no checklist item %1.").arg(wish.item));
    draft.add(Remarked{wish.text, wish.item});
    return {};
}

Ruling rule(Draft& draft, const ConfirmGuess& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (wish.line < 1 || wish.line > draft.plan().lines.size() || wish.rule.trimmed().isEmpty())
        return failure(Tr::tr("Say which line of the runbook was guessed, and by which rule."));
    const auto known = draft.state().guesses.constFind(guessKey(wish.line, wish.rule));
    if (known != draft.state().guesses.constEnd())
        return failure((known->accepted
                            ? Tr::tr("Line %1 was confirmed by %2 already, as read correctly.")
                            : Tr::tr("Line %1 was confirmed by %2 already, as read wrongly."))
                           .arg(QString::number(wish.line), known->by));
    draft.add(GuessConfirmed{wish.line, wish.rule, wish.written, wish.accepted});
    return {};
}

void hold(Draft& draft, HoldCause cause, const QString& reason)
{
    if (!draft.state().held && draft.state().stage == Stage::Flying)
        draft.add(HoldBegan{cause, reason});
}

} // namespace cockpit::run
