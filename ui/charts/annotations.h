// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/chartspec.h"
#include "models/items/charts/momentwords.h"
#include "ui/charts/marks.h"

#include <QColor>

#include <optional>
#include <vector>

namespace cockpit::charts {

/// What is written over and around a chart's lines at a moment.
struct Annotations {
    /// A series' last value.
    struct End {
        double value = 0;
        Mark mark = Mark::Circle;
        QColor colour;
    };
    /// Where the values of before the release lie.
    struct Band {
        double low = 0;
        double high = 0;
        QColor colour;
    };
    std::vector<Band> bands{};
    std::vector<Limit> limits;
    std::vector<Marker> markers; ///< in time order
    std::vector<End> ends;
    std::optional<Stale> stale;
};

/// A place that a person points at, here or in another chart.
struct Cursor {
    milliseconds at{0};
    QString words;
};

} // namespace cockpit::charts
