// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/runsmodel.h"

namespace cockpit::app {

/// The last runs in the store of this file, oldest first; none where there is no store that can be read.
[[nodiscard]] std::vector<items::RecordedRun> recentRuns(const QString& storeFile);

/// Whether a simulated run of a runbook of this file name was completed.
[[nodiscard]] bool wasRehearsed(const QString& storeFile, const QString& runbookName);

} // namespace cockpit::app
