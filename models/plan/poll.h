// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/plan/shell.h"

namespace cockpit::plan {

/// "watch -n 5 curl https://…/health": what an author looks at until it is well, as a poll that ends by
/// itself. Nothing for any other line: one that watch shows to a person, or whose pipe hides how the
/// request went.
[[nodiscard]] std::optional<Poll> pollOf(const ShellLine& line);

} // namespace cockpit::plan
