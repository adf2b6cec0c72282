// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"
#include "models/simulator/scenario.h"

namespace cockpit::simulator {

/// What a person would do next, and how long it takes that person. Nothing: all wait for the machine.
struct NextMove {
    run::Intent intent;
    milliseconds after{0};
};

/// The scenario's people: what they would do in this state. Pure.
[[nodiscard]] std::optional<NextMove> nextMove(const run::RunState& state, const Scenario& scenario,
                                               Instant now);

/// Lets the scenario's people fly a run: after each change the next move is worked out anew, waited for
/// in the run's own time, and submitted like anybody's intent.
class Crew : public QObject
{
    Q_OBJECT

public:
    Crew(conductor::Conductor& conductor, Scenario scenario, QObject* parent = nullptr);

    /// The crew flies only while it is enabled; a person may take over and hand back at any time.
    void setFlying(bool flying);
    [[nodiscard]] bool isFlying() const { return m_flying; }

Q_SIGNALS:
    void flyingChanged(bool flying);
    void closed();

private:
    void think();
    void act();

    conductor::Conductor& m_conductor;
    Scenario m_scenario;
    bool m_flying = false;
    bool m_asking = false; ///< an intent of theirs is under way
    Clock::Ticket m_ticket = 0;
};

} // namespace cockpit::simulator
