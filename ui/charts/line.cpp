// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line.h"

#include <algorithm>

namespace cockpit::charts {

using telemetry::Column;

namespace {

/// Whether nothing is drawn at a part of the width: after the last column that holds something, or before
/// one that is not joined with what precedes it.
bool isInGap(const Line& line, double part)
{
    const auto count = static_cast<std::ptrdiff_t>(line.columns.size());
    const auto place = static_cast<std::ptrdiff_t>(part * static_cast<double>(count));
    if (part < 0 || place >= count)
        return true;
    const auto here = line.columns.begin() + place;
    if (!here->empty)
        return false;
    const auto next =
        std::find_if(here, line.columns.end(), [](const Column& column) { return !column.empty; });
    return next == line.columns.end() || next->broken;
}

} // namespace

std::optional<double> valueAt(const Line& line, double part)
{
    if (isInGap(line, part))
        return std::nullopt;
    // A column of one pixel may lie between two samples that are joined: the one before holds.
    const auto count = static_cast<int>(line.columns.size());
    for (int i = std::min(static_cast<int>(part * count), count - 1); i >= 0; --i) {
        const Column& column = line.columns[static_cast<std::size_t>(i)];
        if (!column.empty)
            return column.last * line.factor;
    }
    return std::nullopt;
}

} // namespace cockpit::charts
