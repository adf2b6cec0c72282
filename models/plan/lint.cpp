// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"

#include "models/plan/lintparts.h"
#include "models/plan/plannerparts.h"
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
          hostChecks(), peopleChecks(), structureChecks(), metricChecks(), textChecks()}) {
        std::move(group.begin(), group.end(), std::back_inserter(all));
    }
    return all;
}

LintSubject subjectOf(const runbook::Runbook& runbook)
{
    const Environment bare;
    LintSubject subject{runbook, makeSteps(runbook, bare), makeLadder(runbook, bare),
                        {},      makeMatrix(runbook),      makeTriggers(runbook, bare),
                        {}};
    subject.schedule = makeSchedule(runbook, bare, subject.ladder);
    subject.conditions = makeConditions(runbook, subject.matrix, subject.triggers);
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
        for (LintCheck& check : allChecks())
            made.push_back(std::move(check.rule));
        return made;
    }();
    return rules;
}

std::vector<Finding> lint(const runbook::Runbook& runbook)
{
    const LintSubject subject = subjectOf(runbook);
    std::vector<Finding> findings;
    for (const LintCheck& check : allChecks()) {
        LintReport report(check.rule, findings);
        check.check(subject, report);
    }
    std::stable_sort(findings.begin(), findings.end(), before);
    return findings;
}

void forEachCommand(const runbook::Runbook& runbook,
                    const std::function<void(const runbook::Action&)>& callback)
{
    const auto visit = [&callback](const std::vector<runbook::Action>& actions) {
        for (const runbook::Action& action : actions) {
            if (action.kind == runbook::ActionKind::Command)
                callback(action);
        }
    };
    for (const runbook::Step& step : runbook.steps)
        visit(step.actions);
    for (const runbook::RollbackStep& step : runbook.rollback.steps)
        visit(step.actions);
}

QString stepName(const QString& number, const QString& title)
{
    return number.isEmpty() ? Tr::tr("step \"%1\"").arg(title) : Tr::tr("step %1").arg(number);
}

QString stepNameFirst(const QString& number, const QString& title)
{
    return number.isEmpty() ? Tr::tr("Step \"%1\"").arg(title) : Tr::tr("Step %1").arg(number);
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
        const QRegularExpressionMatch match = fence.match(lines[i]);
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
