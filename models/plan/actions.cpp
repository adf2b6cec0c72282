// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"
#include "models/plan/captures.h"
#include "models/plan/elision.h"
#include "models/plan/expectation.h"
#include "models/plan/hosts.h"
#include "models/plan/input.h"
#include "models/plan/plannerparts.h"
#include "models/plan/poll.h"
#include "models/plan/session.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"
#include "models/runbook/markdown.h"
#include "models/runbook/readjson.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::ActionKind;

namespace {

/// Over what a person approves: the line as written, as resolved, and where it would run.
QByteArray hashOf(const Action& action)
{
    QByteArray bytes;
    bytes.reserve((action.text.size() + action.resolved.size()) * 2 + 64);
    bytes += action.text.toUtf8();
    bytes += '\0';
    bytes += action.resolved.toUtf8();
    bytes += '\0';
    if (action.context) {
        bytes += runbook::word(action.context->kind).toUtf8() + '\0';
        bytes += action.context->target.value_or(QString()).toUtf8();
    }
    for (const Host& host : action.hosts)
        bytes += '\0' + host.name.toUtf8() + '=' + host.user.toUtf8() + '@' + host.address.toUtf8();
    if (!action.hosts.empty())
        bytes += '\0' + word(action.spread.strategy).toUtf8() + QByteArray::number(atOnce(action));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

std::optional<QString> whyNot(const Action& action, const ShellLine& line, const QStringList& open)
{
    if (elisionIn(line, action.context) != Elision::None)
        return Tr::tr("A part of the line is left out (\"...\"): write it in full in the runbook.");
    if (open.isEmpty())
        return {};
    return Tr::tr("%1 has no value: give it one in the environment, under variables or secrets.")
        .arg(listed(open));
}

/// The host that a line reaches: where it is typed, or where its own ssh goes.
std::optional<QString> hostOf(const Action& action, const ShellLine& line)
{
    if (const std::optional<QString> host = hostReached(line))
        return host;
    const bool remote = action.context && action.context->kind == runbook::ContextKind::Ssh;
    return remote ? action.context->target : std::nullopt;
}

/// The shell around the lines, as it is when each line is typed. The runbook says what a line talks
/// to; what runs it must know where it is typed: "psql -c …" and "docker exec …" belong outside.
class Surroundings
{
public:
    std::optional<runbook::Context> typedIn(const runbook::Action& action, const ShellLine& line)
    {
        using runbook::ContextKind;
        if (!action.context)
            return action.context;
        const ContextKind kind = action.context->kind;
        const bool outside = (kind == ContextKind::Sql && !isTypedAtPrompt(line, action.context))
            || (kind == ContextKind::Container && callsIntoContainer(line));
        if (outside)
            return m_shell;
        if (kind == ContextKind::Local || kind == ContextKind::Ssh)
            m_shell = *action.context;
        if (const std::optional<QString> host = opensShell(line)) {
            const runbook::Context before = m_shell;
            m_shell = {ContextKind::Ssh, *host};
            return before;
        }
        return action.context;
    }

private:
    runbook::Context m_shell;
};

} // namespace

ActionMaker::ActionMaker(const runbook::Runbook& runbook, const Environment& environment)
    : m_environment(environment)
    , m_resolver(runbook, environment)
    , m_captures(capturesOf(runbook))
    , m_cutLines(cutLinesOf(runbook.lines))
{}

bool ActionMaker::isCut(const runbook::Action& source) const
{
    return std::any_of(m_cutLines.begin(), m_cutLines.end(),
                       [&](const CutLine& line) { return source.text.contains(line.end); });
}

Action ActionMaker::common(const runbook::Action& source) const
{
    Action action;
    action.kind = source.kind;
    action.context = source.context;
    action.text = source.text;
    action.note = source.note;
    action.line = source.line;
    action.expected = source.expected;
    action.endless = source.endless;
    if (source.wait)
        action.wait = *source.wait;
    return action;
}

Action ActionMaker::command(const runbook::Action& source, const ShellLine& line,
                            const std::optional<runbook::Context>& context) const
{
    Action action = common(source);
    action.context = context;
    const Resolved resolved = m_resolver.resolve(source.text, context);
    // A rehearsal's stand-ins know the lines as they are written.
    const bool real = m_environment.kind != RunKind::Simulated;
    action.resolved = real ? withCaptures(resolved.text, m_captures) : resolved.text;
    if (source.expected)
        action.expectations = expectationsFrom(*source.expected);
    action.blast =
        action.resolved == line.text ? blastOf(line, context) : blastOf(action.resolved, context);
    if (real)
        applyPoll(action);
    applyDefaults(action, line);
    applyTarget(action, line);
    applyProofs(action);
    applyHosts(action, line);
    // In a rehearsal a stand-in performs the line, whatever is still missing in it.
    if (real)
        action.cannotRun = whyNot(action, line, resolved.open);
    if (isCut(source))
        action.cannotRun =
            Tr::tr("Its line is longer than %1 characters, and only so much of it was "
                   "read: put it into a script, and call that.")
                .arg(runbook::longestLine);
    if (real && !action.cannotRun && action.hosts.empty())
        action.cannotRun = whyNoGroup(line);
    if (m_environment.preview && action.blast != Blast::ReadOnly)
        action.cannotRun = Tr::tr("it is left out of a preview, which runs read-only lines alone");
    return action;
}

/// In a rehearsal the stand-in watches until a person ends it, as the author would.
void ActionMaker::applyPoll(Action& action) const
{
    action.poll = pollOf(action.resolved);
    if (!action.poll)
        return;
    action.endless = false;
    const auto limit = m_environment.defaultsFor(action.blast, true).timeLimit;
    action.poll->limit = limit.value_or(action.poll->limit);
}

void ActionMaker::applyDefaults(Action& action, const ShellLine& line) const
{
    const LineDefaults defaults = m_environment.defaultsFor(action.blast, action.endless);
    action.timeLimit = defaults.timeLimit;
    action.silenceLimit = defaults.silenceLimit;
    action.retries = defaults.retries.value_or(0);
    // A stand-in of a rehearsal asks nobody; a poll is a script of our own.
    if (m_environment.kind == RunKind::Simulated || action.poll || action.endless)
        return;
    action.input = std::max(defaults.input, opensSession(line) ? Input::None : inputOf(line));
}

/// What shows that this place is the one that is meant; `names` are all of its names.
std::vector<Proof> ActionMaker::proofsAt(const QStringList& names) const
{
    std::vector<Proof> proofs;
    for (const Identity& identity : m_environment.identities) {
        if (identity.at == u"*"_s || names.contains(identity.at))
            proofs.push_back(identity.proof);
    }
    return proofs;
}

/// What can be taken back needs no proof of where it runs; of what nobody knows it may not be left out.
void ActionMaker::applyProofs(Action& action) const
{
    if (action.blast == Blast::ReadOnly || action.blast == Blast::Reversible)
        return;
    const bool here = !action.context || action.context->kind == runbook::ContextKind::Local;
    const QString place = here ? u"this machine"_s : action.context->target.value_or(QString());
    action.proofs = proofsAt(here ? QStringList{place} : QStringList{place, place.section(u'@', -1)});
}

/// The group that a line is typed on, or whose hosts it opens a session on.
QString ActionMaker::groupOf(const Action& action, const ShellLine& line) const
{
    const bool remote = action.context && action.context->kind == runbook::ContextKind::Ssh;
    const QString typedOn = remote ? action.context->target.value_or(QString()) : QString();
    for (const QString& target : {typedOn, opensShell(line).value_or(QString())}) {
        if (m_environment.groups.contains(target.section(u'@', -1)))
            return target;
    }
    return {};
}

void ActionMaker::applyHosts(Action& action, const ShellLine& line) const
{
    const QString target = groupOf(action, line);
    if (target.isEmpty())
        return;
    action.group = target.section(u'@', -1);
    const HostGroup group = m_environment.groups.value(action.group);
    action.spread = group.spread;
    const bool proved = action.blast != Blast::ReadOnly && action.blast != Blast::Reversible;
    for (const QString& member : group.members) {
        const HostBinding bound = m_environment.hosts.value(member);
        Host host{member, bound.address, bound.user, {}};
        if (proved)
            host.proofs = proofsAt({action.group, target, member, bound.address});
        action.hosts.push_back(host);
    }
    action.proofs.clear(); // each host has its own
}

/// ssh itself knows no groups.
std::optional<QString> ActionMaker::whyNoGroup(const ShellLine& line) const
{
    const QString reached = hostReached(line).value_or(QString()).section(u'@', -1);
    if (!m_environment.groups.contains(reached))
        return {};
    return Tr::
        tr("\"%1\" is a group of hosts, which this line's own ssh does not know: open a session "
           "with \"ssh %1\" and put the command on a line of its own.")
            .arg(reached);
}

/// Where the line runs and as whom: what sudo says goes before what ssh says before the environment.
void ActionMaker::applyTarget(Action& action, const ShellLine& line) const
{
    const std::optional<QString> host = hostOf(action, line);
    if (host) {
        const qsizetype at = host->indexOf(u'@');
        const auto bound = m_environment.hosts.constFind(*host);
        const auto bare = m_environment.hosts.constFind(host->mid(at + 1));
        const auto found = bound != m_environment.hosts.constEnd() ? bound : bare;
        if (found != m_environment.hosts.constEnd()) {
            action.address = found->address;
            action.runsAs = found->user;
        }
        if (at > 0 && action.runsAs.isEmpty())
            action.runsAs = host->left(at);
    }
    const QString user = line.commands.empty() ? QString() : line.commands.front().user();
    if (!user.isEmpty())
        action.runsAs = user;
}

Action ActionMaker::other(const runbook::Action& source) const
{
    Action action = common(source);
    action.resolved = m_resolver.resolve(source.text, source.context).text;
    const bool seen = source.kind == ActionKind::Flag || source.kind == ActionKind::Message;
    action.blast = seen ? Blast::CustomerVisible : Blast::ReadOnly;
    return action;
}

std::vector<Action> ActionMaker::make(const std::vector<runbook::Action>& actions,
                                      const QString& parent) const
{
    std::vector<Action> made;
    made.reserve(actions.size());
    Surroundings around;
    for (const runbook::Action& action : actions) {
        if (action.kind == ActionKind::Command) {
            const ShellLine line(action.text);
            made.push_back(command(action, line, around.typedIn(action, line)));
        } else {
            made.push_back(other(action));
        }
        made.back().id = parent + u".a"_s + QString::number(made.size());
        made.back().hash = hashOf(made.back());
    }
    return made;
}

} // namespace cockpit::plan
