// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/telemetry/dashboards.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cockpit::charts {

using std::chrono::milliseconds;

/// One line of a chart: a query of the plan.
struct SeriesSpec {
    QString query;
    QString title;
    double factor = 1;        ///< from the query's unit to the chart's
    QStringList conditions{}; ///< ids of the conditions that are bound to the query
};

/// A limit that the runbook sets, in the chart's unit.
struct Limit {
    double value = 0;
    bool rollback = false; ///< a consequence: drawn stronger
    QString words;         ///< "limit 200 ms"
    QString query{};       ///< that it is a limit of

    bool operator==(const Limit&) const = default;
};

/// One chart: the queries that share a panel, and their limits.
struct ChartSpec {
    QString title;
    QString unit;
    std::vector<SeriesSpec> series;
    std::vector<Limit> limits; ///< distinct, ascending
};

/// The charts of a plan: latency, errors and requests first, then the others in the plan's order. A
/// chart's unit is that of its first limit where the query's unit converts to it ("%" for a ratio).
[[nodiscard]] std::vector<ChartSpec> chartsOf(const plan::Plan& plan);

/// The charts of a dashboard: its panels with their thresholds as limits.
[[nodiscard]] std::vector<ChartSpec> chartsOf(const telemetry::Dashboard& dashboard);

/// The series' titles as a legend has room for them: without the words that all of them begin with
/// ("Latency p50", "Latency p95": "p50", "p95"), which the chart's title says.
[[nodiscard]] QStringList legendOf(const ChartSpec& chart);

} // namespace cockpit::charts
