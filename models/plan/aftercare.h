// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

/// What a runbook wants to be looked at after the release: monitoring periods with their cadence, metrics of
/// success by a day, tasks. In a plan each is a checklist that is due then.
namespace cockpit::plan {

/// When a checklist is due after the release.
struct Aftercare {
    milliseconds until{0};             ///< from the run's end
    std::optional<milliseconds> every; ///< it is looked at again and again until then; absent: once

    bool operator==(const Aftercare&) const = default;
};

/// Of a checklist's due, "end+24h" or "end+24h every 1h"; nothing: it is not due after the release.
[[nodiscard]] std::optional<Aftercare> aftercareOf(const Checklist& list);
/// The same as a checklist's due has it.
[[nodiscard]] QString dueText(const Aftercare& aftercare);

/// "Technical Metrics (Day 1)", "Week 1", "Month 1": when what the title names is due after the release.
[[nodiscard]] std::optional<Aftercare> aftercareIn(const QString& title);
/// The monitoring periods and what is tracked, as checklists without ids.
[[nodiscard]] std::vector<Checklist> aftercareLists(const runbook::Runbook& runbook);

/// The condition is one of the phase's own criteria of success.
[[nodiscard]] bool isCriterionOf(const runbook::RolloutPhase& phase, const Condition& condition);

} // namespace cockpit::plan
