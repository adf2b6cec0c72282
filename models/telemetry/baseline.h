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
    /// Keeps what an answer to one of the ranges may be believed for: not where it is partial, doubted or
    /// failed. From then on the baseline of its query has a gap.
    void take(const Answer& answer);
    /// No answer is to be had for a query: its baseline has a gap.
    void refuse(const QString& query, const QString& why);
    [[nodiscard]] const std::vector<double>& of(const QString& query) const;
    /// Where nine tenths of its values lie; nothing while there are fewer than 20.
    [[nodiscard]] std::optional<std::pair<double, double>> usual(const QString& query) const;

    /// The last half hour of a series since T-0, or its last 60 points where they lie further apart, beside
    /// the baseline; nothing while one of them is empty.
    [[nodiscard]] std::optional<Comparison> compareWith(const QString& query, const Series& series,
                                                        milliseconds now,
                                                        milliseconds interval = {}) const;
    /// What a series is worth for a rule on a change. No value while the baseline is missing, is not whole,
    /// or ended long before T-0; it says why.
    [[nodiscard]] Reading read(const QString& query, const Series& series, Instant now,
                               const Rule& rule) const;

private:
    struct Past {
        std::vector<double> values;
        milliseconds newest{0};
        std::size_t ranges = 0; ///< that were answered
        QString gap;            ///< why it is not whole; empty: it is
    };

    [[nodiscard]] QString whyNotWhole(const QString& query) const;

    std::optional<milliseconds> m_until;
    std::map<QString, Past> m_past;
};

/// What a comparison says of a rule: the change in per cent of the baseline's median, in the rule's
/// direction. A value only where the whole interval lies on one side of the limit and there are enough
/// values on both sides; else no data, with the figures in words.
[[nodiscard]] Reading readingOf(const std::optional<Comparison>& comparison, const Rule& rule);

/// "12 % (9 % to 15 %), n 1440 and 60"
[[nodiscard]] QString describe(const Comparison& comparison);

} // namespace cockpit::telemetry
