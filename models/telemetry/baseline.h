// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/comparison.h"
#include "models/telemetry/condition.h"
#include "models/telemetry/metricsource.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace cockpit::telemetry {

/// How things were before T-0: the 24 hours before it, and the same hours last week, a point a minute.
class Baseline
{
public:
    /// Forgets what was captured and begins anew. `until`: T-0, UTC since the epoch.
    void begin(milliseconds until);
    [[nodiscard]] bool isBegun() const { return m_until.has_value(); }
    /// What a source is to be asked for, one range after the other.
    [[nodiscard]] std::vector<TimeRange> ranges() const;
    /// Keeps what an answer may be believed for: not where it is partial, doubted or failed.
    void take(const Answer& answer);
    [[nodiscard]] const std::vector<double>& of(const QString& query) const;
    /// Where nine tenths of its values lie; nothing while there are fewer than 20.
    [[nodiscard]] std::optional<std::pair<double, double>> usual(const QString& query) const;

    /// The last half hour of a series since T-0 beside the baseline; nothing while one of them is empty.
    [[nodiscard]] std::optional<Comparison> compareWith(const QString& query, const Series& series,
                                                        milliseconds now) const;

private:
    std::optional<milliseconds> m_until;
    std::map<QString, std::vector<double>> m_values;
};

/// What a comparison says of a rule: the change in per cent of the baseline's median, in the rule's
/// direction. A value only where the whole interval lies on one side of the limit and there are enough
/// values on both sides; else no data, with the figures in words.
[[nodiscard]] Reading readingOf(const std::optional<Comparison>& comparison, const Rule& rule);

/// "12 % (9 % to 15 %), n 1440 and 60"
[[nodiscard]] QString describe(const Comparison& comparison);

} // namespace cockpit::telemetry
