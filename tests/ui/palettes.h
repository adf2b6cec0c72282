// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPalette>
#include <QString>

#include <utility>

namespace cockpit::fake {

/// A dark palette like the ones that desktops hand to Qt.
inline QPalette darkPalette()
{
    QPalette palette(QColor(53, 53, 53));
    palette.setColor(QPalette::Window, QColor(45, 45, 48));
    palette.setColor(QPalette::WindowText, QColor(230, 230, 230));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(38, 38, 41));
    palette.setColor(QPalette::Text, QColor(230, 230, 230));
    palette.setColor(QPalette::Button, QColor(60, 60, 64));
    palette.setColor(QPalette::ButtonText, QColor(230, 230, 230));
    palette.setColor(QPalette::ToolTipBase, QColor(60, 60, 64));
    palette.setColor(QPalette::ToolTipText, QColor(230, 230, 230));
    palette.setColor(QPalette::Highlight, QColor(42, 100, 160));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(140, 140, 140));
    return palette;
}

/// A palette of two colours and a few marks, as desktops have it for people who see little.
inline QPalette contrastPalette(const QColor& ground = Qt::black, const QColor& ink = Qt::white,
                                const QColor& chosen = QColor(255, 255, 0),
                                const QColor& disabled = QColor(160, 160, 160))
{
    QPalette palette(ground);
    for (const QPalette::ColorRole role :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
          QPalette::ToolTipBase, QPalette::HighlightedText, QPalette::Shadow})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
          QPalette::PlaceholderText, QPalette::BrightText, QPalette::Light, QPalette::Midlight,
          QPalette::Mid, QPalette::Dark})
        palette.setColor(role, ink);
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, chosen);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

/// The themes that the window is looked at in, by name. Each is a whole palette.
inline QList<std::pair<QString, QPalette>> themes(const QPalette& light)
{
    return {{QStringLiteral("light"), light},
            {QStringLiteral("dark"), darkPalette()},
            {QStringLiteral("contrast"), contrastPalette()}};
}

} // namespace cockpit::fake
