// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/plan/shell.h"

namespace cockpit::plan {

/// What a command reads that another one, or the line itself, writes to it.
struct Fed {
    QString text;    ///< a here-document or here-string
    bool by = false; ///< by a pipe, a file or that text
};

/// A line for a shell.
[[nodiscard]] Blast shellBlast(const std::vector<ShellCommand>& commands, int depth);
/// A statement or a backslash command at a database prompt.
[[nodiscard]] Blast sqlBlast(const QString& line);
/// A statement for the shell of a MongoDB.
[[nodiscard]] Blast mongoBlast(const QString& statement);
/// A command of a Redis server.
[[nodiscard]] Blast redisBlast(const QStringList& arguments);
/// An HTTP request by curl.
[[nodiscard]] Blast curlBlast(const QStringList& arguments);

/// Tools that need more than the table: curl, database clients, package scripts, cloud consoles.
[[nodiscard]] std::optional<Blast> specialBlast(const QString& tool, const QStringList& arguments,
                                                const Fed& fed);
/// What the table says; the arguments stand behind the tool.
[[nodiscard]] std::optional<Blast> tableBlast(const QString& tool, const QStringList& arguments);
/// A script or a target that the table does not know, judged by the words of its name: what its
/// name threatens is believed, what its name promises is not.
[[nodiscard]] Blast blastByName(const QStringList& words);

/// What a command runs by another: as words, or as a line that a shell reads again.
struct Inner {
    QStringList words;
    QString line;
    bool fed = false; ///< what is written to the outer command reaches the inner one

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && line.trimmed().isEmpty(); }
};
/// What "ssh host CMD", "docker exec c CMD", "bash -c CMD", "watch CMD" and "xargs CMD" really run.
[[nodiscard]] std::optional<Inner> innerCommand(const QString& tool, const QStringList& arguments);
[[nodiscard]] bool isSqlClient(const QString& tool);

/// The value of an option: "-c VALUE", "--command VALUE", "--command=VALUE"; every one of them.
[[nodiscard]] QStringList valuesOf(const QStringList& arguments, const QStringList& options);

} // namespace cockpit::plan
