// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/signs.h"

#include "models/items/charts/wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal space = 3;

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

QColor colourOf(const Marker& marker, const Colours& colours)
{
    return marker.kind >= Marker::Kind::Trigger ? colours.warning : colours.limit;
}

/// The most important first.
std::vector<Marker> shownOf(const std::vector<Marker>& markers, const Frame& frame)
{
    std::vector<Marker> shown;
    for (const Marker& marker : markers) {
        if (marker.at >= frame.from && marker.at <= frame.to)
            shown.push_back(marker);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Marker& a, const Marker& b) { return a.kind > b.kind; });
    return shown;
}

} // namespace

void paintLimits(QPainter& painter, const Frame& frame, const Colours& colours,
                 const std::vector<Limit>& limits, Plates& plates)
{
    const QRectF area = frame.area;
    for (const Limit& limit : limits) {
        const QColor colour = limit.rollback ? colours.warning : colours.limit;
        const bool above = limit.value > frame.max;
        const qreal y = above ? area.top() : frame.yOf(limit.value);
        if (!above) {
            painter.setPen(QPen(colour, 0, limit.rollback ? Qt::DashDotLine : Qt::DashLine));
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
        // Their end is what counts: the value.
        const QString words = plates.fitting(above ? u"\u2191 "_s + limit.words : limit.words,
                                             area.width() - 2 * space);
        QRectF plate(QPointF(area.left() + space, y), plates.sizeOf(words));
        if (!above && y - plate.height() > area.top())
            plate.moveBottom(y);
        plates.putBeside(plate, area.right(), words, colour);
    }
}

void paintMarkers(QPainter& painter, const Frame& frame, const Colours& colours,
                  const std::vector<Marker>& markers, Plates& plates)
{
    const QRectF area = frame.area;
    const std::vector<Marker> shown = shownOf(markers, frame);
    for (const Marker& marker : shown) {
        painter.setPen(QPen(colourOf(marker, colours), 0, styleOf(marker.kind)));
        const qreal x = frame.xOf(marker.at);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (const Marker& marker : shown) {
        QRectF plate(QPointF(frame.xOf(marker.at) + 1, area.top()), plates.sizeOf(marker.words));
        plate.moveRight(std::min(plate.right(), area.right()));
        plates.putIfFree(plate, marker.words, colourOf(marker, colours));
    }
}

QString markersNear(const Frame& frame, const std::vector<Marker>& markers, QPointF place)
{
    constexpr qreal reach = 5;
    if (!frame.area.contains(place))
        return {};
    QStringList lines;
    for (const Marker& marker : shownOf(markers, frame)) {
        if (std::abs(frame.xOf(marker.at) - place.x()) <= reach)
            lines.append(u"%1 %2"_s.arg(timeText(marker.at), marker.words));
    }
    return lines.join(u'\n');
}

} // namespace cockpit::charts
