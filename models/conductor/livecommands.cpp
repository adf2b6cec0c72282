// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/livecommands.h"

#include "models/conductor/prompts.h"
#include "models/conductor/sessions.h"
#include "models/conductor/sidejob.h"
#include "models/conductor/sqllines.h"
#include "models/conductor/statusquestion.h"
#include "models/workers/jobfolder.h"
#include "models/workers/routes/database.h"
#include "models/workers/routes/quoting.h"

#include <QCoreApplication>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;
using runbook::ContextKind;
using workers::Errand;
using workers::Route;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::conductor)
};

/// A poll for any shell.
QString pollScript(const plan::Poll& poll)
{
    return uR"(good=0; began=$(date +%s)
while :; do
  if sh -c %1; then good=$((good + 1)); else good=0; fi
  echo "[$good of %2 in a row]"
  [ "$good" -ge %2 ] && exit 0
  if [ $(($(date +%s) - began)) -ge %3 ]; then echo "not well within %3 s" >&2; exit 1; fi
  sleep %4
done)"_s.arg(workers::shellWord(poll.command), QString::number(poll.count),
             QString::number(std::chrono::ceil<std::chrono::seconds>(poll.limit).count()),
             QString::number(static_cast<double>(poll.interval.count()) / 1000.0));
}

} // namespace

/// To a group it goes by the one host that is meant.
Result<workers::SshHop> LiveCommands::hopTo(const QString& target, const plan::Action& action) const
{
    const QString bare = target.section(u'@', -1);
    if (action.group.isEmpty() || bare != action.group)
        return m_settings.hopOf(target);
    if (action.hosts.size() != 1)
        return failure(Tr::tr("%1 runs on each host of %2: say which one.").arg(action.id, bare));
    const QString user = target.contains(u'@') ? target.section(u'@', 0, 0) + u'@' : QString();
    return m_settings.hopOf(user + action.hosts.front().name);
}

Result<Route> LiveCommands::routeThrough(const std::vector<OpenSession>& sessions,
                                         const plan::Action& action) const
{
    Route route;
    for (const OpenSession& session : sessions) {
        if (session.context.kind == ContextKind::Ssh) {
            const auto hop = hopTo(session.context.target.value_or(QString()), action);
            if (!hop)
                return tl::unexpected<Error>(hop.error());
            route.push_back(*hop);
        } else if (session.context.kind == ContextKind::Container) {
            const auto client = containerClient(session.opener);
            if (!client)
                return failure(Tr::tr("No line above it says how the container %1 is entered.")
                                   .arg(session.context.target.value_or(QString())));
            route.push_back(workers::ContainerHop{*client});
        }
    }
    return route;
}

Result<Errand> LiveCommands::errandOf(const plan::Action& action, const Surroundings& here) const
{
    Errand errand;
    const OpenSession& session = here.sessions.back();
    if (session.context.kind == ContextKind::Sql) {
        // The client is called as the author called it, in the session around it.
        const QStringList& settings = here.sessions[here.sessions.size() - 2].settings;
        if (const auto can = requireRepeatable(settings); !can)
            return tl::unexpected<Error>(can.error());
        auto typed = typedAtPrompt(session.opener, here.leaves ? u"SELECT 1"_s : action.resolved);
        if (!typed)
            return tl::unexpected<Error>(typed.error());
        typed->line = withSettings(settings, typed->line);
        return typed;
    }
    if (here.opens) {
        errand.line = u"true"_s; // what can be shown of opening a session: that it opens
        return errand;
    }
    if (const auto can = requireRepeatable(session.settings); !can)
        return tl::unexpected<Error>(can.error());
    const QString line = action.poll ? pollScript(*action.poll) : action.resolved;
    errand.line = here.leaves ? u"true"_s : withSettings(session.settings, line);
    if (m_settings.attended && !here.leaves) {
        errand.interactive = action.input != plan::Input::None;
        errand.terminal = action.input == plan::Input::Terminal;
    }
    return errand;
}

Result<workers::JobSpec> LiveCommands::specFor(const plan::Action& action, int,
                                               const QMap<QString, QString>& values)
{
    if (action.cannotRun)
        return failure(*action.cannotRun);
    const auto here = surroundingsOf(*m_settings.plan, action);
    if (!here)
        return failure(Tr::tr("The plan has no line %1.").arg(action.id));
    return specOf(action, *here, values);
}

Result<std::vector<Computation>> LiveCommands::computationsFor(const plan::Action& action,
                                                               const QMap<QString, QString>& values)
{
    std::vector<Computation> needed;
    const auto here = surroundingsOf(*m_settings.plan, action);
    if (!here)
        return needed;
    QString text = action.resolved;
    for (const OpenSession& session : here->sessions)
        text += session.opener + session.settings.join(u'\n');
    for (const plan::Capture& capture : m_settings.plan->captures) {
        if (values.contains(capture.variable) || !text.contains(u"${"_s + capture.variable))
            continue;
        Errand errand;
        errand.line = capture.command;
        errand.secrets = m_settings.secrets;
        const auto spec = workers::jobFor({}, errand);
        if (!spec)
            return tl::unexpected<Error>(spec.error());
        needed.push_back({capture.variable, capture.command, *spec});
    }
    return needed;
}

Result<std::vector<Proving>> LiveCommands::proofsFor(const plan::Action& action,
                                                     const QMap<QString, QString>& values)
{
    std::vector<Proving> proofs;
    auto here = surroundingsOf(*m_settings.plan, action);
    if (!here)
        return proofs;
    here->opens.reset();
    here->leaves = false;
    for (const plan::Proof& proof : action.proofs) {
        plan::Action probe = action;
        probe.resolved = proof.probe;
        probe.poll.reset();
        const auto spec = psqlSessionOf(*here)
            ? Result<workers::JobSpec>(statementJobFor({u"proof"_s, proof.probe, false}))
            : specOf(probe, *here, values);
        if (!spec)
            return tl::unexpected<Error>(spec.error());
        proofs.push_back({proof, *spec});
    }
    return proofs;
}

void LiveCommands::addCommon(Errand& errand, const QMap<QString, QString>& values) const
{
    for (const auto& known : {m_settings.variables, values}) {
        for (auto it = known.begin(); it != known.end(); ++it)
            errand.variables.insert(it.key(), it.value());
    }
    errand.secrets = m_settings.secrets;
}

Result<workers::JobSpec> LiveCommands::specOf(const plan::Action& action, const Surroundings& here,
                                              const QMap<QString, QString>& values) const
{
    const auto route = routeThrough(here.sessions, action);
    if (!route)
        return tl::unexpected<Error>(route.error());
    if (psqlSessionOf(here))
        return statementOf(action, here);
    auto errand = errandOf(action, here);
    if (!errand)
        return tl::unexpected<Error>(errand.error());
    addCommon(*errand, values);
    errand->timeLimit = action.timeLimit.value_or(std::chrono::milliseconds{0});
    if (route->empty())
        errand->workingDirectory = m_settings.workingDirectory;
    return workers::jobFor(*route, *errand);
}

Result<std::vector<Followup>> LiveCommands::followupsFor(const plan::Action& action,
                                                         const QMap<QString, QString>& values)
{
    std::vector<Followup> lines;
    auto here = surroundingsOf(*m_settings.plan, action);
    if (!here)
        return lines;
    const bool isOpening = here->opens || here->leaves;
    plan::Action after = action;
    after.poll.reset();
    after.input = plan::Input::None;
    const auto add = [&](Followup::Kind kind, const QString& words,
                         workers::milliseconds limit) -> Result<void> {
        const auto spec = specOf(after, *here, values);
        if (!spec)
            return tl::unexpected<Error>(spec.error());
        lines.push_back({kind, words, *spec, limit});
        return {};
    };
    const auto question = here->sessions.size() == 1 ? statusQuestion(action) : std::nullopt;
    if (question) {
        after.resolved = *question;
        if (const auto added = add(Followup::Kind::Status, action.resolved, longestAside); !added)
            return tl::unexpected<Error>(added.error());
    }
    // A host's health is asked in its shell.
    if (here->sessions.back().context.kind == ContextKind::Sql)
        here->sessions.pop_back();
    const auto& check = action.spread.check;
    if (check && action.hosts.size() == 1 && action.blast != plan::Blast::ReadOnly && !isOpening) {
        after.poll = check;
        if (const auto added =
                add(Followup::Kind::Health, check->command, check->limit + longestAside);
            !added)
            return tl::unexpected<Error>(added.error());
    }
    return lines;
}

Result<std::optional<workers::JobSpec>> LiveCommands::lookFor(const plan::Action& action,
                                                              const QString& folder)
{
    const std::optional<workers::JobSpec> order = workers::JobFolder(folder).order();
    const QString nonce = order ? workers::nonceOf(order->arguments) : QString();
    // A session goes on when a statement has ended: whether it runs tells nothing.
    if (nonce.isEmpty() || workers::isStatement(order->arguments))
        return std::nullopt;
    const auto route = routeTo(action);
    if (!route)
        return tl::unexpected<Error>(route.error());
    return workers::probeJobFor(*route, nonce);
}

Result<workers::JobSpec> LiveCommands::probeFor(const plan::ProbeLine& line)
{
    plan::Action look;
    look.kind = runbook::ActionKind::Command;
    look.text = line.line;
    look.resolved = line.line;
    look.blast = plan::Blast::ReadOnly;
    Surroundings here;
    here.sessions.push_back({});
    if (!line.host.isEmpty())
        here.sessions.push_back({{ContextKind::Ssh, line.host}, {}, {}, {}, {}});
    return specOf(look, here, {});
}

Result<Route> LiveCommands::routeTo(const plan::Action& action) const
{
    const auto here = surroundingsOf(*m_settings.plan, action);
    return here ? routeThrough(here->sessions, action)
                : Result<Route>(failure(Tr::tr("The plan has no line %1.").arg(action.id)));
}

QString LiveCommands::targetOf(const plan::Action& action) const
{
    if (action.hosts.size() > 1) {
        QStringList names;
        for (const plan::Host& host : action.hosts)
            names.append(host.name);
        return Tr::tr("%1 (%2)").arg(action.group, names.join(u", "_s));
    }
    const auto here = surroundingsOf(*m_settings.plan, action);
    const auto route = routeTo(action);
    if (!here || !route)
        return Tr::tr("nowhere yet");
    const QString place = workers::nameOf(*route);
    const runbook::Context& context = here->sessions.back().context;
    if (context.kind != ContextKind::Sql)
        return place;
    return context.target ? Tr::tr("database %1 on %2").arg(*context.target, place)
                          : Tr::tr("database on %1").arg(place);
}

} // namespace cockpit::conductor
