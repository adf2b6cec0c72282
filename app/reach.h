// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/workers/routes/route.h"
#include "models/workers/workerrunner.h"

/// How the places that an environment names are reached from here.
namespace cockpit::app {

/// Besides PATH, HOME, LANG and TZ: what the clients of hosts, clusters and clouds find their way by.
/// Credentials of the program's own environment are not among them.
[[nodiscard]] workers::WorkerRunner::Environment environmentOfCommands();

/// To a host as the runbook names it ("db-01", "deploy@db-01"). Fails where it has no address.
/// `sshConfig`: empty: the user's own.
[[nodiscard]] Result<workers::SshHop> hopTo(const plan::Environment& environment,
                                            const QString& host, const QString& sshConfig);

} // namespace cockpit::app
