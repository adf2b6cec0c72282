// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

/// What may be left out of the way back, and what stands in its way: all pure.
namespace cockpit::run {

/// The rungs that StopLadder leaves out: those that take something back and are not over. Not what
/// verifies, not what nobody can tell ("Disable maintenance mode"), and not what stands below a deeper
/// rung, for it closes what the way back opened ("Start the services" after a restore): these are run, or
/// skipped one by one.
[[nodiscard]] QStringList rungsToLeaveOut(const RunState& state);

/// Whether the lead may skip a rung that must be done otherwise: something has been taken back, and the
/// rung is one that StopLadder keeps, but for those that verify.
[[nodiscard]] bool mayLeadSkip(const RunState& state, const QString& rung);

/// Commands of the way forward that run, or of which nobody knows whether they still do: a rung does not
/// begin beside them unless a person says why.
[[nodiscard]] QStringList openForward(const RunState& state);

} // namespace cockpit::run
