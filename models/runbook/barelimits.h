// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

namespace cockpit::runbook {

/// A cell that holds a number alone ("0", "99.9%", "5+") under a column whose title makes it a limit.
/// Which side of it is good, the metric's name tells: a rate of success is a least one, a latency a
/// most one. Nothing for other columns and other cells.
[[nodiscard]] std::optional<Condition> bareLimit(const QString& cell, const QString& metric,
                                                 const QString& column);

/// Whether a column of this title says what is to be reached ("Target", "Objetivo", "目标").
[[nodiscard]] bool isTargetColumn(const QString& column);

/// The side on which a number named as a target is kept: "Availability, 99%" at least, "Latency, 80 ms"
/// at most, "Open defects, 0" exactly.
[[nodiscard]] Comparator sideOfTarget(const QString& metric, const QString& unit, double value);

} // namespace cockpit::runbook
