// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bench {

/// A runbook of about `size` bytes: steps with commands, checks, tables and a rollback.
[[nodiscard]] QByteArray runbookOf(qsizetype size);

/// A runbook of about `size` bytes with a short step for every 200 of them, so that 1 MB holds 5,000
/// steps: each with a command, a check, a limit or a decision, and hosts and placeholders by the hundred.
[[nodiscard]] QByteArray stepsOf(qsizetype size);

/// Shell lines of about `size` bytes: pipes, quotes, substitutions, continuations and here-documents.
[[nodiscard]] QByteArray linesOf(qsizetype size);

} // namespace bench
