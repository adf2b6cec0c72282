// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/run/event.h"

namespace cockpit::run {

/// What happened and who did it, with steps, lines, gates, items and conditions named as the runbook has them;
/// describe() without a plan knows their ids alone.
[[nodiscard]] QString describe(const plan::Plan& plan, const Event& event);

} // namespace cockpit::run
