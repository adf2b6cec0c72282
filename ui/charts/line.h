// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/decimate.h"
#include "ui/charts/marks.h"

#include <QColor>

#include <optional>
#include <vector>

namespace cockpit::charts {

/// A dense line as it is painted: one column a pixel.
struct Line {
    std::vector<telemetry::Column> columns; ///< of equal width over the whole plot area
    QColor colour;
    Mark mark = Mark::Circle;
    double factor = 1;    ///< from the columns' unit to that of the range
    bool isGhost = false; ///< of an earlier run: without marks, and no value of now
};

/// What a line shows at a part of its width (0 to 1), in the range's unit; nothing in a gap and beyond the
/// ends.
[[nodiscard]] std::optional<double> valueAt(const Line& line, double part);

} // namespace cockpit::charts
