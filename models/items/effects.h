// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linesmodel.h"

namespace cockpit::items {

/// What starting this step or rung does, for the button that does it: "Run 3 lines on
/// production-db-01", "Run 5 lines on 2 machines, 1 check", "Start: 4 checks".
[[nodiscard]] QString startEffect(const std::vector<plan::Action>& actions, const TargetOf& targetOf);

/// How the run stands, in a few words: "flying", "HOLD for 0:40: …", "closed: completed".
[[nodiscard]] QString stageText(const run::RunState& state, Instant now);

/// A step or rung in a sentence: "step 4, Migrate", "rollback: flags off".
[[nodiscard]] QString placeText(const plan::Plan& plan, const QString& id);

/// What is next to decide or to do: "Go / No-Go after step 7", "Step 8", "Rung 2: …", "nothing left".
[[nodiscard]] QString nextText(const run::RunState& state);

/// "2 min behind", "on time", "1 min ahead"; empty before the start.
[[nodiscard]] QString behindText(const run::RunState& state, Instant now);

/// The document's own lines of a step or rung, to be shown as written; empty for an unknown id.
[[nodiscard]] QString asWritten(const plan::Plan& plan, const QString& id);

} // namespace cockpit::items
