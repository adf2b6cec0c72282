// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// How well colours are told apart, and what makes them better told apart.
namespace cockpit::ui::theme {

/// WCAG relative luminance, 0 to 1.
[[nodiscard]] double luminance(const QColor& colour);
/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// `share` of the way from one colour to another.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, double share);

[[nodiscard]] bool isDark(const QPalette& palette);
/// A palette of (nearly) black and white, as desktops have it for people who see little. Text then has a
/// contrast of at least 7:1, and controls have outlines.
[[nodiscard]] bool isHighContrast(const QPalette& palette);
/// What text has to what lies behind it, at least.
[[nodiscard]] double smallestContrast(const QPalette& palette);
/// The same hue, moved towards light or dark until it can be read on both backgrounds of a palette.
[[nodiscard]] QColor readable(const QColor& colour, const QPalette& palette);

} // namespace cockpit::ui::theme
