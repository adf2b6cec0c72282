// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/seriesnow.h"

#include <QByteArray>

namespace cockpit::charts {

/// The samples of the charts as comma-separated values: time (UTC, ISO 8601), chart, series, value, unit; a
/// row a sample, what is no number left empty. `values`: one for each series of all charts, in their order.
[[nodiscard]] QByteArray csvOf(const std::vector<ChartSpec>& charts,
                               const std::vector<SeriesNow>& values, milliseconds from,
                               milliseconds to);

} // namespace cockpit::charts
