// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotationsitem.h"

#include "models/items/charts/wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cockpit::charts {

namespace {

constexpr qreal space = 3;

} // namespace

AnnotationsItem::AnnotationsItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{}

void AnnotationsItem::setBounds(const QRectF& bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

void AnnotationsItem::setStyle(const Colours& colours, const QFont& font)
{
    m_colours = colours;
    m_font = font;
    update();
}

void AnnotationsItem::setFrame(const Frame& frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    update();
}

void AnnotationsItem::setContent(Annotations content)
{
    m_content = std::move(content);
    update();
}

void AnnotationsItem::setCursor(std::optional<Cursor> cursor)
{
    m_cursor = std::move(cursor);
    update();
}

void AnnotationsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setFont(m_font);
    painter->setBrush(Qt::NoBrush);
    Plates plates(*painter, m_colours, m_font);
    paintBands(*painter, m_frame, m_content.bands);
    painter->setPen(m_colours.text);
    paintTimes(*painter, m_frame, m_bounds, m_font);
    if (m_content.stale)
        paintHatch(*painter, staleArea(m_frame, m_content.stale->since), m_colours.hatch);
    paintMarkers(*painter, m_frame, m_colours, m_content.markers, plates);
    paintLimits(*painter, m_frame, m_colours, m_content.limits, plates);
    paintStaleWords(plates);
    paintEnds(*painter);
    paintCursor(*painter, plates);
    painter->restore();
}

void AnnotationsItem::paintStaleWords(Plates& plates) const
{
    if (!m_content.stale)
        return;
    const QRectF area = m_frame.area;
    QRectF plate(QPointF(), plates.sizeOf(m_content.stale->words));
    plate.moveCenter(staleArea(m_frame, m_content.stale->since).center());
    plate.moveRight(std::min(plate.right(), area.right() - space));
    plate.moveLeft(std::max(plate.left(), area.left() + space));
    plates.putAtRow(plate, area, m_content.stale->words, m_colours.text);
}

void AnnotationsItem::paintCursor(QPainter& painter, Plates& plates) const
{
    if (!m_cursor || m_cursor->at < m_frame.from || m_cursor->at > m_frame.to)
        return;
    const QRectF area = m_frame.area;
    const qreal x = m_frame.xOf(m_cursor->at);
    painter.setPen(QPen(m_colours.text, 0));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QSizeF size = plates.sizeOf(m_cursor->words);
    const qreal right = x + space + size.width();
    const qreal left = right > area.right() ? x - space - size.width() : x + space;
    plates.put(QRectF(QPointF(left, area.bottom() - size.height() - space), size), m_cursor->words,
               m_colours.text);
}

/// At the height of their values, pushed apart where those are too close.
void AnnotationsItem::paintEnds(QPainter& painter) const
{
    const QFontMetricsF metrics(m_font);
    const QRectF area = m_frame.area;
    std::vector<Annotations::End> ends = m_content.ends;
    std::stable_sort(
        ends.begin(), ends.end(),
        [](const Annotations::End& a, const Annotations::End& b) { return a.value < b.value; });
    const qreal height = metrics.height() - 1;
    qreal lowest = area.bottom();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Annotations::End& end : ends) {
        const qreal highest = area.top() + height / 2;
        const qreal y = std::clamp(m_frame.yOf(end.value), std::min(highest, lowest), lowest);
        lowest = y - height;
        painter.setPen(end.colour);
        painter.setBrush(end.colour);
        drawMark(painter, end.mark, {area.right() + 3 * space, y}, 3);
        painter.setPen(m_colours.text);
        painter.drawText(QPointF(area.right() + 5 * space, y + metrics.ascent() / 2 - 1),
                         valueText(end.value));
    }
}

} // namespace cockpit::charts
