// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"

namespace cockpit::environment {

/// The hosts, variables, secrets, sources, roles and proofs of an environment, and of what its runbook needs.
/// See Draft::entries().
[[nodiscard]] std::vector<Entry> entriesOf(const plan::Environment& environment,
                                           const plan::Environment& needed);

/// Where the runbook meets its hosts, placeholders and roles first, by their names.
[[nodiscard]] QMap<QString, int> linesOf(const runbook::Runbook& runbook);

/// The place that a line runs at without a host: "this machine", as a file writes it under "identity".
[[nodiscard]] QString thisMachine();

} // namespace cockpit::environment
