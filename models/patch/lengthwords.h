// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace cockpit::patch {

using std::chrono::milliseconds;

/// A length of time in a text, to be replaced by another one.
struct Restated {
    qsizetype start = 0;
    qsizetype length = 0;
    QString words;          ///< what stands there now instead
    milliseconds stated{0}; ///< what the words say
};

/// Says `took` in the place and in the wording of the first length of time in `text`, from `from` on:
/// "~15 min" gives "~22 min", "10 to 15 minutes" gives "22 minutes", "2 hours" gives "1 hour 35 minutes".
/// Nothing when there is none, or when it is counted in days and more. Where the text holds already (the
/// same length when rounded, within the range that is written, below the limit) the words are the same.
[[nodiscard]] std::optional<Restated> restated(const QString& text, milliseconds took,
                                               qsizetype from = 0);
/// The same words for another step: also where the range or the limit that is written would hold.
[[nodiscard]] std::optional<Restated> saidLike(const QString& text, milliseconds took,
                                               qsizetype from = 0);

/// "22 minutes", "1 minute".
[[nodiscard]] QString inMinutes(milliseconds took);

} // namespace cockpit::patch
