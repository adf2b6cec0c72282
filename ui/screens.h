// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QScreen;
class QWidget;

namespace cockpit::ui {

/// Enough of a window's title is on a screen for the mouse to take it there.
[[nodiscard]] bool canBeTaken(const QRect& frame);
/// Puts a window in the middle of a screen, no larger than that.
void bringTo(const QScreen& screen, QWidget& window);

} // namespace cockpit::ui
