// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linesmodel.h"
#include "models/run/intent.h"

namespace cockpit::items {

/// What a person has to do beyond pressing a button, before something is done that cannot be taken back or
/// that customers see.
struct DeliberateAct {
    enum class Kind {
        AtOnce, ///< nothing
        Seen,   ///< what will happen is shown whole, and agreed to
        Typed   ///< the same, and the target is typed
    };
    Kind kind = Kind::AtOnce;
    QString question; ///< why it is asked
    QString seen;     ///< what will happen
    QString accept;   ///< the words of the button that does it
};

/// What this wish asks of a person now. Simulated runs touch nothing: there only what goes back, and what
/// cannot be undone in the run itself, is shown first. In staging it is shown, and in a live run typed,
/// whatever is irreversible or seen by customers.
[[nodiscard]] DeliberateAct deliberateAct(const run::RunState& state, const run::Wish& wish,
                                          Instant now, const TargetOf& targetOf);

/// What has to be typed in a live run: the environment's name.
[[nodiscard]] QString typedTarget(const plan::Plan& plan);

} // namespace cockpit::items
