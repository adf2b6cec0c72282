// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>

class QWidget;

/// How large text and windows are.
namespace cockpit::ui::theme {

/// A font for commands and output, as large as `like`.
[[nodiscard]] QFont fixedFont(const QFont& like);
[[nodiscard]] QFont scaled(QFont font, double factor, bool bold = false);
/// All text of a window, larger or smaller by a factor.
void scaleFonts(QWidget* window, double factor);

/// By how much text is larger on a wall than at a desk, for a window of that size which fills a screen:
/// what is smallest there can still be read from three metres on 55 inches, by an eye of half the usual
/// sharpness (10 minutes of arc a capital letter).
[[nodiscard]] double wallScale(const QSize& window);

/// How large a first window is on a screen with that much room: as it is drawn for, where there is room
/// for it, since HOLD and ROLL BACK must be on the screen.
[[nodiscard]] QSize firstSize(const QSize& room);

} // namespace cockpit::ui::theme
