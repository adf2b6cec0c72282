// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

/// Two samples compared without any assumption of how their values are spread.
namespace cockpit::telemetry {

/// How much higher the values of now are than those of the baseline.
struct Comparison {
    double u = 0;        ///< Mann-Whitney: pairs in which now is higher; a tie counts half
    double p = 1;        ///< two-sided: how likely such a U is where nothing has changed
    double estimate = 0; ///< Hodges-Lehmann: the median of all differences, in the values' unit
    double low = 0;      ///< of the estimate's 95 % interval; infinite where n is too small for one
    double high = 0;
    double baselineMedian = 0;
    std::size_t baselineCount = 0;
    std::size_t count = 0; ///< of now

    /// Fewer than 50 values on a side: shown, but nothing acts on it by itself.
    [[nodiscard]] bool isLowConfidence() const;
};

/// Nothing when a side has no finite value; others are left out. Up to 20 values a side without ties
/// exact, beyond that by the normal approximation, corrected for ties and for continuity.
[[nodiscard]] std::optional<Comparison> compare(std::vector<double> baseline, std::vector<double> now);

} // namespace cockpit::telemetry
