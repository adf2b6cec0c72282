// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/chartspec.h"

#include <algorithm>

namespace cockpit::charts {

QStringList legendOf(const ChartSpec& chart)
{
    QStringList titles;
    for (const SeriesSpec& series : chart.series)
        titles.append(series.title);
    const QString first = titles.value(0);
    for (auto end = first.lastIndexOf(u' '); titles.size() > 1 && end > 0;
         end = first.lastIndexOf(u' ', end - 1)) {
        const QString shared = first.left(end + 1);
        if (!std::ranges::all_of(titles, [&shared](const QString& title) {
                return title.startsWith(shared) && title.size() > shared.size();
            }))
            continue;
        for (QString& title : titles)
            title.remove(0, shared.size());
        break;
    }
    return titles;
}

} // namespace cockpit::charts
