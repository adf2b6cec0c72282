// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/plan/plan.h"

/// What must be seen to work before a GO may be shown by a line, written in backticks behind its words:
/// "The backup is listed: `ls /backup/today` on db-01 says `today.dump`". It runs by itself, so it only reads.
namespace cockpit::plan {

struct ProbeLine {
    QString words;
    QString line;
    QString host;   ///< as the runbook names it; empty: this machine
    QString expect; ///< a part of what it prints; empty: that it ends well is enough

    bool operator==(const ProbeLine&) const = default;
};

/// Nothing: a person looks.
[[nodiscard]] std::optional<ProbeLine> probeLineOf(const QString& probe);

/// Why a probe is not taken: its line may change something, or nobody could tell what is meant.
[[nodiscard]] Result<void> checkProbe(const QString& probe);

/// Lines of the runbook that only read and show that one could get back, as probes for a person to take
/// over into the environment.
[[nodiscard]] QStringList probesIn(const runbook::Runbook& runbook);

} // namespace cockpit::plan
