// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace cockpit::app {

/// The arguments without the program's name, before there is an application.
[[nodiscard]] QStringList argumentsOf(int argc, char* argv[]);

/// Whether this call opens a window: commands that only print must run where there is no display.
[[nodiscard]] bool needsWindow(const QStringList& arguments);

/// Whether a window can be shown here; says so on standard error when not. Chooses the offscreen
/// platform for --offscreen.
[[nodiscard]] bool canShow(const QStringList& arguments);

/// Names, version and logging.
void prepareApplication();

/// `release-cockpit [FILE]`: the window on a runbook, or the start window.
[[nodiscard]] int windowCommand(const QString& file);

} // namespace cockpit::app
