// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"

namespace cockpit::plan {

/// Something that a staging or live run would reach and that is not known.
struct Unresolved {
    QString what;   ///< the action's id, "host app-01", "source prom"
    int line = 0;   ///< in the runbook; 0: it stands in the environment only
    QString why;    ///< a sentence
    QString remedy; ///< a sentence
};

/// What keeps a run from being flown: lines without a value, hosts without an address, credentials that
/// no secret is named for, triggers that would act on what nothing measures. Empty: it may be flown.
/// A simulated run reaches nothing and is never kept.
[[nodiscard]] std::vector<Unresolved> unresolved(const Plan& plan, const Environment& environment);

} // namespace cockpit::plan
