// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strokedline.h"

#include <QPainter>

namespace cockpit::charts {

using telemetry::Column;

namespace {

constexpr qreal markRadius = 3;
constexpr qreal markDistance = 90; // between the marks along a line

} // namespace

void StrokedLine::paint(QPainter& painter, const Frame& frame, const Line& line)
{
    const qreal width = frame.area.width() / static_cast<qreal>(line.columns.size());
    qreal x = frame.area.left() + width / 2;
    for (const Column& column : line.columns) {
        if (!column.empty) {
            if (column.broken)
                flush(painter);
            add(column, x, frame, line.factor);
        }
        x += width;
    }
    flush(painter);
}

/// The shortest stroke that shows all of a column: in at `first`, over the extremes, out at `last`.
void StrokedLine::add(const Column& column, qreal x, const Frame& frame, double factor)
{
    m_points.append(QPointF(x, frame.yOf(column.first * factor)));
    if (column.min == column.max)
        return;
    const bool rising = column.last >= column.first;
    const double near = rising ? column.min : column.max;
    const double far = rising ? column.max : column.min;
    if (near != column.first)
        m_points.append(QPointF(x, frame.yOf(near * factor)));
    m_points.append(QPointF(x, frame.yOf(far * factor)));
    if (far != column.last)
        m_points.append(QPointF(x, frame.yOf(column.last * factor)));
}

void StrokedLine::flush(QPainter& painter)
{
    if (m_points.size() == 1) // a sample alone between gaps
        painter.drawEllipse(m_points.front(), 1, 1);
    else if (m_points.size() > 1)
        painter.drawPolyline(m_points);
    m_points.resize(0);
}

void paintMarks(QPainter& painter, const Frame& frame, const Line& line)
{
    const qreal width = frame.area.width() / static_cast<qreal>(line.columns.size());
    qreal next = frame.area.left() + markDistance / 2;
    qreal x = frame.area.left() + width / 2;
    const Column* last = nullptr;
    qreal lastX = 0;
    for (const Column& column : line.columns) {
        if (!column.empty) {
            last = &column;
            lastX = x;
            if (x >= next) {
                drawMark(painter, line.mark, {x, frame.yOf(column.last * line.factor)}, markRadius);
                next = x + markDistance;
            }
        }
        x += width;
    }
    if (last)
        drawMark(painter, line.mark, {lastX, frame.yOf(last->last * line.factor)}, markRadius);
}

} // namespace cockpit::charts
