// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/routes/route.h"

#include <QStringList>

/// How lines that open something to type into are used without a terminal.
namespace cockpit::conductor {

/// The argument list that runs a command in the container which this line opens a shell in: "docker exec
/// -it api bash" gives docker, exec, -i, api. Nothing for a line that opens no shell in a container.
[[nodiscard]] std::optional<QStringList> containerClient(const QString& opener);

/// How psql is called where there is no terminal, from the line that opens its prompt: as the author calls
/// it, with its user, host, sudo and container. Nothing for a line that is not one call of psql.
[[nodiscard]] std::optional<QString> psqlCall(const QString& opener);

/// What was typed at the prompt of mysql or mariadb that `opener` opens, as an errand: the client is called
/// as the author calls it, reads the text from standard input, and stops at the first statement that
/// fails. A sentence for others, and for what needs the session of another line.
[[nodiscard]] Result<workers::Errand> typedAtPrompt(const QString& opener, const QString& text);

} // namespace cockpit::conductor
