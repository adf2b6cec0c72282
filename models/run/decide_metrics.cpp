// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/bindable.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

namespace cockpit::run {

Ruling rule(Draft& draft, const BindCondition& wish)
{
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    const plan::Condition* condition = draft.plan().condition(wish.condition);
    const plan::MetricQuery* query = draft.plan().query(wish.query);
    if (!condition)
        return failure(Tr::tr("The plan has no condition %1.").arg(wish.condition));
    if (!query)
        return failure(Tr::tr("The plan has no metric %1.").arg(wish.query));
    if (condition->binding && condition->binding->query == wish.query)
        return failure(Tr::tr("It is measured by that metric already."));
    if (condition->binding && !draft.state().bindings.contains(wish.condition))
        return failure(Tr::tr("The environment binds this condition; it is changed there."));
    if (auto ruling = plan::bindable(*condition, *query); !ruling)
        return ruling;
    draft.add(ConditionBound{wish.condition, wish.query});
    return {};
}

Ruling rule(Draft& draft, const IntendMarker& wish)
{
    if (draft.actor() != programName())
        return failure(Tr::tr("Markers are written by the program."));
    if (wish.of < 1 || wish.of > draft.state().lastSeq || wish.service.isEmpty())
        return failure(Tr::tr("A marker marks an event of the run."));
    if (draft.state().markers.value(wish.service).contains(wish.of))
        return failure(Tr::tr("That marker was intended already: it is not written twice."));
    draft.add(MarkerIntended{wish.of, wish.service, wish.text});
    return {};
}

Ruling rule(Draft& draft, const SettleMarker& wish)
{
    if (draft.actor() != programName())
        return failure(Tr::tr("Markers are written by the program."));
    const auto marks = draft.state().markers.value(wish.service);
    if (!marks.contains(wish.of) || !marks.value(wish.of).isEmpty())
        return failure(Tr::tr("No such marker is open."));
    const bool isKnown = wish.outcome == markerWritten || wish.outcome == markerNotWritten
        || wish.outcome == markerDoubtful;
    if (!isKnown)
        return failure(Tr::tr("A marker cannot be \"%1\".").arg(wish.outcome));
    draft.add(MarkerSettled{wish.of, wish.service, wish.outcome, wish.words});
    return {};
}

} // namespace cockpit::run
