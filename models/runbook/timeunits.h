// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>

/// The words for units of time in the languages that runbooks are written in.
namespace cockpit::runbook {

struct TimeUnit {
    std::chrono::milliseconds length{0};
    qsizetype size = 0; ///< characters of the word
};

/// The unit whose word `text` begins with; nothing (length 0) when there is none, or when the word goes
/// on ("5 most" is not five minutes). Words of scripts that run together may go on.
[[nodiscard]] TimeUnit timeUnitAt(QStringView text);

struct SpelledLength {
    std::chrono::milliseconds length{0};
    qsizetype start = 0;
    qsizetype size = 0;
};

/// A length of time without digits: "half an hour", "media hora", "anderthalb Stunden", "半小时".
/// Nothing (size 0) when there is none.
[[nodiscard]] SpelledLength spelledLength(QStringView text, qsizetype from);

} // namespace cockpit::runbook
