// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "models/plan/planner.h"
#include "models/runbook/reader.h"
#include "models/simulator/world.h"

#include <QCoreApplication>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

QString where(const plan::Action& action)
{
    if (!action.context)
        return Tr::tr("here");
    static const QStringList kinds{Tr::tr("here"), QStringLiteral("ssh"), QStringLiteral("sql"),
                                   QStringLiteral("container")};
    const QString kind = kinds.at(static_cast<int>(action.context->kind));
    return action.context->target ? QStringLiteral("%1 %2").arg(kind, *action.context->target) : kind;
}

void printPlan(const plan::Plan& plan)
{
    print(Tr::tr("%1 in environment %2 (%3)").arg(plan.title, plan.environment, plan::word(plan.kind)));
    for (const plan::Step& step : plan.steps) {
        print(QStringLiteral("\n%1 %2 %3").arg(step.id, step.number, step.title));
        for (const plan::Action& action : step.actions) {
            if (action.kind != runbook::ActionKind::Command)
                continue;
            print(QStringLiteral("  %1  [%2, %3]  %4")
                      .arg(QString::number(action.line), where(action), plan::word(action.blast),
                           action.resolved));
            if (action.cannotRun)
                print(Tr::tr("        cannot run: %1").arg(*action.cannotRun));
        }
    }
}

bool cannotFly(const plan::Plan& plan)
{
    for (const plan::Step& step : plan.steps) {
        for (const plan::Action& action : step.actions) {
            if (action.cannotRun)
                return true;
        }
    }
    return false;
}

} // namespace

int planCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("plan"),
                         Tr::tr("Prints exactly what would run. Runs nothing."));
    parser.addArgument(QStringLiteral("FILE"), Tr::tr("The runbook."));
    parser.addOption(QStringLiteral("environment"),
                     Tr::tr("The environment's YAML file; without it, the simulator's."),
                     QStringLiteral("E"));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    const auto read = runbook::readFile(parser.positional().constFirst());
    if (!read)
        return couldNot(read.error());
    const auto environment = parser.isSet(QStringLiteral("environment"))
        ? plan::readEnvironmentFile(parser.value(QStringLiteral("environment")))
        : Result<plan::Environment>(simulator::stagedEnvironment(*read));
    if (!environment)
        return couldNot(environment.error());
    const plan::Plan made = plan::makePlan(*read, *environment);
    if (parser.value(QStringLiteral("format")) == u"json")
        printJson(plan::toJson(made));
    else
        printPlan(made);
    return cannotFly(made) ? Findings : Fine;
}

} // namespace cockpit::app
