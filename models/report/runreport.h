// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"
#include "models/run/state.h"

namespace cockpit::report {

/// What the log itself says of its soundness.
struct Provenance {
    QString run;
    QString chainHead;  ///< hash of the last record
    QString chainWords; ///< the verifier's sentence
};

/// The report of a run: planned against actual, gates with their evidence, triggers, rollback,
/// deviations. Everything comes from the plan and the events.
[[nodiscard]] Document runReport(const run::RunState& state, const std::vector<run::Event>& events,
                                 const Provenance& provenance);

} // namespace cockpit::report
