// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace cockpit::ui {

/// A panel that the tour points at, and what is said of it.
struct TourStation {
    QString panel; ///< its object name
    QString title;
    QString text;
};

/// In the order in which a person meets them, of all panels that a window may have.
[[nodiscard]] std::vector<TourStation> tourStations();

} // namespace cockpit::ui
