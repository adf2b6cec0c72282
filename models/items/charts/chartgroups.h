// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <vector>

namespace cockpit::charts {

/// The queries that share a chart.
using Queries = std::vector<const plan::MetricQuery*>;

/// Whether two series can stand on one axis.
[[nodiscard]] bool shareAxis(const QString& unit, const QString& other);

/// Queries by panel, latency, errors and requests first. A query without a panel has a chart of its own, and
/// those of a panel that measure another thing have one more: on the axis of the others they would be read
/// as what they are not. They are the plan's, and live as long.
[[nodiscard]] std::vector<Queries> groupedQueries(const plan::Plan& plan);

/// What stands over their chart.
[[nodiscard]] QString titleOf(const Queries& queries);

} // namespace cockpit::charts
