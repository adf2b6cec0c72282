// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/chartgroups.h"

#include "models/items/charts/tr.h"
#include "models/telemetry/condition.h"

#include <algorithm>
#include <array>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

int rankOf(const QString& panel)
{
    static constexpr std::array known{"latency"_L1, "errors"_L1, "requests"_L1};
    const auto found = std::find(known.begin(), known.end(), panel);
    return static_cast<int>(found - known.begin());
}

} // namespace

bool shareAxis(const QString& unit, const QString& other)
{
    return telemetry::convertUnit(1, unit, other).has_value();
}

std::vector<Queries> groupedQueries(const plan::Plan& plan)
{
    std::vector<Queries> groups;
    for (const plan::MetricQuery& query : plan.queries) {
        const auto mine = std::find_if(groups.begin(), groups.end(), [&](const Queries& group) {
            return !query.panel.isEmpty() && group.front()->panel == query.panel
                && shareAxis(query.unit, group.front()->unit);
        });
        if (mine != groups.end())
            mine->push_back(&query);
        else
            groups.push_back({&query});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Queries& a, const Queries& b) {
        return rankOf(a.front()->panel) < rankOf(b.front()->panel);
    });
    return groups;
}

QString titleOf(const Queries& queries)
{
    const plan::MetricQuery& first = *queries.front();
    if (queries.size() == 1)
        return first.title.isEmpty() ? first.id : first.title;
    switch (rankOf(first.panel)) {
    case 0:
        return Tr::tr("Latency");
    case 1:
        return Tr::tr("Errors");
    case 2:
        return Tr::tr("Requests");
    default:
        return first.panel;
    }
}

} // namespace cockpit::charts
