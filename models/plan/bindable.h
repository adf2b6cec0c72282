// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/plan/plan.h"

namespace cockpit::plan {

/// Whether a condition can be measured by a query: it has a limit in figures, and the units convert into
/// each other. Else why not, in a sentence.
[[nodiscard]] Result<void> bindable(const Condition& condition, const MetricQuery& query);

/// Whether they convert into each other (ms and s, % and ratio); what has no unit fits everything.
[[nodiscard]] bool unitsAgree(const Condition& condition, const MetricQuery& query);

/// The entry under "metrics" by which the environment's file would bind the condition to the query from
/// the next run on: YAML, lines ended by "\n".
[[nodiscard]] QString suggestedBinding(const Condition& condition, const MetricQuery& query);

} // namespace cockpit::plan
