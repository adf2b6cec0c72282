// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/baseline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Baseline)
};

constexpr milliseconds step = 1min;
constexpr milliseconds dayBefore = 24h;
constexpr milliseconds weekBefore = 7 * 24h;
constexpr milliseconds sameHours = 3h; ///< of last week, from the same time on
constexpr milliseconds compared = 30min;
constexpr int leastCompared = 60;            ///< points, where the half hour holds fewer
constexpr milliseconds mayEndBefore = 15min; ///< T-0; a metric that vanished earlier has no baseline

double percentOf(const Comparison& comparison, double change)
{
    return 100 * change / std::abs(comparison.baselineMedian);
}

QString percent(double value)
{
    return std::isfinite(value) ? Tr::tr("%1 %").arg(QLocale().toString(value, 'g', 3)) : u"…"_s;
}

Reading noData(const QString& why)
{
    return {Reading::Kind::NoData, 0, why};
}

/// A change of the figures as the rule counts it: a fall is positive for a rule on falls.
struct Change {
    double estimate;
    double low;
    double high;
};

Change inDirection(const Comparison& comparison, ChangeDirection direction)
{
    const double estimate = percentOf(comparison, comparison.estimate);
    const double low = percentOf(comparison, comparison.low);
    const double high = percentOf(comparison, comparison.high);
    if (direction == ChangeDirection::Fall)
        return {-estimate, -high, -low};
    if (direction == ChangeDirection::Rise)
        return {estimate, low, high};
    // The distance, wherever the interval lies: one that holds no change begins at none.
    const double far = std::max(std::abs(low), std::abs(high));
    const double near = low < 0 && high > 0 ? 0 : std::min(std::abs(low), std::abs(high));
    return {std::abs(estimate), near, far};
}

} // namespace

void Baseline::begin(milliseconds until)
{
    m_until = until;
    m_past.clear();
}

std::vector<TimeRange> Baseline::ranges() const
{
    if (!m_until)
        return {};
    const milliseconds to = *m_until / step * step;
    return {{to - dayBefore, to, step}, {to - weekBefore, to - weekBefore + sameHours, step}};
}

void Baseline::take(const Answer& answer)
{
    Past& past = m_past[answer.queryId];
    ++past.ranges;
    if (answer.failure)
        past.gap = answer.failure->sentence();
    else if (answer.partial)
        past.gap = answer.note.isEmpty() ? Tr::tr("the source left something out") : answer.note;
    else if (!answer.doubt.isEmpty())
        past.gap = answer.doubt;
    if (answer.failure || answer.partial || !answer.doubt.isEmpty())
        return;
    for (const Sample& sample : answer.samples) {
        if (!std::isfinite(sample.value) || sample.at > *m_until)
            continue;
        past.values.push_back(sample.value);
        past.newest = std::max(past.newest, sample.at);
    }
}

void Baseline::refuse(const QString& query, const QString& why)
{
    m_past[query].gap = why;
}

const std::vector<double>& Baseline::of(const QString& query) const
{
    static const std::vector<double> none;
    const auto found = m_past.find(query);
    return found == m_past.end() ? none : found->second.values;
}

std::optional<std::pair<double, double>> Baseline::usual(const QString& query) const
{
    constexpr std::size_t least = 20; // of which a twentieth is one
    std::vector<double> values = of(query);
    if (values.size() < least)
        return std::nullopt;
    const auto cut = static_cast<std::ptrdiff_t>(values.size() / least);
    const auto low = values.begin() + cut;
    const auto high = values.end() - 1 - cut;
    std::nth_element(values.begin(), low, values.end());
    const double lowest = *low;
    std::nth_element(values.begin(), high, values.end());
    return std::pair{lowest, *high};
}

std::optional<Comparison> Baseline::compareWith(const QString& query, const Series& series,
                                                milliseconds now, milliseconds interval) const
{
    if (!m_until)
        return std::nullopt;
    std::vector<double> recent;
    const milliseconds window = std::max(compared, leastCompared * interval);
    for (const Sample& sample : series.between(std::max(*m_until + 1ms, now - window), now))
        recent.push_back(sample.value);
    return compare(of(query), std::move(recent));
}

QString Baseline::whyNotWhole(const QString& query) const
{
    if (!m_until)
        return Tr::tr("There is no baseline before T-0.");
    const auto found = m_past.find(query);
    if (found == m_past.end())
        return Tr::tr("There is no baseline to compare with yet.");
    const Past& past = found->second;
    if (!past.gap.isEmpty())
        return Tr::tr("The baseline is not whole: %1").arg(past.gap);
    if (past.ranges < ranges().size())
        return Tr::tr("The baseline is still being read.");
    if (!past.values.empty() && past.newest + mayEndBefore < *m_until)
        return Tr::tr("The baseline ends %n minute(s) before T-0.", nullptr,
                      static_cast<int>((*m_until - past.newest) / 1min));
    return {};
}

Reading Baseline::read(const QString& query, const Series& series, Instant now, const Rule& rule) const
{
    if (const QString why = whyNotWhole(query); !why.isEmpty())
        return noData(why);
    return readingOf(compareWith(query, series, now.wall, rule.interval), rule);
}

QString describe(const Comparison& comparison)
{
    return Tr::tr("%1 (%2 to %3) against the baseline, n %4 and %5")
        .arg(percent(percentOf(comparison, comparison.estimate)),
             percent(percentOf(comparison, comparison.low)),
             percent(percentOf(comparison, comparison.high)))
        .arg(comparison.baselineCount)
        .arg(comparison.count);
}

Reading readingOf(const std::optional<Comparison>& comparison, const Rule& rule)
{
    if (!comparison)
        return noData(Tr::tr("There is no baseline to compare with, or no value since T-0."));
    if (comparison->baselineMedian == 0)
        return noData(Tr::tr("The baseline is zero: a change in per cent of it means nothing."));
    if (comparison->isLowConfidence())
        return noData(Tr::tr("Low confidence: %1.").arg(describe(*comparison)));
    const Change change = inDirection(*comparison, rule.change.value_or(ChangeDirection::Either));
    const bool holds = isTrue(rule, change.estimate);
    if (isTrue(rule, change.low) != holds || isTrue(rule, change.high) != holds)
        return noData(Tr::tr("Undecided: %1.").arg(describe(*comparison)));
    return {Reading::Kind::Value, change.estimate, describe(*comparison)};
}

} // namespace cockpit::telemetry
