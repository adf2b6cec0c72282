// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/signoff.h"

#include <algorithm>

namespace cockpit::run {

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
    // Asked every second, and hardly ever is there one: thousands of items are not looked up for that.
    if (std::none_of(state.items.cbegin(), state.items.cend(),
                     [now](const ItemState& item) { return hasExpired(item, now); }))
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
    return expired;
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
