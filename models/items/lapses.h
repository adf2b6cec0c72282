// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

#include <QHash>

#include <optional>

namespace cockpit::items {

/// Steps that were done and whose checks do not all hold any more.
struct Lapses {
    QHash<QString, QString> sentences; ///< by step: a line for each such check, for people
    std::optional<milliseconds> next;  ///< when the next sign-off expires; UTC since the epoch
};

/// Nothing of a run that is closed. Costs no more than what was ever ticked.
[[nodiscard]] Lapses lapsesOf(const run::RunState& state, Instant now);

} // namespace cockpit::items
