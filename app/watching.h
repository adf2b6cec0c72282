// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/telemetry/metricsource.h"
#include "models/telemetry/monitor.h"

#include <vector>

/// From the words of the plan to those of telemetry.
namespace cockpit::app {

/// The conditions to watch. What telemetry cannot evaluate (no limit, no binding, a change without a
/// figure) is watched as unbound: said, and never passed.
[[nodiscard]] std::vector<telemetry::Watched> watchedConditions(const plan::Plan& plan);

/// The queries that are asked of one source: metrics, and counts of its open alerts.
struct SourceQueries {
    std::vector<telemetry::Query> metrics;
    std::vector<telemetry::Query> alerts;
};
[[nodiscard]] SourceQueries queriesByKind(const plan::Plan& plan, const QString& source);

/// All of them, as a simulated world answers them.
[[nodiscard]] std::vector<telemetry::Query> queriesOf(const plan::Plan& plan, const QString& source);

} // namespace cockpit::app
