// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The commands of the command line. Each takes what stands after its name and gives the exit code.
namespace cockpit::app {

[[nodiscard]] int readCommand(const QStringList& arguments);
[[nodiscard]] int lintCommand(const QStringList& arguments);
[[nodiscard]] int planCommand(const QStringList& arguments);
[[nodiscard]] int dashboardCommand(const QStringList& arguments);
[[nodiscard]] int environmentCommand(const QStringList& arguments);
[[nodiscard]] int secretsCommand(const QStringList& arguments);
[[nodiscard]] int runsCommand(const QStringList& arguments);
[[nodiscard]] int replayCommand(const QStringList& arguments);
[[nodiscard]] int reportCommand(const QStringList& arguments);
[[nodiscard]] int patchCommand(const QStringList& arguments);
[[nodiscard]] int verifyCommand(const QStringList& arguments);
[[nodiscard]] int runCommand(const QStringList& arguments);
/// These need an event loop, and a window unless they are told otherwise.
[[nodiscard]] int rehearseCommand(const QStringList& arguments);

} // namespace cockpit::app
