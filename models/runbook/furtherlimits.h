// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Several limits in one sentence: whose each of them is.
namespace cockpit::runbook {

/// "Lag: < 5 s (warning), < 9 s (critical)": a further limit right behind one is on the same metric; so is
/// one that says it again in parentheses ("over 10 orders lost (> 0.1 %)").
[[nodiscard]] bool isFurtherLimit(QStringView between);
/// Where the words on a further limit begin: behind what parts it from the one before ("errors > 1 %,
/// latency > 2 s", "errors > 1 % or the queue > 5"); 0 where nothing does.
[[nodiscard]] qsizetype afterSeparator(QStringView sentence, qsizetype from, qsizetype to);

} // namespace cockpit::runbook
