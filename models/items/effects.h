// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linesmodel.h"
#include "models/run/insight.h"

namespace cockpit::items {

/// What starting this step or rung does, for the button that does it: "Run 3 lines on
/// production-db-01", "Run 5 lines on 2 machines, 1 check", "Start: 4 checks".
[[nodiscard]] QString startEffect(const std::vector<plan::Action>& actions, const TargetOf& targetOf);

/// How the run stands, in a few words: "flying", "HOLD for 0:40: …", "closed: completed".
[[nodiscard]] QString stageText(const run::RunState& state, Instant now);

/// A run that is not open yet is refused its start all the same, with the reason.
[[nodiscard]] bool isBeforeStart(const run::RunState& state);
/// Held, rolling back or closed: nobody flies on.
[[nodiscard]] bool isStopped(const run::RunState& state);

/// A step or rung in a sentence: "step 4, Migrate", "rollback: flags off".
[[nodiscard]] QString placeText(const plan::Plan& plan, const QString& id);

/// What is next to decide or to do: "Go / No-Go after step 7", "Step 8", "Rung 2: …", "nothing left".
[[nodiscard]] QString nextText(const run::RunState& state);

/// "2 min behind", "on time", "1 min ahead"; empty before the start.
[[nodiscard]] QString behindText(const run::RunState& state, Instant now);

/// The same for the strip, which says why there is nothing to compare: "not started", "no plan left".
[[nodiscard]] QString againstPlanText(const run::RunState& state, Instant now);
/// "T+1:20:00, in 0:18:00", "passed 0:02:00 ago", "no window said".
[[nodiscard]] QString lastSafeText(const std::optional<run::RollbackWindow>& window);

/// The document's own lines of a step or rung, to be shown as written; empty for an unknown id.
[[nodiscard]] QString asWritten(const plan::Plan& plan, const QString& id);

} // namespace cockpit::items
