// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/moment.h"
#include "ui/charts/annotations.h"
#include "ui/charts/colours.h"
#include "ui/charts/line.h"
#include "ui/charts/scale.h"

/// A moment as a chart paints it.
namespace cockpit::charts {

/// The lines of a chart, of an earlier run first: faint, below those of this one. `columns`: pixels of the
/// plot area's width, at least 1.
[[nodiscard]] std::vector<Line> linesOf(const ChartSpec& chart, const Moment& moment,
                                        const Colours& colours, int columns);

/// What the lines and those limits that do not squash them need. A limit far above is only named.
[[nodiscard]] Scale scaleFor(const std::vector<Line>& lines, const std::vector<Limit>& limits,
                             int maxTicks);

[[nodiscard]] Annotations annotationsOf(const ChartSpec& chart, const Moment& moment,
                                        const Colours& colours);

} // namespace cockpit::charts
