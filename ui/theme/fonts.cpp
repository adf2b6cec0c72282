// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

#include <algorithm>

namespace cockpit::ui::theme {

QFont fixedFont(const QFont& like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    return font;
}

QFont scaled(QFont font, double factor, bool bold)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold || font.bold());
    return font;
}

void scaleFonts(QWidget* window, double factor)
{
    // Fonts that are a widget's own do not follow the window's.
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->testAttribute(Qt::WA_SetFont))
            widget->setFont(scaled(widget->font(), factor));
    }
    window->setFont(scaled(window->font(), factor));
}

double wallScale(const QSize& window)
{
    constexpr double lettersDown = 48; // of this many heights, in a window as wide as usual
    constexpr double lettersAcross = 85;
    constexpr double smallest = 1.4;
    const double wanted = std::min(window.height() / lettersDown, window.width() / lettersAcross);
    return std::max(smallest, wanted / QFontInfo(QApplication::font()).pixelSize());
}

QSize firstSize(const QSize& room)
{
    constexpr QSize drawnFor(1600, 1000);
    constexpr QSize smallest(1280, 700);
    // A screen that is too small for any window (the offscreen platform's) is not looked at.
    const bool isScreen = room.width() >= smallest.width() && room.height() >= smallest.height();
    return isScreen ? drawnFor.boundedTo(room) : drawnFor;
}

} // namespace cockpit::ui::theme
