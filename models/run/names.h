// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

/// How refusals and the log speak of the plan's things: as the author has them, never by the program's ids.
namespace cockpit::run {

struct Event;

/// A step by number and title, a rung by its title, a line by its first words and its step, a gate, trigger,
/// condition, checklist or item of one by its text. An id that the plan does not have, or has no words for, is said as it is.
[[nodiscard]] QString spokenName(const plan::Plan& plan, const QString& id);
/// The same, on one of the line's hosts where one is named.
[[nodiscard]] QString spokenName(const plan::Plan& plan, const QString& id, const QString& host);
/// A gate's criterion (from 0) and a probe by their texts, a query by its title.
[[nodiscard]] QString spokenCriterion(const plan::Plan& plan, const QString& gate, int criterion);
[[nodiscard]] QString spokenProbe(const plan::Plan& plan, const QString& id);
[[nodiscard]] QString spokenQuery(const plan::Plan& plan, const QString& id);

/// In quotation marks, on one line and not for ever; `otherwise` where there are no words.
[[nodiscard]] QString inQuotes(const QString& text, const QString& otherwise);

/// One line for people, as describe(event) has it, in the author's names.
[[nodiscard]] QString describe(const Event& event, const plan::Plan& plan);

} // namespace cockpit::run
