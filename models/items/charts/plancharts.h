// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/chartspec.h"
#include "models/plan/plan.h"

namespace cockpit::charts {

/// The charts of a plan: latency, errors and requests first, then the others in the plan's order. A
/// chart's unit is that of its first limit where the query's unit converts to it ("%" for a ratio).
[[nodiscard]] std::vector<ChartSpec> chartsOf(const plan::Plan& plan);

/// Why there is nothing to be charted, and what to do about it; empty: there is something. A record is of a
/// run that is over or was flown elsewhere.
[[nodiscard]] QString whyNoCharts(const plan::Plan& plan, bool isRecord);

} // namespace cockpit::charts
