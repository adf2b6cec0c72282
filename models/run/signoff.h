// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

/// A tick is a person's word, and may be given for a while, of an item of a checklist and of a check in a
/// step alike (what is said of a check stands in RunState::items by the line's id): all pure. It is the wall's time that counts, as
/// on a waiver: a sign-off until six is over at six, whatever was asleep meanwhile.
namespace cockpit::run {

/// The checklist that an item stands in; null: none.
[[nodiscard]] const plan::Checklist* checklistOf(const plan::Plan& plan, const QString& item);

/// Ticked, and not expired.
[[nodiscard]] bool isSigned(const ItemState& item, Instant now);
/// Ticked once, but only until a moment that has passed.
[[nodiscard]] bool hasExpired(const ItemState& item, Instant now);

/// A sign-off that somebody has to give again.
struct ExpiredSignOff {
    QString list; ///< id of its checklist, or of its step or rung
    QString item; ///< its id
    QString text;
    QString by;            ///< who gave it
    milliseconds until{0}; ///< UTC since the epoch
};
/// In the plan's order, the checklists before the steps. Nothing of a run that is closed, but for what is looked at after the release.
[[nodiscard]] std::vector<ExpiredSignOff> expiredSignOffs(const RunState& state, Instant now);

/// The checks of a step or rung that somebody signed off and that do not hold any more: expired, taken
/// back, or found to be otherwise.
[[nodiscard]] std::vector<const plan::Action*> lapsedChecks(const RunState& state,
                                                            const QString& part, Instant now);

/// When the window of the run ends: from its start, or from the planned one; UTC since the epoch. Nothing
/// where the plan has no window or no start.
[[nodiscard]] std::optional<milliseconds> windowEnd(const RunState& state);

} // namespace cockpit::run
