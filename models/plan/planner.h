// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/plan/plan.h"

#include <QJsonObject>

#include <stop_token>

namespace cockpit::plan {

/// Resolves a runbook against an environment. Total: what cannot be resolved becomes a finding, an
/// unbound condition or an action that says why it cannot run. Deterministic: same bytes, same plan.
[[nodiscard]] Plan makePlan(const runbook::Runbook& runbook, const Environment& environment);

/// The same plan without its signature (signatureOf) and with those findings alone that come of binding its
/// conditions: what a window needs before it can be painted. Nothing in a run is decided by the rest.
[[nodiscard]] Plan makeBarePlan(const runbook::Runbook& runbook, const Environment& environment);

/// Plan::findings of a bare plan: what the linter says of its runbook, and what only the environment can
/// tell. Once it is to stop it gives back what it has.
[[nodiscard]] std::vector<Finding> findingsOf(const Plan& bare, const runbook::Runbook& runbook,
                                              const Environment& environment,
                                              const std::stop_token& stop = {});

/// The plan as JSON (`release-cockpit plan --format json`); its canonical form is what Plan::sha256 covers.
[[nodiscard]] QJsonObject toJson(const Plan& plan);

} // namespace cockpit::plan
