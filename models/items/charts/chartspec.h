// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cockpit::charts {

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

/// The series' titles as a legend has room for them: without the words that all of them begin with
/// ("Latency p50", "Latency p95": "p50", "p95"), which the chart's title says.
[[nodiscard]] QStringList legendOf(const ChartSpec& chart);

} // namespace cockpit::charts
