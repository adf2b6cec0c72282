// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"

#include <QPainter>
#include <QPolygonF>

#include <array>

namespace cockpit::charts {

Mark markFor(std::size_t series)
{
    constexpr std::array all{Mark::Circle,  Mark::Square, Mark::Triangle,
                             Mark::Diamond, Mark::Cross,  Mark::Down};
    return all[series % all.size()];
}

QChar glyph(Mark mark)
{
    switch (mark) {
    case Mark::Circle:
        return u'\u25CF';
    case Mark::Square:
        return u'\u25A0';
    case Mark::Triangle:
        return u'\u25B2';
    case Mark::Diamond:
        return u'\u25C6';
    case Mark::Cross:
        return u'\u2715';
    case Mark::Down:
        return u'\u25BC';
    }
    return {};
}

void drawMark(QPainter& painter, Mark mark, QPointF centre, qreal radius)
{
    const qreal r = radius;
    const auto polygon = [&](std::initializer_list<QPointF> points) {
        painter.drawPolygon(QPolygonF(QList<QPointF>(points)).translated(centre));
    };
    switch (mark) {
    case Mark::Circle:
        painter.drawEllipse(centre, r, r);
        break;
    case Mark::Square:
        painter.drawRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r));
        break;
    case Mark::Triangle:
        polygon({{0, -r}, {r, r}, {-r, r}});
        break;
    case Mark::Diamond:
        polygon({{0, -r * 1.3}, {r * 1.3, 0}, {0, r * 1.3}, {-r * 1.3, 0}});
        break;
    case Mark::Cross:
        painter.drawLine(centre + QPointF(-r, -r), centre + QPointF(r, r));
        painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
        break;
    case Mark::Down:
        polygon({{0, r}, {r, -r}, {-r, -r}});
        break;
    }
}

} // namespace cockpit::charts
