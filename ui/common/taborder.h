// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cockpit::ui {

/// Lets Tab go through what is shown of a window, or of a part of it, as it is read: line by line, from left
/// to right, every group of widgets whole. To be called when somebody presses Tab: what is made later, or
/// moved, has its place then.
void orderTabs(QWidget& part);

} // namespace cockpit::ui
