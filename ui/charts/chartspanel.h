// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/flownrun.h"
#include "models/core/result.h"
#include "ui/charts/marker.h"
#include "ui/charts/seriesnow.h"
#include "ui/charts/view.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace cockpit::charts {

class ChartGrid;
class ChartsBar;
class MetricChart;
class ValuesModel;

/// The charts of a run, or a table of their last values. Follows the run's monitor and events;
/// draws at most every 250 ms, and nothing while it is hidden.
class ChartsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPanel(conductor::FlownRun& conductor, QWidget* parent = nullptr);

    /// In words, a sentence a chart: last values, limits and what is stale.
    [[nodiscard]] QString summary() const;
    /// Draws what is known now, without waiting for the next turn; nothing while hidden.
    void refresh();
    /// On a wall nobody can choose.
    void setControlsShown(bool shown);
    /// Writes what is shown: CSV, SVG or PNG, by the name of the file.
    [[nodiscard]] Result<void> writeTo(const QString& path);

Q_SIGNALS:
    /// A person picked the series that a condition is to be measured by.
    void bindingWanted(const QString& condition, const QString& query);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpEmpty(const QString& why);
    void setUpPages();
    [[nodiscard]] QWidget* makeCharts(const std::vector<ChartSpec>& specs);
    void follow();
    void chooseFile();
    void setCursor(std::optional<milliseconds> at);
    void addChart(const ChartSpec& spec);
    void followGestures(MetricChart& chart);
    void takeDashboards();
    void changeView(const std::function<void(View& view, milliseconds now)>& change);
    void bind();
    void take(const std::vector<run::Event>& events);
    void refreshSoon();
    [[nodiscard]] std::vector<SeriesNow> seriesOf(const MetricChart& chart) const;

    conductor::FlownRun& m_conductor;
    std::vector<MetricChart*> m_charts;
    std::vector<Marker> m_markers;
    View m_view;
    QStringList m_taken; ///< titles and names of dashboards whose panels are shown
    ValuesModel* m_values = nullptr;
    ChartsBar* m_bar = nullptr;
    QStackedWidget* m_pages = nullptr;
    ChartGrid* m_grid = nullptr;
    QTimer m_soon{this};   // new points or events wait to be drawn
    QTimer m_moving{this}; // time passes: the axis moves, ages grow
};

} // namespace cockpit::charts
