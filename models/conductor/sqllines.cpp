// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines at the prompt of psql: in which session they are typed, and what a worker is given for them.
#include "models/conductor/sqllines.h"

#include "models/conductor/livecommands.h"
#include "models/conductor/prompts.h"
#include "models/conductor/unitfolder.h"
#include "models/plan/sqltext.h"

#include <algorithm>

namespace cockpit::conductor {

using runbook::ContextKind;

std::optional<PsqlSession> psqlSessionOf(const Surroundings& here)
{
    if (here.sessions.back().context.kind != ContextKind::Sql)
        return std::nullopt;
    const OpenSession& session = here.sessions.back();
    const auto call = psqlCall(session.opener);
    if (!call)
        return std::nullopt;
    return PsqlSession{session, *call, here.sessions[here.sessions.size() - 2].settings};
}

std::vector<plan::SqlLine> linesOfItsSession(const plan::Plan& plan, const QString& action)
{
    const std::vector<plan::Action>* all = linesAround(plan, action);
    if (!all)
        return {};
    const auto at = std::find_if(all->begin(), all->end(),
                                 [&](const plan::Action& one) { return one.id == action; });
    return linesOfSession(*all, static_cast<std::size_t>(at - all->begin()));
}

Result<std::optional<SessionOrder>> LiveCommands::sessionFor(const plan::Action& action,
                                                             const QMap<QString, QString>& values)
{
    const auto here = surroundingsOf(*m_settings.plan, action);
    const auto session = here ? psqlSessionOf(*here) : std::nullopt;
    if (!session)
        return std::nullopt;
    if (const auto why = here->opens ? std::nullopt : plan::untypable(action.resolved))
        return failure(*why);
    const auto route = routeThrough(here->sessions, action);
    if (!route)
        return tl::unexpected<Error>(route.error());
    if (const auto can = requireRepeatable(session->settingsAround); !can)
        return tl::unexpected<Error>(can.error());
    const QString mark = workers::newNonce();
    workers::Errand errand = workers::sessionErrand({session->call, mark, session->session.settings});
    errand.line = withSettings(session->settingsAround, errand.line);
    addCommon(errand, values);
    if (route->empty())
        errand.workingDirectory = m_settings.workingDirectory;
    auto spec = workers::jobFor(*route, errand);
    if (!spec)
        return tl::unexpected<Error>(spec.error());
    spec->key = workers::sessionKey(mark);
    SessionOrder order;
    const QString host = action.hosts.size() == 1 ? action.hosts.front().name : QString();
    order.name =
        folderName({session->session.openerAction, action.group.isEmpty() ? QString() : host, 0});
    order.spec = *spec;
    order.opens = here->opens.has_value();
    order.leaves = here->leaves;
    order.lines = linesOfItsSession(*m_settings.plan, action.id);
    order.index = session->session.typed.size();
    return order;
}

workers::JobSpec LiveCommands::statementJobFor(const workers::Statement& statement) const
{
    workers::JobSpec spec = workers::statementJob(m_settings.statementProgram, statement);
    spec.secrets = m_settings.secrets;
    return spec;
}

/// A line at the prompt of psql.
Result<workers::JobSpec> LiveCommands::statementOf(const plan::Action& action,
                                                   const Surroundings& here) const
{
    const std::vector<plan::SqlLine> lines = linesOfItsSession(*m_settings.plan, action.id);
    const bool last = !here.opens && !lines.empty() && lines.back().action == action.id
        && plan::after(lines).transaction.isEmpty();
    auto spec = statementJobFor(
        {action.id, here.opens ? QString() : plan::ended(action.resolved), here.leaves || last});
    spec.timeLimit = action.timeLimit.value_or(std::chrono::milliseconds{0});
    return spec;
}

} // namespace cockpit::conductor
