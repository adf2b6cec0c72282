// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a limit is about, found in the words around it.
namespace cockpit::runbook {

/// `text` without the words that lead to a metric and from it to its limit.
[[nodiscard]] QString metricName(QString text);

/// The metric that the words before a limit name. In "Latency (p95 should be < 200 ms)" the bracket
/// narrows the metric before it; in "Slow database (p95 latency > 1 s)" it names a metric of its own.
[[nodiscard]] QString metricBefore(const QString& before);

/// The metric's name behind its limit ("more than 10 orders lost (> 0.1 %)"), up to a parenthesis.
[[nodiscard]] QString metricBehind(const QString& behind);

/// "> 200 ms p95", "> 45 ms average": the statistic may stand behind the number.
[[nodiscard]] QString statisticBehind(const QString& behind);

} // namespace cockpit::runbook
