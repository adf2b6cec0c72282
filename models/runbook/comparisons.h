// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

namespace cockpit::runbook {

/// The rules on metrics in one sentence, without `role`, `line` and `text`: "Error rate > 5 % for 10
/// minutes", "p95 should stay below 200ms", "no increase in errors", "2x slower". `subject` names the metric
/// where the sentence does not ("target: < 3 seconds" in a row or under a label).
[[nodiscard]] std::vector<Condition> findComparisons(const QString& sentence,
                                                     const QString& subject = {});

/// Whether a text has a sign or a word that compares; cheap, for the many that have none.
[[nodiscard]] bool mayLimit(QStringView sentence);
/// Whether the sentence can hold a comparison at all; cheap, for the many that cannot.
[[nodiscard]] bool mayCompare(QStringView sentence);

} // namespace cockpit::runbook
