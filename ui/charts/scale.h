// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace cockpit::charts {

using std::chrono::milliseconds;

/// A value axis with round numbers at its ticks.
struct Scale {
    double min = 0;
    double max = 1;
    int ticks = 3;    ///< with both ends; at least 2
    int decimals = 1; ///< that the tick labels need

    bool operator==(const Scale&) const = default;
};

/// Covers [low, high] and zero with at most `maxTicks` ticks.
[[nodiscard]] Scale niceScale(double low, double high, int maxTicks);

struct TimeTick {
    milliseconds at{0};
    QString text; ///< UTC: "03:42", with seconds where ticks are closer than a minute
};

/// Round times in [from, to], at most `maxTicks`.
[[nodiscard]] std::vector<TimeTick> timeTicks(milliseconds from, milliseconds to, int maxTicks);

} // namespace cockpit::charts
