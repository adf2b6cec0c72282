// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordedrun.h"

#include <optional>

namespace cockpit::app {

/// Prints a run's events and its state, as they were at a moment (UTC since the epoch) or at its end.
void showRun(const RecordedRun& recorded, std::optional<milliseconds> at, bool asJson);

} // namespace cockpit::app
