// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace cockpit::charts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The smallest of 1, 2, 5 times a power of ten that is not below `atLeast` (> 0).
double roundStep(double atLeast)
{
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

constexpr std::array<milliseconds, 16> roundTimes{1s,   2s,    5s,    10s,   15s, 30s, 1min, 2min,
                                                  5min, 10min, 15min, 30min, 1h,  2h,  6h,   24h};

} // namespace

Scale niceScale(double low, double high, int maxTicks)
{
    low = std::min(low, 0.0);
    if (!(high > low))
        high = low + 1;
    const double step = roundStep((high - low) / std::max(maxTicks - 2, 1));
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    Scale scale;
    scale.min = first * step;
    scale.max = last * step;
    scale.ticks = static_cast<int>(last - first) + 1;
    scale.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    return scale;
}

std::vector<TimeTick> timeTicks(milliseconds from, milliseconds to, int maxTicks)
{
    std::vector<TimeTick> ticks;
    if (to <= from || maxTicks <= 0)
        return ticks;
    const auto enough = std::find_if(roundTimes.begin(), roundTimes.end(), [&](milliseconds step) {
        return (to - from) / step < maxTicks;
    });
    const milliseconds step = enough != roundTimes.end()
        ? *enough
        : roundTimes.back() * ((to - from) / roundTimes.back() / maxTicks + 1);
    const QString format = step < 1min ? u"HH:mm:ss"_s : step < 24h ? u"HH:mm"_s : u"d MMM"_s;
    const milliseconds first = ((from + step - 1ms) / step) * step;
    for (milliseconds at = first; at <= to; at += step)
        ticks.push_back({at, QDateTime::fromMSecsSinceEpoch(at.count(), Qt::UTC).toString(format)});
    return ticks;
}

} // namespace cockpit::charts
