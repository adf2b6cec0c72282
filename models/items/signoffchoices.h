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

/// "signed until 06:00 UTC, in 2:00:00", or since when it is not any more; empty: it holds for good, or is
/// not signed.
[[nodiscard]] QString expiryText(const run::ItemState& item, Instant now);

/// What was last said of it, by whom: "by QA, 0:10 ago", "FAILED, says QA, 0:10 ago". Nothing was: empty.
[[nodiscard]] QString sayingText(const run::ItemState& item, Instant now);

/// "06:00 UTC"; with its date where it is on another day (UTC) than now.
[[nodiscard]] QString momentText(milliseconds wall, Instant now);

} // namespace cockpit::items
