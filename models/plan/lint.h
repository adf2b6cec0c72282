// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <QByteArray>

#include <stop_token>

namespace cockpit::plan {

/// One rule of the linter. `explanation` is its line for `lint --explain`; `full` the whole text.
struct LintRule {
    QString name; ///< "window-arithmetic"
    QString explanation;
    QString full; ///< why it matters, an example and the remedy
    Severity severity = Severity::Warning;
};

[[nodiscard]] const std::vector<LintRule>& lintRules();

/// What is wrong with a runbook, in line order. `severity: error` is kept for what would certainly
/// fail or mislead when flown as it stands; a doubt is a warning or a note. Once it is to stop it gives
/// back what it has.
[[nodiscard]] std::vector<Finding> lint(const runbook::Runbook& runbook,
                                        const std::stop_token& stop = {});

/// Findings as text ("FILE:LINE: severity: message [rule]", remedy indented below), JSON or SARIF 2.1.0.
[[nodiscard]] QByteArray findingsAsText(const QString& file, const std::vector<Finding>& findings);
[[nodiscard]] QByteArray findingsAsJson(const std::vector<Finding>& findings);
struct LintedFile {
    QString file;
    std::vector<Finding> findings;
};
[[nodiscard]] QByteArray findingsAsSarif(const std::vector<LintedFile>& files);

} // namespace cockpit::plan
