// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordedrun.h"

namespace cockpit::app {

/// Shows a run on record in the window, to be walked through event by event; `at`: first as it was then,
/// UTC since the epoch. Returns the exit code when the window is closed.
[[nodiscard]] int openRun(const QString& id, const RecordedRun& recorded, const QString& jobsFolder,
                          std::optional<milliseconds> at);

} // namespace cockpit::app
