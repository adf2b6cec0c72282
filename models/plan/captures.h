// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

namespace cockpit::plan {

/// The calls of date that stand in more than one place of the runbook, word for word.
[[nodiscard]] std::vector<Capture> capturesOf(const runbook::Runbook& runbook);

/// The line with "${NAME:?…}" where a captured value is computed: a shell that was not handed the
/// value refuses the line rather than run it with an empty one. Single quotes are left alone.
[[nodiscard]] QString withCaptures(const QString& line, const std::vector<Capture>& captures);

} // namespace cockpit::plan
