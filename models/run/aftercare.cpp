// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/aftercare.h"

#include "models/plan/aftercare.h"
#include "models/run/criteria.h"
#include "models/run/signoff.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

bool isReleased(const RunState& state)
{
    return state.stage == Stage::Closed && state.outcome == RunOutcome::Completed && state.ended;
}

bool isAnswered(const ItemState& item, Instant end, Instant now)
{
    if (item.done)
        return !hasExpired(item, now);
    return item.outcome != Outcome::NotTested && item.at && item.at->wall >= end.wall
        && !item.note.trimmed().isEmpty();
}

/// When it was last looked at: by its oldest answer, or the end where one is missing.
milliseconds lastLook(const RunState& state, const plan::Checklist& list, Instant end)
{
    std::optional<milliseconds> oldest;
    for (const plan::CheckItem& item : list.items) {
        const ItemState now = state.items.value(item.id);
        const bool counts = now.outcome != Outcome::NotTested && now.at && now.at->wall >= end.wall
            && !now.note.trimmed().isEmpty();
        const milliseconds at = counts ? now.at->wall : end.wall;
        oldest = oldest ? std::min(*oldest, at) : at;
    }
    return oldest.value_or(end.wall);
}

std::optional<LaterCheck> onceDue(const RunState& state, const plan::Checklist& list,
                                  const plan::Aftercare& care, Instant now)
{
    LaterCheck check{list.id, {}, {}, now.wall - (state.ended->wall + care.until)};
    for (const plan::CheckItem& item : list.items) {
        if (!isAnswered(state.items.value(item.id), *state.ended, now))
            check.open.append(item.id);
    }
    return check.open.isEmpty() ? std::nullopt : std::optional(std::move(check));
}

std::optional<LaterCheck> againDue(const RunState& state, const plan::Checklist& list,
                                   const plan::Aftercare& care, Instant now)
{
    const milliseconds end = state.ended->wall;
    const milliseconds due = lastLook(state, list, *state.ended) + *care.every;
    if (due > end + care.until && due != end + *care.every)
        return std::nullopt; // the period is over, and was looked at
    LaterCheck check{list.id, {}, care.every, now.wall - due};
    for (const plan::CheckItem& item : list.items)
        check.open.append(item.id);
    return check;
}

} // namespace

std::vector<LaterCheck> laterChecks(const RunState& state, Instant now)
{
    std::vector<LaterCheck> checks;
    if (!isReleased(state))
        return checks;
    for (const plan::Checklist& list : state.plan->checklists) {
        const auto care = plan::aftercareOf(list);
        if (!care || list.when != plan::Checklist::When::After || list.items.empty())
            continue;
        auto check =
            care->every ? againDue(state, list, *care, now) : onceDue(state, list, *care, now);
        if (check)
            checks.push_back(std::move(*check));
    }
    return checks;
}

bool isLaterCheck(const RunState& state, const QString& item)
{
    const auto& lists = state.plan->checklists;
    return isReleased(state)
        && std::any_of(lists.begin(), lists.end(), [&item](const plan::Checklist& list) {
               return plan::aftercareOf(list)
                   && std::any_of(list.items.begin(), list.items.end(),
                                  [&item](const plan::CheckItem& one) { return one.id == item; });
           });
}

bool isMeasuredAfterwards(const RunState& state, const QString& condition)
{
    const plan::Condition* rule = state.plan->condition(condition);
    const auto& phases = state.plan->rollout;
    return rule && isReleased(state)
        && std::any_of(phases.begin(), phases.end(), [rule](const runbook::RolloutPhase& phase) {
               return plan::isCriterionOf(phase, *rule);
           });
}

QString whyPhaseIsNotGood(const RunState& state, int phase)
{
    const auto& phases = state.plan->rollout;
    if (phase < 0 || static_cast<std::size_t>(phase) >= phases.size())
        return {};
    for (const plan::Condition& condition : state.plan->conditions) {
        if (condition.role != runbook::ConditionRole::Success || !condition.isMeasured()
            || !plan::isCriterionOf(phases[static_cast<std::size_t>(phase)], condition))
            continue;
        const QString now = conditionAt(state, condition.id).state;
        if (now != QLatin1String("ok"))
            return Tr::tr("\"%1\" is %2, not OK.").arg(condition.text, now);
    }
    return {};
}

} // namespace cockpit::run
