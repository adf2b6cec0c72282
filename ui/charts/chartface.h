// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/chartspec.h"
#include "ui/charts/colours.h"
#include "ui/charts/scale.h"

#include <vector>

class QChart;
class QFont;
class QLineSeries;
class QValueAxis;

namespace cockpit::charts {

/// What Qt Charts gives to a chart: title, legend and the axis of values.
class ChartFace final
{
public:
    /// `chart` outlives the face, and owns what it is given.
    ChartFace(QChart& chart, const ChartSpec& spec);

    void setStyle(const Colours& colours, const QFont& font);
    void setScale(const Scale& scale);

private:
    void setUpChart(const ChartSpec& spec);
    void setUpLegend(const ChartSpec& spec);

    QChart& m_chart;
    QValueAxis* m_values;
    std::vector<QLineSeries*> m_legend; // without points: the lines are an item's
    Scale m_scale;
};

} // namespace cockpit::charts
