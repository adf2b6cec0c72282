// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/servers/httpserver.h"
#include "models/telemetry/metricsource.h"

#include <QString>

#include <functional>
#include <optional>

namespace cockpit::simulator {

/// What a metric of the simulated world is at a time (UTC since the epoch); nothing: no data at that
/// time; NaN and infinities are served as such where the protocol can say them.
using Values = std::function<std::optional<double>(const QString& metricKey, milliseconds at)>;

/// Under which key the world is asked for a query: the PromQL text as it stands; for CloudWatch
/// "Namespace/MetricName/Stat" ("AWS/ApplicationELB/TargetResponseTime/p95"); for another data source
/// behind Grafana its target's `expr`.
[[nodiscard]] QString metricKey(const telemetry::Query& query);
[[nodiscard]] QString metricKey(const QString& metricNamespace, const QString& metricName,
                                const QString& statistic);

} // namespace cockpit::simulator
