// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// Small readings of free text that planner, environment and linter share.
namespace cockpit::plan {

using std::chrono::milliseconds;

/// The words of a text, lower case: letters and digits, everything else separates.
[[nodiscard]] QStringList wordsOf(const QString& text);
/// The same, each cut to a crude stem ("failing", "failure" -> "fail"), filler words left out.
[[nodiscard]] QStringList stemsOf(const QString& text);
/// How many of the left words stand on the right as well; every word counts once.
[[nodiscard]] int commonWords(const QStringList& left, const QStringList& right);
[[nodiscard]] bool containsAllWords(const QString& text, const QString& words);

/// The nearest of the known words, if it is near enough to be meant.
[[nodiscard]] std::optional<QString> nearestWord(const QString& word, const QStringList& known);

/// A whole text as a duration: "4h", "240 min", "90m", "1h 30m", "30s". Nothing for anything else.
[[nodiscard]] std::optional<milliseconds> parseDuration(const QString& text);
/// The first duration inside a text; of a range ("10-15 minutes") its upper end.
[[nodiscard]] std::optional<milliseconds> findDuration(const QString& text);

/// "hh:mm" as minutes from midnight.
[[nodiscard]] std::optional<std::chrono::minutes> parseClock(const QString& text);
/// Minutes from midnight as "hh:mm", going round the clock.
[[nodiscard]] QString clockText(std::chrono::minutes fromMidnight);
/// "T+3:05".
[[nodiscard]] QString offsetText(milliseconds fromStart);
/// "120 min", or seconds where it is not a whole minute.
[[nodiscard]] QString minutesText(milliseconds duration);
/// 5 -> "5", 0.5 -> "0.5".
[[nodiscard]] QString numberText(double value);
/// "a, b and c".
[[nodiscard]] QString listed(const QStringList& parts);
/// A text cut for a sentence, with an ellipsis; white space folded.
[[nodiscard]] QString shortened(const QString& text, int atMost = 60);

} // namespace cockpit::plan
