// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedelegate.h"

#include "ui/common/statusdelegate.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinebars.h"

#include <QApplication>
#include <QPainter>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::TimelineModel;

namespace {

void paintBackground(QPainter* painter, const QStyleOptionViewItem& option)
{
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
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
        TimelineBars(*painter, m_model.axis(), full, index).paint();
    }
    painter->restore();
}

void TimelineDelegate::paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QPalette palette = paletteOfRow(option);
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

} // namespace cockpit::ui
