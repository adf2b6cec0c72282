// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace cockpit {

using std::chrono::milliseconds;

/// A moment as the cockpit notes it: `wall` is UTC since the epoch, for people and for other machines;
/// `elapsed` counts from a fixed moment of the clock and never goes back, for durations and limits.
struct Instant {
    milliseconds wall{0};
    milliseconds elapsed{0};

    bool operator==(const Instant&) const = default;
};

/// The only source of time in models/. Callbacks come from the event loop of the clock's thread.
class Clock : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void()>;
    using Ticket = quint64;

    using QObject::QObject;

    [[nodiscard]] virtual Instant now() const = 0;

    /// Calls back once, `delay` from now in this clock's time; never if `context` is gone by then.
    /// Returns a ticket for cancel(). A delay of zero or less calls back at the next turn of the loop.
    Ticket callAfter(milliseconds delay, QObject* context, Callback callback);
    void cancel(Ticket ticket);

    /// While any token lives, something real is under way (a process, a request, a disk write), and a
    /// clock that can jump does not. Other clocks ignore it.
    [[nodiscard]] std::shared_ptr<void> busy();

protected:
    struct Call {
        Ticket ticket = 0;
        QPointer<QObject> context;
        Callback callback;
    };

    /// Says that the earliest call or the busy count changed, so that the next wake-up is set anew.
    virtual void reschedule() = 0;
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    [[nodiscard]] std::optional<milliseconds> earliest() const;
    /// Runs every call that is due at now(). Calls made meanwhile wait for the next round.
    void runDue();

private:
    std::multimap<milliseconds, Call> m_calls; // by elapsed time
    Ticket m_next = 1;
    int m_busy = 0;
};

/// Real time. `wall` is the machine's own clock, which may be set while we look; `elapsed` counts the time
/// in which the machine slept, so that a limit or an answer's age is not young again after a closed lid.
class SystemClock final : public Clock
{
    Q_OBJECT

public:
    /// `elapsed` continues from the given value (a resumed run).
    explicit SystemClock(milliseconds elapsed = milliseconds{0}, QObject* parent = nullptr);

    [[nodiscard]] Instant now() const override;

private:
    void reschedule() override;

    milliseconds m_origin;
    QTimer m_timer;
};

/// Real time times `speed` from a chosen start (a simulated run watched by people).
class ScaledClock final : public Clock
{
    Q_OBJECT

public:
    /// `origin` is what now() says at construction. `speed` > 0; 1 is real time.
    ScaledClock(Instant origin, double speed, QObject* parent = nullptr);
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);

private:
    void reschedule() override;

    Instant m_origin;
    double m_speed;
    QElapsedTimer m_real;
    QTimer m_timer;
};

/// Jumps to the next call as soon as nothing is busy: a simulated run as fast as the machine allows.
/// With `automatic` off it moves only by advance(): for tests.
class SteppedClock final : public Clock
{
    Q_OBJECT

public:
    explicit SteppedClock(Instant origin, bool automatic = true, QObject* parent = nullptr);

    [[nodiscard]] Instant now() const override { return m_now; }
    /// Moves forward, running the calls that fall due on the way in their order.
    void advance(milliseconds by);

private:
    void reschedule() override;
    void jump();

    Instant m_now;
    bool m_automatic;
    QTimer m_timer;
};

} // namespace cockpit
