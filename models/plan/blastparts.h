// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

namespace cockpit::plan {

/// A line for a shell.
[[nodiscard]] Blast shellBlast(const QString& line, int depth);
/// A statement or a backslash command at a database prompt.
[[nodiscard]] Blast sqlBlast(const QString& line);
/// An HTTP request by curl.
[[nodiscard]] Blast curlBlast(const QStringList& arguments);

/// Tools that need more than the table: curl, database clients, package scripts.
[[nodiscard]] std::optional<Blast> specialBlast(const QString& tool, const QStringList& arguments);
/// What "ssh host CMD", "docker exec c CMD", "bash -c CMD", "watch CMD" and "xargs CMD" really run.
[[nodiscard]] std::optional<QString> innerCommand(const QString& tool, const QStringList& arguments);
[[nodiscard]] bool isSqlClient(const QString& tool);

} // namespace cockpit::plan
