// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/dashboardcharts.h"

#include "models/items/charts/chartgroups.h"
#include "models/items/charts/tr.h"
#include "models/items/charts/wording.h"
#include "models/telemetry/condition.h"

#include <algorithm>
#include <iterator>

namespace cockpit::charts {

namespace {

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
            charts, [&unit](const ChartSpec& one) { return shareAxis(unit, one.unit); });
        if (chart == charts.end())
            chart = charts.insert(charts.end(), {panel.title, unit, {}, {}});
        SeriesSpec spec{series.query.id, series.title};
        spec.factor = *telemetry::convertUnit(1, unit, chart->unit);
        chart->series.push_back(std::move(spec));
    }
    std::erase_if(charts, [](const ChartSpec& chart) { return chart.series.empty(); });
    return charts;
}

} // namespace

std::vector<ChartSpec> chartsOf(const telemetry::Dashboard& dashboard)
{
    std::vector<ChartSpec> charts;
    for (const telemetry::DashboardPanel& panel : dashboard.panels)
        std::ranges::move(chartsOf(panel), std::back_inserter(charts));
    return charts;
}

} // namespace cockpit::charts
