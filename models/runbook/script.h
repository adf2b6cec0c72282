// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace cockpit::runbook {

/// One logical line of a script: a command with its continuations, open quotes, heredocs and loops kept whole;
/// a comment; a bullet a person wrote between commands; or nothing.
struct ScriptLine {
    enum class Kind { Blank, Comment, Bullet, Command };
    Kind kind = Kind::Blank;
    QString text;     ///< comments and bullets without their mark
    int line = 0;     ///< of the first physical line
    int physical = 1; ///< lines that are not blank
};

/// Whose rules a script follows: in PowerShell and cmd a backslash is a letter of a path, and a line goes
/// on behind a backtick or a caret.
enum class Shell { Posix, Windows };

/// Splits a shell script that begins at `firstLine`. With `prompted`, only lines behind a prompt are
/// commands and the rest is output, which is left out.
[[nodiscard]] std::vector<ScriptLine> readScript(const QString& script, int firstLine,
                                                 bool prompted = false, Shell shell = Shell::Posix);
/// The first command of a script, continuations and all; empty where it holds none.
[[nodiscard]] QString firstCommandOf(const QString& script);
/// Splits SQL: a statement goes on to its semicolon; a line that begins with a backslash stands alone.
[[nodiscard]] std::vector<ScriptLine> readSql(const QString& script, int firstLine);

/// Whether some line of `script` begins with a shell prompt ("$ ls", "user@host:~$ ls").
[[nodiscard]] bool hasPrompts(const QString& script);
/// Whether `script` is a session of root, whose prompt is a bare "# ": each such line is a command, and
/// none stands without a prompt. Where the fence does not call itself a session (`called`), there must be
/// output as well: comments alone are no session.
[[nodiscard]] bool hasRootPrompts(const QString& script, bool called);

} // namespace cockpit::runbook
