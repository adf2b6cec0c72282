// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordedrun.h"

#include <optional>

namespace cockpit::app {

/// Prints a run's events and its state, as they were at a moment (UTC since the epoch) or at its end.
void showRun(const RecordedRun& recorded, std::optional<milliseconds> at, bool asJson);

/// The same of a run of whose plan this version makes another: its log, and what was under way at its end.
/// `why` says what is the matter.
void showLog(std::vector<run::Event> events, const QString& why, std::optional<milliseconds> at,
             bool asJson);

} // namespace cockpit::app
