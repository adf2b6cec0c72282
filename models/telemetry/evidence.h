// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/condition.h"
#include "models/telemetry/metricsource.h"

#include <optional>

namespace cockpit::telemetry {

/// What a poll asked, and what was known before it.
struct Asked {
    TimeRange range;
    milliseconds interval{15'000}; ///< of polling
    std::optional<Sample> known;   ///< the newest sample before the poll
};

/// What an answer is worth as evidence for how things stand now: its newest value, or why it is none.
/// Missing (null), failed, partial, doubted, old, not new, not a number, or of a time that has not come:
/// never a value. Total.
[[nodiscard]] Reading evidenceFrom(const Answer* answer, const Asked& asked);

/// The reading in the rule's unit; an error where the units do not convert into each other.
[[nodiscard]] Reading inUnit(const Reading& reading, const QString& unit, const QString& ruleUnit);

/// The samples that may be kept: those of a time that has not come yet are left out, or they would hide
/// the real ones.
[[nodiscard]] std::vector<Sample> keepable(const Answer& answer, const Asked& asked);

} // namespace cockpit::telemetry
