// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ground.h"

#include "ui/charts/scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal space = 3;

} // namespace

void paintBands(QPainter& painter, const Frame& frame, const std::vector<Annotations::Band>& bands)
{
    constexpr int faintness = 40; // of 255: the lines below stay plain
    const QRectF area = frame.area;
    for (const Annotations::Band& band : bands) {
        const qreal top = std::clamp(frame.yOf(band.high), area.top(), area.bottom());
        const qreal bottom = std::clamp(frame.yOf(band.low), area.top(), area.bottom());
        QColor colour = band.colour;
        colour.setAlpha(faintness);
        painter.fillRect(QRectF(area.left(), top, area.width(), bottom - top), colour);
    }
}

int mostTimes(const Frame& frame, const QFont& font)
{
    const qreal room = QFontMetricsF(font).horizontalAdvance(u"00:00"_s) + 4 * space;
    return std::max(2, static_cast<int>(frame.area.width() / room));
}

void paintTimes(QPainter& painter, const Frame& frame, const QRectF& bounds, const QFont& font)
{
    const QFontMetricsF metrics(font);
    qreal free = bounds.left();
    for (const TimeTick& tick : timeTicks(frame.from, frame.to, mostTimes(frame, font))) {
        const qreal x = frame.xOf(tick.at);
        const qreal width = metrics.horizontalAdvance(tick.text);
        if (x - width / 2 < free || x + width / 2 > bounds.right())
            continue;
        free = x + width / 2 + space;
        painter.drawText(QPointF(x - width / 2, frame.area.bottom() + space + metrics.ascent()),
                         tick.text);
    }
}

QRectF staleArea(const Frame& frame, milliseconds since)
{
    const QRectF area = frame.area;
    const qreal left = std::clamp(frame.xOf(since), area.left(), area.right());
    return {left, area.top(), area.right() - left, area.height()};
}

void paintHatch(QPainter& painter, const QRectF& area, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(colour, Qt::BDiagPattern));
    painter.drawRect(area);
    painter.setBrush(Qt::NoBrush);
}

} // namespace cockpit::charts
