// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/crew.h"

namespace cockpit::simulator {

/// What no metric tells is told by somebody who saw it: a trigger of the scenario that is due to fire.
[[nodiscard]] std::optional<NextMove> seenTrigger(const run::RunState& state,
                                                  const Scenario& scenario, Instant now);

} // namespace cockpit::simulator
