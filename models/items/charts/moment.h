// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/marker.h"
#include "models/items/charts/seriesnow.h"

#include <vector>

namespace cockpit::charts {

/// What a chart shows at a moment.
struct Moment {
    milliseconds from{0}; ///< UTC since the epoch
    milliseconds now{0};
    std::vector<SeriesNow> series; ///< one for each of the chart's, in the same order
    std::vector<Marker> markers;
    bool live = true; ///< `now` is the present: last values and what is missing belong into the picture
};

} // namespace cockpit::charts
