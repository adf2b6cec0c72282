// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

/// How refusals speak of the plan's things: as the author has them, never by the program's ids.
namespace cockpit::run {

/// A step by number and title, a rung by its title, a line by its first words and its step, a gate, trigger,
/// condition or checklist item by its text. An id that the plan does not have, or has no words for, is said as it is.
[[nodiscard]] QString spokenName(const plan::Plan& plan, const QString& id);
/// The same, on one of the line's hosts where one is named.
[[nodiscard]] QString spokenName(const plan::Plan& plan, const QString& id, const QString& host);

} // namespace cockpit::run
