// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cockpit::ui {

/// Moves the focus of a window on, or back, through what is shown and enabled as it is read: line by line,
/// from left to right, every group of widgets whole. What is behind another tab of docks is brought out. False:
/// there is nowhere to go.
bool moveFocus(QWidget& window, bool next);

} // namespace cockpit::ui
