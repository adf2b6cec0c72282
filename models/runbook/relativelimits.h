// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

namespace cockpit::runbook {

/// What a sentence says of a metric beside what it was before: "no increase in error rate", "latency
/// should remain stable", "2x slower". Added to `found`.
void addRelative(const QString& sentence, std::vector<Condition>* found);

/// A number as people write it: "2,500" has a thousands mark, "0,5" is a decimal number.
[[nodiscard]] std::optional<double> numberOf(QString text);

} // namespace cockpit::runbook
