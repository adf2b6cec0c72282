// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace cockpit::ui::theme {
using namespace Qt::StringLiterals;

namespace {

void outline(QPainter* painter, const QRect& rect, const QColor& colour)
{
    painter->save();
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

QColor inkOf(const QStyleOption& option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    return option.palette.color(isEnabled ? QPalette::Normal : QPalette::Disabled,
                                QPalette::WindowText);
}

Qt::CheckState tickOf(const QStyleOption& option)
{
    if (option.state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return option.state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

/// A flat button has no outline before it is pressed or the pointer is over it.
bool isOutlined(QStyle::PrimitiveElement element, const QStyleOption& option)
{
    if (element == QStyle::PE_PanelButtonTool)
        return option.state & (QStyle::State_Raised | QStyle::State_On | QStyle::State_Sunken);
    return element == QStyle::PE_PanelButtonCommand || element == QStyle::PE_PanelLineEdit;
}

} // namespace

void paintTick(QPainter* painter, const QRect& box, Qt::CheckState state, const QPalette& palette)
{
    painter->save();
    painter->fillRect(box, palette.color(QPalette::Base));
    painter->setPen(palette.color(QPalette::Text));
    painter->drawRect(box.adjusted(1, 1, -2, -2));
    if (state != Qt::Unchecked)
        painter->drawText(box, static_cast<int>(Qt::AlignCenter),
                          state == Qt::Checked ? u"✓"_s : u"–"_s);
    painter->restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox) {
        QPalette palette = option->palette;
        palette.setColor(QPalette::Text, inkOf(*option));
        paintTick(painter, option->rect, tickOf(*option), palette);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isOutlined(element, *option) && isHighContrast(option->palette))
        outline(painter, option->rect, inkOf(*option));
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && isHighContrast(option->palette))
        outline(painter, option->rect, inkOf(*option));
}

} // namespace cockpit::ui::theme
