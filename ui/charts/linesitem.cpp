// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linesitem.h"

#include <QPainter>

#include <algorithm>

namespace cockpit::charts {

using telemetry::Column;

namespace {

constexpr qreal markRadius = 3;
constexpr qreal markDistance = 90; // between the marks along a line

/// Whether nothing is drawn at a part of the width: after the last column that holds something, or before
/// one that is not joined with what precedes it.
bool isInGap(const LinesItem::Line& line, qreal part)
{
    const auto count = static_cast<std::ptrdiff_t>(line.columns.size());
    const auto place = static_cast<std::ptrdiff_t>(part * static_cast<qreal>(count));
    if (part < 0 || place >= count)
        return true;
    const auto here = line.columns.begin() + place;
    if (!here->empty)
        return false;
    const auto next =
        std::find_if(here, line.columns.end(), [](const Column& column) { return !column.empty; });
    return next == line.columns.end() || next->broken;
}

} // namespace

LinesItem::LinesItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{}

void LinesItem::setFrame(const Frame& frame)
{
    if (frame == m_frame)
        return;
    if (frame.area != m_frame.area)
        prepareGeometryChange();
    m_frame = frame;
    update();
}

void LinesItem::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    update();
}

std::vector<std::optional<double>> LinesItem::valuesAt(qreal x) const
{
    std::vector<std::optional<double>> values;
    for (const Line& line : m_lines) {
        if (line.isGhost)
            continue;
        const auto count = static_cast<int>(line.columns.size());
        const qreal part = (x - m_frame.area.left()) / m_frame.area.width();
        std::optional<double> value;
        // A column of one pixel may lie between two samples that are joined: the one before holds.
        for (int i = std::min(static_cast<int>(part * count), count - 1); i >= 0 && part >= 0; --i) {
            const Column& column = line.columns[static_cast<std::size_t>(i)];
            if (column.empty)
                continue;
            value = column.last * line.factor;
            break;
        }
        values.push_back(isInGap(line, part) ? std::nullopt : value);
    }
    return values;
}

void LinesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setClipRect(m_frame.area);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Line& line : m_lines) {
        // Wider pens leave the raster engine's fast path: some thirty times slower.
        painter->setPen(QPen(line.colour, 0));
        paintLine(*painter, line);
        if (line.isGhost)
            continue;
        painter->setBrush(line.colour);
        paintMarks(*painter, line);
        painter->setBrush(Qt::NoBrush);
    }
    painter->restore();
}

void LinesItem::paintLine(QPainter& painter, const Line& line)
{
    const qreal width = m_frame.area.width() / static_cast<qreal>(line.columns.size());
    qreal x = m_frame.area.left() + width / 2;
    for (const Column& column : line.columns) {
        if (!column.empty) {
            if (column.broken)
                flush(painter);
            addColumn(column, x, line.factor);
        }
        x += width;
    }
    flush(painter);
}

/// The shortest stroke that shows all of a column: in at `first`, over the extremes, out at `last`.
void LinesItem::addColumn(const Column& column, qreal x, double factor)
{
    m_points.append(QPointF(x, m_frame.yOf(column.first * factor)));
    if (column.min == column.max)
        return;
    const bool rising = column.last >= column.first;
    const double near = rising ? column.min : column.max;
    const double far = rising ? column.max : column.min;
    if (near != column.first)
        m_points.append(QPointF(x, m_frame.yOf(near * factor)));
    m_points.append(QPointF(x, m_frame.yOf(far * factor)));
    if (far != column.last)
        m_points.append(QPointF(x, m_frame.yOf(column.last * factor)));
}

void LinesItem::flush(QPainter& painter)
{
    if (m_points.size() == 1) // a sample alone between gaps
        painter.drawEllipse(m_points.front(), 1, 1);
    else if (m_points.size() > 1)
        painter.drawPolyline(m_points);
    m_points.resize(0);
}

/// Marks stand at real values, some way apart, and at the last one.
void LinesItem::paintMarks(QPainter& painter, const Line& line) const
{
    const qreal width = m_frame.area.width() / static_cast<qreal>(line.columns.size());
    qreal next = m_frame.area.left() + markDistance / 2;
    qreal x = m_frame.area.left() + width / 2;
    const Column* last = nullptr;
    qreal lastX = 0;
    for (const Column& column : line.columns) {
        if (!column.empty) {
            last = &column;
            lastX = x;
            if (x >= next) {
                drawMark(painter, line.mark, {x, m_frame.yOf(column.last * line.factor)}, markRadius);
                next = x + markDistance;
            }
        }
        x += width;
    }
    if (last)
        drawMark(painter, line.mark, {lastX, m_frame.yOf(last->last * line.factor)}, markRadius);
}

} // namespace cockpit::charts
