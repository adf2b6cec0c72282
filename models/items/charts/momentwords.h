// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/moment.h"

namespace cockpit::charts {

/// Since when a chart has no values to be believed, and how that is said.
struct Stale {
    milliseconds since{0}; ///< UTC since the epoch
    QString words;
};

/// From the earliest last value of a stale series; names the series where others go on. Nothing: all go on.
[[nodiscard]] std::optional<Stale> staleOf(const ChartSpec& chart, const Moment& moment);

/// A sentence for whoever cannot see the chart: last values, limits, what was usual and what is stale.
[[nodiscard]] QString summaryOf(const ChartSpec& chart, const Moment& moment);

/// What a cursor says: "04:12:30  p95 187 ms". `values`: one for each series, nothing where it has none.
[[nodiscard]] QString cursorText(const ChartSpec& chart, milliseconds at,
                                 const std::vector<std::optional<double>>& values);

} // namespace cockpit::charts
