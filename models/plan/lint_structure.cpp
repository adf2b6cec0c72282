// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::RollbackPoint;

namespace {

bool hasCommands(const runbook::Step& step)
{
    return std::any_of(step.actions.begin(), step.actions.end(), [](const runbook::Action& action) {
        return action.kind == runbook::ActionKind::Command;
    });
}

void nothingRecognisable(const LintSubject& subject, LintReport& report)
{
    const runbook::Runbook& runbook = subject.runbook;
    if (!runbook.steps.empty() || !runbook.checklists.empty() || !runbook.rollback.steps.empty())
        return;
    report.add(1, Tr::tr("Nothing in this document reads as a step, a checklist or a rollback."),
               Tr::tr("Write steps as headings (\"Step 1: …\") or numbered items, with their "
                      "commands in code blocks."));
}

void missingRollback(const LintSubject& subject, LintReport& report)
{
    const runbook::Runbook& runbook = subject.runbook;
    if (runbook.steps.empty())
        return;
    const bool how = !runbook.rollback.steps.empty();
    const bool when = !runbook.rollback.triggers.empty() || !runbook.rollback.matrix.empty();
    const int line = std::max(runbook.rollback.line, runbook.steps.front().line);
    if (!how && !when) {
        report.add(runbook.steps.front().line,
                   Tr::tr("The runbook has no rollback: neither when nor how to go back."),
                   Tr::tr("Add a chapter with the triggers and the steps of the way back."));
    } else if (!how) {
        report.add(line, Tr::tr("The runbook says when to roll back, but not how."),
                   Tr::tr("Write the steps of the way back, each with the time it takes."));
    } else if (!when) {
        report.add(line, Severity::Note, Tr::tr("The runbook says how to roll back, but not when."),
                   Tr::tr("List what triggers a rollback, with numbers where there are some."));
    }
}

void noGates(const LintSubject& subject, LintReport& report)
{
    if (!subject.runbook.gates.empty() || subject.steps.size() < 2)
        return;
    report.add(subject.steps.front().line,
               Tr::tr("The runbook names no go/no-go decision: one is added before the first step "
                      "and one before the last."),
               Tr::tr("Write \"Go/No-Go: …\" where the team decides."));
}

/// Consecutive ones as a range: "1.2, 1.3, 2.1–4.3".
QString stepList(const std::vector<Step>& steps, const std::vector<size_t>& chosen)
{
    QStringList parts;
    for (size_t i = 0; i < chosen.size();) {
        size_t last = i;
        while (last + 1 < chosen.size() && chosen[last + 1] == chosen[last] + 1)
            ++last;
        const auto name = [&](size_t k) {
            const Step& step = steps[chosen[k]];
            return step.number.isEmpty() ? u"\"%1\""_s.arg(shortened(step.title, 40)) : step.number;
        };
        parts.append(last - i >= 2 ? name(i) + u'–' + name(last) : name(i));
        if (last - i == 1)
            parts.append(name(last));
        i = last + 1;
    }
    return listed(parts);
}

void stepWithoutRollback(const LintSubject& subject, LintReport& report)
{
    std::vector<size_t> silent;
    bool anySays = false;
    bool anyCommands = false;
    for (size_t i = 0; i < subject.steps.size(); ++i) {
        const Step& step = subject.steps[i];
        anySays = anySays || step.rollback || step.rollbackPoint != RollbackPoint::Unsaid;
        anyCommands = anyCommands || hasCommands(subject.runbook.steps[i]);
        if (!step.rollback && step.rollbackPoint == RollbackPoint::Unsaid)
            silent.push_back(i);
    }
    if (silent.empty() || !anyCommands)
        return;
    const QString remedy =
        Tr::tr("Say in each step how to undo it, or that nothing is to be undone.");
    if (!anySays) {
        report.add(
            subject.steps.front().line,
            Tr::tr("None of the %1 steps names a rollback of its own.").arg(subject.steps.size()),
            remedy);
        return;
    }
    report.add(subject.steps[silent.front()].line,
               Tr::tr("%1 of %2 steps name no rollback of their own: %3.")
                   .arg(silent.size())
                   .arg(subject.steps.size())
                   .arg(stepList(subject.steps, silent)),
               remedy);
}

void rollbackPointUnexplained(const LintSubject& subject, LintReport& report)
{
    std::vector<size_t> bare;
    for (size_t i = 0; i < subject.steps.size(); ++i) {
        if (subject.steps[i].rollbackPoint == RollbackPoint::Yes && !subject.steps[i].rollback)
            bare.push_back(i);
    }
    if (bare.empty())
        return;
    report.add(subject.steps[bare.front()].line,
               Tr::tr("Called a rollback point, but without saying how to go back from there: %1.")
                   .arg(stepList(subject.steps, bare)),
               Tr::tr("Write the way back from each of them."));
}

struct Label {
    QString title;
    int line = 0;
};

/// "### Phase 2: Deploy the API (02:15)" -> "Phase 2", "Deploy the API".
std::optional<std::pair<QString, QString>> labelOf(const QString& line)
{
    static const QRegularExpression heading(
        u"^#{1,6}\\s+\\W*((?:phase|stage)\\s+\\d{1,3})\\b\\s*[:.–—-]+\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression aside(u"\\([^)]*\\)|[*_`]"_s);
    if (!line.startsWith(u'#'))
        return {};
    const QRegularExpressionMatch match = heading.match(line);
    if (!match.hasMatch())
        return {};
    QString label = match.captured(1).simplified();
    label = label.toLower();
    label[0] = label[0].toUpper();
    return std::pair(label, match.captured(2).remove(aside).simplified());
}

void sameLabel(const LintSubject& subject, LintReport& report)
{
    const QStringList& lines = subject.runbook.lines;
    const std::vector<FenceLine>& fences = subject.fences;
    QMap<QString, Label> first;
    QStringList labels;
    int line = 0;
    QString example;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto found = fences[size_t(i)].inside ? std::nullopt : labelOf(lines[i]);
        if (!found || found->second.isEmpty())
            continue;
        const auto& [label, title] = *found;
        if (!first.contains(label))
            first.insert(label, {title, int(i) + 1});
        const Label before = first.value(label);
        if (before.title.compare(title, Qt::CaseInsensitive) == 0 || labels.contains(label))
            continue;
        if (labels.isEmpty()) {
            line = int(i) + 1;
            example = Tr::tr("\"%1\" means two things: \"%2\" (line %3) and \"%4\" here")
                          .arg(label, before.title)
                          .arg(before.line)
                          .arg(title);
        }
        labels.append(label);
    }
    if (labels.isEmpty())
        return;
    const QString others = listed(labels.mid(1));
    report.add(line, others.isEmpty() ? example + u'.' : Tr::tr("%1; so do %2.").arg(example, others),
               Tr::tr("Give one of them another name, so that nobody mixes them up on a call."));
}

} // namespace

std::vector<LintCheck> structureChecks()
{
    return {
        {{u"nothing-recognisable"_s, Tr::tr("The document holds no steps, checklists or rollback."),
          Tr::tr("The cockpit reads free-form Markdown, but it must find something to fly."),
          Severity::Warning},
         nothingRecognisable},
        {{u"missing-rollback"_s, Tr::tr("The runbook does not say when or how to roll back."),
          Tr::tr("A release needs a way back: triggers that say when, and steps that say how."),
          Severity::Warning},
         missingRollback},
        {{u"no-gates"_s, Tr::tr("The runbook names no go/no-go decision."),
          Tr::tr("Without a decision of its own a run gets two: before the first step and before "
                 "the last."),
          Severity::Note},
         noGates},
        {{u"step-without-rollback"_s, Tr::tr("A step does not say how it is undone."),
          Tr::tr("Steps that name a rollback or a rollback point can be undone on their own; the "
                 "others only by the "
                 "rollback chapter, if it covers them."),
          Severity::Note},
         stepWithoutRollback},
        {{u"rollback-point-unexplained"_s,
          Tr::tr("A step is called a rollback point without saying how to go back."),
          Tr::tr(
              "\"Rollback point: yes\" promises a way back from there; the step should name it."),
          Severity::Note},
         rollbackPointUnexplained},
        {{u"same-label"_s, Tr::tr("One label, such as \"Phase 1\", names two different things."),
          Tr::tr("On a call \"we are in phase 1\" must mean one thing. Headings with the same "
                 "label and different "
                 "titles are listed."),
          Severity::Note},
         sameLabel},
    };
}

} // namespace cockpit::plan
