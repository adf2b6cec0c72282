// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flight.h"

namespace cockpit::app {

/// How a flight that its crew flies is ended and told of.
struct Unattended {
    milliseconds longest{0}; ///< in the run's own time, beyond twice the plan; then it is cut off
    QString report;          ///< folder for the report; empty: none
    bool json = false;       ///< standard output is for events alone
};

/// Flies to the end of the run, in the event loop; gives the exit code. The flight has a crew.
[[nodiscard]] int flyUnattended(Flight& flight, const Unattended& options);

} // namespace cockpit::app
