// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace cockpit::runbook {

/// A length of time found in a text: "~10 minutes", "30-60 min", "4-hour", "1h 30m".
struct Duration {
    std::chrono::milliseconds low{0}; ///< equals `high` unless a range was written
    std::chrono::milliseconds high{0};
    bool limit =
        false; ///< written as an upper limit ("< 15 minutes", "up to 2 hours"): no low is known
    qsizetype start = 0;
    qsizetype length = 0;

    /// The upper bound in whole minutes, rounded up.
    [[nodiscard]] std::chrono::minutes planned() const;
};

/// The first length of time in `text`, from `from` on.
[[nodiscard]] std::optional<Duration> findDuration(const QString& text, qsizetype from = 0);
/// The length of time that is all of `text`, but for words of approximation.
[[nodiscard]] std::optional<Duration> wholeDuration(const QString& text);

/// Milliseconds in one unit word ("min", "hours", "分钟"); 0 when it is no unit of time.
[[nodiscard]] std::chrono::milliseconds unitLength(QStringView unit);

} // namespace cockpit::runbook
