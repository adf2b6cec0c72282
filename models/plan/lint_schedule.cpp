// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

int metadataLine(const runbook::Runbook& runbook, const QStringList& words, int otherwise)
{
    for (const runbook::Metadata& entry : runbook.metadata) {
        if (commonWords(words, wordsOf(entry.label + u' ' + entry.value)) > 0
            && findDuration(entry.value))
            return entry.line;
    }
    return otherwise;
}

int windowLine(const runbook::Runbook& runbook, int otherwise)
{
    return metadataLine(runbook, {u"window"_s, u"duration"_s}, otherwise);
}

/// Where the longest way back is promised: in the metadata or in the rollback chapter.
int promiseLine(const runbook::Runbook& runbook)
{
    const int chapter = std::max(runbook.rollback.line, 1);
    const int metadata = metadataLine(runbook, {u"rollback"_s}, 0);
    if (metadata > 0)
        return metadata;
    for (qsizetype i = chapter - 1; i < runbook.lines.size(); ++i) {
        const auto found = findDuration(runbook.lines[i]);
        if (found && runbook.rollback.budgetMax && *found == *runbook.rollback.budgetMax)
            return int(i) + 1;
    }
    return chapter;
}

/// Minutes from the first phase's start to the last phase's end, with the clocks as written.
struct PhaseSpan {
    minutes start;
    minutes length;
    int line = 0;
};
std::optional<PhaseSpan> spanOf(const runbook::Runbook& runbook)
{
    std::optional<PhaseSpan> span;
    for (const runbook::Phase& phase : runbook.phases) {
        const auto start = phase.start ? parseClock(*phase.start) : std::nullopt;
        const auto end = phase.end ? parseClock(*phase.end) : std::nullopt;
        if (!start || !end)
            continue;
        if (!span)
            span = PhaseSpan{*start, minutes{0}, phase.line};
        const minutes till = (*end - span->start + minutes(1440)) % minutes(1440);
        if (till > span->length)
            span = PhaseSpan{span->start, till, phase.line};
    }
    return span;
}

std::optional<milliseconds> endOf(const LintSubject& subject)
{
    std::optional<milliseconds> end;
    for (const Step& step : subject.steps) {
        if (step.plannedStart && step.planned)
            end = std::max(end.value_or(milliseconds{0}), *step.plannedStart + *step.planned);
    }
    return end;
}

void phasesAgainstWindow(const LintSubject& subject, const PhaseSpan& span, LintReport& report)
{
    const minutes window = *subject.runbook.window;
    if (span.length == window)
        return;
    const QString from = clockText(span.start);
    const QString till = clockText(span.start + window);
    const QString end = clockText(span.start + span.length);
    const int line = windowLine(subject.runbook, span.line);
    if (span.length > window) {
        report.add(line,
                   Tr::tr("The window is %1–%2 (%3), but the phases end at %4: %5 over.")
                       .arg(from, till, minutesText(window), end, minutesText(span.length - window)),
                   Tr::tr("Lengthen the window or shorten the phases."));
    } else {
        report.add(
            line, Severity::Note,
            Tr::tr("The window is %1–%2 (%3), but the phases end at %4: %5 of it are not planned.")
                .arg(from, till, minutesText(window), end, minutesText(window - span.length)),
            Tr::tr("Say what the rest is for (slack, monitoring), or correct the window."));
    }
}

void windowArithmetic(const LintSubject& subject, LintReport& report)
{
    if (!subject.runbook.window)
        return;
    if (const std::optional<PhaseSpan> span = spanOf(subject.runbook)) {
        phasesAgainstWindow(subject, *span, report);
        return;
    }
    const std::optional<milliseconds> end = endOf(subject);
    if (!end || *end <= *subject.runbook.window)
        return;
    report.add(windowLine(subject.runbook, subject.steps.back().line),
               Tr::tr("The window is %1, but the steps end at %2 (%3): %4 over.")
                   .arg(minutesText(*subject.runbook.window), offsetText(*end), minutesText(*end),
                        minutesText(*end - *subject.runbook.window)),
               Tr::tr("Lengthen the window or shorten the steps."));
}

void zeroSlack(const LintSubject& subject, LintReport& report)
{
    const std::optional<milliseconds> end = endOf(subject);
    if (!subject.runbook.window || !end || *end != *subject.runbook.window || subject.steps.size() < 2)
        return;
    report.add(
        subject.steps.back().line,
        Tr::tr(
            "The steps fill the window of %1 to the last minute (%2): the first delay breaks it.")
            .arg(minutesText(*end), offsetText(*end)),
        Tr::tr("Plan a hold or some slack before the end."));
}

void overlappingSteps(const LintSubject& subject, LintReport& report)
{
    for (size_t i = 1; i < subject.steps.size(); ++i) {
        const Step& step = subject.steps[i - 1];
        const Step& next = subject.steps[i];
        if (!step.plannedStart || !step.planned || !next.plannedStart
            || *next.plannedStart <= *step.plannedStart)
            continue;
        const milliseconds end = *step.plannedStart + *step.planned;
        if (end <= *next.plannedStart)
            continue;
        report.add(next.line,
                   Tr::tr("%1 takes %2 from %3 on, but %4 begins at %5.")
                       .arg(stepNameFirst(step.number, step.title), minutesText(*step.planned),
                            offsetText(*step.plannedStart), stepName(next.number, next.title),
                            offsetText(*next.plannedStart)),
                   Tr::tr("Correct one of the times, or say that the two run side by side."));
    }
}

void stepWithoutDuration(const LintSubject& subject, LintReport& report)
{
    const auto missing = std::count_if(subject.steps.begin(), subject.steps.end(),
                                       [](const Step& step) { return !step.planned; });
    if (missing == 0 || subject.steps.size() < 2)
        return;
    if (size_t(missing) * 2 > subject.steps.size()) {
        report.add(subject.steps.front().line,
                   Tr::tr("%1 of %2 steps say no duration: there is no forecast for them.")
                       .arg(missing)
                       .arg(subject.steps.size()),
                   Tr::tr("Write an expected duration to each step; a rehearsal measures them."));
        return;
    }
    for (const Step& step : subject.steps) {
        if (!step.planned) {
            report.add(
                step.line,
                Tr::tr("%1 has no expected duration.").arg(stepNameFirst(step.number, step.title)),
                Tr::tr("Write how long it should take; a rehearsal measures it."));
        }
    }
}

void rollbackOverBudget(const LintSubject& subject, LintReport& report)
{
    const std::optional<milliseconds>& promise = subject.schedule.rollbackMax;
    const std::optional<milliseconds>& sum = subject.schedule.ladder;
    if (!promise || !sum || *sum <= *promise)
        return;
    QStringList parts;
    for (const Rung& rung : subject.ladder) {
        if (rung.budget)
            parts.append(numberText(double(rung.budget->count()) / 60'000.0));
    }
    report.add(promiseLine(subject.runbook),
               Tr::tr("The rollback is promised within %1, but its steps add up to %2 = %3.")
                   .arg(minutesText(*promise), parts.join(u'+'), minutesText(*sum)),
               Tr::tr("Promise what the steps take, or shorten them."));
}

void pointOfNoReturn(const LintSubject& subject, LintReport& report)
{
    const std::optional<milliseconds> worst = subject.schedule.worstRollback();
    if (!worst || !subject.schedule.window)
        return;
    const milliseconds lastSafe = *subject.schedule.window - *worst;
    const QString remedy = Tr::tr("Shorten the way back, lengthen the window, or decide before %1.")
                               .arg(offsetText(std::max(lastSafe, milliseconds{0})));
    const auto say = [&](int line, const QString& what, milliseconds at) {
        report.add(
            line,
            Tr::tr("A rollback takes up to %1, so its last safe start is %2, before %3 at %4.")
                .arg(minutesText(*worst), offsetText(lastSafe), what, offsetText(at)),
            remedy);
    };
    for (const runbook::RampStage& stage : subject.runbook.ramp) {
        if (stage.offset && milliseconds(*stage.offset) > lastSafe) {
            say(stage.line, Tr::tr("the %1 % stage").arg(numberText(stage.percent)), *stage.offset);
            return;
        }
    }
    for (const Step& step : subject.steps) {
        if (step.rollbackPoint == runbook::RollbackPoint::Yes && step.plannedStart
            && *step.plannedStart > lastSafe) {
            say(step.line,
                Tr::tr("%1, which is called a rollback point,").arg(stepName(step.number, step.title)),
                *step.plannedStart);
            return;
        }
    }
}

void rollbackLongerThanSoak(const LintSubject& subject, LintReport& report)
{
    const std::optional<milliseconds> worst = subject.schedule.worstRollback();
    std::optional<milliseconds> longest;
    for (const runbook::RampStage& stage : subject.runbook.ramp) {
        if (stage.soak)
            longest = std::max(longest.value_or(milliseconds{0}), milliseconds(*stage.soak));
    }
    if (!worst || !longest || *worst <= *longest)
        return;
    report.add(
        promiseLine(subject.runbook),
        Tr::tr("The rollback takes up to %1, longer than any stage of the ramp is watched (%2 at "
               "most).")
            .arg(minutesText(*worst), minutesText(*longest)),
        Tr::tr(
            "Give the ramp a quicker way back (set the weights to the old version), and name it."));
}

} // namespace

std::vector<LintCheck> scheduleChecks()
{
    return {
        {{u"window-arithmetic"_s, Tr::tr("The phases or steps do not fit the deployment window."),
          Tr::tr("The window that the runbook announces is compared with where its phases or steps "
                 "end. Too long is "
                 "a warning; a part of the window that nothing is planned for is a note."),
          Severity::Warning},
         windowArithmetic},
        {{u"zero-slack"_s, Tr::tr("The steps fill the window to the last minute."),
          Tr::tr("When the planned durations add up to exactly the window, any delay at all breaks "
                 "it, and there is "
                 "no room for a hold or for a way back."),
          Severity::Warning},
         zeroSlack},
        {{u"overlapping-steps"_s, Tr::tr("A step begins before the one above it can be finished."),
          Tr::tr(
              "The start and the duration of a step are compared with the start of the next one."),
          Severity::Warning},
         overlappingSteps},
        {{u"step-without-duration"_s, Tr::tr("A step says no expected duration."),
          Tr::tr("Without a duration there is no forecast and no warning when the step takes too "
                 "long. Where most "
                 "steps say none, one finding counts them."),
          Severity::Note},
         stepWithoutDuration},
        {{u"rollback-over-budget"_s,
          Tr::tr("The rollback steps add up to more than the promised rollback time."),
          Tr::tr("The budgets of all rollback steps, conditional ones included, are added up and "
                 "compared with the "
                 "time that the runbook promises."),
          Severity::Warning},
         rollbackOverBudget},
        {{u"point-of-no-return"_s,
          Tr::tr("The last safe moment for a rollback lies before a later stage begins."),
          Tr::tr("The last safe rollback start is the end of the window minus the longest "
                 "rollback. A ramp stage or "
                 "a step called a rollback point that begins later cannot be undone inside the "
                 "window."),
          Severity::Warning},
         pointOfNoReturn},
        {{u"rollback-longer-than-soak"_s,
          Tr::tr("Getting back takes longer than any ramp stage is watched."),
          Tr::tr("A soak is there to find trouble in time. When the way back takes longer than the "
                 "longest soak, "
                 "customers stay on the bad version longer than the stage itself lasts."),
          Severity::Warning},
         rollbackLongerThanSoak},
    };
}

} // namespace cockpit::plan
