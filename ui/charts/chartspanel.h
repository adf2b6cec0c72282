// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "ui/charts/runcurves.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace cockpit::charts {

class ChartPages;
class ChartsBar;

/// The charts of a run, a table of their last values, or what services say of their alerts. Follows the
/// run's monitor and events; draws at most every 250 ms, and nothing while it is hidden.
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
    void setUpTimers();
    void followBar();
    void followRun();
    void takeDashboards();
    void refreshSoon();

    conductor::FlownRun& m_conductor;
    std::unique_ptr<RunCurves> m_curves; // null: there is nothing to be charted
    ChartsBar* m_bar = nullptr;
    ChartPages* m_pages = nullptr;
    QTimer m_soon{this};   // new points or events wait to be drawn
    QTimer m_moving{this}; // time passes: the axis moves, ages grow
};

} // namespace cockpit::charts
