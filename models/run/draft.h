// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/intent.h"
#include "models/run/state.h"

#include <optional>
#include <vector>

namespace cockpit::run {

/// The events that an intent makes, and the state as it is after them: a rule that needs several
/// events sees each one applied before the next.
class Draft
{
public:
    Draft(const RunState& state, const Intent& intent, Instant now);

    /// As it is after the events so far. The reference is good until the next event.
    [[nodiscard]] const RunState& state() const;
    [[nodiscard]] const plan::Plan& plan() const { return *m_before.plan; }
    [[nodiscard]] const QString& actor() const { return m_actor; }
    /// Never before the state's last event by the monotonic clock.
    [[nodiscard]] Instant now() const { return m_now; }

    /// Adds an event in the actor's name.
    void add(Body body) { append(m_actor, std::move(body)); }
    /// Adds what follows by itself, in the program's name.
    void follow(Body body);

    [[nodiscard]] std::vector<Event> take() { return std::move(m_events); }

private:
    void append(const QString& actor, Body body);

    const RunState& m_before;                // outlives the draft: decide() holds it
    mutable std::optional<RunState> m_after; // made when a rule asks for it: most never do
    mutable std::size_t m_applied = 0;
    QString m_actor;
    Instant m_now;
    std::vector<Event> m_events;
};

/// The program's name in the log.
[[nodiscard]] QString programName();

} // namespace cockpit::run
