// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Enough of the shell's grammar to judge a line: nothing is run and nothing is expanded.
namespace cockpit::plan {

struct ShellWord {
    QString text; ///< without its quotes; substitutions stay as written
    bool quoted = false;
    bool glob = false;    ///< holds an unquoted * or ?
    bool expands = false; ///< holds a $NAME or ${NAME} that the shell replaces
};

/// One simple command of a line: what stands between pipes, && and semicolons.
struct ShellCommand {
    std::vector<ShellWord> words;
    std::vector<ShellWord> inputs;  ///< names after <
    std::vector<ShellWord> outputs; ///< names after > and >>, except /dev/null and descriptors
    QString fedText;                ///< its here-document or here-string, as written
    bool piped = false;             ///< reads what another command writes
    bool substituted = false;       ///< found inside $( ) or backticks

    /// The words as texts without leading assignments, sudo, env, time, nohup, exec and timeout.
    [[nodiscard]] const QStringList& plain() const { return m_plain; }
    /// Takes the words as they are now for plain(): called once, when they are complete.
    void settle();
    /// The user that sudo or doas runs it as ("root" when they name none); empty without them.
    [[nodiscard]] QString user() const;
    /// How many words stand before the first of plain().
    [[nodiscard]] std::size_t plainFrom() const;

private:
    QStringList m_plain;
};

/// The commands of a line in their order, those in substitutions behind the one they stand in.
/// Comments are left out. Takes linear time on any input.
[[nodiscard]] std::vector<ShellCommand> shellCommands(QStringView line);

/// A line with its commands, for all who look at it: read once.
struct ShellLine {
    ShellLine(const QString& line)
        : text(line)
        , commands(shellCommands(text))
    {}

    QString text;
    std::vector<ShellCommand> commands;
};

} // namespace cockpit::plan
