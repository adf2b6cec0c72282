// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patch/patch.h"
#include "models/run/state.h"

namespace cockpit::patch {

/// What a run learned about its runbook. `runbook` is the document that the run's plan was made from.
[[nodiscard]] Facts factsOf(const run::RunState& state, const std::vector<run::Event>& events,
                            const runbook::Runbook& runbook);

} // namespace cockpit::patch
