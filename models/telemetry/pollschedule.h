// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/metricsource.h"

#include <optional>
#include <random>
#include <vector>

namespace cockpit::telemetry {

/// When a source is asked next, and for which points.
class PollSchedule
{
public:
    /// The name seeds the jitter: the same source is always as uneven. What is newer than `settling` is not
    /// asked for: the source may still change it.
    PollSchedule(const QString& name, milliseconds interval, milliseconds settling = {});

    [[nodiscard]] milliseconds interval() const { return m_interval; }

    /// The points to ask for at `now` (UTC). `newest` are the times of the newest samples known, of the
    /// queries that have any. Aligned to the interval. Nothing when no new point can exist yet.
    [[nodiscard]] std::optional<TimeRange> range(milliseconds now,
                                                 const std::vector<milliseconds>& newest) const;

    /// Notes an answer for a range; gives the wait until the next poll.
    milliseconds answered(const std::optional<TimeRange>& range);
    /// Notes an answer for a range of which the service refused a part: a failure for the wait.
    milliseconds answeredInPart(const std::optional<TimeRange>& range, const SourceFailure& failure);
    /// Notes a failure; the waits grow from one interval to a minute, each with jitter, and are never
    /// shorter than the service asked for.
    milliseconds failed(const SourceFailure& failure);

private:
    milliseconds m_interval;
    milliseconds m_settling;
    std::mt19937 m_random;
    std::optional<milliseconds> m_answeredUntil;
    int m_failures = 0;
};

} // namespace cockpit::telemetry
