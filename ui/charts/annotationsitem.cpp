// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotationsitem.h"

#include "ui/charts/scale.h"
#include "ui/charts/wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal space = 3;

bool meetsAny(const QRectF& rect, const std::vector<QRectF>& taken)
{
    return std::any_of(taken.begin(), taken.end(),
                       [&](const QRectF& other) { return other.intersects(rect); });
}

/// The first place for `rect` from its own to the right that nothing else has; its own when none is
/// free.
QRectF placed(const QRectF& rect, qreal right, std::vector<QRectF>& taken)
{
    QRectF place = rect;
    while (meetsAny(place, taken) && place.right() + space < right)
        place.translate(space * 2, 0);
    if (place.right() > right || meetsAny(place, taken))
        place = rect;
    taken.push_back(place);
    return place;
}

Qt::PenStyle styleOf(Marker::Kind kind)
{
    switch (kind) {
    case Marker::Kind::Step:
        return Qt::DotLine;
    case Marker::Kind::Start:
    case Marker::Kind::End:
    case Marker::Kind::Gate:
        return Qt::DashLine;
    case Marker::Kind::Trigger:
    case Marker::Kind::Rollback:
        break;
    }
    return Qt::SolidLine;
}

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

void AnnotationsItem::setContent(Content content)
{
    m_content = std::move(content);
    update();
}

void AnnotationsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setFont(m_font);
    painter->setBrush(Qt::NoBrush);
    std::vector<QRectF> taken;
    paintBands(*painter);
    paintTimes(*painter);
    paintHatch(*painter);
    paintMarkers(*painter, taken);
    paintLimits(*painter, taken);
    paintStaleWords(*painter);
    paintEnds(*painter);
    paintCursor(*painter);
    painter->restore();
}

void AnnotationsItem::setCursor(std::optional<Cursor> cursor)
{
    m_cursor = std::move(cursor);
    update();
}

void AnnotationsItem::paintBands(QPainter& painter) const
{
    constexpr int faintness = 40; // of 255: the lines below stay plain
    const QRectF area = m_frame.area;
    for (const Band& band : m_content.bands) {
        const qreal top = std::clamp(m_frame.yOf(band.high), area.top(), area.bottom());
        const qreal bottom = std::clamp(m_frame.yOf(band.low), area.top(), area.bottom());
        QColor colour = band.colour;
        colour.setAlpha(faintness);
        painter.fillRect(QRectF(area.left(), top, area.width(), bottom - top), colour);
    }
}

void AnnotationsItem::paintCursor(QPainter& painter) const
{
    if (!m_cursor || m_cursor->at < m_frame.from || m_cursor->at > m_frame.to)
        return;
    const QRectF area = m_frame.area;
    const qreal x = m_frame.xOf(m_cursor->at);
    painter.setPen(QPen(m_colours.text, 0));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QSizeF size = plateSize(m_cursor->words);
    const qreal right = x + space + size.width();
    const qreal left = right > area.right() ? x - space - size.width() : x + space;
    paintPlate(painter, QRectF(QPointF(left, area.bottom() - size.height() - space), size),
               m_cursor->words, m_colours.text);
}

int AnnotationsItem::mostTimes() const
{
    const qreal room = QFontMetricsF(m_font).horizontalAdvance(u"00:00"_s) + 4 * space;
    return std::max(2, static_cast<int>(m_frame.area.width() / room));
}

void AnnotationsItem::paintTimes(QPainter& painter) const
{
    const QFontMetricsF metrics(m_font);
    const QRectF area = m_frame.area;
    qreal free = m_bounds.left();
    painter.setPen(m_colours.text);
    for (const TimeTick& tick : timeTicks(m_frame.from, m_frame.to, mostTimes())) {
        const qreal x = m_frame.xOf(tick.at);
        const qreal width = metrics.horizontalAdvance(tick.text);
        if (x - width / 2 < free || x + width / 2 > m_bounds.right())
            continue;
        free = x + width / 2 + space;
        painter.drawText(QPointF(x - width / 2, area.bottom() + space + metrics.ascent()), tick.text);
    }
}

QRectF AnnotationsItem::staleArea() const
{
    const QRectF area = m_frame.area;
    const qreal left = std::clamp(m_frame.xOf(m_content.stale->since), area.left(), area.right());
    return {left, area.top(), area.right() - left, area.height()};
}

void AnnotationsItem::paintHatch(QPainter& painter) const
{
    if (!m_content.stale)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(m_colours.hatch, Qt::BDiagPattern));
    painter.drawRect(staleArea());
    painter.setBrush(Qt::NoBrush);
}

void AnnotationsItem::paintStaleWords(QPainter& painter) const
{
    if (!m_content.stale)
        return;
    const QRectF area = m_frame.area;
    QRectF plate(QPointF(), plateSize(m_content.stale->words));
    plate.moveCenter(staleArea().center());
    plate.moveRight(std::min(plate.right(), area.right() - space));
    plate.moveLeft(std::max(plate.left(), area.left() + space));
    paintPlate(painter, plate, m_content.stale->words, m_colours.text);
}

void AnnotationsItem::paintLimits(QPainter& painter, std::vector<QRectF>& taken) const
{
    const QRectF area = m_frame.area;
    for (const Limit& limit : m_content.limits) {
        const QColor colour = limit.rollback ? m_colours.warning : m_colours.limit;
        const bool above = limit.value > m_frame.max;
        const qreal y = above ? area.top() : m_frame.yOf(limit.value);
        if (!above) {
            painter.setPen(QPen(colour, 0, limit.rollback ? Qt::DashDotLine : Qt::DashLine));
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
        const QString words = above ? u"\u2191 "_s + limit.words : limit.words;
        QRectF plate(QPointF(area.left() + space, y), plateSize(words));
        if (!above && y - plate.height() > area.top())
            plate.moveBottom(y);
        paintPlate(painter, placed(plate, area.right(), taken), words, colour);
    }
}

std::vector<Marker> AnnotationsItem::shownMarkers() const
{
    std::vector<Marker> shown;
    for (const Marker& marker : m_content.markers) {
        if (marker.at >= m_frame.from && marker.at <= m_frame.to)
            shown.push_back(marker);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Marker& a, const Marker& b) { return a.kind > b.kind; });
    return shown;
}

/// The words stand in two rows below the top; those of less important markers are left out where
/// there is no room (the tool tip has them).
void AnnotationsItem::paintMarkers(QPainter& painter, std::vector<QRectF>& taken) const
{
    const QRectF area = m_frame.area;
    const std::vector<Marker> markers = shownMarkers();
    for (const Marker& marker : markers) {
        painter.setPen(QPen(colourOf(marker), 0, styleOf(marker.kind)));
        const qreal x = m_frame.xOf(marker.at);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (const Marker& marker : markers) {
        QRectF plate(QPointF(m_frame.xOf(marker.at) + 1, area.top()), plateSize(marker.words));
        plate.moveRight(std::min(plate.right(), area.right()));
        if (meetsAny(plate, taken))
            plate.translate(0, plate.height());
        if (meetsAny(plate, taken))
            continue;
        taken.push_back(plate);
        paintPlate(painter, plate, marker.words, colourOf(marker));
    }
}

QColor AnnotationsItem::colourOf(const Marker& marker) const
{
    return marker.kind >= Marker::Kind::Trigger ? m_colours.warning : m_colours.limit;
}

QString AnnotationsItem::markersNear(QPointF place) const
{
    constexpr qreal reach = 5;
    QStringList lines;
    for (const Marker& marker : shownMarkers()) {
        if (m_frame.area.contains(place) && std::abs(m_frame.xOf(marker.at) - place.x()) <= reach)
            lines.append(u"%1 %2"_s.arg(timeText(marker.at), marker.words));
    }
    return lines.join(u'\n');
}

/// At the height of their values, pushed apart where those are too close.
void AnnotationsItem::paintEnds(QPainter& painter) const
{
    const QFontMetricsF metrics(m_font);
    const QRectF area = m_frame.area;
    std::vector<End> ends = m_content.ends;
    std::stable_sort(ends.begin(), ends.end(),
                     [](const End& a, const End& b) { return a.value < b.value; });
    const qreal height = metrics.height() - 1;
    qreal lowest = area.bottom();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const End& end : ends) {
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

QSizeF AnnotationsItem::plateSize(const QString& text) const
{
    const QFontMetricsF metrics(m_font);
    return {metrics.horizontalAdvance(text) + 2 * space, metrics.height()};
}

void AnnotationsItem::paintPlate(QPainter& painter, const QRectF& rect, const QString& text,
                                 const QColor& colour) const
{
    QColor ground = m_colours.background;
    ground.setAlphaF(0.9F);
    painter.fillRect(rect, ground);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace cockpit::charts
