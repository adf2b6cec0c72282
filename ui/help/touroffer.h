// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QWidget;

namespace cockpit::ui {

/// Asks once whether a person wants the tour; for the place below the strip.
[[nodiscard]] QWidget* makeTourOffer(QMainWindow& window);

} // namespace cockpit::ui
