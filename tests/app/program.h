// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace cockpit::test {

/// What a run of the program left.
struct Ran {
    int exitCode = -1; ///< -1: killed
    QByteArray out;
    QByteArray err;
};

/// Runs release-cockpit to its end with its own empty home.
[[nodiscard]] Ran runCockpit(const QStringList& arguments);

/// The program's path.
[[nodiscard]] QString cockpitProgram();

} // namespace cockpit::test
