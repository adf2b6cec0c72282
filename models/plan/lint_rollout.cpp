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

namespace {

struct DaysSaid {
    QString written;
    int from = 0;
    int to = 0;        ///< the same as `from` when only one day is named
    bool open = false; ///< "Day 10+"
    int line = 0;
};

bool disagree(const DaysSaid& left, const DaysSaid& right)
{
    if (left.from != right.from)
        return true;
    return left.to != right.to && !left.open && !right.open;
}

/// "Phase 2 … Days 3-5" -> "Phase 2", 3 to 5.
std::optional<std::pair<QString, DaysSaid>> daysIn(const QString& line, int number)
{
    static const QRegularExpression phase(u"\\b((?:phase|stage|wave)\\s+\\d{1,3})\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression days(
        u"\\bdays?\\s+(\\d{1,4})(?:\\s*(?:-|–|to)\\s*(\\d{1,4})|(\\+))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!line.contains(u"day"_s, Qt::CaseInsensitive))
        return {};
    const QRegularExpressionMatch who = phase.match(line);
    const QRegularExpressionMatch when = days.match(line);
    if (!who.hasMatch() || !when.hasMatch())
        return {};
    DaysSaid said{when.captured(0), when.captured(1).toInt(), 0, !when.captured(3).isEmpty(), number};
    said.to = when.captured(2).isEmpty() ? said.from : when.captured(2).toInt();
    QString label = who.captured(1).simplified().toLower();
    label[0] = label[0].toUpper();
    return std::pair(label, said);
}

void rolloutDaysDisagree(const LintSubject& subject, LintReport& report)
{
    const QStringList& lines = subject.runbook.lines;
    const std::vector<FenceLine>& fences = subject.fences;
    QMap<QString, DaysSaid> first;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto found = fences[size_t(i)].inside ? std::nullopt : daysIn(lines[i], int(i) + 1);
        if (!found)
            continue;
        const auto [phase, said] = *found;
        const auto before = first.constFind(phase);
        if (before == first.constEnd()) {
            first.insert(phase, said);
        } else if (disagree(*before, said)) {
            report.add(said.line,
                       Tr::tr("%1 of the rollout is \"%2\" here, but \"%3\" in line %4.")
                           .arg(phase, said.written, before->written)
                           .arg(before->line),
                       Tr::tr("Count the days from the same zero in both places."));
        }
    }
}

bool titleHas(const Step& step, const QStringList& verbs)
{
    const QStringList words = wordsOf(step.title);
    return words.contains(u"maintenance"_s) && commonWords(verbs, words) > 0;
}

const Step* stepTitled(const LintSubject& subject, const QStringList& verbs)
{
    const auto found = std::find_if(subject.steps.begin(), subject.steps.end(),
                                    [&verbs](const Step& step) { return titleHas(step, verbs); });
    return found == subject.steps.end() ? nullptr : &*found;
}

void rampBehindMaintenance(const LintSubject& subject, LintReport& report)
{
    const Step* on =
        stepTitled(subject, {u"enable"_s, u"activate"_s, u"on"_s, u"start"_s, u"enter"_s});
    const Step* off = stepTitled(
        subject,
        {u"disable"_s, u"deactivate"_s, u"off"_s, u"remove"_s, u"end"_s, u"exit"_s, u"leave"_s});
    if (!on || !off || off->line <= on->line)
        return;
    std::vector<const runbook::RampStage*> hidden;
    for (const runbook::RampStage& stage : subject.runbook.ramp) {
        if (stage.line > on->lastLine && stage.line < off->line)
            hidden.push_back(&stage);
    }
    if (hidden.empty())
        return;
    QStringList percents;
    for (const runbook::RampStage* stage : hidden)
        percents.append(numberText(stage->percent) + u" %"_s);
    report.add(
        hidden.front()->line,
        Tr::tr("The ramp (%1) runs between %2 (line %3) and %4 (line %5), behind the maintenance "
               "page: its soak "
               "measures no customer traffic.")
            .arg(percents.join(u", "_s), stepName(on->number, on->title))
            .arg(on->line)
            .arg(stepName(off->number, off->title))
            .arg(off->line),
        Tr::tr(
            "Open the page before the ramp, or do not count \"no errors\" there as a good sign."));
}

void offsetSign(const LintSubject& subject, LintReport& report)
{
    const runbook::Step* first = nullptr;
    const runbook::Step* last = nullptr;
    for (const runbook::Step& step : subject.runbook.steps) {
        if (!step.offset || !step.offsetAsWritten
            || !step.offsetAsWritten->trimmed().startsWith(u"T-"_s))
            continue;
        if (step.offset->count() < 0 || (last && *step.offset <= *last->offset))
            return; // they do count down
        first = first ? first : &step;
        last = &step;
    }
    if (!first || first == last)
        return;
    report.add(first->line,
               Tr::tr("The offsets are written %1 … %2, with a minus, although they grow from step "
                      "to step: they are read "
                      "as time after the start.")
                   .arg(first->offsetAsWritten->trimmed(), last->offsetAsWritten->trimmed()),
               Tr::tr("Write T+h:mm for what comes after the start."));
}

} // namespace

std::vector<LintCheck> rolloutChecks()
{
    return {
        {{u"rollout-days-disagree"_s,
          Tr::tr("Two places give different days for the same rollout phase."),
          Tr::tr(
              "Lines that name both a phase and its days are compared by the number of the phase."),
          Severity::Warning},
         rolloutDaysDisagree},
        {{u"ramp-behind-maintenance"_s,
          Tr::tr("The traffic ramp runs while the maintenance page is still up."),
          Tr::tr("Between the step that enables the maintenance page and the one that disables it "
                 "customers do not "
                 "reach the new version: the soak of a ramp there has nothing to measure, and no "
                 "data must not be "
                 "read as stable."),
          Severity::Warning},
         rampBehindMaintenance},
        {{u"offset-sign"_s, Tr::tr("Offsets written T-h:mm count forward from the start."),
          Tr::tr("T-minus normally counts down to the start. When the offsets grow from step to "
                 "step they are read "
                 "as elapsed time, and this finding says so."),
          Severity::Note},
         offsetSign},
    };
}

} // namespace cockpit::plan
