// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QString>

namespace cockpit::telemetry {

/// Whether the wall clock, by which points are asked for, keeps step with the clock that nobody can set.
/// Where they part, old points would look new: nothing from a service that does not say its own time is
/// evidence until a service that does agrees with the wall clock, or it is as it was.
class ClockWatch
{
public:
    explicit ClockWatch(Instant now)
        : m_believed(now.wall - now.elapsed)
    {}

    /// By how much the wall clock was set since it was last believed (back: negative).
    [[nodiscard]] milliseconds moved(Instant now) const
    {
        return now.wall - now.elapsed - m_believed;
    }
    /// A service's own clock agrees with the wall clock.
    void believe(Instant now) { m_believed = now.wall - now.elapsed; }
    /// Why times by the wall clock are no evidence; empty: they are. `service` says no time of its own.
    [[nodiscard]] QString doubt(Instant now, const QString& service) const;

private:
    milliseconds m_believed; ///< wall less elapsed
};

} // namespace cockpit::telemetry
