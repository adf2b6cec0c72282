// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/insight.h"

namespace cockpit::run {

/// One criterion of a gate against its evidence. What is missing is unknown, never met.
[[nodiscard]] CriterionNow judge(const RunState& state, const plan::Gate& gate, int index,
                                 Instant now);

/// A condition as a gate sees it: without a binding it is unbound, whatever was reported.
[[nodiscard]] ConditionNow conditionAt(const RunState& state, const QString& id);

/// The conditions whose change makes the answers to a gate's question old: those that it asks for, and
/// every rollback condition that is measured.
[[nodiscard]] QStringList watchedBy(const plan::Plan& plan, const plan::Gate& gate);
/// "met", "unmet" or "unknown", as evidence has it.
[[nodiscard]] QString verdictWord(CriterionNow::Verdict verdict);

} // namespace cockpit::run
