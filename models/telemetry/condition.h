// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/runbook/runbook.h"

#include <QString>

#include <optional>
#include <vector>

/// Metric rules as pure values: what is measured goes in, a state comes out. No clock of its own.
namespace cockpit::telemetry {

enum class ConditionState { Ok, Pending, Firing, NoData, Unbound, Error };

[[nodiscard]] QString word(ConditionState state); ///< "ok", "pending", "firing", "no-data", "unbound", "error"
[[nodiscard]] std::optional<ConditionState> conditionStateFrom(const QString& word);

/// Which change against a baseline a rule is about.
enum class ChangeDirection { Rise, Fall, Either };

/// When a condition counts as breached. For an alert or a rollback trigger the rule as written is the
/// breach ("error rate > 5 %"); for a success criterion its opposite is ("error rate < 1 %" is
/// breached at >= 1 %): `breachWhenTrue` says which.
struct Rule {
    runbook::Comparator comparator = runbook::Comparator::Greater;
    double limit = 0;              ///< in the unit of the series it is bound to
    milliseconds forDuration{0};   ///< breached at every evaluation for this long
    milliseconds interval{15'000}; ///< of polling
    bool breachWhenTrue = true;
    /// Set: the limit is a change against the baseline, in per cent of its median.
    std::optional<ChangeDirection> change = {};
    bool bound = true; ///< false: no metric is bound, the state is Unbound for ever
};

/// What a poll said.
struct Reading {
    enum class Kind { Value, NoData, Error };
    Kind kind = Kind::NoData;
    double value = 0; ///< Value only; NaN and infinities count as NoData
    QString why;      ///< for NoData and Error: the source's words; of a comparison: its figures
};

/// Where a condition stands. Fold it: `next = evaluate(rule, standing, reading, now)`.
struct Standing {
    ConditionState state = ConditionState::NoData;
    std::optional<double> value;             ///< the last real value
    milliseconds breachedFor{0};             ///< of the `for` timer; frozen through gaps
    int badSamples = 0;                      ///< in a row
    std::optional<milliseconds> lastValueAt; ///< our receive clock (Instant::elapsed) of the last real value
    std::optional<milliseconds> lastEvaluationAt;
    int missedPolls = 0;
    QString why;

    bool operator==(const Standing&) const = default;
};

/// One poll's answer against the rule. True at every evaluation for the whole `for`: PENDING, then
/// FIRING. A gap freezes the timer: it neither counts nor resets. After 2 missed polls, or
/// max(3 intervals, 30 s) without a value by our receive clock: NO DATA. An error answer: ERROR, which
/// is not a breach. Total: every input gives a Standing.
[[nodiscard]] Standing evaluate(const Rule& rule, const Standing& before, const Reading& reading,
                                Instant now);

/// Time passed and nothing came: only staleness can change.
[[nodiscard]] Standing age(const Rule& rule, const Standing& before, Instant now);

/// Whether the rule as written holds for a value.
[[nodiscard]] bool isTrue(const Rule& rule, double value);

/// How long a value may be believed when it is polled every `interval`: max(3 intervals, 30 s).
[[nodiscard]] milliseconds staleAfter(milliseconds interval);

/// When what is believed now becomes too old, by our receive clock; nothing while nothing is believed.
[[nodiscard]] std::optional<milliseconds> staleAt(const Rule& rule, const Standing& standing);

/// Whether whoever follows a condition is to be told of this change: of a state always, of figures only
/// while it is not OK.
[[nodiscard]] bool isWorthTelling(const Standing& before, const Standing& now);

/// At which bad sample in a row a rule acts (1 without a `for`): "acts at the Nth bad sample".
[[nodiscard]] int actsAtSample(const Rule& rule);

/// The value in the rule's unit: (0.3, "ratio", "%") -> 30; (1.2, "s", "ms") -> 1200. Nothing when the
/// units do not convert into each other: such a binding is an error, never a silent guess.
[[nodiscard]] std::optional<double> convertUnit(double value, const QString& from, const QString& to);

} // namespace cockpit::telemetry
