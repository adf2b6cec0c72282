// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/plan/plan.h"

#include <QString>

#include <optional>

/// How the cockpit writes times, durations and numbers for people.
namespace cockpit::items {

/// "1:42:10"; "-0:05:00" for what is negative. Whole seconds, rounded towards zero.
[[nodiscard]] QString clockText(milliseconds time);
/// "0:40", "12:05", "1:02:10": as short as it can be.
[[nodiscard]] QString shortText(milliseconds time);
/// "20 min", "1 h 30 min", "45 s".
[[nodiscard]] QString durationText(milliseconds duration);
/// "0:40 ago"; empty without a time.
[[nodiscard]] QString agoText(const std::optional<milliseconds>& age);
/// "03:42:10", UTC.
[[nodiscard]] QString utcText(milliseconds wall);
/// "12.3 %"; empty for no value. NaN and infinities are "not a number".
[[nodiscard]] QString valueText(const std::optional<double>& value, const QString& unit);
/// "error rate > 10 % for 5 min": the rule as the cockpit understands it.
[[nodiscard]] QString limitText(const plan::Condition& condition);
[[nodiscard]] QString symbolOf(runbook::Comparator comparator);

} // namespace cockpit::items
