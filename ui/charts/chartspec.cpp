// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspec.h"

#include "models/telemetry/condition.h"
#include "ui/charts/tr.h"
#include "ui/charts/wording.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace cockpit::charts {

using namespace Qt::StringLiterals;
using runbook::Comparator;
using runbook::ConditionRole;

namespace {

using Queries = std::vector<const plan::MetricQuery*>;

int rankOf(const QString& panel)
{
    static constexpr std::array known{"latency"_L1, "errors"_L1, "requests"_L1};
    const auto found = std::find(known.begin(), known.end(), panel);
    return static_cast<int>(found - known.begin());
}

/// Whether two series can stand on one axis.
bool fit(const QString& unit, const QString& other)
{
    return telemetry::convertUnit(1, unit, other).has_value();
}

/// Queries by panel; a query without one has a chart of its own, and those of a panel that measure another
/// thing have one more: on the axis of the others they would be read as what they are not.
std::vector<Queries> grouped(const plan::Plan& plan)
{
    std::vector<Queries> groups;
    for (const plan::MetricQuery& query : plan.queries) {
        const auto mine = std::find_if(groups.begin(), groups.end(), [&](const Queries& group) {
            return !query.panel.isEmpty() && group.front()->panel == query.panel
                && fit(query.unit, group.front()->unit);
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

std::vector<const plan::Condition*> conditionsOf(const plan::Plan& plan, const QString& query)
{
    std::vector<const plan::Condition*> found;
    for (const plan::Condition& condition : plan.conditions) {
        if (condition.binding && condition.binding->query == query)
            found.push_back(&condition);
    }
    return found;
}

bool isUpper(Comparator comparator, ConditionRole role)
{
    const bool less = comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
    const bool breachWhenTrue = role == ConditionRole::Alert || role == ConditionRole::Rollback;
    return less != breachWhenTrue;
}

QString wordsOf(const plan::Condition& condition)
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

/// The chart of a panel of a dashboard, and one more for each other unit that its series have.
std::vector<ChartSpec> chartsOf(const telemetry::DashboardPanel& panel)
{
    std::vector<ChartSpec> charts{{panel.title, panel.unit, {}, {}}};
    for (const double value : panel.thresholds) {
        const QString words = Tr::tr("threshold %1").arg(withUnit(value, panel.unit));
        charts.front().limits.push_back({value, false, words});
    }
    for (const telemetry::DashboardSeries& series : panel.series) {
        const QString& unit = series.query.unit;
        auto chart = std::ranges::find_if(
            charts, [&unit](const ChartSpec& one) { return fit(unit, one.unit); });
        if (chart == charts.end())
            chart = charts.insert(charts.end(), {panel.title, unit, {}, {}});
        SeriesSpec spec{series.query.id, series.title};
        spec.factor = *telemetry::convertUnit(1, unit, chart->unit);
        chart->series.push_back(std::move(spec));
    }
    std::erase_if(charts, [](const ChartSpec& chart) { return chart.series.empty(); });
    return charts;
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
        const QString words = wordsOf(condition);
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
    for (const Queries& queries : grouped(plan))
        charts.push_back(SpecBuilder(plan, queries).spec());
    return charts;
}

std::vector<ChartSpec> chartsOf(const telemetry::Dashboard& dashboard)
{
    std::vector<ChartSpec> charts;
    for (const telemetry::DashboardPanel& panel : dashboard.panels)
        std::ranges::move(chartsOf(panel), std::back_inserter(charts));
    return charts;
}

QStringList legendOf(const ChartSpec& chart)
{
    QStringList titles;
    for (const SeriesSpec& series : chart.series)
        titles.append(series.title);
    const QString first = titles.value(0);
    for (auto end = first.lastIndexOf(u' '); titles.size() > 1 && end > 0;
         end = first.lastIndexOf(u' ', end - 1)) {
        const QString shared = first.left(end + 1);
        if (!std::ranges::all_of(titles, [&shared](const QString& title) {
                return title.startsWith(shared) && title.size() > shared.size();
            }))
            continue;
        for (QString& title : titles)
            title.remove(0, shared.size());
        break;
    }
    return titles;
}

} // namespace cockpit::charts
