// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/placeholders.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

void openPlaceholder(const LintSubject& subject, LintReport& report)
{
    std::vector<QList<int>> lines(subject.runbook.placeholders.size());
    for (const LintCommand& command : subject.commands) {
        for (const int number : subject.placeholders.in(command.line.text)) {
            const QString& token = subject.runbook.placeholders[size_t(number)].text;
            lines[size_t(number)].append(lineOf(*command.action, token));
        }
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        const QString& token = subject.runbook.placeholders[i].text;
        const QString name = placeholderName(token);
        QStringList numbers;
        for (const int line : lines[i])
            numbers.append(QString::number(line));
        report.add(
            lines[i].first(), report.severity(),
            Tr::tr("%1 has no value; it is needed in line %2.").arg(token, listed(numbers)),
            soundsSecret(name)
                ? Tr::tr("Name %1 under \"secrets\" in the environment; its value comes from the "
                         "keychain.")
                      .arg(name)
                : Tr::tr("Give %1 a value under \"variables\" in the environment.").arg(name),
            token);
    }
}

void messagePlaceholder(const LintSubject& subject, LintReport& report)
{
    for (const runbook::Message& message : subject.runbook.messages) {
        QStringList open;
        const QString text = message.subject.value_or(QString()) + u'\n' + message.body;
        for (const int number : subject.placeholders.in(text))
            open.append(subject.runbook.placeholders[size_t(number)].text);
        if (open.isEmpty())
            continue;
        report.add(
            message.line,
            Tr::tr("The message \"%1\" still holds %2.").arg(shortened(message.title), listed(open)),
            Tr::tr("Fill it in before it is sent, or give the values in the environment."));
    }
}

/// The error status that the author expects, from the expectation or from the comment below the line.
std::optional<QString> expectedStatus(const runbook::Action& action, const QStringList& lines)
{
    static const QRegularExpression status(
        u"(?:http|status|return\\w*|expect\\w*|code|should "
        u"be|get|→|->)\\W*(?:\\w+\\s+){0,3}\\W*\\b([45]\\d\\d)\\b"
        "|\\b([45]\\d\\d)\\b\\s*(?:page|response|status|error)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString said = action.expected.value_or(QString());
    qsizetype next = action.line + action.text.count(u'\n');
    while (next < lines.size() && lines[next].trimmed().startsWith(u'#'))
        said += u' ' + lines[next++].trimmed();
    const QRegularExpressionMatch match = status.match(said);
    if (!match.hasMatch())
        return {};
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

void expectsNon200(const LintSubject& subject, LintReport& report)
{
    static const QRegularExpression client(u"\\b(curl|wget|http|https)\\b"_s);
    for (const LintCommand& command : subject.commands) {
        const runbook::Action& action = *command.action;
        if (!client.match(action.text).hasMatch())
            continue;
        const std::optional<QString> status = expectedStatus(action, subject.runbook.lines);
        if (!status)
            continue;
        report.add(
            action.line,
            Tr::tr("`%1` expects %2, not 200: a check for success would call the right answer a "
                   "failure.")
                .arg(shortened(action.text), *status),
            Tr::tr("Compare the status itself: curl -s -o /dev/null -w '%{http_code}' … gives %1.")
                .arg(*status));
    }
}

void statuspageStatus(const LintSubject& subject, LintReport& report)
{
    static const QRegularExpression unplanned(
        u"\"status\"\\s*:\\s*\"(investigating|identified|monitoring)\""_s);
    for (const LintCommand& command : subject.commands) {
        const runbook::Action& action = *command.action;
        if (!action.text.contains(u"incidents"_s))
            continue;
        const QRegularExpressionMatch match = unplanned.match(action.text);
        const bool planned = action.text.contains(u"maintenance"_s, Qt::CaseInsensitive);
        if (!match.hasMatch() || !planned)
            continue;
        report.add(
            action.line,
            Tr::tr("A planned maintenance is posted with the status \"%1\", which is one of an "
                   "unplanned incident.")
                .arg(match.captured(1)),
            Tr::tr("A scheduled incident is scheduled, in_progress, verifying or completed."));
    }
}

} // namespace

std::vector<LintCheck> requestChecks()
{
    return {
        {{u"open-placeholder"_s, Tr::tr("A placeholder in a command line has no value."),
          Tr::tr("A line with a placeholder runs only when the environment supplies its value, as "
                 "a variable or by "
                 "the name of a secret."),
          Severity::Warning},
         openPlaceholder},
        {{u"message-placeholder"_s, Tr::tr("A message to be sent still holds placeholders."),
          Tr::tr("Message templates are shown filled before a person sends them; what has no value "
                 "stays visible as "
                 "a placeholder, and customers would read it."),
          Severity::Note},
         messagePlaceholder},
        {{u"expects-non-200"_s, Tr::tr("A request is expected to answer with an error status."),
          Tr::tr("Under a maintenance page the right answer is often 503. A check that takes 200 "
                 "for success reads "
                 "it the wrong way round."),
          Severity::Note},
         expectsNon200},
        {{u"statuspage-status"_s,
          Tr::tr("A planned maintenance is posted with the status of an incident."),
          Tr::tr("Status page services keep two sets of words: scheduled, in_progress, verifying "
                 "and completed for "
                 "planned work; investigating, identified, monitoring and resolved for incidents."),
          Severity::Warning},
         statuspageStatus},
    };
}

} // namespace cockpit::plan
