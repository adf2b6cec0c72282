// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

namespace cockpit::plan {

/// What an author's words expect of a command, one for each line of them. Only what is beyond doubt is
/// for a machine; all else is a question to a person.
[[nodiscard]] std::vector<Expectation> expectationsFrom(const QString& words);

} // namespace cockpit::plan
