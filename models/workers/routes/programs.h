// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What is run by the shell at the end of a route. The programs hold no apostrophe, exclamation mark or
/// line end: then every log-in shell, csh too, carries them through in one pair of apostrophes.
namespace cockpit::workers::programs {

/// $1 nonce, $2 size of the orders in bytes; 0: they are one line. The orders set cockpit_line, perhaps cockpit_input and
/// cockpit_folder, and export the variables. They are read as a whole before anything is done, so a cut
/// link runs the line or does not, never half of it.
extern const QString bootstrap;

/// $1 keeper, $2 follower, $3 sweeper, $4 nonce, $5 size of the orders, which may also set cockpit_time and
/// cockpit_quiet, its limits in seconds, and cockpit_grace, as the sweeper takes it. The line is run in a session of its own by
/// the keeper, which ends it at its limits and leaves output and exit code in a folder that only the user
/// can enter; what comes through the link is the follower's.
extern const QString survivor;
extern const QString keeper;
/// $1 nonce, $2 and $3 the places in standard output and standard error from which on it tells.
extern const QString follower;
/// $1 nonce. Removes what the keeper left.
extern const QString clearer;

/// $1 nonce, $2 grace in tenths of a second; none: only looks; $3 the process that is spared. What an errand
/// has started carries its nonce in the environment, also after it has left the session; what another user
/// runs for it (sudo) does not show it, and is known by its parents. Names what is left (see leftIn() in marks.h) and
/// ends with 1 then, with 0 where nothing is, with 3 where the system does not show its processes.
extern const QString sweeper;

} // namespace cockpit::workers::programs
