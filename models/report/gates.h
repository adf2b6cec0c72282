// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/report/document.h"
#include "models/run/event.h"

#include <vector>

namespace cockpit::report {

/// Each decision at a gate, in its order, with its evidence and who answered what; none: nobody decided.
[[nodiscard]] std::vector<Block> gatesOf(const plan::Plan& plan,
                                         const std::vector<run::Event>& events);

} // namespace cockpit::report
