// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/sessions.h"

#include "models/plan/session.h"
#include "models/runbook/contexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;
using runbook::Context;
using runbook::ContextKind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::conductor)
};

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

void type(OpenSession& session, const plan::Action& action)
{
    const bool sql = session.context.kind == ContextKind::Sql;
    // What a transaction has set may have been rolled back with it.
    if (sql ? plan::isSqlSetting(action.resolved) && plan::after(session.typed).transaction.isEmpty()
            : isSetting(action.resolved))
        session.settings.append(action.resolved.trimmed());
    if (sql)
        session.typed.push_back({action.id, action.resolved});
}

/// Ends the sessions that are not open any more at a line of this context.
void settle(std::vector<OpenSession>& sessions, const Context& context)
{
    const auto still = std::find_if(sessions.rbegin(), sessions.rend(),
                                    [&](const OpenSession& one) { return one.context == context; });
    if (still == sessions.rend()) {
        sessions.resize(1);
        sessions.push_back({context, {}, {}, {}, {}});
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
            around.sessions.push_back({*opens, action.resolved, {}, action.id, {}});
        else if (i < index)
            type(around.sessions.back(), action);
    }
    return around;
}

const std::vector<plan::Action>* linesAround(const plan::Plan& plan, const QString& action)
{
    const QString part = action.section(u'.', 0, 0);
    if (const plan::Step* step = plan.step(part))
        return &step->actions;
    const plan::Rung* rung = plan.rung(part);
    return rung ? &rung->actions : nullptr;
}

std::optional<Surroundings> surroundingsOf(const plan::Plan& plan, const plan::Action& action)
{
    const std::vector<plan::Action>* lines = linesAround(plan, action.id);
    if (!lines)
        return std::nullopt;
    const auto found = std::find_if(lines->begin(), lines->end(),
                                    [&](const plan::Action& one) { return one.id == action.id; });
    if (found == lines->end())
        return std::nullopt;
    return surroundingsOf(*lines, static_cast<std::size_t>(found - lines->begin()));
}

Result<void> requireRepeatable(const QStringList& settings)
{
    for (const QString& setting : settings) {
        if (setting.contains(u"$("_s) || setting.contains(u'`'))
            return failure(
                Tr::tr("\"%1\" above it computes a value, which would be computed anew for "
                       "this line and may differ. Put both on one line.")
                    .arg(setting));
    }
    return {};
}

QString withSettings(const QStringList& settings, const QString& line)
{
    QString text;
    for (const QString& setting : settings)
        text += setting + u" || exit\n"_s;
    return text + line;
}

std::vector<plan::SqlLine> linesOfSession(const std::vector<plan::Action>& actions, std::size_t index)
{
    const OpenSession session = surroundingsOf(actions, index).sessions.back();
    std::vector<plan::SqlLine> lines = session.typed;
    for (std::size_t i = index; i < actions.size(); ++i) {
        const OpenSession other = surroundingsOf(actions, i).sessions.back();
        const bool same =
            other.openerAction == session.openerAction && other.context == session.context;
        if (same && actions[i].kind == runbook::ActionKind::Command
            && actions[i].id != session.openerAction)
            lines.push_back({actions[i].id, actions[i].resolved});
    }
    return lines;
}

} // namespace cockpit::conductor
