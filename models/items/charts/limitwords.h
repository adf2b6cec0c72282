// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

namespace cockpit::charts {

/// What a limit means, at its line: "limit 200 ms", "at least 99 %", "rollback above 5 %". The condition has a
/// value.
[[nodiscard]] QString limitWords(const plan::Condition& condition);

} // namespace cockpit::charts
