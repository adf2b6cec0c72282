// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"
#include "models/simulator/crew.h"

namespace cockpit::simulator {

/// True while what comes next comes without anybody: a line runs, or a wait passes. Not in a hold, while a
/// trigger asks, at a gate, or with a line that only a person ends. Pure.
[[nodiscard]] bool movesByItself(const run::RunState& state);

/// How fast a rehearsal's clock goes: as it was ordered while the run moves by itself or the crew flies, and
/// like any clock while it waits for a person, who would else be hours late after a minute of reading.
class Pace final : public QObject
{
    Q_OBJECT

public:
    /// The speed that `clock` has now is the one that was ordered.
    Pace(conductor::Conductor& conductor, const Crew& crew, ScaledClock& clock,
         QObject* parent = nullptr);

    /// Off: the clock goes as it was ordered all the time.
    void setWaiting(bool waits);
    [[nodiscard]] bool isWaiting() const { return m_waits; }

private:
    void look();

    conductor::Conductor& m_conductor;
    const Crew& m_crew;
    ScaledClock& m_clock;
    double m_ordered;
    bool m_waits = true;
};

} // namespace cockpit::simulator
