// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linesmodel.h"

namespace cockpit::items {

/// How much is at stake where lines are run.
enum class Danger {
    None,    ///< all of them only read, or can be taken back
    Unknown, ///< of some nobody said
    Lasting  ///< some cannot be taken back, or customers see them
};

[[nodiscard]] Danger dangerOf(const std::vector<plan::Action>& lines);

/// The commands as they would run, a line each: where, effect, and the line.
[[nodiscard]] QString linesText(const std::vector<plan::Action>& lines, const TargetOf& targetOf);

} // namespace cockpit::items
