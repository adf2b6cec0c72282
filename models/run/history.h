// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/event.h"

#include <map>

/// What earlier runs of the same runbook tell about the next one: all pure.
namespace cockpit::run {

/// How long things took in one run, as its log tells.
struct Measured {
    std::map<QString, milliseconds> steps; ///< by step or rung; of those that went through undisturbed
    std::optional<milliseconds> rollback; ///< from its start to its end, whatever happened in it
};

/// What one log measured. A step counts when it finished without having failed and without a hold or a
/// restart of the program in between: what was waited is not what the work takes. A rollback that the
/// program was restarted in has no time: nobody measured it.
[[nodiscard]] Measured measuredIn(const std::vector<Event>& events);

/// What several runs say together: the median of each step (the longer of the two in the middle), in
/// milliseconds by step, and the longest rollback.
struct Experience {
    QJsonObject steps;
    qint64 rollbackMs = 0; ///< 0: nobody has rolled back yet
};
[[nodiscard]] Experience experienceOf(const std::vector<Measured>& runs);

} // namespace cockpit::run
