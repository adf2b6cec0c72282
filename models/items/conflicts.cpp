// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflicts.h"

#include "models/items/format.h"
#include "models/items/status.h"
#include "models/items/tr.h"
#include "models/run/outlook.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

Saying sayingOf(const plan::Plan& plan, const plan::Trigger& trigger)
{
    const plan::Condition* condition = plan.condition(trigger.condition);
    return {Tr::tr("Trigger, line %1").arg(trigger.line),
            condition ? limitText(*condition) : trigger.text, wordOf(trigger.mode)};
}

Saying sayingOf(const plan::MatrixRow& row)
{
    const QString action =
        row.timeline.isEmpty() ? row.action : Tr::tr("%1: %2").arg(row.timeline, row.action);
    return {Tr::tr("Decision matrix, line %1").arg(row.line), row.scenario, action};
}

} // namespace

std::vector<Saying> conflictWith(const plan::Plan& plan, const QString& trigger)
{
    const plan::Trigger* asked = plan.trigger(trigger);
    std::vector<Saying> sayings;
    for (const run::Conflict& conflict : run::conflictsOf(plan)) {
        if (!asked || !conflict.triggers.contains(trigger))
            continue;
        sayings.push_back(sayingOf(plan, *asked));
        for (const QString& other : conflict.triggers) {
            if (other != trigger)
                sayings.push_back(sayingOf(plan, *plan.trigger(other)));
        }
        for (const int row : conflict.rows)
            sayings.push_back(sayingOf(plan.matrix[static_cast<std::size_t>(row)]));
        return sayings;
    }
    return sayings;
}

} // namespace cockpit::items
