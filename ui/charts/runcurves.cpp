// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/runcurves.h"

#include "models/items/charts/dashboardcharts.h"
#include "models/telemetry/board.h"
#include "models/telemetry/monitor.h"

#include <algorithm>
#include <iterator>

namespace cockpit::charts {

RunCurves::RunCurves(conductor::FlownRun& run)
    : m_run(run)
{
    take(run.events());
}

bool RunCurves::take(const std::vector<run::Event>& events)
{
    const std::size_t before = m_markers.size();
    for (const run::Event& event : events) {
        if (std::optional<Marker> marker = markerOf(event, m_run.plan()))
            m_markers.push_back(std::move(*marker));
    }
    return m_markers.size() > before;
}

std::vector<ChartSpec> RunCurves::takeDashboards()
{
    std::vector<ChartSpec> charts;
    for (const telemetry::ShownDashboard& shown : m_run.monitor()->board().dashboards()) {
        const QString key = shown.source + u'\n' + shown.name;
        if (!shown.isRead || !shown.content.unresolved.isEmpty() || m_taken.contains(key))
            continue;
        m_taken.append(key);
        std::ranges::move(chartsOf(shown.content), std::back_inserter(charts));
    }
    return charts;
}

/// Before T-0 the earlier run lies where this one would be if it began now.
milliseconds RunCurves::ghostShift() const
{
    const auto ghost = m_run.monitor()->ghostStart();
    const auto started = m_run.state().started;
    const milliseconds zero = started ? started->wall : now();
    return ghost ? zero - *ghost : milliseconds{0};
}

Moment RunCurves::momentOf(const ChartSpec& chart, const View& view) const
{
    Moment moment{view.from(now()), view.to(now()), {}, m_markers, view.isLive()};
    for (const SeriesSpec& series : chart.series) {
        moment.series.push_back(seriesNow(*m_run.monitor(), series));
        moment.series.back().ghostShift = ghostShift();
    }
    return moment;
}

} // namespace cockpit::charts
