// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environment.h"
#include "models/plan/placeholders.h"
#include "models/plan/probeline.h"
#include "models/plan/session.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QMap>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// A YAML string that reads back as itself, whatever it holds.
QString quoted(const QString& text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return out + u'"';
}

QString comment(const QString& text)
{
    return u"# "_s + text.simplified() + u'\n';
}

bool isRosterLine(const runbook::Runbook& runbook, int line)
{
    return std::any_of(runbook.roster.begin(), runbook.roster.end(),
                       [line](const runbook::Role& role) { return role.line == line; });
}

QString head(const runbook::Runbook& runbook, const QString& name, RunKind kind)
{
    QString out = comment(
        Tr::tr("Binds the runbook to a target. Values of secrets never stand in this file."));
    out += u"environment: %1\n"_s.arg(quoted(name));
    out += u"kind: %1 "_s.arg(word(kind)) + comment(Tr::tr("live, staging or simulated"));
    if (runbook.start) {
        out += u"start: %1 "_s.arg(quoted(runbook.start->toUTC().toString(Qt::ISODate)));
        out += comment(Tr::tr("as the runbook says"));
    } else {
        out +=
            u"# start: \"2030-01-31T02:00:00Z\" "_s + comment(Tr::tr("the runbook names no moment"));
    }
    out += u"# timezone: \"Europe/Berlin\" "_s
        + comment(Tr::tr("of the people; without it, clocks are shown in UTC"));
    if (!runbook.window)
        out += u"# window: 4h "_s + comment(Tr::tr("the runbook names no window"));
    if (!runbook.rollback.budgetMax)
        out += u"# rollback: 30 min "_s + comment(Tr::tr("the longest that a way back may take"));
    return out;
}

QString placeholders(const runbook::Runbook& runbook)
{
    QMap<QString, int> variables;
    QMap<QString, int> secrets;
    for (const runbook::Placeholder& placeholder : runbook.placeholders) {
        const QString name = placeholderName(placeholder.text);
        if (!name.isEmpty() && !isRosterLine(runbook, placeholder.line))
            (soundsSecret(name) ? secrets : variables).insert(name, placeholder.line);
    }
    QString out;
    if (!variables.isEmpty())
        out += u'\n' + comment(Tr::tr("The runbook leaves these open; an empty one stays open."))
            + u"variables:\n"_s;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        out += u"  %1: \"\" # %2\n"_s.arg(quoted(it.key()), Tr::tr("line %1").arg(it.value()));
    if (!secrets.isEmpty())
        out += u'\n' + comment(Tr::tr("Names of secrets; their values come from the keychain."))
            + u"secrets:\n"_s;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        out += u"  - %1 # %2\n"_s.arg(quoted(it.key()), Tr::tr("line %1").arg(it.value()));
    return out;
}

QString groups()
{
    QString out = u"  "_s
        + comment(Tr::tr(
            "Several hosts behind one name of the runbook: each line goes over the members, "
            "sequential, rolling (a batch at once) or parallel. After a line that may change "
            "something, the check must go well on each host within its limit. What must happen "
            "together on a host stands on one line (a && b)."));
    out += u"  # web: {members: [web-1, web-2], strategy: rolling, batch: 1,\n"
           "  #   check: \"curl -fsS http://localhost/health\", check_limit: 2 min,\n"
           "  #   on_failure: stop, at_most_failed: 0} "_s
        + comment(Tr::tr("on_failure: stop or go-on"));
    return out;
}

/// Every host that a line is typed on or reaches, with the line where it is met first.
QString machines(const runbook::Runbook& runbook)
{
    QMap<QString, int> hosts;
    const auto meet = [&hosts](const QString& name, int line) {
        const QString bare = name.section(u'@', -1);
        if (!bare.isEmpty() && !hosts.contains(bare))
            hosts.insert(bare, line);
    };
    const auto visit = [&meet](const std::vector<runbook::Action>& actions) {
        for (const runbook::Action& action : actions) {
            if (action.kind != runbook::ActionKind::Command)
                continue;
            if (action.context && action.context->kind == runbook::ContextKind::Ssh)
                meet(action.context->target.value_or(QString()), action.line);
            if (const auto reached = hostReached(action.text))
                meet(*reached, action.line);
        }
    };
    for (const runbook::Step& step : runbook.steps)
        visit(step.actions);
    for (const runbook::RollbackStep& step : runbook.rollback.steps)
        visit(step.actions);
    if (hosts.isEmpty())
        return {};
    QString out = u'\n'
        + comment(Tr::tr(
            "The runbook's hosts: an address, or user@address. An empty one keeps a run "
            "from starting."))
        + u"hosts:\n"_s;
    for (auto it = hosts.cbegin(); it != hosts.cend(); ++it)
        out += u"  %1: \"\" # %2\n"_s.arg(quoted(it.key()), Tr::tr("line %1").arg(it.value()));
    return out + groups();
}

QString limits()
{
    QString out = u'\n'
        + comment(Tr::tr(
            "What holds for lines of a kind where the runbook says nothing. Kinds: line "
            "(all), read-only, reversible, customer-visible, irreversible, unknown, "
            "observer."))
        + u"defaults:\n"_s;
    out += u"  line: {time_limit: 30 min, silence_limit: 10 min}\n"_s;
    out += u"  read-only: {time_limit: 5 min, retries: 1}\n"_s;
    out += u"  # unknown: {terminal: true} "_s
        + comment(Tr::tr("or input: true, for lines that ask and whose tool does not tell"));
    out += u'\n'
        + comment(Tr::tr("What a run speaks to: flags, status-page, chat, mail, traffic or "
                         "alerts."));
    out +=
        u"# services:\n#   - {name: team chat, type: chat, url: \"https://chat.example.com/hook\", "
        "credential: CHAT}\n"_s;
    return out;
}

QString people(const runbook::Runbook& runbook)
{
    QString out;
    QStringList met;
    for (const runbook::Role& role : runbook.roster) {
        if (role.role.simplified().isEmpty() || role.name || met.contains(role.role))
            continue;
        met.append(role.role);
        out += u"  - role: %1 # %2\n    name: \"\"\n    contact: \"\"\n"_s.arg(
            quoted(role.role.simplified()), Tr::tr("line %1").arg(role.line));
    }
    if (out.isEmpty())
        return {};
    return u'\n' + comment(Tr::tr("Roles that the runbook leaves unassigned.")) + u"roster:\n"_s + out;
}

QString measurements(const runbook::Runbook& runbook)
{
    QMap<QString, QString> metrics; // with the unit of the first condition on each
    for (const runbook::Condition& condition : runbook.conditions) {
        const QString metric = wordsOf(condition.metric).join(u' ');
        if (!metric.isEmpty() && (!metrics.contains(metric) || metrics[metric].isEmpty()))
            metrics.insert(metric, condition.unit.value_or(QString()));
    }
    QString out =
        u'\n' + comment(Tr::tr("Where metrics are read. Remove the # and write your own address."));
    out += u"# sources:\n#   - name: metrics\n#     type: prometheus\n"
           "#     url: \"https://prometheus.example.com\"\n"_s;
    if (metrics.isEmpty())
        return out;
    out += u'\n'
        + comment(Tr::tr("What the runbook measures; without a query a condition stays unbound."));
    out += u"# metrics:\n"_s;
    for (auto it = metrics.cbegin(); it != metrics.cend(); ++it)
        out += u"#   - {match: %1, source: metrics, query: \"\", unit: %2}\n"_s.arg(
            quoted(it.key()), quoted(it.value()));
    return out;
}

/// What the runbook itself tells of the way back, for a person to take over.
QString agreements(const runbook::Runbook& runbook)
{
    const QStringList probes = probesIn(runbook);
    if (probes.isEmpty())
        return {};
    QString out = u'\n'
        + comment(Tr::tr(
            "What must be seen to work before a GO. A line in backticks only reads, and "
            "runs by itself; without one a person looks."))
        + u"# rules:\n#   probes:\n"_s;
    for (const QString& probe : probes)
        out += u"#     - %1\n"_s.arg(quoted(probe));
    return out;
}

QString consequences(const runbook::Runbook& runbook)
{
    if (runbook.rollback.triggers.empty())
        return {};
    QString out = u'\n' + comment(Tr::tr("What a firing trigger does: observe, ask or act."))
        + u"triggers:\n"_s;
    return out + u"  \"*\": ask\n"_s;
}

} // namespace

QByteArray newEnvironment(const runbook::Runbook& runbook, const QString& name, RunKind kind)
{
    const QString text = head(runbook, name, kind) + placeholders(runbook) + machines(runbook)
        + limits() + people(runbook) + measurements(runbook) + agreements(runbook)
        + consequences(runbook);
    return text.toUtf8();
}

} // namespace cockpit::plan
