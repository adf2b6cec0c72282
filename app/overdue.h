// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/calls.h"
#include "models/store/eventstore.h"

namespace cockpit::app {

/// What is to be looked at after a release on record.
struct Overdue {
    QString run;
    QString title; ///< of its runbook
    items::Call call;
};

/// Of the last releases that were completed, whoever flew them: checks of rollouts, of monitoring periods
/// and of metrics that are due at `wall` (UTC since the epoch). Rehearsals released nothing. What this
/// version cannot read is left out.
[[nodiscard]] std::vector<Overdue> overdueOf(store::EventStore& store, milliseconds wall,
                                             const QString& except = {});

} // namespace cockpit::app
