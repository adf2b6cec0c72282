// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/status.h"

#include <vector>

namespace cockpit::items {

/// Something that a person should know of now, whichever panel they look at.
struct Notice {
    enum class Kind {
        Close,      ///< subject: the outcome, "completed" or "rolled-back"
        LeadOffer,  ///< subject: the position that it is offered to
        Approval,   ///< subject: the line that waits for a second person
        Idle,       ///< subject: the step
        Overrun,    ///< subject: the step
        Hold,       ///< subject: the planned hold, or the step that has a fixed start
        Freeze,     ///< before the start
        TargetLock, ///< after a rollback
        RolloutDue, ///< subject: number of the phase
        LaterCheck, ///< subject: the checklist that is due after the release
        SignOff,    ///< subject: the checklist, step or rung in which a sign-off has expired
        NoReturn ///< before the start: the plan itself passes the point of no return; subject: the step
    };
    Kind kind = Kind::Hold;
    QString subject;
    Status status = Status::Attention;
    QString text; ///< one sentence
};

/// The most pressing first.
[[nodiscard]] std::vector<Notice> noticesOf(const run::RunState& state, Instant now);

} // namespace cockpit::items
