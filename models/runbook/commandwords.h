// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cockpit::runbook {

/// The words of a command's first simple command, quotes taken off; what `sudo`, `env` and settings of
/// variables put in front of the program is skipped.
[[nodiscard]] QStringList commandWords(const QString& command);

/// Whether a person who writes runbooks would know `word` as a program.
[[nodiscard]] bool isProgram(const QString& word);

} // namespace cockpit::runbook
