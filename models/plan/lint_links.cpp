// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// The anchor that GitHub and GitLab give a heading: letters, digits, '-' and '_'; blanks become '-'.
QString anchorOf(QString title)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    title.replace(link, u"\\1"_s);
    QString anchor;
    for (const QChar c : title.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c.isSurrogate())
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

/// Two anchors with the same letters: sites differ in what they do with signs and emoji.
QString core(const QString& anchor)
{
    QString letters;
    std::copy_if(anchor.begin(), anchor.end(), std::back_inserter(letters),
                 [](QChar c) { return c.isLetterOrNumber() && c.unicode() != 0xfe0f; });
    return letters;
}

QSet<QString> anchorsOf(const LintSubject& subject)
{
    static const QRegularExpression heading(u"^ {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*$"_s);
    static const QRegularExpression named(
        u"<a\\s[^>]*(?:id|name)=[\"']?([\\w.-]+)|\\bid=[\"']([\\w.-]+)"_s);
    const QStringList& lines = subject.runbook.lines;
    QSet<QString> anchors;
    QHash<QString, int> met;
    const auto title = [&](const QString& text) {
        const QString anchor = core(anchorOf(text));
        const int before = met[anchor]++;
        anchors.insert(anchor);
        if (before > 0)
            anchors.insert(anchor + QString::number(before));
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (subject.fences[size_t(i)].inside)
            continue;
        static const QRegularExpression underline(u"^ {0,3}(?:=+|-+)\\s*$"_s);
        if (i > 0 && underline.match(lines[i]).hasMatch())
            title(lines[i - 1]);
        if (const auto match = heading.match(lines[i]); match.hasMatch())
            title(match.captured(1));
        if (!lines[i].contains(u"id="_s) && !lines[i].contains(u"name="_s))
            continue;
        auto all = named.globalMatch(lines[i]);
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            anchors.insert(core(match.captured(match.lastCapturedIndex()).toLower()));
        }
    }
    return anchors;
}

void deadLink(const LintSubject& subject, LintReport& report)
{
    const auto isInside = [](const runbook::Link& link) {
        return link.url.startsWith(u'#') && link.url.size() > 1;
    };
    if (std::none_of(subject.runbook.links.begin(), subject.runbook.links.end(), isInside))
        return;
    const QSet<QString> anchors = anchorsOf(subject);
    for (const runbook::Link& link : subject.runbook.links) {
        if (!isInside(link))
            continue;
        const QString anchor = QUrl::fromPercentEncoding(link.url.mid(1).toUtf8()).toLower();
        if (anchor == u"top"_s || anchors.contains(core(anchor)))
            continue;
        report.add(
            link.line,
            Tr::tr("The link \"%1\" goes to %2, and no heading of this document is called so.")
                .arg(shortened(link.text), link.url),
            Tr::tr("Correct the link, or the heading that it meant."));
    }
}

void triggerWithoutMetric(const LintSubject& subject, LintReport& report)
{
    QStringList texts;
    int line = 0;
    for (const Trigger& trigger : subject.triggers) {
        if (!trigger.condition.isEmpty())
            continue;
        texts.append(u"\"%1\""_s.arg(shortened(trigger.text, 50)));
        line = line == 0 ? trigger.line : line;
    }
    if (texts.isEmpty())
        return;
    const qsizetype count = texts.size();
    if (count > 4)
        texts = texts.mid(0, 4) + QStringList{u"…"_s};
    report.add(
        line,
        Tr::tr("%1 of %2 rollback triggers name no metric with a limit: %3. Only a person can "
               "declare them.")
            .arg(count)
            .arg(subject.triggers.size())
            .arg(listed(texts)),
        Tr::tr("Write what is measured, the limit and for how long: \"Error rate > 5 % for 5 "
               "minutes\"."));
}

void triggerWithoutDuration(const LintSubject& subject, LintReport& report)
{
    for (const Trigger& trigger : subject.triggers) {
        const auto found = std::find_if(
            subject.conditions.begin(), subject.conditions.end(),
            [&trigger](const Condition& condition) { return condition.id == trigger.condition; });
        const bool measured = !trigger.condition.isEmpty() && found != subject.conditions.end();
        const bool spelled = trigger.text.contains(u"immediate"_s, Qt::CaseInsensitive);
        if (!measured || found->forDuration || spelled || found->relativeToBaseline)
            continue;
        report.add(
            trigger.line,
            Tr::tr("\"%1\" does not say for how long: one bad sample is enough.")
                .arg(shortened(trigger.text)),
            Tr::tr("Add the time it must last, such as \"for 5 minutes\", or say \"at once\"."));
    }
}

void timelineGap(const LintSubject& subject, LintReport& report)
{
    for (size_t i = 1; i < subject.steps.size(); ++i) {
        const Step& step = subject.steps[i - 1];
        const Step& next = subject.steps[i];
        const bool timed = step.plannedStart && step.planned && next.plannedStart
            && (subject.runbook.steps[i].offset || subject.runbook.steps[i].clock);
        if (!timed)
            continue;
        const milliseconds end = *step.plannedStart + *step.planned;
        const milliseconds gap = *next.plannedStart - end;
        if (gap <= std::max(milliseconds(15 * 60'000), *step.planned))
            continue;
        report.add(
            next.line,
            Tr::tr("%1 ends at %2 and %3 begins at %4: nothing is planned for %5 between them.")
                .arg(stepNameFirst(step.number, step.title), offsetText(end),
                     stepName(next.number, next.title), offsetText(*next.plannedStart),
                     minutesText(gap)),
            Tr::tr("Say what the time is for, or correct one of the times."));
    }
}

void stepWithoutValidation(const LintSubject& subject, LintReport& report)
{
    std::vector<const runbook::Step*> silent;
    size_t acting = 0;
    const auto checks = [](const runbook::Action& action) {
        return action.kind == runbook::ActionKind::Check
            || action.kind == runbook::ActionKind::Metric || action.expected.has_value();
    };
    std::vector<bool> acts(subject.runbook.steps.size());
    std::vector<bool> looks(subject.runbook.steps.size());
    for (const LintCommand& command : subject.commands) {
        if (command.step < 0)
            continue;
        acts[size_t(command.step)] = acts[size_t(command.step)] || command.blast != Blast::ReadOnly;
        looks[size_t(command.step)] = looks[size_t(command.step)] || command.blast == Blast::ReadOnly;
    }
    for (size_t i = 0; i < subject.runbook.steps.size(); ++i) {
        const runbook::Step& step = subject.runbook.steps[i];
        if (!acts[i])
            continue;
        ++acting;
        const bool checked = looks[i] || !step.validations.isEmpty()
            || std::any_of(step.actions.begin(), step.actions.end(), checks);
        if (!checked)
            silent.push_back(&step);
    }
    if (silent.empty())
        return;
    QStringList names;
    for (const runbook::Step* step : silent)
        names.append(stepName(step->id, shortened(step->title, 40)));
    const qsizetype count = names.size();
    if (count > 6)
        names = names.mid(0, 6) + QStringList{u"…"_s};
    report.add(
        silent.front()->line,
        Tr::tr("%1 of %2 steps that change something do not say how to see that it worked: %3.")
            .arg(count)
            .arg(acting)
            .arg(listed(names)),
        Tr::tr("Add a check, an expected output or a \"Validation:\" to each."));
}

/// The same words read in the same way again ("T-1:10" in a table and in its heading): one finding.
void readerGuess(const LintSubject& subject, LintReport& report)
{
    const std::vector<runbook::Guess>& guesses = subject.runbook.guesses;
    QMap<QStringList, QStringList> lines; // by what was guessed
    for (const runbook::Guess& guess : guesses)
        lines[{guess.rule, guess.written, guess.readAs}].append(QString::number(guess.line));
    for (const runbook::Guess& guess : guesses) {
        const QStringList places = lines.take({guess.rule, guess.written, guess.readAs});
        if (places.isEmpty())
            continue; // said already
        QString said =
            Tr::tr("\"%1\" is read as %2; confirm it.").arg(shortened(guess.written), guess.readAs);
        if (places.size() > 1)
            said = Tr::tr("%1 It stands in the lines %2.").arg(said, listed(places.mid(0, 12)));
        report.add(guess.line, said,
                   guess.replacement.isEmpty()
                       ? Tr::tr("Confirm it in the window, or write it in other words.")
                       : Tr::tr("Confirm it in the window, or write \"%1\".").arg(guess.replacement));
    }
}

} // namespace

std::vector<LintCheck> linkChecks()
{
    return {
        {{u"dead-link"_s, Tr::tr("A link inside the document leads nowhere."),
          Tr::tr("A reader who follows it in a hurry lands at the top of the page instead of the "
                 "rollback. Anchors are compared with the headings by their letters and digits."),
          Severity::Warning},
         deadLink},
        {{u"trigger-without-metric"_s, Tr::tr("A rollback trigger names nothing that is measured."),
          Tr::tr("Words such as \"performance is bad\" are judged differently by everyone at two "
                 "in the "
                 "morning. A metric with a limit fires by itself."),
          Severity::Note},
         triggerWithoutMetric},
        {{u"trigger-without-duration"_s, Tr::tr("A trigger does not say how long it must last."),
          Tr::tr(
              "A single bad sample is common in a deployment. The time a limit must be broken for "
              "keeps a release from being rolled back by chance."),
          Severity::Note},
         triggerWithoutDuration},
        {{u"timeline-gap"_s, Tr::tr("Between two steps a long time is planned for nothing."),
          Tr::tr("A gap in the timeline is either a step that nobody wrote down or a wrong time. "
                 "Up to a "
                 "quarter of an hour, or the length of the step, counts as slack."),
          Severity::Note},
         timelineGap},
        {{u"step-without-validation"_s, Tr::tr("A step does not say how to see that it worked."),
          Tr::tr(
              "A step that changes something and checks nothing is done when its last line ends, "
              "whatever it did."),
          Severity::Note},
         stepWithoutValidation},
        {{u"reader-guess"_s, Tr::tr("Words with two readings were read in one way."),
          Tr::tr("People write the same words for different things. Where the reader had to "
                 "choose, it "
                 "says so, and a person confirms or corrects it."),
          Severity::Note},
         readerGuess},
    };
}

} // namespace cockpit::plan
