// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/runcurves.h"

#include <QScrollArea>

#include <functional>

namespace cockpit::charts {

class ChartGrid;
class MetricChart;

/// The charts of a run. They show the same time and share a cursor: what is done to one is done to all.
class ChartStack final : public QScrollArea
{
    Q_OBJECT

public:
    /// `curves` outlive the stack.
    explicit ChartStack(const RunCurves& curves, QWidget* parent = nullptr);

    /// Behind those of before.
    void addCharts(const std::vector<ChartSpec>& charts);
    [[nodiscard]] bool isEmpty() const { return m_charts.empty(); }

    /// Draws what is known now. Where each series stands, in the order of the charts.
    std::vector<SeriesNow> refresh();
    /// Moves on with the time again, showing so much of the past.
    void setLive(milliseconds span);

    [[nodiscard]] std::vector<ChartSpec> specs() const;
    [[nodiscard]] const View& view() const { return m_view; }
    [[nodiscard]] QWidget& sheet() const; ///< all charts, those that are scrolled away too
    /// In words, a sentence a chart: last values, limits and what is stale.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void liveWanted();
    /// A person looks at another time: whether it still moves on.
    void viewChanged(bool isLive);

private:
    void followGestures(MetricChart& chart);
    void followCursor(MetricChart& chart);
    void changeView(const std::function<void(View& view, milliseconds now)>& change);
    void setCursor(std::optional<milliseconds> at);

    const RunCurves& m_curves;
    std::vector<MetricChart*> m_charts;
    View m_view;
    ChartGrid* m_grid;
};

} // namespace cockpit::charts
