// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/run/event.h"

#include <optional>

namespace cockpit::charts {

using std::chrono::milliseconds;

/// Something that happened in the run and may explain a curve. Later kinds are more important:
/// where two do not fit side by side, the words of the more important one stay.
struct Marker {
    enum class Kind { Step, Start, End, Gate, Trigger, Rollback };
    milliseconds at{0}; ///< UTC since the epoch
    Kind kind = Kind::Step;
    QString words; ///< "step 6", "GO", "rollback"

    bool operator==(const Marker&) const = default;
};

/// The marker of an event; most events have none.
[[nodiscard]] std::optional<Marker> markerOf(const run::Event& event, const plan::Plan& plan);

} // namespace cockpit::charts
