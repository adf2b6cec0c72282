// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

#include <optional>

namespace cockpit::runbook {

/// A limit on the distance from the baseline, and where it stands in its sentence.
struct BaselineLimit {
    Condition condition;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// "p95 within 20 % of baseline", "error rate above baseline by 10 %", "not above baseline by more than
/// 10 %", "latency 10 % above the baseline". Without a `for`.
[[nodiscard]] std::optional<BaselineLimit> baselineLimitIn(const QString& sentence);

} // namespace cockpit::runbook
