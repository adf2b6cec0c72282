// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

#include <vector>

namespace cockpit::items {

/// Something that needs a person, whatever window they look at: what a desktop notification says.
struct Call {
    QString key;          ///< the same as long as it is the same need
    QString title;        ///< a few words
    QString text;         ///< one or two sentences
    bool isAlarm = false; ///< a trigger fired, or the run was held by itself

    bool operator==(const Call&) const = default;
};

/// All that needs a person now: open gates, triggers that fired or are about to, holds that nobody called,
/// steps that wait, failed, or take too long, checks that are due, a lead that is offered. Nothing of what
/// goes on by itself. The most pressing first.
[[nodiscard]] std::vector<Call> callsOf(const run::RunState& state, Instant now);

} // namespace cockpit::items
