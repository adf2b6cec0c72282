// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedelegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::TimelineModel;

namespace {

QPalette paletteOf(const QStyleOptionViewItem& option)
{
    QPalette palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        // On a selected row everything is read against the highlight.
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::Window, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::AlternateBase, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::WindowText, palette.color(QPalette::HighlightedText));
    }
    return palette;
}

void paintBackground(QPainter* painter, const QStyleOptionViewItem& option)
{
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
}

double hours(int count)
{
    return 3'600'000.0 * count;
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics small(theme::scaled(option.font, 0.85));
    const int lines = option.fontMetrics.height() + small.height() + 5;
    return {option.fontMetrics.averageCharWidth()
                * (index.column() == TimelineModel::StepColumn ? 26 : 18),
            lines};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    paintBackground(painter, full);
    painter->save();
    painter->setClipRect(option.rect);
    if (index.column() == TimelineModel::StepColumn) {
        paintTitle(painter, full, index);
    } else {
        paintLines(painter, full, index);
        if (index.data(TimelineModel::IsGateRole).toBool())
            paintGate(painter, full, index);
        else
            paintBars(painter, full, index);
        paintNoReturn(painter, full, index);
    }
    painter->restore();
}

void TimelineDelegate::paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QPalette palette = paletteOf(option);
    const theme::Look look =
        theme::lookOf(index.data(items::StatusRole).value<items::Status>(), palette);
    const bool current = index.data(TimelineModel::IsCurrentRole).toBool();
    const bool gate = index.data(TimelineModel::IsGateRole).toBool();
    const QFont first = theme::scaled(option.font, 1.0, current);
    const QFontMetrics metrics(first);
    QRect line = option.rect.adjusted(4, 2, -2, 0);
    line.setHeight(metrics.height());
    painter->setFont(first);
    painter->setPen(look.text);
    const int shapeWidth = metrics.averageCharWidth() * 2 + 2;
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter), gate ? u"◆"_s : look.shape);
    line.setLeft(line.left() + shapeWidth);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));

    const QFont second = theme::scaled(option.font, 0.85);
    const QFontMetrics small(second);
    QRect below = option.rect.adjusted(4 + shapeWidth, 2 + metrics.height(), -2, 0);
    const QString word = index.data(items::WordRole).toString() + u"  "_s;
    painter->setFont(second);
    painter->setPen(look.text);
    painter->drawText(below, static_cast<int>(Qt::AlignTop), word);
    below.setLeft(below.left() + small.horizontalAdvance(word));
    painter->setPen(theme::quietText(palette));
    painter->drawText(below, static_cast<int>(Qt::AlignTop),
                      small.elidedText(index.data(TimelineModel::DetailRole).toString(),
                                       Qt::ElideRight, below.width()));
}

double TimelineDelegate::place(const QStyleOptionViewItem& option, double time) const
{
    const double end = std::max(1.0, static_cast<double>(m_model.axis().end.count()));
    const QRectF area = QRectF(option.rect).adjusted(4, 0, -10, 0);
    return area.left() + area.width() * std::clamp(time / end, 0.0, 1.0);
}

QRectF TimelineDelegate::bar(const QStyleOptionViewItem& option, const QModelIndex& index, int from,
                             int to) const
{
    const double left = place(option, index.data(from).toDouble());
    const double right = place(option, index.data(to).toDouble());
    const double height = option.rect.height() * 0.42;
    return {left, option.rect.center().y() - height / 2, std::max(3.0, right - left), height};
}

void TimelineDelegate::paintBars(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const QPalette palette = paletteOf(option);
    const QColor colour =
        theme::lookOf(index.data(items::StatusRole).value<items::Status>(), palette).text;
    const bool begun = index.data(TimelineModel::ActualStartRole).isValid();
    const bool over = index.data(TimelineModel::ActualEndRole).isValid();
    if (begun) {
        QRectF done =
            bar(option, index, TimelineModel::ActualStartRole, TimelineModel::ActualEndRole);
        if (!over) {
            const double now =
                static_cast<double>(m_model.axis().now.value_or(milliseconds{0}).count());
            done.setRight(std::max(done.left() + 3, place(option, now)));
        }
        painter->fillRect(done, colour);
    }
    if (!over) {
        QRectF rest =
            bar(option, index, TimelineModel::ForecastStartRole, TimelineModel::ForecastEndRole);
        if (begun)
            rest.setLeft(std::min(
                rest.right(),
                place(option,
                      static_cast<double>(m_model.axis().now.value_or(milliseconds{0}).count()))));
        painter->fillRect(rest, QBrush(colour, Qt::BDiagPattern));
    }
    if (index.data(TimelineModel::PlannedStartRole).isValid()) {
        painter->setPen(QPen(palette.color(QPalette::Text), 0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(
            bar(option, index, TimelineModel::PlannedStartRole, TimelineModel::PlannedEndRole)
                .adjusted(0, -2, 0, 2));
    }
    if (index.data(TimelineModel::RollbackPointRole).toBool()) {
        const double end =
            std::max(place(option, index.data(TimelineModel::ForecastEndRole).toDouble()),
                     place(option, index.data(TimelineModel::PlannedEndRole).toDouble()));
        painter->setPen(palette.color(QPalette::Text));
        painter->setFont(theme::scaled(option.font, 0.85));
        painter->drawText(QRectF(end + 2, option.rect.top(), 14, option.rect.height()),
                          static_cast<int>(Qt::AlignVCenter), u"↩"_s);
    }
}

void TimelineDelegate::paintGate(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const QPalette palette = paletteOf(option);
    const theme::Look look =
        theme::lookOf(index.data(items::StatusRole).value<items::Status>(), palette);
    const double x = place(option, index.data(TimelineModel::ForecastStartRole).toDouble());
    const double y = option.rect.center().y();
    const double half = option.fontMetrics.height() * 0.35;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.text, 1));
    painter->setBrush(index.data(items::StatusRole).value<items::Status>() == items::Status::Waiting
                          ? QBrush(Qt::NoBrush)
                          : QBrush(look.text));
    painter->drawPolygon(QPolygonF({{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}}));
}

void TimelineDelegate::paintNoReturn(QPainter* painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const auto& last = m_model.axis().lastSafeStart;
    const bool isMarked = index.data(TimelineModel::FirstUnsafeRole).toBool();
    if (!last || (!isMarked && index.row() != 0))
        return;
    const QPalette palette = paletteOf(option);
    const QColor colour = theme::lookOf(items::Status::Failed, palette).text;
    const QFont font = theme::scaled(option.font, 0.85);
    const QFontMetrics metrics(font);
    const QString words = tr("no return");
    const int width = metrics.horizontalAdvance(words) + 6;
    const double x = place(option, static_cast<double>(last->count()));
    const double left = std::max(option.rect.left() + 2.0, x - width);
    const QRectF box(left, option.rect.top(), width, metrics.height());
    painter->fillRect(box, palette.color(QPalette::Base));
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(box, static_cast<int>(Qt::AlignCenter), words);
    if (isMarked)
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
}

void TimelineDelegate::paintLines(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& /*index*/) const
{
    const TimelineModel::Axis& axis = m_model.axis();
    const QPalette palette = paletteOf(option);
    const auto line = [&](double time, const QPen& pen) {
        const double x = place(option, time);
        painter->setPen(pen);
        painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom() + 1));
    };
    const int all = static_cast<int>(axis.end.count() / 3'600'000);
    if (all <= 24) {
        for (int hour = 1; hour <= all; ++hour)
            line(hours(hour), QPen(theme::rule(palette), 0, Qt::DotLine));
    }
    if (axis.lastSafeStart)
        line(static_cast<double>(axis.lastSafeStart->count()),
             QPen(theme::lookOf(items::Status::Failed, palette).text, 2, Qt::DashLine));
    if (axis.now)
        line(static_cast<double>(axis.now->count()),
             QPen(theme::lookOf(items::Status::Ready, palette).text, 2));
}

} // namespace cockpit::ui
