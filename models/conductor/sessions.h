// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

namespace cockpit::conductor {

/// A session that a step's lines have opened and not left.
struct OpenSession {
    runbook::Context context; ///< where its lines run
    QString opener;           ///< the line that opened it, resolved; empty: none above it did
    QStringList settings; ///< lines typed in it whose effect stays ("cd /srv/app", "export A=1")
};

/// What holds for a line because of the lines above it in its step, as it would at a person's terminal.
struct Surroundings {
    std::vector<OpenSession> sessions;     ///< outermost first; the first is this machine
    std::optional<runbook::Context> opens; ///< the line opens a session itself: it runs there
    bool leaves = false;                   ///< the line leaves one: there is nothing to run
};

/// For actions[index], which is a command. Its own context decides which of the sessions is still open:
/// the reader knows where a fence ends.
[[nodiscard]] Surroundings surroundingsOf(const std::vector<plan::Action>& actions, std::size_t index);

} // namespace cockpit::conductor
