// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <chrono>

namespace cockpit::charts {

using std::chrono::milliseconds;

/// What a chart shows where: a plot area, the values at its bottom and top, the times at its sides.
struct Frame {
    QRectF area; ///< in the chart's coordinates
    double min = 0;
    double max = 1;
    milliseconds from{0}; ///< UTC since the epoch
    milliseconds to{1};

    /// Values and times out of the frame lie out of the area.
    [[nodiscard]] qreal yOf(double value) const
    {
        const double part = max > min ? (value - min) / (max - min) : 0;
        return area.bottom() - part * area.height();
    }
    [[nodiscard]] qreal xOf(milliseconds at) const
    {
        const auto width = static_cast<double>((to - from).count());
        const double part = width > 0 ? static_cast<double>((at - from).count()) / width : 0;
        return area.left() + part * area.width();
    }
    bool operator==(const Frame&) const = default;
};

} // namespace cockpit::charts
