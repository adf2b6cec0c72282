// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linesitem.h"

#include "ui/charts/scale.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

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

/// An upright stroke, made longer so that it reaches `y`.
void stretch(QLineF& bar, qreal y)
{
    const qreal top = std::min({bar.y1(), bar.y2(), y});
    const qreal bottom = std::max({bar.y1(), bar.y2(), y});
    bar.setLine(bar.x1(), bottom, bar.x1(), top);
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

void LinesItem::setGrid(const QColor& colour, int mostTimes)
{
    m_grid = colour;
    m_mostTimes = mostTimes;
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
    paintGrid(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Line& line : m_lines) {
        // Wider pens leave the raster engine's fast path: some thirty times slower.
        painter->setPen(QPen(line.colour, 0));
        if (isDense(*painter, line))
            paintBars(*painter, line);
        else
            paintLine(*painter, line);
        if (line.isGhost)
            continue;
        painter->setBrush(line.colour);
        paintMarks(*painter, line);
        painter->setBrush(Qt::NoBrush);
    }
    painter->restore();
}

void LinesItem::paintGrid(QPainter& painter) const
{
    if (!m_grid.isValid())
        return;
    painter.setPen(QPen(m_grid, 0));
    for (const TimeTick& tick : timeTicks(m_frame.from, m_frame.to, m_mostTimes)) {
        const qreal x = m_frame.xOf(tick.at);
        painter.drawLine(QPointF(x, m_frame.area.top()), QPointF(x, m_frame.area.bottom()));
    }
}

/// Whether a line fills its columns of one pixel so much that it is upright strokes and nothing else. What is
/// not painted in pixels (an export that can be enlarged) stays a line.
bool LinesItem::isDense(QPainter& painter, const Line& line) const
{
    constexpr double steep = 2; // pixels a column, on average
    const qreal pixels = painter.device()->devicePixelRatioF();
    const auto count = static_cast<double>(line.columns.size());
    if (std::abs(m_frame.area.width() * pixels - count) > 0.01 * count || m_frame.max <= m_frame.min
        || painter.paintEngine()->type() != QPaintEngine::Raster)
        return false;
    double height = 0;
    for (const Column& column : line.columns)
        height += column.empty ? 0 : column.max - column.min;
    const double perValue = m_frame.area.height() * pixels / (m_frame.max - m_frame.min);
    return height * std::abs(line.factor) * perValue >= steep * count;
}

/// A stroke a column from its least to its greatest value, and half of the way to its neighbours: the same
/// pixels as the line, of which none is painted twice, and without smoothing, which upright strokes do not need.
void LinesItem::paintBars(QPainter& painter, const Line& line)
{
    addBars(line, painter.device()->devicePixelRatioF());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLines(m_bars);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPointF& alone : std::as_const(m_points))
        painter.drawEllipse(alone, 1, 1);
    m_points.resize(0);
}

/// Samples alone between gaps are noted besides, as points.
void LinesItem::addBars(const Line& line, qreal pixels)
{
    const qreal left = std::floor(m_frame.area.left() * pixels);
    m_bars.resize(0);
    const Column* previous = nullptr;
    std::size_t previousAt = 0;
    bool isAlone = false;
    const auto noteAlone = [&] {
        if (previous && isAlone && previous->min == previous->max)
            m_points.append(m_bars.back().p1());
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
            stretch(m_bars.back(), yOfBar(middle * line.factor));
            min = std::min(min, middle);
            max = std::max(max, middle);
        } else if (isJoined) { // over columns without a sample
            m_bars.append(QLineF(m_bars.back().x1(), yOfBar(previous->last * line.factor), x,
                                 yOfBar(column.first * line.factor)));
        } else {
            noteAlone();
        }
        isAlone = !isJoined;
        m_bars.append(QLineF(x, yOfBar(min * line.factor), x, yOfBar(max * line.factor)));
        previous = &column;
        previousAt = i;
    }
    noteAlone();
}

/// Nothing is to be seen beyond the area, however far a value lies.
qreal LinesItem::yOfBar(double value) const
{
    return std::clamp(m_frame.yOf(value), m_frame.area.top() - 2, m_frame.area.bottom() + 2);
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
