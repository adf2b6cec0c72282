// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/outlook.h"

/// What is said of the way back, before it is taken and on it.
namespace cockpit::items {

/// The promise and what stands behind it, the worst case from here and the last safe start; before the
/// start how long until all traffic is there, and a breach noticed and taken back at worst: a line each.
[[nodiscard]] QStringList wayBackLines(const run::RunState& state, Instant now);

/// What stands over the ladder, a line each: its rungs and who decides; then why one goes back, or
/// wayBackLines().
[[nodiscard]] QStringList ladderLines(const run::RunState& state, Instant now);

/// "2 of 5 rungs · 6:20 of 18 min"; empty while nobody goes back.
[[nodiscard]] QString backText(const run::RunState& state, Instant now);

/// "since the last GO 0:42:10 · 3 steps done · 1 failure · 0 passed over · 0 triggers", or "since T-0 …" where
/// there was none; empty before the start.
[[nodiscard]] QString sinceGoText(const run::RunState& state, Instant now);

} // namespace cockpit::items
