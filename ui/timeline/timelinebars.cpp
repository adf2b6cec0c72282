// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinebars.h"

#include "ui/common/statusdelegate.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::TimelineModel;

TimelineBars::TimelineBars(QPainter& painter, const TimelineModel::Axis& axis,
                           const QStyleOptionViewItem& option, const QModelIndex& index)
    : m_painter(painter)
    , m_scale(axis, option)
    , m_option(option)
    , m_index(index)
    , m_palette(paletteOfRow(option))
{}

void TimelineBars::paint() const
{
    m_scale.paintLines(m_painter);
    if (value(TimelineModel::IsGateRole).toBool())
        paintGate();
    else
        paintStep();
    if (m_index.row() == 0 || value(TimelineModel::FirstUnsafeRole).toBool())
        m_scale.paintNoReturn(m_painter, value(TimelineModel::FirstUnsafeRole).toBool());
}

items::Status TimelineBars::status() const
{
    return value(items::StatusRole).value<items::Status>();
}

QColor TimelineBars::colourOf(items::Status status) const
{
    return theme::lookOf(status, m_palette).text;
}

QRectF TimelineBars::bar(int from, int to) const
{
    const double left = m_scale.place(value(from).toDouble());
    const double right = m_scale.place(value(to).toDouble());
    const double height = m_option.rect.height() * 0.42;
    return {left, m_option.rect.center().y() - height / 2, std::max(3.0, right - left), height};
}

void TimelineBars::paintGate() const
{
    const double x = m_scale.place(value(TimelineModel::ForecastStartRole).toDouble());
    const double y = m_option.rect.center().y();
    const double half = m_option.fontMetrics.height() * 0.35;
    const QColor colour = colourOf(status());
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, 1));
    m_painter.setBrush(status() == items::Status::Waiting ? QBrush(Qt::NoBrush) : QBrush(colour));
    m_painter.drawPolygon(QPolygonF({{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}}));
}

void TimelineBars::paintStep() const
{
    paintDone();
    paintRest();
    paintPlan();
    paintRollbackPoint();
}

void TimelineBars::paintDone() const
{
    if (!value(TimelineModel::ActualStartRole).isValid())
        return;
    QRectF done = bar(TimelineModel::ActualStartRole, TimelineModel::ActualEndRole);
    if (!value(TimelineModel::ActualEndRole).isValid())
        done.setRight(std::max(done.left() + 3, m_scale.now()));
    m_painter.fillRect(done, colourOf(status()));
}

void TimelineBars::paintRest() const
{
    if (value(TimelineModel::ActualEndRole).isValid())
        return;
    QRectF rest = bar(TimelineModel::ForecastStartRole, TimelineModel::ForecastEndRole);
    if (value(TimelineModel::ActualStartRole).isValid())
        rest.setLeft(std::min(rest.right(), m_scale.now()));
    m_painter.fillRect(rest, QBrush(colourOf(status()), Qt::BDiagPattern));
}

void TimelineBars::paintPlan() const
{
    if (!value(TimelineModel::PlannedStartRole).isValid())
        return;
    m_painter.setPen(QPen(m_palette.color(QPalette::Text), 0));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(
        bar(TimelineModel::PlannedStartRole, TimelineModel::PlannedEndRole).adjusted(0, -2, 0, 2));
}

void TimelineBars::paintRollbackPoint() const
{
    if (!value(TimelineModel::RollbackPointRole).toBool())
        return;
    const double end = std::max(m_scale.place(value(TimelineModel::ForecastEndRole).toDouble()),
                                m_scale.place(value(TimelineModel::PlannedEndRole).toDouble()));
    m_painter.setPen(m_palette.color(QPalette::Text));
    m_painter.setFont(theme::scaled(m_option.font, 0.85));
    m_painter.drawText(QRectF(end + 2, m_option.rect.top(), 14, m_option.rect.height()),
                       static_cast<int>(Qt::AlignVCenter), u"↩"_s);
}

} // namespace cockpit::ui
