// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescale.h"

#include "ui/common/statusdelegate.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinedelegate.h"

#include <QPainter>

#include <algorithm>

namespace cockpit::ui {
using items::TimelineModel;

TimelineScale::TimelineScale(const TimelineModel::Axis& axis, const QStyleOptionViewItem& option)
    : m_axis(axis)
    , m_option(option)
    , m_palette(paletteOfRow(option))
{}

QColor TimelineScale::colourOf(items::Status status) const
{
    return theme::lookOf(status, m_palette).text;
}

double TimelineScale::place(double time) const
{
    const double end = std::max(1.0, static_cast<double>(m_axis.end.count()));
    const QRectF area = QRectF(m_option.rect).adjusted(4, 0, -10, 0);
    return area.left() + area.width() * std::clamp(time / end, 0.0, 1.0);
}

double TimelineScale::now() const
{
    return place(static_cast<double>(m_axis.now.value_or(milliseconds{0}).count()));
}

void TimelineScale::paintLines(QPainter& painter) const
{
    const auto line = [this, &painter](double time, const QPen& pen) {
        const double x = place(time);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, m_option.rect.top()), QPointF(x, m_option.rect.bottom() + 1));
    };
    constexpr int anHour = 3'600'000;
    const auto hours = static_cast<int>(m_axis.end.count() / anHour);
    for (int hour = 1; hour <= hours && hours <= 24; ++hour)
        line(1.0 * hour * anHour, QPen(theme::rule(m_palette), 0, Qt::DotLine));
    if (m_axis.lastSafeStart)
        line(static_cast<double>(m_axis.lastSafeStart->count()),
             QPen(colourOf(items::Status::Failed), 2, Qt::DashLine));
    if (m_axis.now)
        line(static_cast<double>(m_axis.now->count()), QPen(colourOf(items::Status::Ready), 2));
}

void TimelineScale::paintNoReturn(QPainter& painter, bool isMarked) const
{
    if (!m_axis.lastSafeStart)
        return;
    const QFont font = theme::scaled(m_option.font, 0.85);
    const QFontMetrics metrics(font);
    const QString words = TimelineDelegate::tr("no return");
    const int width = metrics.horizontalAdvance(words) + 6;
    const double x = place(static_cast<double>(m_axis.lastSafeStart->count()));
    const QRectF box(std::max(m_option.rect.left() + 2.0, x - width), m_option.rect.top(), width,
                     metrics.height());
    painter.fillRect(box, m_palette.color(QPalette::Base));
    painter.setFont(font);
    painter.setPen(colourOf(items::Status::Failed));
    painter.drawText(box, static_cast<int>(Qt::AlignCenter), words);
    if (isMarked)
        painter.drawLine(m_option.rect.topLeft(), m_option.rect.topRight());
}

} // namespace cockpit::ui
