// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/rules.h"
#include "models/run/signoff.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

bool isComplete(const RunState& state, const QString& checklist, Instant now)
{
    const auto& lists = state.plan->checklists;
    const auto list =
        std::find_if(lists.begin(), lists.end(), [&checklist](const plan::Checklist& candidate) {
            return candidate.title.trimmed() == checklist.trimmed() || candidate.id == checklist;
        });
    return list != lists.end() && !list->items.empty()
        && std::all_of(list->items.begin(), list->items.end(),
                       [&state, now](const plan::CheckItem& item) {
                           return isSigned(state.items.value(item.id), now);
                       });
}

bool isOver(const RunState& state, const plan::PlannedHold& hold, Instant now)
{
    switch (hold.until) {
    case plan::PlannedHold::Until::Time:
        if (hold.at)
            return now.wall.count() >= hold.at->toMSecsSinceEpoch();
        return hold.length && state.heldSince
            && now.elapsed - state.heldSince->elapsed >= *hold.length;
    case plan::PlannedHold::Until::Checklist:
        return isComplete(state, hold.checklist, now);
    case plan::PlannedHold::Until::Decision:
        break;
    }
    return false;
}

QString reasonOf(const plan::PlannedHold& hold)
{
    if (!hold.checklist.isEmpty())
        return Tr::tr("Planned: until the checklist \"%1\" is complete.").arg(hold.checklist);
    if (hold.at)
        return Tr::tr("Planned: until %1.").arg(hold.at->toString(Qt::ISODate));
    if (hold.length)
        return Tr::tr("Planned: for %1 min.").arg(hold.length->count() / 60'000);
    return Tr::tr("Planned: until the lead decides.");
}

void keepPlannedHolds(Draft& draft)
{
    const RunState& state = draft.state();
    if (state.held) {
        const plan::PlannedHold* hold = plannedHold(draft.plan(), state.plannedHold);
        if (hold && isOver(state, *hold, draft.now()))
            draft.follow(HoldEnded{Tr::tr("The planned hold is over.")});
        return;
    }
    const QString step = currentStep(state);
    if (state.step(step).status != StepStatus::Waiting || !gateInTheWay(state).isEmpty())
        return;
    const QString id = plannedHoldBefore(state, step);
    if (const plan::PlannedHold* hold = plannedHold(draft.plan(), id))
        draft.follow(HoldBegan{HoldCause::Gate, reasonOf(*hold), {}, id});
}

/// Who does not answer is reminded; then the run is held, once for each question.
void chaseAnswers(Draft& draft)
{
    const QString id = gateInTheWay(draft.state());
    const GateState gate = draft.state().gate(id);
    if (gate.status != GateStatus::Open || !gate.opened)
        return;
    const GateView view = viewGate(draft.state(), id, draft.now());
    if (view.unanswered.isEmpty() || view.isEnough)
        return;
    const plan::Rules& rules = draft.plan().rules;
    const milliseconds now = draft.now().elapsed;
    const milliseconds last = gate.reminded.value_or(*gate.opened).elapsed;
    if (rules.remindAfter.count() > 0 && now - last >= rules.remindAfter)
        draft.follow(PollReminded{id, view.unanswered});
    const bool isLate = rules.holdAfter.count() > 0 && now - gate.opened->elapsed >= rules.holdAfter;
    if (isLate && !gate.waitedInVain && !draft.state().held)
        draft.follow(HoldBegan{
            HoldCause::Gate, Tr::tr("No answer from %1.").arg(view.unanswered.join(u", ")), id, {}});
}

milliseconds workedOn(const RunState& state, const StepState& step, Instant now)
{
    const milliseconds heldNow =
        state.held && state.heldSince ? now.elapsed - state.heldSince->elapsed : milliseconds{0};
    return now.elapsed - step.began->elapsed - (state.heldFor + heldNow - step.heldBefore);
}

/// Each limit that the environment sets is a notice of its own.
QStringList exceeded(const plan::Rules& rules, std::optional<milliseconds> planned, milliseconds took)
{
    QStringList limits;
    if (planned && rules.overrunPercent > 0
        && took.count() * 100 > planned->count() * (100 + rules.overrunPercent))
        limits.append(QStringLiteral("percent"));
    if (planned && rules.overrunBy && took > *planned + *rules.overrunBy)
        limits.append(QStringLiteral("by"));
    if (rules.overrunAt && took > *rules.overrunAt)
        limits.append(QStringLiteral("at"));
    return limits;
}

/// What was planned for a step, or is a rung's budget.
std::optional<milliseconds> lengthOf(const plan::Plan& plan, const QString& id)
{
    if (const plan::Step* step = plan.step(id))
        return step->planned;
    const plan::Rung* rung = plan.rung(id);
    return rung ? rung->budget : std::nullopt;
}

void noticeOverrun(Draft& draft)
{
    const RunState& state = draft.state();
    const QString id = currentStep(state);
    const StepState step = state.step(id);
    if (step.status != StepStatus::Running || !step.began)
        return;
    const std::optional<milliseconds> length = lengthOf(draft.plan(), id);
    const qint64 plannedMs = length ? length->count() : 0;
    const milliseconds took = workedOn(state, step, draft.now());
    for (const QString& limit : exceeded(draft.plan().rules, length, took)) {
        if ((step.overran & overrunBit(limit)) == 0)
            draft.follow(StepOverran{id, limit, plannedMs, took.count()});
    }
}

void noticeIdle(Draft& draft)
{
    const auto idle = idleStep(draft.state(), draft.now());
    if (idle && !draft.state().step(idle->step).idleNoticed)
        draft.follow(StepIdle{idle->step, idle->owner, idle->since.count()});
}

} // namespace

void letTimePass(Draft& draft)
{
    if (draft.state().stage == Stage::Flying) {
        keepPlannedHolds(draft);
        chaseAnswers(draft);
    }
    noticeOverrun(draft);
    noticeIdle(draft);
}

} // namespace cockpit::run
