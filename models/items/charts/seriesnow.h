// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/chartspec.h"
#include "models/telemetry/monitor.h"

namespace cockpit::charts {

/// Where a series stands at a moment.
struct SeriesNow {
    const telemetry::Series* series = nullptr; ///< null: nothing is known of the query
    std::optional<telemetry::Sample> last;     ///< the last real value
    std::optional<milliseconds> age; ///< of it, by our receive clock; nothing: none came yet
    bool stale = true;               ///< not to be believed any more
    milliseconds interval{15'000};   ///< of its points, as the monitor polls them
    std::optional<std::pair<double, double>> usual = {}; ///< where the baseline's values lie
    const telemetry::Series* ghost = nullptr;            ///< of an earlier run; null: none is known
    milliseconds ghostShift{0}; ///< from its times to those of this run, T-0 on T-0
};

/// Stale means: none came yet, too old for its interval, or a condition on it says NO DATA.
[[nodiscard]] SeriesNow seriesNow(const telemetry::Monitor& monitor, const SeriesSpec& spec);

/// The last sample that is a number.
[[nodiscard]] std::optional<telemetry::Sample> lastReal(const telemetry::Series& series);

} // namespace cockpit::charts
