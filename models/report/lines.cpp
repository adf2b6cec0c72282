// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/lines.h"

#include "models/report/times.h"

#include <QCoreApplication>
#include <QHash>

namespace cockpit::report {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::report)
};

/// Where each line ran, as it was written down before it did.
QHash<QString, QString> targetsIn(const std::vector<run::Event>& events)
{
    QHash<QString, QString> targets;
    for (const run::Event& event : events) {
        if (const auto* intended = std::get_if<run::CommandIntended>(&event.body))
            targets.insert(intended->action, intended->target);
    }
    return targets;
}

/// What was found, and who or what found it.
QString foundIn(const run::ActionState& now)
{
    if (now.how.isEmpty())
        return now.sentence;
    const QString found = Tr::tr("%1 by %2").arg(now.how, now.by);
    return now.sentence.isEmpty() ? found : Tr::tr("%1: %2").arg(found, now.sentence);
}

QStringList rowOf(const QString& part, const plan::Action& action, const run::ActionState& now,
                  const QString& target)
{
    std::optional<milliseconds> took;
    if (now.began && now.ended)
        took = now.ended->elapsed - now.began->elapsed;
    const bool hasCode =
        action.kind == runbook::ActionKind::Command && now.ended && now.exitCode >= 0;
    return {part,
            QString::number(action.line),
            action.resolved.isEmpty() ? action.text : action.resolved,
            target,
            run::word(now.status),
            now.began       ? utc(*now.began)
                : now.ended ? utc(*now.ended)
                            : QString(),
            span(took),
            hasCode ? QString::number(now.exitCode) : QString(),
            foundIn(now)};
}

} // namespace

Table linesOf(const run::RunState& state, const std::vector<run::Event>& events)
{
    Table table{{Tr::tr("Part"), Tr::tr("Line of the runbook"), Tr::tr("What"), Tr::tr("Where"),
                 Tr::tr("State"), Tr::tr("Began"), Tr::tr("Took"), Tr::tr("Exit code"),
                 Tr::tr("What happened")},
                {}};
    const QHash<QString, QString> targets = targetsIn(events);
    const auto addLines = [&](const QString& part, const std::vector<plan::Action>& actions) {
        for (const plan::Action& action : actions) {
            const auto now = state.actions.constFind(action.id);
            const bool isRead = action.kind == runbook::ActionKind::Note
                || action.kind == runbook::ActionKind::Gate;
            if (now != state.actions.cend() && !isRead)
                table.rows.push_back(rowOf(part, action, *now, targets.value(action.id)));
        }
    };
    for (const plan::Step& step : state.plan->steps)
        addLines(step.number.isEmpty() ? step.title : step.number, step.actions);
    for (const plan::Rung& rung : state.plan->ladder)
        addLines(Tr::tr("rollback: %1").arg(rung.title), rung.actions);
    return table;
}

} // namespace cockpit::report
