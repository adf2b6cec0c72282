// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/bench.h"
#include "ui/mainwindow.h"

/// The states of a run that people see the window in.
namespace cockpit::fake {

/// What a team has agreed on, for the scenes that show it.
void agree(plan::Plan& plan, const QString& scene);

/// Flies until the run stands as the scene says; "prepared" is before its start.
void fly(Bench& bench, const QString& scene);

/// Brings what the scene is about to the front.
void lookAt(ui::MainWindow& window, const QString& scene);

} // namespace cockpit::fake
