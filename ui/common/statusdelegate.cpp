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
    const QVariant value = index.data(items::LinesModel::BlastRole);
    if (!value.isValid()) {
        colour(option, theme::quietText(option->palette));
        return;
    }
    const auto blast = static_cast<plan::Blast>(value.toInt());
    option->text = shapeOf(blast) + u' ' + option->text;
    colour(option, theme::lookOf(weightOf(blast), option->palette).text);
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

void CodeDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant kind = index.data(items::LinesModel::KindRole);
    if (kind.isValid() && kind.toInt() == static_cast<int>(runbook::ActionKind::Command))
        option->font = theme::fixedFont(option->font);
}

} // namespace cockpit::ui
