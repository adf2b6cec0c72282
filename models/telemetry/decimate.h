// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/series.h"

#include <vector>

namespace cockpit::telemetry {

/// What one pixel column of a chart shows. The numbers mean something only when it is not empty.
struct Column {
    double min = 0;
    double max = 0;
    double first = 0;
    double last = 0;
    bool empty = true;
    bool broken = false; ///< not to be joined with the column before: a gap lies between them

    bool operator==(const Column&) const = default;
};

/// The samples of [from, to] as `columns` columns of equal width, in one pass. NaN and infinities are
/// gaps. Samples further apart than `gap` are not joined: the column of the later one is `broken`.
/// Gives no columns when `columns` is not positive or `to` is not after `from`.
[[nodiscard]] std::vector<Column> decimate(const Series& series, milliseconds from, milliseconds to,
                                           int columns, milliseconds gap = milliseconds::max());

} // namespace cockpit::telemetry
