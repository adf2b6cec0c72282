// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/sessions.h"

namespace cockpit::conductor {

/// The session of psql in which a line is typed, or which it opens.
struct PsqlSession {
    OpenSession session;
    QString call;               ///< how psql is called without a terminal
    QStringList settingsAround; ///< of the shell in which it is called
};

/// Nothing for a line that is typed elsewhere.
[[nodiscard]] std::optional<PsqlSession> psqlSessionOf(const Surroundings& here);

/// All lines of the runbook that are typed in the session of this line, or in the one that it opens.
[[nodiscard]] std::vector<plan::SqlLine> linesOfItsSession(const plan::Plan& plan,
                                                           const QString& action, bool opens);

} // namespace cockpit::conductor
