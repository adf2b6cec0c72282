// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <vector>

namespace cockpit::items {

/// One of the things that a document says of a metric where it says several.
struct Saying {
    QString place; ///< "Trigger, line 80", "Decision matrix, line 97"
    QString rule;
    QString action;
};

/// What contradicts a trigger, itself first; empty: nothing does.
[[nodiscard]] std::vector<Saying> conflictWith(const plan::Plan& plan, const QString& trigger);

} // namespace cockpit::items
