// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/runcurves.h"

#include <QStackedWidget>

namespace cockpit::charts {

class ChartsBar;
class ChartStack;
class ValuesModel;

/// The three views of what is measured, of which one is shown: the charts, a table of their last values, and
/// what services say of their alerts.
class ChartPages final : public QStackedWidget
{
    Q_OBJECT

public:
    enum Page { Charts, Table, Board };

    /// `curves` and `run`, which has a monitor, outlive the pages.
    ChartPages(const RunCurves& curves, conductor::FlownRun& run, QWidget* parent = nullptr);

    [[nodiscard]] ChartStack& charts() const { return *m_charts; }
    /// Behind those of before.
    void addCharts(const std::vector<ChartSpec>& charts);
    /// Shows what is chosen there: the view, and how much of the past.
    void follow(const ChartsBar& bar);
    /// Shows what is known now.
    void refresh();

private:
    ChartStack* m_charts;
    ValuesModel* m_values;
};

} // namespace cockpit::charts
