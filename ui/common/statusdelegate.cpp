// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statusdelegate.h"

#include "models/items/linesmodel.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

void colour(QStyleOptionViewItem* option, const QColor& text)
{
    option->palette.setColor(QPalette::Text, text);
}

items::Status weightOf(plan::Blast blast)
{
    switch (blast) {
    case plan::Blast::ReadOnly:
        return items::Status::Waiting;
    case plan::Blast::Reversible:
        return items::Status::Ready;
    case plan::Blast::Irreversible:
        return items::Status::Failed;
    case plan::Blast::CustomerVisible:
        return items::Status::Attention;
    case plan::Blast::Unknown:
        return items::Status::Unknown;
    }
    return items::Status::Unknown;
}

QString shapeOf(plan::Blast blast)
{
    switch (blast) {
    case plan::Blast::ReadOnly:
        return u"·"_s;
    case plan::Blast::Reversible:
        return u"↺"_s;
    case plan::Blast::Irreversible:
        return u"▲"_s;
    case plan::Blast::CustomerVisible:
        return u"◉"_s;
    case plan::Blast::Unknown:
        return u"?"_s;
    }
    return {};
}

} // namespace

QPalette paletteOfRow(const QStyleOptionViewItem& option)
{
    QPalette palette = option.palette;
    if (!(option.state & QStyle::State_Selected))
        return palette;
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
        palette.setColor(role, palette.color(QPalette::Highlight));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, palette.color(QPalette::HighlightedText));
    return palette;
}

EffectLook effectLook(const QModelIndex& index, const QPalette& palette)
{
    const QModelIndex cell = index.siblingAtColumn(items::LinesModel::EffectColumn);
    const QVariant value = index.data(items::LinesModel::BlastRole);
    if (!value.isValid())
        return {cell.data().toString(), theme::quietText(palette)};
    const auto blast = static_cast<plan::Blast>(value.toInt());
    return {shapeOf(blast) + u' ' + cell.data().toString(),
            theme::lookOf(weightOf(blast), palette).text};
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant status = index.data(items::StatusRole);
    if (!status.isValid() || option->text.isEmpty())
        return;
    const theme::Look look = theme::lookOf(status.value<items::Status>(), option->palette);
    option->text = look.shape + u' ' + option->text;
    option->font.setBold(look.strong);
    colour(option, look.text);
}

void BlastDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const EffectLook look = effectLook(index, option->palette);
    option->text = look.text;
    colour(option, look.colour);
}

void TickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid())
        return;
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const QStyle* style = full.widget ? full.widget->style() : QApplication::style();
    const QRect box =
        style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &full, full.widget);
    theme::paintTick(painter, box, static_cast<Qt::CheckState>(tick.toInt()), full.palette);
}

} // namespace cockpit::ui
