// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Fences that call themselves scripts also hold what nobody types: output, tables, data, notes. It must
/// never be offered to run, so that every line has to look like something a shell takes.
namespace cockpit::runbook {

/// Whether a shell could be meant to run `command` (a whole logical line). No for what begins as prose,
/// labels, records, logs, headings of tables, ticks and arrows do.
[[nodiscard]] bool isRunnable(const QString& command);

/// Whether the whole of a fence is JSON, whatever its language says.
[[nodiscard]] bool isJson(const QString& literal);

} // namespace cockpit::runbook
