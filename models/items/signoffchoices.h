// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

#include <optional>
#include <vector>

namespace cockpit::items {

/// Until when a sign-off may hold.
struct SignOffChoice {
    QString text;
    std::optional<milliseconds> until; ///< UTC since the epoch; absent: for good
};

/// For good first; then what people mostly say, the end of the window where it is known and to come.
[[nodiscard]] std::vector<SignOffChoice> signOffChoices(const run::RunState& state, Instant now);

/// "06:00 UTC"; with its date where it is on another day (UTC) than now.
[[nodiscard]] QString momentText(milliseconds wall, Instant now);

} // namespace cockpit::items
