// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linesitem.h"

#include "ui/charts/scale.h"

#include <QPainter>

#include <utility>

namespace cockpit::charts {

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
    const qreal part = (x - m_frame.area.left()) / m_frame.area.width();
    std::vector<std::optional<double>> values;
    for (const Line& line : m_lines) {
        if (!line.isGhost)
            values.push_back(valueAt(line, part));
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
        if (DenseLine::suits(*painter, m_frame, line))
            m_dense.paint(*painter, m_frame, line);
        else
            m_stroked.paint(*painter, m_frame, line);
        if (line.isGhost)
            continue;
        painter->setBrush(line.colour);
        paintMarks(*painter, m_frame, line);
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

} // namespace cockpit::charts
