// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

/// Timing by one rule: warm-up discarded, at least thirty repetitions, median and 95th percentile.
namespace bench {

inline constexpr int warmUp = 3;
inline constexpr int repetitions = 40;

struct Spread {
    double median = 0; ///< milliseconds, like all here
    double p95 = 0;
};

/// Wall time of one call.
[[nodiscard]] double timeOf(const std::function<void()>& work);
[[nodiscard]] Spread spreadOf(std::vector<double> times);

/// One work after the other, by turns, so that a busy moment of the machine hits both.
struct Comparison {
    Spread ours;
    Spread theirs;
    [[nodiscard]] double ratio() const { return ours.median / theirs.median; }
};
[[nodiscard]] Comparison compare(const std::function<void()>& ours,
                                 const std::function<void()>& theirs, int times = repetitions);
[[nodiscard]] Spread measure(const std::function<void()>& work, int times = repetitions);

/// Lines of the table. `target` is in words: "at most 3".
void printHeader(const QString& title);
void print(const QString& what, const Comparison& comparison, const QString& target);
void print(const QString& what, const Spread& spread, const QString& target);

} // namespace bench
