// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>

namespace cockpit::charts {

/// Every colour of a chart, made from a palette. The lines' colours derive from a set that people
/// with the common colour vision deficiencies tell apart; contrast to the background is above 3:1.
struct Colours {
    QColor background;
    QColor text;
    QColor faint; ///< grid and step markers
    QColor limit;
    QColor warning; ///< rollback limits, triggers, rollbacks
    QColor hatch;
    std::array<QColor, 6> lines;

    [[nodiscard]] QColor line(std::size_t index) const { return lines[index % lines.size()]; }
    bool operator==(const Colours&) const = default;
};

[[nodiscard]] Colours coloursFrom(const QPalette& palette);

} // namespace cockpit::charts
