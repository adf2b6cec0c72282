// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/linedelegate.h"

#include "models/items/linesmodel.h"
#include "ui/common/statusdelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::LinesModel;

namespace {

constexpr int margin = 3; // of pixels, as the style's own around a text

QFont smaller(const QFont& font)
{
    return theme::scaled(font, 0.85);
}

/// Where the line runs, and what it does: the effect stands last, so that a long name of a host is cut.
void paintPlace(QPainter* painter, const QRect& row, const QModelIndex& index,
                const QStyleOptionViewItem& option)
{
    const QPalette palette = paletteOfRow(option);
    const QFont font = smaller(option.font);
    const QFontMetrics metrics(font);
    const EffectLook effect = effectLook(index, palette);
    const QString gap = effect.text.isEmpty() ? QString() : u"  "_s;
    const QString where =
        metrics.elidedText(index.siblingAtColumn(LinesModel::WhereColumn).data().toString(),
                           Qt::ElideMiddle,
                           row.width() - metrics.horizontalAdvance(gap + effect.text))
        + gap;
    painter->setFont(font);
    painter->setPen(theme::quietText(palette));
    painter->drawText(row, static_cast<int>(Qt::AlignTop), where);
    painter->setPen(effect.colour);
    painter->drawText(row.adjusted(metrics.horizontalAdvance(where), 0, 0, 0),
                      static_cast<int>(Qt::AlignTop), effect.text);
}

} // namespace

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize one = QStyledItemDelegate::sizeHint(option, index);
    if (!m_isFolded)
        return one;
    return {one.width(), one.height() + QFontMetrics(smaller(option.font)).height() + margin};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    if (!m_isFolded) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const QStyle* style = full.widget ? full.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &full, painter, full.widget);
    const QFontMetrics metrics(full.font);
    QRect row = full.rect.adjusted(margin, 1, -margin, 0);
    painter->save();
    painter->setClipRect(full.rect);
    painter->setFont(full.font);
    painter->setPen(paletteOfRow(full).color(QPalette::Text));
    painter->drawText(row, static_cast<int>(Qt::AlignTop),
                      metrics.elidedText(full.text, Qt::ElideRight, row.width()));
    row.setTop(row.top() + metrics.height());
    full.font = option.font;
    paintPlace(painter, row, index, full);
    painter->restore();
}

void LineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant kind = index.data(LinesModel::KindRole);
    if (kind.isValid() && kind.toInt() == static_cast<int>(runbook::ActionKind::Command))
        option->font = theme::fixedFont(option->font);
}

} // namespace cockpit::ui
