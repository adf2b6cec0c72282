// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/plan/plan.h"
#include "models/plan/sqlsession.h"

namespace cockpit::conductor {

/// A session that a step's lines have opened and not left.
struct OpenSession {
    runbook::Context context; ///< where its lines run
    QString opener;           ///< the line that opened it, resolved; empty: none above it did
    QStringList settings; ///< lines typed in it whose effect stays ("cd /srv/app", "export A=1")
    QString openerAction; ///< its id; empty: none
    std::vector<plan::SqlLine> typed; ///< at the prompt of a database: all lines so far
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

/// The lines of the step or rung to which an action belongs; null: the plan has no such.
[[nodiscard]] const std::vector<plan::Action>* linesAround(const plan::Plan& plan,
                                                           const QString& action);
[[nodiscard]] std::optional<Surroundings> surroundingsOf(const plan::Plan& plan,
                                                         const plan::Action& action);

/// Fails where a setting would not be the same if it were typed again.
[[nodiscard]] Result<void> requireRepeatable(const QStringList& settings);
/// The settings first; a line that cannot have them is not run.
[[nodiscard]] QString withSettings(const QStringList& settings, const QString& line);

/// All lines of the runbook that are typed in the session of actions[index], in their order.
[[nodiscard]] std::vector<plan::SqlLine> linesOfSession(const std::vector<plan::Action>& actions,
                                                        std::size_t index);

} // namespace cockpit::conductor
