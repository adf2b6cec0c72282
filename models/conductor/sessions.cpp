// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/sessions.h"

#include "models/plan/session.h"
#include "models/runbook/contexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;
using runbook::Context;
using runbook::ContextKind;

namespace {

/// Where the lines after this one are typed, if it takes them somewhere.
std::optional<Context> openedBy(const QString& line)
{
    runbook::ContextTracker tracker;
    (void)tracker.next(line);
    const bool sql = tracker.inSql();
    const Context after = tracker.next(sql ? u"SELECT 1;"_s : u"true"_s);
    return after == Context{} ? std::nullopt : std::optional(after);
}

/// Changes the shell it is typed in and does nothing else.
bool isSetting(const QString& line)
{
    // One word of it: quoted, substituted or plain, and no way to a second command.
    static const QString word =
        uR"((?:"[^"]*"|'[^']*'|\$\([^)]*\)|`[^`]*`|[^\s;&|<>"'`$()]|\$(?!\()))"_s;
    static const QRegularExpression setting(
        uR"(^\s*(?:(?:cd|export|source|\.|set|umask|unset|pushd|popd)(?:\s+%1+)*|[A-Za-z_]\w*=%1*)\s*$)"_s
            .arg(word));
    return setting.match(line).hasMatch();
}

/// Ends the sessions that are not open any more at a line of this context.
void settle(std::vector<OpenSession>& sessions, const Context& context)
{
    const auto still = std::find_if(sessions.rbegin(), sessions.rend(),
                                    [&](const OpenSession& one) { return one.context == context; });
    if (still == sessions.rend()) {
        sessions.resize(1);
        sessions.push_back({context, {}, {}});
    } else {
        sessions.erase(still.base(), sessions.end());
    }
}

} // namespace

Surroundings surroundingsOf(const std::vector<plan::Action>& actions, std::size_t index)
{
    Surroundings around;
    around.sessions.push_back({});
    for (std::size_t i = 0; i <= index && i < actions.size(); ++i) {
        const plan::Action& action = actions[i];
        if (action.kind != runbook::ActionKind::Command)
            continue;
        settle(around.sessions, action.context.value_or(Context{}));
        const bool leaves = plan::leavesSession(action.resolved);
        const std::optional<Context> opens = leaves ? std::nullopt : openedBy(action.resolved);
        if (i == index) {
            around.opens = opens;
            around.leaves = leaves;
        }
        if (opens)
            around.sessions.push_back({*opens, action.resolved, {}});
        else if (i < index && isSetting(action.resolved))
            around.sessions.back().settings.append(action.resolved.trimmed());
    }
    return around;
}

} // namespace cockpit::conductor
