// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace cockpit::runbook {

using std::chrono::minutes;

/// A time relative to the start as people write it: "T-0:15", "T+15m", "T-60 Minutes", "D-7".
struct Offset {
    minutes magnitude{0};
    bool minus =
        false; ///< written with a minus sign; whether it means "before" shows only in the series
    QString asWritten;
    qsizetype start = 0;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<Offset> findOffset(const QString& text);

/// Clock times: "02:00 - 02:15 AM UTC", "08:00", "2:00-6:00 AM". As "hh:mm" of 24 hours.
struct ClockRange {
    QString start;
    std::optional<QString> end;
    qsizetype position = 0;
    qsizetype length = 0;

    /// From start to end, over midnight when the end is the earlier one.
    [[nodiscard]] std::optional<minutes> span() const;
};
[[nodiscard]] std::optional<ClockRange> findClock(const QString& text);

/// A date with a time of day: "October 18, 2025 at 02:00 AM UTC", "2025-10-18 02:00 UTC". In UTC; a text
/// without a zone is UTC. Nothing when either part is missing.
[[nodiscard]] std::optional<QDateTime> findMoment(const QString& text);

/// Whether offsets written with a minus count forwards from the start ("T-0:00, T-0:15, T-3:55"), which
/// shows when they grow from zero and none is written with a plus.
[[nodiscard]] bool countsForward(const std::vector<Offset>& series);

} // namespace cockpit::runbook
