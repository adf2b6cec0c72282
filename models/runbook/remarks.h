// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

namespace cockpit::runbook {

/// What the author expects of the command above: "Expected: 3 rows", "Should return 200", "(still closed,
/// should return 503)". Nothing when the remark is no expectation.
[[nodiscard]] std::optional<QString> expectationIn(const QString& remark);

/// "Monitor metrics for 15 minutes", "Wait 30 seconds": how long. Nothing when nothing is waited for.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitIn(const QString& remark);

/// What a remark without a command asks of a person: to tell somebody, to look at something, or nothing.
[[nodiscard]] ActionKind kindOfRemark(const QString& remark);

/// A remark's text without its number ("2. Verify the copy").
[[nodiscard]] QString withoutNumber(const QString& remark);
/// That number; 0 when there is none.
[[nodiscard]] int numberOfRemark(const QString& remark);

/// "only if necessary", "if applied": the condition under which something is done.
[[nodiscard]] std::optional<QString> conditionIn(const QString& text);

/// Whether a title tells to do something: it begins with a verb in the imperative ("Stop the tills").
[[nodiscard]] bool isInstruction(const QString& title);

/// "Rollback (if needed)", "Roll back:": what stands below takes back what stands above, and only where that
/// went wrong. "Rollback test data" says what is done.
[[nodiscard]] bool isWayBackRemark(const QString& remark);

} // namespace cockpit::runbook
