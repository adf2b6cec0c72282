// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>

namespace cockpit::charts {

/// Every colour of a chart, made from a palette. The lines' colours are told apart by people with any
/// of the common colour vision deficiencies, and have a contrast of at least 3:1 to the background.
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
