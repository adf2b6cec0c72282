// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace cockpit::ui {

bool canBeTaken(const QRect& frame)
{
    constexpr QSize hold(60, 10);
    const QRect title(frame.topLeft(), QSize(frame.width(), 2 * hold.height()));
    const QList<QScreen*> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
        const QRect seen = screen->availableGeometry() & title;
        return seen.width() >= hold.width() && seen.height() >= hold.height();
    });
}

void bringTo(const QScreen& screen, QWidget& window)
{
    const QRect room = screen.availableGeometry();
    window.resize(window.size().boundedTo(room.size()));
    window.move(room.center() - window.rect().center());
}

} // namespace cockpit::ui
