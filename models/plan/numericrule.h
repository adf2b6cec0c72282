// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

#include <limits>
#include <optional>

namespace cockpit::plan {

/// A numeric rule as people write it: "API error rate > 10% for > 5 minutes", "error rate 5-10%".
struct NumericRule {
    QString metric;
    runbook::Comparator comparator = runbook::Comparator::Greater;
    double low = -std::numeric_limits<double>::infinity(); ///< where the rule holds: from low …
    double high = std::numeric_limits<double>::infinity(); ///< … to high
    double value = 0;
    QString unit;
    QString forText;
    std::optional<std::chrono::milliseconds> forDuration;
    bool relativeToBaseline = false;
};

/// Nothing when the text holds no rule on a metric; "> 10% of users" is a judgement, not a metric.
[[nodiscard]] std::optional<NumericRule> parseNumericRule(const QString& text);

/// Where a condition holds, as the numeric rule it is; nothing without a value.
[[nodiscard]] std::optional<NumericRule> ruleOf(const runbook::Condition& condition);

/// Whether two rules speak of the same metric: the words of the shorter name all stand in the other.
[[nodiscard]] bool sameMetric(const QString& left, const QString& right);
/// The same with the stems of both names at hand.
[[nodiscard]] bool sameMetric(const QStringList& a, const QStringList& b);

} // namespace cockpit::plan
