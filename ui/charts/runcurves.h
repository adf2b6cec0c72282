// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/flownrun.h"
#include "models/items/charts/moment.h"
#include "ui/charts/view.h"

namespace cockpit::charts {

/// What a run that is measured has for its charts.
class RunCurves final
{
public:
    /// `run` has a monitor, and outlives this.
    explicit RunCurves(conductor::FlownRun& run);

    /// Notes what is marked of these events. True: there was something.
    bool take(const std::vector<run::Event>& events);
    /// The charts of dashboards that were read whole since it was last asked for.
    [[nodiscard]] std::vector<ChartSpec> takeDashboards();

    [[nodiscard]] milliseconds now() const { return m_run.now().wall; }
    [[nodiscard]] Moment momentOf(const ChartSpec& chart, const View& view) const;

private:
    [[nodiscard]] milliseconds ghostShift() const;

    conductor::FlownRun& m_run;
    std::vector<Marker> m_markers;
    QStringList m_taken; // sources and names of dashboards
};

} // namespace cockpit::charts
