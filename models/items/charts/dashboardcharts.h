// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/chartspec.h"
#include "models/telemetry/dashboards.h"

namespace cockpit::charts {

/// The charts of a dashboard: its panels with their thresholds as limits.
[[nodiscard]] std::vector<ChartSpec> chartsOf(const telemetry::Dashboard& dashboard);

} // namespace cockpit::charts
