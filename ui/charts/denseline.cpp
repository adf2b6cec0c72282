// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/denseline.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cockpit::charts {

using telemetry::Column;

namespace {

/// An upright stroke, made longer so that it reaches `y`.
void stretch(QLineF& bar, qreal y)
{
    const qreal top = std::min({bar.y1(), bar.y2(), y});
    const qreal bottom = std::max({bar.y1(), bar.y2(), y});
    bar.setLine(bar.x1(), bottom, bar.x1(), top);
}

/// Nothing is to be seen beyond the area, however far a value lies.
qreal yOf(const Frame& frame, double value)
{
    return std::clamp(frame.yOf(value), frame.area.top() - 2, frame.area.bottom() + 2);
}

} // namespace

bool DenseLine::suits(QPainter& painter, const Frame& frame, const Line& line)
{
    constexpr double steep = 2; // pixels a column, on average
    const qreal pixels = painter.device()->devicePixelRatioF();
    const auto count = static_cast<double>(line.columns.size());
    if (std::abs(frame.area.width() * pixels - count) > 0.01 * count || frame.max <= frame.min
        || painter.paintEngine()->type() != QPaintEngine::Raster)
        return false;
    double height = 0;
    for (const Column& column : line.columns)
        height += column.empty ? 0 : column.max - column.min;
    const double perValue = frame.area.height() * pixels / (frame.max - frame.min);
    return height * std::abs(line.factor) * perValue >= steep * count;
}

void DenseLine::paint(QPainter& painter, const Frame& frame, const Line& line)
{
    add(frame, line, painter.device()->devicePixelRatioF());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLines(m_bars);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPointF& alone : std::as_const(m_alone))
        painter.drawEllipse(alone, 1, 1);
    m_alone.resize(0);
}

/// Samples alone between gaps are noted besides, as points.
void DenseLine::add(const Frame& frame, const Line& line, qreal pixels)
{
    const qreal left = std::floor(frame.area.left() * pixels);
    m_bars.resize(0);
    const Column* previous = nullptr;
    std::size_t previousAt = 0;
    bool isAlone = false;
    const auto noteAlone = [&] {
        if (previous && isAlone && previous->min == previous->max)
            m_alone.append(m_bars.back().p1());
    };
    for (std::size_t i = 0; i < line.columns.size(); ++i) {
        const Column& column = line.columns[i];
        if (column.empty)
            continue;
        double min = column.min;
        double max = column.max;
        const qreal x = (left + static_cast<qreal>(i) + 0.5) / pixels;
        const bool isJoined = previous && !column.broken;
        if (isJoined && previousAt + 1 == i) {
            const double middle = (previous->last + column.first) / 2;
            stretch(m_bars.back(), yOf(frame, middle * line.factor));
            min = std::min(min, middle);
            max = std::max(max, middle);
        } else if (isJoined) { // over columns without a sample
            m_bars.append(QLineF(m_bars.back().x1(), yOf(frame, previous->last * line.factor), x,
                                 yOf(frame, column.first * line.factor)));
        } else {
            noteAlone();
        }
        isAlone = !isJoined;
        m_bars.append(QLineF(x, yOf(frame, min * line.factor), x, yOf(frame, max * line.factor)));
        previous = &column;
        previousAt = i;
    }
    noteAlone();
}

} // namespace cockpit::charts
