// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"

#include "models/plan/blast.h"
#include "models/plan/lintparts.h"
#include "models/plan/plannerparts.h"
#include "models/plan/session.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

std::vector<LintCheck> allChecks()
{
    std::vector<LintCheck> all;
    for (std::vector<LintCheck> group :
         {scheduleChecks(), rolloutChecks(), commandChecks(), requestChecks(), contextChecks(),
          transactionChecks(), hostChecks(), peopleChecks(), structureChecks(), metricChecks(),
          textChecks(), safetyChecks(), linkChecks()}) {
        std::move(group.begin(), group.end(), std::back_inserter(all));
    }
    return all;
}

void addCommands(LintSubject& subject, const std::vector<runbook::Action>& actions, int step, int rung)
{
    for (const runbook::Action& action : actions) {
        if (action.kind != runbook::ActionKind::Command)
            continue;
        LintCommand command{&action, ShellLine(action.text), false, Blast::Unknown, step, rung};
        command.atPrompt = isTypedAtPrompt(command.line, action.context);
        command.blast = blastOf(command.line, action.context);
        subject.commands.push_back(std::move(command));
    }
}

LintSubject subjectOf(const runbook::Runbook& runbook)
{
    const Environment bare;
    LintSubject subject{runbook,
                        makeSteps(runbook, nullptr),
                        makeLadder(runbook, nullptr),
                        {},
                        makeMatrix(runbook),
                        makeTriggers(runbook, bare),
                        {},
                        fencesOf(runbook.lines),
                        {},
                        {},
                        {},
                        {}};
    subject.schedule = makeSchedule(runbook, bare, subject.ladder);
    subject.conditions = makeConditions(runbook, subject.matrix, subject.triggers);
    for (size_t i = 0; i < runbook.steps.size(); ++i)
        addCommands(subject, runbook.steps[i].actions, int(i), -1);
    for (size_t i = 0; i < runbook.rollback.steps.size(); ++i)
        addCommands(subject, runbook.rollback.steps[i].actions, -1, int(i));
    for (size_t i = 0; i < runbook.placeholders.size(); ++i)
        subject.placeholders.add(runbook.placeholders[i].text, int(i));
    for (const runbook::Condition& condition : runbook.conditions)
        subject.stems.push_back(stemsOf(condition.metric));
    for (const MatrixRow& row : subject.matrix)
        subject.scenarios.push_back(parseNumericRule(row.scenario));
    return subject;
}

bool before(const Finding& left, const Finding& right)
{
    return left.line != right.line ? left.line < right.line : left.severity < right.severity;
}

} // namespace

const std::vector<LintRule>& lintRules()
{
    static const std::vector<LintRule> rules = [] {
        std::vector<LintRule> made;
        for (LintCheck& check : allChecks()) {
            const LintExample example = exampleFor(check.rule.name);
            check.rule.full += u"\n\n"_s + Tr::tr("For example: %1").arg(example.wrong) + u'\n'
                + Tr::tr("Instead: %1").arg(example.right);
            made.push_back(std::move(check.rule));
        }
        return made;
    }();
    return rules;
}

std::vector<Finding> lint(const runbook::Runbook& runbook, const std::stop_token& stop)
{
    const LintSubject subject = subjectOf(runbook);
    std::vector<Finding> findings;
    for (const LintCheck& check : allChecks()) {
        if (stop.stop_requested())
            break;
        LintReport report(check.rule, findings);
        check.check(subject, report);
    }
    std::stable_sort(findings.begin(), findings.end(), before);
    return findings;
}

QString stepName(const QString& number, const QString& title)
{
    return number.isEmpty() ? Tr::tr("step \"%1\"").arg(title) : Tr::tr("step %1").arg(number);
}

QString stepNameFirst(const QString& number, const QString& title)
{
    return number.isEmpty() ? Tr::tr("Step \"%1\"").arg(title) : Tr::tr("Step %1").arg(number);
}

std::optional<QString> hostOpened(const QString& line)
{
    return line.contains(u"ssh"_s) ? opensShell(line) : std::nullopt;
}

int lineOf(const runbook::Action& action, const QString& part)
{
    const qsizetype at = action.text.indexOf(part);
    return action.line + (at < 0 ? 0 : int(action.text.left(at).count(u'\n')));
}

std::vector<FenceLine> fencesOf(const QStringList& lines)
{
    static const QRegularExpression fence(u"^\\s*(?:>\\s*)*(?:[-*]\\s+)?(`{3,}|~{3,})\\s*([\\w+-]*)"_s);
    std::vector<FenceLine> all(size_t(lines.size()));
    FenceLine state;
    QString mark;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool marked = lines[i].contains(u"```"_s) || lines[i].contains(u"~~~"_s);
        const QRegularExpressionMatch match =
            marked ? fence.match(lines[i]) : QRegularExpressionMatch();
        const bool closes = state.inside && match.hasMatch() && match.captured(1).startsWith(mark)
            && match.captured(2).isEmpty();
        if (!state.inside && match.hasMatch()) {
            state = {true, match.captured(2).toLower(), int(i) + 1};
            mark = match.captured(1);
        } else {
            all[size_t(i)] = state;
            if (closes)
                state = {};
        }
    }
    return all;
}

} // namespace cockpit::plan
