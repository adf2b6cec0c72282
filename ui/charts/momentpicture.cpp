// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/momentpicture.h"

#include "models/telemetry/condition.h"

#include <algorithm>

namespace cockpit::charts {

namespace {

std::size_t shownOf(const ChartSpec& chart, const Moment& moment)
{
    return std::min(chart.series.size(), moment.series.size());
}

/// An earlier run in the same colour, faint and without marks.
std::optional<Line> ghostOf(const ChartSpec& chart, const Moment& moment, std::size_t i,
                            const Colours& colours, int columns)
{
    constexpr int faintness = 110; // of 255
    const SeriesNow& now = moment.series[i];
    if (!now.ghost || now.ghost->isEmpty())
        return std::nullopt;
    QColor colour = colours.line(i);
    colour.setAlpha(faintness);
    Line line{telemetry::decimate(*now.ghost, moment.from - now.ghostShift, moment.now - now.ghostShift,
                                  columns, telemetry::staleAfter(now.interval)),
              colour, markFor(i), chart.series[i].factor};
    line.isGhost = true;
    return line;
}

} // namespace

std::vector<Line> linesOf(const ChartSpec& chart, const Moment& moment, const Colours& colours,
                          int columns)
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < shownOf(chart, moment); ++i) {
        if (std::optional<Line> ghost = ghostOf(chart, moment, i, colours, columns))
            lines.push_back(std::move(*ghost));
    }
    for (std::size_t i = 0; i < shownOf(chart, moment); ++i) {
        const SeriesNow& now = moment.series[i];
        if (!now.series)
            continue;
        lines.push_back({telemetry::decimate(*now.series, moment.from, moment.now, columns,
                                             telemetry::staleAfter(now.interval)),
                         colours.line(i), markFor(i), chart.series[i].factor});
    }
    return lines;
}

Scale scaleFor(const std::vector<Line>& lines, const std::vector<Limit>& limits, int maxTicks)
{
    double low = 0;
    double high = 0;
    for (const Line& line : lines) {
        for (const telemetry::Column& column : line.columns) {
            if (column.empty)
                continue;
            low = std::min(low, column.min * line.factor);
            high = std::max(high, column.max * line.factor);
        }
    }
    constexpr double squashing = 3;
    for (const Limit& limit : limits) {
        if (high <= 0 || limit.value <= squashing * high)
            high = std::max(high, limit.value);
    }
    constexpr double headroom = 1.05;
    return niceScale(low, high * headroom, maxTicks);
}

Annotations annotationsOf(const ChartSpec& chart, const Moment& moment, const Colours& colours)
{
    Annotations content;
    content.limits = chart.limits;
    content.markers = moment.markers;
    for (std::size_t i = 0; i < shownOf(chart, moment); ++i) {
        const SeriesNow& now = moment.series[i];
        const double factor = chart.series[i].factor;
        if (now.usual)
            content.bands.push_back(
                {now.usual->first * factor, now.usual->second * factor, colours.line(i)});
        if (now.last && !now.stale && moment.live)
            content.ends.push_back({now.last->value * factor, markFor(i), colours.line(i)});
    }
    content.stale = staleOf(chart, moment);
    return content;
}

} // namespace cockpit::charts
