// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/probeline.h"
#include "models/run/outlook.h"

/// Probes of the way back that a line shows: when it runs, and for how long what it showed counts.
namespace cockpit::run {

/// What a line has shown counts for as long as an answer does; it is shown again well before.
inline constexpr milliseconds probeAgain{5 * 60 * 1000};

struct ProbeDue {
    QString probe; ///< its id
    plan::ProbeLine line;
};
/// The lines that are to run now: all of them for each question that is asked, and again while it is open.
[[nodiscard]] std::vector<ProbeDue> probesDue(const RunState& state, Instant now);

/// Why a gate is not GO: what is asked for and not shown, was shown too long ago, or does not work. In a
/// live run also what only the ladder asks for must be shown; in others that holds it only where the
/// environment names probes. One that does not work holds it always. Empty: nothing is in the way.
[[nodiscard]] QString whyNotProved(const RunState& state, Instant now);

} // namespace cockpit::run
