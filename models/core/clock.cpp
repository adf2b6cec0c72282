// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QDateTime>

#include <algorithm>
#include <ctime>
#include <optional>
#include <vector>

namespace cockpit {

namespace {

constexpr milliseconds longestTimer{86'400'000}; // a day; it is set anew when it fires

/// Since the machine was started, sleep included: Qt's and the standard library's clocks leave it out.
milliseconds sinceBoot()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds{time.tv_sec}
                                                    + std::chrono::nanoseconds{time.tv_nsec});
}

} // namespace

Clock::Ticket Clock::callAfter(milliseconds delay, QObject* context, Callback callback)
{
    const Ticket ticket = m_next++;
    const milliseconds at = now().elapsed + std::max(delay, milliseconds{0});
    m_calls.emplace(at, Call{ticket, context, std::move(callback)});
    reschedule();
    return ticket;
}

void Clock::cancel(Ticket ticket)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [ticket](const auto& entry) {
        return entry.second.ticket == ticket;
    });
    if (found == m_calls.end())
        return;
    m_calls.erase(found);
    reschedule();
}

std::shared_ptr<void> Clock::busy()
{
    ++m_busy;
    return {static_cast<void*>(this), [self = QPointer<Clock>(this)](void*) {
                Clock* clock = self.data();
                if (clock == nullptr)
                    return;
                --clock->m_busy;
                clock->reschedule();
            }};
}

std::optional<milliseconds> Clock::earliest() const
{
    return m_calls.empty() ? std::nullopt : std::optional(m_calls.begin()->first);
}

void Clock::runDue()
{
    const auto end = m_calls.upper_bound(now().elapsed);
    std::vector<Call> due;
    for (auto it = m_calls.begin(); it != end; ++it)
        due.push_back(std::move(it->second));
    m_calls.erase(m_calls.begin(), end);
    for (const Call& call : due) {
        if (call.context)
            call.callback();
    }
}

SystemClock::SystemClock(milliseconds elapsed, QObject* parent)
    : Clock(parent)
    , m_origin(sinceBoot() - elapsed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        runDue();
        reschedule();
    });
}

Instant SystemClock::now() const
{
    return {milliseconds{QDateTime::currentMSecsSinceEpoch()}, sinceBoot() - m_origin};
}

void SystemClock::reschedule()
{
    const auto next = earliest();
    if (next)
        m_timer.start(std::clamp(*next - now().elapsed, milliseconds{0}, longestTimer));
    else
        m_timer.stop();
}

ScaledClock::ScaledClock(Instant origin, double speed, QObject* parent)
    : Clock(parent)
    , m_origin(origin)
    , m_speed(speed)
{
    m_real.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        runDue();
        reschedule();
    });
}

Instant ScaledClock::now() const
{
    const milliseconds passed{static_cast<qint64>(static_cast<double>(m_real.elapsed()) * m_speed)};
    return {m_origin.wall + passed, m_origin.elapsed + passed};
}

void ScaledClock::setSpeed(double speed)
{
    m_origin = now();
    m_speed = speed;
    m_real.restart();
    reschedule();
}

void ScaledClock::reschedule()
{
    const auto next = earliest();
    if (!next) {
        m_timer.stop();
        return;
    }
    const double wait = static_cast<double>((*next - now().elapsed).count()) / m_speed;
    m_timer.start(
        static_cast<int>(std::clamp(wait + 0.999, 0.0, static_cast<double>(longestTimer.count()))));
}

SteppedClock::SteppedClock(Instant origin, bool automatic, QObject* parent)
    : Clock(parent)
    , m_now(origin)
    , m_automatic(automatic)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SteppedClock::jump);
}

void SteppedClock::advance(milliseconds by)
{
    const Instant target{m_now.wall + by, m_now.elapsed + by};
    for (auto next = earliest(); next && *next <= target.elapsed; next = earliest()) {
        const milliseconds step = std::max(*next - m_now.elapsed, milliseconds{0});
        m_now = {m_now.wall + step, m_now.elapsed + step};
        runDue();
    }
    m_now = target;
}

void SteppedClock::reschedule()
{
    if (!m_automatic)
        return;
    // A turn of the event loop passes between two jumps: what was posted meanwhile is handled first.
    if (!isBusy() && earliest())
        m_timer.start(0);
    else
        m_timer.stop();
}

void SteppedClock::jump()
{
    const auto next = earliest();
    if (isBusy() || !next)
        return;
    const milliseconds step = std::max(*next - m_now.elapsed, milliseconds{0});
    m_now = {m_now.wall + step, m_now.elapsed + step};
    runDue();
    reschedule();
}

} // namespace cockpit
