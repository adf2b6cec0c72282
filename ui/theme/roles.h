// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cockpit::ui::theme {

/// Gives a window, or a dialog, the palette roles that the panels rely on, now and whenever its palette
/// changes.
void apply(QWidget* window);

} // namespace cockpit::ui::theme
