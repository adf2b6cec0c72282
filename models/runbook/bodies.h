// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/contexts.h"
#include "models/runbook/document.h"
#include "models/runbook/durations.h"

namespace cockpit::runbook {

/// What a step, a rollback step or a procedure says between its title and the next one.
struct Body {
    std::vector<Action> actions;
    std::vector<Gate> gates; ///< without `afterStep`
    int commandLines = 0;
    std::optional<Duration> duration;
    std::optional<QString> rollback; ///< code spans in backticks: it may be run
    std::optional<QString> owner;
    QStringList validations;
};

/// Which blocks a body is made of, and what is known of it already.
struct BodyRange {
    int first = 0;
    int end = 0;
    bool aboutFlag = false; ///< its title speaks of a feature flag: a fence of another language sets it
    bool isWayBack = false; ///< all of it takes something back
    int item = -1;          ///< the list item that is its title: what it runs comes first
};

[[nodiscard]] Body readBody(const Document& document, const BodyRange& range,
                            ContextTracker* contexts);

} // namespace cockpit::runbook
