// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "models/store/eventstore.h"

/// What several commands are told, and say, alike.
namespace cockpit::app {

/// --data: where runs are kept.
void addData(CommandParser& parser);
/// The runs that are kept there; fails where none are.
[[nodiscard]] Result<std::unique_ptr<store::EventStore>> openStore(const CommandParser& parser);

/// What a flight begins with: FILE or --resume RUN, and --data.
void addFlight(CommandParser& parser);
/// That one of FILE and --resume is given, and not both; complains where it is not so.
[[nodiscard]] bool isFlightNamed(const CommandParser& parser);

/// "2026-05-01T02:30:00Z"; `wall` is UTC since the epoch.
[[nodiscard]] QString isoText(milliseconds wall);

} // namespace cockpit::app
