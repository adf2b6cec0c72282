// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/lint.h"

#include <functional>

/// The linter's inside: rules are grouped by theme, one small function each.
namespace cockpit::plan {

/// What the rules look at: the runbook, and what follows from it whatever the environment.
struct LintSubject {
    const runbook::Runbook& runbook;
    std::vector<Step> steps; ///< placed; parallel to runbook.steps
    std::vector<Rung> ladder;
    Schedule schedule;
    std::vector<MatrixRow> matrix;
    std::vector<Trigger> triggers;
    std::vector<Condition> conditions;
};

/// Takes the findings of one rule.
class LintReport
{
public:
    LintReport(const LintRule& rule, std::vector<Finding>& findings)
        : m_rule(rule)
        , m_findings(findings)
    {}

    void add(int line, const QString& message, const QString& remedy)
    {
        add(line, m_rule.severity, message, remedy);
    }
    void add(int line, Severity severity, const QString& message, const QString& remedy)
    {
        m_findings.push_back({m_rule.name, severity, line, message, remedy});
    }

private:
    const LintRule& m_rule;
    std::vector<Finding>& m_findings;
};

struct LintCheck {
    LintRule rule;
    void (*check)(const LintSubject&, LintReport&);
};

[[nodiscard]] std::vector<LintCheck> scheduleChecks();
[[nodiscard]] std::vector<LintCheck> rolloutChecks();
[[nodiscard]] std::vector<LintCheck> commandChecks();
[[nodiscard]] std::vector<LintCheck> requestChecks();
[[nodiscard]] std::vector<LintCheck> contextChecks();
[[nodiscard]] std::vector<LintCheck> hostChecks();
[[nodiscard]] std::vector<LintCheck> peopleChecks();
[[nodiscard]] std::vector<LintCheck> structureChecks();
[[nodiscard]] std::vector<LintCheck> metricChecks();
[[nodiscard]] std::vector<LintCheck> textChecks();

/// Calls back for every command line, of steps first and then of the way back.
void forEachCommand(const runbook::Runbook& runbook,
                    const std::function<void(const runbook::Action&)>& callback);

/// How a step is called in a sentence: its number, or its title in quotes.
[[nodiscard]] QString stepName(const QString& number, const QString& title);

/// The same at the beginning of a sentence.
[[nodiscard]] QString stepNameFirst(const QString& number, const QString& title);

/// The line of a command's part: commands may go on over several lines.
[[nodiscard]] int lineOf(const runbook::Action& action, const QString& part);

/// Whether a line of the document stands between code fences, and the language of that fence.
struct FenceLine {
    bool inside = false;
    QString language; ///< lower case; empty when not said
    int opened = 0;   ///< line of the opening fence
};
[[nodiscard]] std::vector<FenceLine> fencesOf(const QStringList& lines);

} // namespace cockpit::plan
