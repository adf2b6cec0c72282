// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

namespace cockpit::run {

/// The state after an event. Pure and total: an event that cannot follow leaves the state as it is but
/// for the sequence number, so that a fold never fails.
[[nodiscard]] RunState apply(RunState state, const Event& event);
[[nodiscard]] RunState replay(RunState state, const std::vector<Event>& events);

} // namespace cockpit::run
