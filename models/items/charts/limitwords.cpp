// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/limitwords.h"

#include "models/items/charts/tr.h"
#include "models/items/charts/wording.h"

namespace cockpit::charts {

using runbook::Comparator;
using runbook::ConditionRole;

namespace {

bool isUpper(Comparator comparator, ConditionRole role)
{
    const bool less = comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
    const bool breachWhenTrue = role == ConditionRole::Alert || role == ConditionRole::Rollback;
    return less != breachWhenTrue;
}

} // namespace

QString limitWords(const plan::Condition& condition)
{
    const QString value = withUnit(*condition.value, condition.unit);
    const bool upper = isUpper(condition.comparator, condition.role);
    switch (condition.role) {
    case ConditionRole::Rollback:
        return upper ? Tr::tr("rollback above %1").arg(value)
                     : Tr::tr("rollback below %1").arg(value);
    case ConditionRole::Alert:
        return upper ? Tr::tr("alert above %1").arg(value) : Tr::tr("alert below %1").arg(value);
    case ConditionRole::Success:
    case ConditionRole::Other:
        break;
    }
    return upper ? Tr::tr("limit %1").arg(value) : Tr::tr("at least %1").arg(value);
}

} // namespace cockpit::charts
