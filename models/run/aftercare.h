// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

/// What is looked at after a release, for as long as the runbook says: all pure. It lasts for days, over
/// restarts of the machine: its time is the wall's.
namespace cockpit::run {

/// A checklist of the plan that is due after the release.
struct LaterCheck {
    QString list;                      ///< its id
    QStringList open;                  ///< ids of the items that are to be answered next
    std::optional<milliseconds> every; ///< it is looked at again and again; absent: once
    milliseconds overdue{0};           ///< negative: so long until it is due
};
/// What is not answered for good, in the plan's order; nothing before the run was completed.
///
/// Once: an item is answered when it is ticked, or when it was said after the end that it is not so, with
/// what was seen. Again and again: an answer counts until the next one is due, and only those after the end
/// count; after the last one that falls into the period nothing is due any more.
[[nodiscard]] std::vector<LaterCheck> laterChecks(const RunState& state, Instant now);

/// The item is one of those, and the run is over: an answer to it needs what was seen.
[[nodiscard]] bool isLaterCheck(const RunState& state, const QString& item);

/// The condition is a criterion of a phase of the rollout, and the run was completed: it is still measured,
/// or what was seen at the end would count for weeks.
[[nodiscard]] bool isMeasuredAfterwards(const RunState& state, const QString& condition);

/// Why a phase of the rollout is not good, by what is measured of its own criteria; empty: nothing speaks
/// against it. What is measured and not known is no reason to call it good.
[[nodiscard]] QString whyPhaseIsNotGood(const RunState& state, int phase);

} // namespace cockpit::run
