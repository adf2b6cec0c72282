// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"
#include "models/runbook/runbook.h"
#include "models/runbook/times.h"

namespace cockpit::runbook {

/// A row of a timeline: a table row with a time and an activity, or a list item "T-30m: freeze".
struct TimelineRow {
    std::optional<Offset> offset;
    std::optional<QString> clock;
    QString activity;
    std::optional<minutes> duration;
    std::optional<QString> owner;
    QString rollbackPoint;      ///< as written, empty when there is no such column
    std::optional<Guess> guess; ///< of the duration
    int section = 0;
    int line = 0;
};

/// The rows of the timeline tables; where there is no such table, those of lists whose items begin with
/// offsets.
[[nodiscard]] std::vector<TimelineRow> readTimeline(const Document& document);

} // namespace cockpit::runbook
