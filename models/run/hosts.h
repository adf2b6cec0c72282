// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

#include <vector>

/// Lines that run on several hosts: each host has a state of its own, and the line's follows from them.
namespace cockpit::run {

/// What a worker runs: a line, or a line on one of its hosts, in one attempt.
struct Unit {
    QString action;
    QString host; ///< empty: the line runs at one place
    int attempt = 0;

    bool operator==(const Unit&) const = default;
};
/// "s2.a1", "s2.a1@web-3"; without the attempt.
[[nodiscard]] QString nameOf(const Unit& unit);
/// Idempotency key of a command of a run.
[[nodiscard]] QString commandKey(const QString& run, const Unit& unit);

/// The line's state, or that of the line on one host.
[[nodiscard]] ActionState stateOf(const RunState& state, const QString& action, const QString& host);
/// What runs or may run: to be re-attached after a restart.
[[nodiscard]] std::vector<Unit> openUnits(const RunState& state);

/// A row for people.
struct HostRow {
    QString name;
    QString address;
    ActionState now;
};
/// Of the line's hosts, in their order; empty for a line that runs at one place.
[[nodiscard]] std::vector<HostRow> hostsOf(const RunState& state, const QString& action);

/// The host on which the line begins next; empty: on none now, because those before it are not done, one
/// failed, or of one nobody knows.
[[nodiscard]] QString nextHost(const RunState& state, const plan::Action& action);
/// No further host begins before a person has looked at it: too many failed, or a person stopped one.
[[nodiscard]] bool hasStopped(const RunState& state, const plan::Action& action);
/// The line as its hosts make it.
[[nodiscard]] ActionState lineOf(const RunState& state, const plan::Action& action);

} // namespace cockpit::run
