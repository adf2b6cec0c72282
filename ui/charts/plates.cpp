// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plates.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cockpit::charts {

namespace {

constexpr qreal space = 3;

} // namespace

Plates::Plates(QPainter& painter, const Colours& colours, const QFont& font)
    : m_painter(painter)
    , m_colours(colours)
    , m_font(font)
{}

QSizeF Plates::sizeOf(const QString& words) const
{
    const QFontMetricsF metrics(m_font);
    return {metrics.horizontalAdvance(words) + 2 * space, metrics.height()};
}

QString Plates::fitting(const QString& words, qreal width) const
{
    return QFontMetricsF(m_font).elidedText(words, Qt::ElideLeft, width - 2 * space);
}

bool Plates::isFree(const QRectF& rect) const
{
    return std::ranges::none_of(m_taken, [&](const QRectF& other) { return other.intersects(rect); });
}

void Plates::put(const QRectF& rect, const QString& words, const QColor& colour)
{
    QColor ground = m_colours.background;
    ground.setAlphaF(0.9F);
    m_painter.fillRect(rect, ground);
    m_painter.setPen(colour);
    m_painter.drawText(rect, Qt::AlignCenter, words);
}

void Plates::putBeside(QRectF rect, qreal right, const QString& words, const QColor& colour)
{
    QRectF place = rect;
    while (!isFree(place) && place.right() + space < right)
        place.translate(space * 2, 0);
    if (place.right() <= right && isFree(place))
        rect = place;
    m_taken.push_back(rect);
    put(rect, words, colour);
}

void Plates::putAtRow(const QRectF& rect, const QRectF& area, const QString& words,
                      const QColor& colour)
{
    QRectF place = rect;
    for (qreal away = 0; away < area.height() && !(isFree(place) && area.contains(place));
         away += space)
        place = rect.translated(0, place.top() > rect.top() ? -away - space : away + space);
    if (!isFree(place) || !area.contains(place))
        place = rect;
    m_taken.push_back(place);
    put(place, words, colour);
}

void Plates::putIfFree(QRectF rect, const QString& words, const QColor& colour)
{
    if (!isFree(rect))
        rect.translate(0, rect.height());
    if (!isFree(rect))
        return;
    m_taken.push_back(rect);
    put(rect, words, colour);
}

} // namespace cockpit::charts
