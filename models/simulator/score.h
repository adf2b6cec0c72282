// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"
#include "models/simulator/scenario.h"

#include <QJsonObject>

namespace cockpit::simulator {

/// How a rehearsal went, from its events alone. Times are simulated.
struct Score {
    QString scenario;
    qint64 seed = 0;
    QString outcome;                     ///< run::word(RunOutcome); "open" when not closed
    std::optional<milliseconds> planned; ///< sum of the plan, T-0 to its end
    std::optional<milliseconds> actual;  ///< T-0 to the last step, or to the rollback's end
    milliseconds held{0};
    std::optional<milliseconds> faultToFired;   ///< the fault's begin to the trigger
    std::optional<milliseconds> firedToDecided; ///< the trigger to the decision to roll back
    std::optional<milliseconds> rollback;       ///< decision to the ladder's end
    std::optional<milliseconds> rollbackBudget; ///< what was promised
    std::optional<bool> struck; ///< anything went wrong as the scenario has it; nothing: it is nominal
    int gates = 0;
    int commands = 0; ///< attempts
    int failures = 0;
    int unknowns = 0;
    int skipped = 0;
    int points = 0; ///< of 100: see `reasons`
    QStringList reasons;
};

[[nodiscard]] Score scoreOf(const run::RunState& state, const std::vector<run::Event>& events,
                            const Scenario& scenario);
[[nodiscard]] QJsonObject toJson(const Score& score);

} // namespace cockpit::simulator
