// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/plan/shell.h"

namespace cockpit::plan {

/// What a line must get to read, by the tools in it: an editor needs a terminal, "apt install" without -y
/// asks. What is fed by a pipe or a file asks nobody.
[[nodiscard]] Input inputOf(const ShellLine& line);

} // namespace cockpit::plan
