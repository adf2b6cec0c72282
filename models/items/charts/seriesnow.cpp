// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/seriesnow.h"

#include <algorithm>
#include <cmath>

namespace cockpit::charts {

using telemetry::Monitor;
using telemetry::Sample;
using telemetry::Series;

std::optional<Sample> lastReal(const Series& series)
{
    for (std::size_t i = series.size(); i > 0; --i) {
        if (std::isfinite(series.at(i - 1).value))
            return series.at(i - 1);
    }
    return std::nullopt;
}

SeriesNow seriesNow(const Monitor& monitor, const SeriesSpec& spec)
{
    SeriesNow now;
    now.series = monitor.series(spec.query);
    now.age = monitor.age(spec.query);
    now.interval = monitor.interval(spec.query).value_or(now.interval);
    now.usual = monitor.baseline().usual(spec.query);
    now.ghost = monitor.ghost(spec.query);
    if (now.series)
        now.last = lastReal(*now.series);
    const bool noData =
        std::any_of(spec.conditions.begin(), spec.conditions.end(), [&](const QString& condition) {
            return monitor.standing(condition).state == telemetry::ConditionState::NoData;
        });
    now.stale = !now.last || !now.age || *now.age > telemetry::staleAfter(now.interval) || noData;
    return now;
}

} // namespace cockpit::charts
