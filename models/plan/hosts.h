// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

/// Lines that run on several hosts.
namespace cockpit::plan {

/// One of the line's hosts; null when it has none of that name.
[[nodiscard]] const Host* hostOf(const Action& action, const QString& host);

/// The line as it is on one of its hosts, which is then its only one: with that host's address, user and
/// proofs. Of a line without such a host: the line itself.
[[nodiscard]] Action onHost(const Action& action, const QString& host);

/// How many of the line's hosts are at work at once.
[[nodiscard]] int atOnce(const Action& action);

} // namespace cockpit::plan
