// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/history.h"
#include "models/store/eventstore.h"

namespace cockpit::app {

/// What earlier staging and live runs of this very runbook took, from the last ten on record; for the
/// forecast, and for a promised rollback time to be proved by. A simulated run proves no time: its
/// commands do not work. What cannot be read is left out.
[[nodiscard]] run::Experience earlierRuns(store::EventStore& store, const run::RunOpened& opening);

} // namespace cockpit::app
