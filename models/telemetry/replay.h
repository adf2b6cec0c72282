// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/monitor.h"

#include <optional>
#include <vector>

/// A condition over the past: when it would have fired.
namespace cockpit::telemetry {

struct Firing {
    milliseconds at{0};                ///< UTC since the epoch
    double value = 0;                  ///< in the rule's unit, when it fired
    std::optional<milliseconds> until; ///< when it was normal again; nothing: not within the range
};

struct Replayed {
    std::vector<Firing> firings;
    int polls = 0;
    int withoutValue = 0; ///< polls that had nothing to judge
    QString why;          ///< what was missing at the last of them
};

/// Judges the samples poll by poll, as they would have come: a poll each `range.step`, each with what is
/// no older than that. The samples are in time order, their unit is `unit`.
[[nodiscard]] Replayed replay(const Watched& watched, const QString& unit,
                              const std::vector<Sample>& samples, TimeRange range);

/// A range in pieces that a source answers at once: at most 10,000 points each.
[[nodiscard]] std::vector<TimeRange> piecesOf(TimeRange range);

} // namespace cockpit::telemetry
