// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/durations.h"
#include "models/runbook/times.h"

namespace cockpit::runbook {

enum class TitleKind { Plain, Step, Phase };

/// A title taken apart: "Step 1: Check the servers (T-0:15, 5 minutes)" is kind Step, id "1", title
/// "Check the servers", an offset and a duration. A parenthesis that says anything else stays.
struct Title {
    TitleKind kind = TitleKind::Plain;
    QString id;
    QString title;
    std::optional<Offset> offset;
    std::optional<Duration> duration;
    std::optional<ClockRange> clock;
    QString remark; ///< of the parenthesis taken off: what is no time ("only if necessary", "Day 0-2")

    [[nodiscard]] bool numbered() const { return kind != TitleKind::Plain; }
};

[[nodiscard]] Title readTitle(const QString& text);

} // namespace cockpit::runbook
