// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/lint.h"
#include "models/plan/numericrule.h"
#include "models/plan/shell.h"
#include "models/plan/tokenfinder.h"

/// The linter's inside: rules are grouped by theme, one small function each.
namespace cockpit::plan {

/// Whether a line of the document stands between code fences, and the language of that fence.
struct FenceLine {
    bool inside = false;
    QString language; ///< lower case; empty when not said
    int opened = 0;   ///< line of the opening fence
};
/// A command line, read once for all rules.
struct LintCommand {
    const runbook::Action* action = nullptr;
    ShellLine line;
    bool atPrompt = false; ///< typed at the prompt of a database
    Blast blast = Blast::Unknown;
    int step = -1; ///< index in runbook.steps
    int rung = -1; ///< index in runbook.rollback.steps, for a line of the way back
};

/// What the rules look at: the runbook, and what follows from it whatever the environment.
struct LintSubject {
    const runbook::Runbook& runbook;
    std::vector<Step> steps; ///< placed; parallel to runbook.steps
    std::vector<Rung> ladder;
    Schedule schedule;
    std::vector<MatrixRow> matrix;
    std::vector<Trigger> triggers;
    std::vector<Condition> conditions;
    std::vector<FenceLine> fences;                     ///< parallel to runbook.lines
    std::vector<LintCommand> commands;                 ///< of the steps, then of the way back
    TokenFinder placeholders;                          ///< numbered by place in the runbook
    std::vector<QStringList> stems;                    ///< of the metrics of runbook.conditions
    std::vector<std::optional<NumericRule>> scenarios; ///< of the matrix
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
    void add(int line, Severity severity, const QString& message, const QString& remedy,
             const QString& about = {})
    {
        m_findings.push_back({m_rule.name, severity, line, message, remedy, about});
    }
    [[nodiscard]] Severity severity() const { return m_rule.severity; }

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
[[nodiscard]] std::vector<LintCheck> transactionChecks();
[[nodiscard]] std::vector<LintCheck> hostChecks();
[[nodiscard]] std::vector<LintCheck> peopleChecks();
[[nodiscard]] std::vector<LintCheck> structureChecks();
[[nodiscard]] std::vector<LintCheck> metricChecks();
[[nodiscard]] std::vector<LintCheck> textChecks();
[[nodiscard]] std::vector<LintCheck> safetyChecks();
[[nodiscard]] std::vector<LintCheck> linkChecks();

/// An example of our own and the remedy for a rule; both are empty for a rule that has none.
struct LintExample {
    QString wrong;
    QString right;
};
[[nodiscard]] LintExample exampleFor(const QString& rule);

/// How a step is called in a sentence: its number, or its title in quotes.
[[nodiscard]] QString stepName(const QString& number, const QString& title);

/// The same at the beginning of a sentence.
[[nodiscard]] QString stepNameFirst(const QString& number, const QString& title);

/// What opensShell() says, for the many lines that are not even of ssh without a look at the rest.
[[nodiscard]] std::optional<QString> hostOpened(const QString& line);

/// The line of a command's part: commands may go on over several lines.
[[nodiscard]] int lineOf(const runbook::Action& action, const QString& part);

[[nodiscard]] std::vector<FenceLine> fencesOf(const QStringList& lines);

} // namespace cockpit::plan
