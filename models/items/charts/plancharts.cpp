// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/plancharts.h"

#include "models/items/charts/chartgroups.h"
#include "models/items/charts/limitwords.h"
#include "models/items/charts/tr.h"
#include "models/telemetry/condition.h"

#include <algorithm>

namespace cockpit::charts {

using namespace Qt::StringLiterals;
using runbook::Comparator;
using runbook::ConditionRole;

namespace {

std::vector<const plan::Condition*> conditionsOf(const plan::Plan& plan, const QString& query)
{
    std::vector<const plan::Condition*> found;
    for (const plan::Condition& condition : plan.conditions) {
        if (condition.binding && condition.binding->query == query)
            found.push_back(&condition);
    }
    return found;
}

/// Equality has no side to draw a line for, and a comparison with the baseline has no fixed value.
bool hasLine(const plan::Condition& condition)
{
    return condition.value && !condition.relativeToBaseline
        && condition.comparator != Comparator::Equal && condition.comparator != Comparator::NotEqual;
}

QString unitOf(const plan::Plan& plan, const Queries& queries)
{
    for (const plan::MetricQuery* query : queries) {
        for (const plan::Condition* condition : conditionsOf(plan, query->id)) {
            if (hasLine(*condition) && telemetry::convertUnit(1, query->unit, condition->unit))
                return condition->unit;
        }
    }
    return queries.front()->unit;
}

class SpecBuilder
{
public:
    SpecBuilder(const plan::Plan& plan, const Queries& queries)
        : m_plan(plan)
        , m_several(queries.size() > 1)
    {
        m_spec.title = titleOf(queries);
        m_spec.unit = unitOf(plan, queries);
        for (const plan::MetricQuery* query : queries)
            add(*query);
        std::stable_sort(m_spec.limits.begin(), m_spec.limits.end(),
                         [](const Limit& a, const Limit& b) { return a.value < b.value; });
    }

    [[nodiscard]] ChartSpec spec() const { return m_spec; }

private:
    void add(const plan::MetricQuery& query)
    {
        SeriesSpec series;
        series.query = query.id;
        series.title = query.title.isEmpty() ? query.id : query.title;
        series.factor = telemetry::convertUnit(1, query.unit, m_spec.unit).value_or(1);
        for (const plan::Condition* condition : conditionsOf(m_plan, query.id)) {
            series.conditions.append(condition->id);
            addLimit(*condition, series);
        }
        m_spec.series.push_back(std::move(series));
    }

    void addLimit(const plan::Condition& condition, const SeriesSpec& series)
    {
        if (!hasLine(condition))
            return;
        const auto value = telemetry::convertUnit(*condition.value, condition.unit, m_spec.unit);
        if (!value)
            return; // such a binding is an error that the triggers show
        const QString words = limitWords(condition);
        const Limit limit{*value, condition.role == ConditionRole::Rollback,
                          m_several ? u"%1: %2"_s.arg(series.title, words) : words, series.query};
        if (std::find(m_spec.limits.begin(), m_spec.limits.end(), limit) == m_spec.limits.end())
            m_spec.limits.push_back(limit);
    }

    const plan::Plan& m_plan;
    bool m_several;
    ChartSpec m_spec;
};

} // namespace

std::vector<ChartSpec> chartsOf(const plan::Plan& plan)
{
    std::vector<ChartSpec> charts;
    for (const Queries& queries : groupedQueries(plan))
        charts.push_back(SpecBuilder(plan, queries).spec());
    return charts;
}

QString whyNoCharts(const plan::Plan& plan, bool isRecord)
{
    const bool asks = std::ranges::any_of(
        plan.sources, [](const plan::MetricSource& source) { return source.alerts; });
    if (plan.queries.empty() && plan.dashboards.empty() && !asks)
        return Tr::tr("No metric is bound: the cockpit cannot see how the service does, and no "
                      "trigger that is measured can fire.\n\nName a source and queries in the "
                      "environment file.");
    if (isRecord)
        return Tr::tr("A record keeps no curves. What was measured when something was decided "
                      "stands in the log, with the decision.");
    return {};
}

} // namespace cockpit::charts
