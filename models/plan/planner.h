// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/plan/plan.h"

#include <QJsonObject>

namespace cockpit::plan {

/// Resolves a runbook against an environment. Total: what cannot be resolved becomes a finding, an
/// unbound condition or an action that says why it cannot run. Deterministic: same bytes, same plan.
[[nodiscard]] Plan makePlan(const runbook::Runbook& runbook, const Environment& environment);

/// The plan as JSON (`release-cockpit plan --format json`); its canonical form is what Plan::sha256 covers.
[[nodiscard]] QJsonObject toJson(const Plan& plan);

} // namespace cockpit::plan
