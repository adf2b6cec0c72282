// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/hosts.h"

#include <algorithm>

namespace cockpit::plan {

const Host* hostOf(const Action& action, const QString& host)
{
    const auto found = std::find_if(action.hosts.begin(), action.hosts.end(),
                                    [&host](const Host& one) { return one.name == host; });
    return found == action.hosts.end() ? nullptr : &*found;
}

Action onHost(const Action& action, const QString& host)
{
    const Host* one = hostOf(action, host);
    if (!one)
        return action;
    Action made = action;
    made.hosts = {*one};
    made.address = one->address;
    if (!one->user.isEmpty())
        made.runsAs = one->user;
    made.proofs = one->proofs;
    return made;
}

int atOnce(const Action& action)
{
    const int all = std::max(static_cast<int>(action.hosts.size()), 1);
    switch (action.spread.strategy) {
    case Spread::Strategy::Sequential:
        return 1;
    case Spread::Strategy::Rolling:
        return std::clamp(action.spread.batch, 1, all);
    case Spread::Strategy::Parallel:
        break;
    }
    return all;
}

} // namespace cockpit::plan
