// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/pollschedule.h"

#include <algorithm>

namespace cockpit::telemetry {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds history = 1h; ///< asked for at first, so that charts do not begin empty
constexpr int lateSteps = 20;        ///< how late a point may come and still be picked up
constexpr int mostPoints = 11'000;   ///< what Prometheus answers at most
constexpr milliseconds longestWait = 1min;
constexpr milliseconds longestWish = 15min; ///< a service may ask for more, but is tried again then

} // namespace

PollSchedule::PollSchedule(const QString& name, milliseconds interval, milliseconds settling)
    : m_interval(std::max<milliseconds>(interval, 1s))
    , m_settling(settling)
    , m_random(qChecksum(name.toUtf8()))
{}

std::optional<TimeRange> PollSchedule::range(milliseconds now,
                                             const std::vector<milliseconds>& newest) const
{
    const milliseconds to = (now - m_settling) / m_interval * m_interval;
    const milliseconds longest = std::min(history, m_interval * mostPoints);
    milliseconds from = to - longest;
    if (m_answeredUntil) {
        const auto oldest = std::min_element(newest.begin(), newest.end());
        const milliseconds missing = oldest == newest.end() ? 0ms : *oldest + m_interval;
        from = std::max({from, missing, std::min(*m_answeredUntil, to) - m_interval * lateSteps});
    }
    from = std::max<milliseconds>((from + m_interval - 1ms) / m_interval * m_interval, 0ms);
    if (from > to)
        return std::nullopt;
    return TimeRange{from, to, m_interval};
}

milliseconds PollSchedule::answered(const std::optional<TimeRange>& range)
{
    m_failures = 0;
    if (range)
        m_answeredUntil = range->to;
    return m_interval;
}

milliseconds PollSchedule::answeredInPart(const std::optional<TimeRange>& range,
                                          const SourceFailure& failure)
{
    if (range)
        m_answeredUntil = range->to;
    return failed(failure);
}

milliseconds PollSchedule::failed(const SourceFailure& failure)
{
    const int doublings = std::min(m_failures++, 10);
    const milliseconds full =
        std::min(m_interval * (1 << doublings), std::max(m_interval, longestWait));
    const milliseconds half = full / 2;
    // Half of the wait is jitter, so that many cockpits do not come back in step.
    const milliseconds jitter{
        static_cast<qint64>(m_random() % static_cast<quint64>(half.count() + 1))};
    return std::max(half + jitter, std::min(failure.retryAfter.value_or(0ms), longestWish));
}

} // namespace cockpit::telemetry
