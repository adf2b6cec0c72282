// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cockpit::app {

/// What the program's exit codes mean.
enum ExitCode {
    Fine = 0,
    Findings = 1, ///< findings, no-go, rolled back, a broken chain
    Usage = 2,
    CouldNotRun = 3,
};

} // namespace cockpit::app
