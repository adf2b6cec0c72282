// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/momentwords.h"

#include "models/items/charts/tr.h"
#include "models/items/charts/wording.h"

#include <algorithm>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

std::size_t shownOf(const ChartSpec& chart, const Moment& moment)
{
    return std::min(chart.series.size(), moment.series.size());
}

/// A series' value; its name where the chart has several.
QString named(const ChartSpec& chart, std::size_t series, std::optional<double> value)
{
    const QString words = value ? withUnit(*value, chart.unit) : Tr::tr("no value");
    return chart.series.size() > 1 ? u"%1 %2"_s.arg(chart.series[series].title, words) : words;
}

void addLastValues(QStringList& parts, const ChartSpec& chart, const Moment& moment)
{
    for (std::size_t i = 0; i < shownOf(chart, moment); ++i) {
        std::optional<double> value;
        if (moment.series[i].last)
            value = moment.series[i].last->value * chart.series[i].factor;
        parts.append(named(chart, i, value));
    }
}

void addUsual(QStringList& parts, const ChartSpec& chart, const Moment& moment)
{
    for (std::size_t i = 0; i < shownOf(chart, moment); ++i) {
        if (const auto usual = moment.series[i].usual)
            parts.append(Tr::tr("before the release %1 to %2")
                             .arg(withUnit(usual->first * chart.series[i].factor, chart.unit),
                                  withUnit(usual->second * chart.series[i].factor, chart.unit)));
    }
}

} // namespace

std::optional<Stale> staleOf(const ChartSpec& chart, const Moment& moment)
{
    std::optional<Stale> stale;
    std::optional<milliseconds> longest;
    QStringList names;
    for (std::size_t i = 0; i < shownOf(chart, moment); ++i) {
        const SeriesNow& now = moment.series[i];
        if (!now.stale)
            continue;
        const milliseconds since = now.last ? now.last->at : moment.from;
        stale = stale ? stale : Stale{since, {}};
        stale->since = std::min(stale->since, since);
        if (now.age)
            longest = std::max(longest.value_or(*now.age), *now.age);
        names.append(chart.series[i].title);
    }
    if (!stale || stale->since >= moment.now)
        return std::nullopt;
    const QString words = longest ? noDataText(*longest) : Tr::tr("no data yet");
    const bool all = static_cast<std::size_t>(names.size()) == chart.series.size();
    stale->words = all ? words : u"%1: %2"_s.arg(names.join(u", "_s), words);
    return stale;
}

QString summaryOf(const ChartSpec& chart, const Moment& moment)
{
    QStringList parts;
    addLastValues(parts, chart, moment);
    for (const Limit& limit : chart.limits)
        parts.append(limit.words);
    addUsual(parts, chart, moment);
    if (const auto stale = staleOf(chart, moment))
        parts.append(stale->words);
    const bool hasGhost = std::ranges::any_of(
        moment.series, [](const SeriesNow& now) { return now.ghost && !now.ghost->isEmpty(); });
    if (hasGhost)
        parts.append(Tr::tr("faint lines: the run before"));
    return u"%1: %2."_s.arg(chart.title, parts.join(u"; "_s));
}

QString cursorText(const ChartSpec& chart, milliseconds at,
                   const std::vector<std::optional<double>>& values)
{
    QStringList words{timeText(at)};
    for (std::size_t i = 0; i < values.size() && i < chart.series.size(); ++i)
        words.append(named(chart, i, values[i]));
    return words.join(u"  "_s);
}

} // namespace cockpit::charts
