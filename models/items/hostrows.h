// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/items/mergingmodel.h"
#include "models/run/hosts.h"

/// A line that runs on several hosts has a row a host below its own.
namespace cockpit::items {

/// "running 0:12", "failed, exit 2, attempt 3".
[[nodiscard]] QString standingText(const run::ActionState& action, Instant now);
/// The columns and roles of LinesModel. `key` is the name of the line on that host ("s2.a1@web-3").
[[nodiscard]] Row hostRow(const plan::Action& action, const run::HostRow& host, Instant now);

} // namespace cockpit::items
