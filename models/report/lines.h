// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"
#include "models/run/state.h"

#include <vector>

namespace cockpit::report {

/// What was run, confirmed, measured or waited for: a row a line, in the plan's order, the way back after it.
/// Lines that were never reached have none.
[[nodiscard]] Table linesOf(const run::RunState& state, const std::vector<run::Event>& events);

} // namespace cockpit::report
