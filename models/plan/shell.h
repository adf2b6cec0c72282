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
    bool glob = false; ///< holds an unquoted * or ?
};

/// One simple command of a line: what stands between pipes, && and semicolons.
struct ShellCommand {
    std::vector<ShellWord> words;
    std::vector<ShellWord> inputs;  ///< names after <
    std::vector<ShellWord> outputs; ///< names after > and >>, except /dev/null and descriptors
    bool substituted = false;       ///< found inside $( ) or backticks

    /// The words as texts without leading assignments, sudo, env, time, nohup, exec and timeout.
    [[nodiscard]] QStringList plain() const;
};

/// The commands of a line in their order, those in substitutions behind the one they stand in.
/// Comments and the bodies of here-documents are left out.
[[nodiscard]] std::vector<ShellCommand> shellCommands(const QString& line);

} // namespace cockpit::plan
