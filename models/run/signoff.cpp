// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/signoff.h"

#include "models/run/part.h"

#include <algorithm>

namespace cockpit::run {

namespace {

/// Of checks in the parts' lines; few are ever signed for a while, and none of them in most runs.
template <class P>
void addExpired(std::vector<ExpiredSignOff>& expired, const RunState& state,
                const std::vector<P>& parts, Instant now)
{
    for (const P& part : parts) {
        for (const plan::Action& check : part.actions) {
            const auto signedOff = state.items.constFind(check.id);
            if (signedOff != state.items.cend() && hasExpired(*signedOff, now))
                expired.push_back({part.id, check.id, check.text, signedOff->by, *signedOff->until});
        }
    }
}

bool isAnySignedForAWhile(const RunState& state)
{
    return std::any_of(state.items.cbegin(), state.items.cend(),
                       [](const ItemState& item) { return item.until.has_value(); });
}

} // namespace

const plan::Checklist* checklistOf(const plan::Plan& plan, const QString& item)
{
    const auto holdsItem = [&item](const plan::Checklist& list) {
        return std::any_of(list.items.begin(), list.items.end(),
                           [&item](const plan::CheckItem& candidate) { return candidate.id == item; });
    };
    const auto found = std::find_if(plan.checklists.begin(), plan.checklists.end(), holdsItem);
    return found == plan.checklists.end() ? nullptr : &*found;
}

bool isSigned(const ItemState& item, Instant now)
{
    return item.done && (!item.until || now.wall < *item.until);
}

bool hasExpired(const ItemState& item, Instant now)
{
    return item.done && item.until && now.wall >= *item.until;
}

std::vector<ExpiredSignOff> expiredSignOffs(const RunState& state, Instant now)
{
    std::vector<ExpiredSignOff> expired;
    if (!isAnySignedForAWhile(state))
        return expired;
    for (const plan::Checklist& list : state.plan->checklists) {
        if (state.stage == Stage::Closed && list.when != plan::Checklist::When::After)
            continue;
        for (const plan::CheckItem& item : list.items) {
            const auto signedOff = state.items.constFind(item.id);
            if (signedOff != state.items.cend() && hasExpired(*signedOff, now))
                expired.push_back({list.id, item.id, item.text, signedOff->by, *signedOff->until});
        }
    }
    if (state.stage != Stage::Closed) {
        addExpired(expired, state, state.plan->steps, now);
        addExpired(expired, state, state.plan->ladder, now);
    }
    return expired;
}

std::vector<const plan::Action*> lapsedChecks(const RunState& state, const QString& part, Instant now)
{
    std::vector<const plan::Action*> lapsed;
    const auto place = state.items.isEmpty() ? std::nullopt : partOf(*state.plan, part);
    if (!place)
        return lapsed;
    for (const plan::Action& check : *place->actions) {
        const auto said = state.items.constFind(check.id);
        if (said != state.items.cend() && said->at && !isSigned(*said, now))
            lapsed.push_back(&check);
    }
    return lapsed;
}

std::optional<milliseconds> windowEnd(const RunState& state)
{
    const plan::Schedule& schedule = state.plan->schedule;
    if (!schedule.window)
        return std::nullopt;
    if (state.started)
        return state.started->wall + *schedule.window;
    if (!schedule.start)
        return std::nullopt;
    return milliseconds{schedule.start->toMSecsSinceEpoch()} + *schedule.window;
}

} // namespace cockpit::run
