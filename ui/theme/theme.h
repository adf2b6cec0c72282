// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/status.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

class QWidget;

/// Every colour of the window, worked out from the palette. Text has a contrast of at least 4.5:1
/// to what lies behind it, in light and dark palettes alike.
namespace cockpit::ui::theme {

/// How a status looks. The word that goes with it comes from the item model.
struct Look {
    QString shape; ///< a character that tells statuses apart without colour
    QColor text;   ///< on the palette's Base and Window
    bool strong = false;
};

[[nodiscard]] Look lookOf(items::Status status, const QPalette& palette);

/// Filled areas that carry white text: the run kind's badge and band, the rollback button.
[[nodiscard]] QColor kindColour(plan::RunKind kind);
[[nodiscard]] QColor dangerColour();
[[nodiscard]] QColor onFilled();

/// Second-rank text; still readable.
[[nodiscard]] QColor quietText(const QPalette& palette);
/// Text of standard error in the console.
[[nodiscard]] QColor errorText(const QPalette& palette);
/// Rules and grids: not text, so they may be faint.
[[nodiscard]] QColor rule(const QPalette& palette);
/// The same hue, moved towards light or dark until it can be read on both backgrounds of a palette.
[[nodiscard]] QColor readable(const QColor& colour, const QPalette& palette);

[[nodiscard]] bool isDark(const QPalette& palette);
/// A palette of (nearly) black and white, as desktops have it for people who see little. Text then has a
/// contrast of at least 7:1, and controls have outlines.
[[nodiscard]] bool isHighContrast(const QPalette& palette);
/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// Gives a window, or a dialog, the palette roles that the panels rely on, now and whenever its palette
/// changes.
void apply(QWidget* window);

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
