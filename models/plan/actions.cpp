// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"
#include "models/plan/elision.h"
#include "models/plan/plannerparts.h"
#include "models/plan/resolve.h"
#include "models/plan/session.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"
#include "models/runbook/readjson.h"

#include <QCryptographicHash>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::ActionKind;

namespace {

/// Over what a person approves: the line as written, as resolved, and where it would run.
QByteArray hashOf(const Action& action)
{
    QByteArray bytes = action.text.toUtf8() + '\0' + action.resolved.toUtf8() + '\0';
    if (action.context) {
        bytes += runbook::word(action.context->kind).toUtf8() + '\0';
        bytes += action.context->target.value_or(QString()).toUtf8();
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

std::optional<QString> whyNot(const Action& action, const QStringList& open)
{
    if (elisionIn(action.text, action.context) != Elision::None)
        return Tr::tr("A part of the line is left out (\"...\"): write it in full in the runbook.");
    if (open.isEmpty())
        return {};
    return Tr::tr("%1 has no value: give it one in the environment, under variables or secrets.")
        .arg(listed(open));
}

/// The shell around the lines, as it is when each line is typed. The runbook says what a line talks
/// to; what runs it must know where it is typed: "psql -c …" and "docker exec …" belong outside.
class Surroundings
{
public:
    std::optional<runbook::Context> typedIn(const runbook::Action& action)
    {
        using runbook::ContextKind;
        if (action.kind != ActionKind::Command || !action.context)
            return action.context;
        const ContextKind kind = action.context->kind;
        const bool outside =
            (kind == ContextKind::Sql && !isTypedAtPrompt(action.text, action.context))
            || (kind == ContextKind::Container && callsIntoContainer(action.text));
        if (outside)
            return m_shell;
        if (kind == ContextKind::Local || kind == ContextKind::Ssh)
            m_shell = *action.context;
        if (const std::optional<QString> host = opensShell(action.text)) {
            const runbook::Context before = m_shell;
            m_shell = {ContextKind::Ssh, *host};
            return before;
        }
        return action.context;
    }

private:
    runbook::Context m_shell;
};

Action makeAction(const runbook::Action& source, const std::optional<runbook::Context>& context,
                  const runbook::Runbook& runbook, const Environment& environment)
{
    Action action;
    action.kind = source.kind;
    action.context = context;
    action.text = source.text;
    action.note = source.note;
    action.line = source.line;
    action.expected = source.expected;
    action.endless = source.endless;
    if (source.wait)
        action.wait = *source.wait;
    const Resolved resolved = resolve(source.text, context, runbook, environment);
    action.resolved = resolved.text;
    if (source.kind == ActionKind::Command) {
        action.blast = blastOf(action.resolved, action.context);
        // In a rehearsal a stand-in performs the line, whatever is still missing in it.
        if (environment.kind != RunKind::Simulated)
            action.cannotRun = whyNot(action, resolved.open);
    } else if (source.kind == ActionKind::Flag || source.kind == ActionKind::Message) {
        action.blast = Blast::CustomerVisible;
    } else {
        action.blast = Blast::ReadOnly;
    }
    action.hash = hashOf(action);
    return action;
}

} // namespace

std::vector<Action> makeActions(const std::vector<runbook::Action>& actions, const QString& parent,
                                const runbook::Runbook& runbook, const Environment& environment)
{
    std::vector<Action> made;
    made.reserve(actions.size());
    Surroundings around;
    for (const runbook::Action& action : actions) {
        made.push_back(makeAction(action, around.typedIn(action), runbook, environment));
        made.back().id = u"%1.a%2"_s.arg(parent).arg(made.size());
    }
    return made;
}

} // namespace cockpit::plan
