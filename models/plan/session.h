// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/shell.h"
#include "models/runbook/runbook.h"

#include <QString>

#include <optional>

namespace cockpit::plan {

/// The host of a line that opens an interactive ssh session ("ssh -p 22 app-01"), which is where the
/// lines after it are typed. Nothing for "ssh app-01 'uptime'" and for anything else.
[[nodiscard]] std::optional<QString> opensShell(const ShellLine& line);

/// The host that the line reaches by ssh of its own ("ssh app-01 uptime", "scp a app-01:b").
[[nodiscard]] std::optional<QString> hostReached(const ShellLine& line);

/// Whether the line opens a database prompt: a client without a statement, a file or an input.
[[nodiscard]] bool opensPrompt(const ShellLine& line);

/// Whether the line leaves a shell or a prompt open for the lines after it: a host, a database, a shell in
/// a container, or another user's shell. When it ends, and how, is not known until that is left.
[[nodiscard]] bool opensSession(const ShellLine& line);

/// "exit", "logout", "\q": leaves whatever is open.
[[nodiscard]] bool leavesSession(const QString& line);

/// Whether a line with a database context is typed at the prompt itself; a client called for one
/// statement ("psql -c …", "psql < FILE") is typed into the shell around it.
[[nodiscard]] bool isTypedAtPrompt(const ShellLine& line,
                                   const std::optional<runbook::Context>& context);

/// Whether the line calls a command in a container ("docker exec api npm run ping"): it is typed outside.
[[nodiscard]] bool callsIntoContainer(const ShellLine& line);

/// A backslash command of psql ("\i FILE", "\d+ TABLE"); its name, with the backslash.
[[nodiscard]] std::optional<QString> promptCommand(const QString& line);

/// Whether the line begins like an SQL statement.
[[nodiscard]] bool looksLikeSql(const QString& line);

} // namespace cockpit::plan
