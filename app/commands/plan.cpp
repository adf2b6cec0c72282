// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/sources.h"
#include "models/plan/hosts.h"
#include "models/plan/planner.h"
#include "models/plan/text.h"
#include "models/plan/unresolved.h"
#include "models/run/outlook.h"
#include "models/runbook/reader.h"
#include "models/simulator/world.h"

#include <QCoreApplication>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

/// "ssh app-01 = 10.0.0.4 as deploy"
QString where(const plan::Action& action)
{
    static const QStringList kinds{Tr::tr("here"), QStringLiteral("ssh"), QStringLiteral("sql"),
                                   QStringLiteral("container")};
    QString text = action.context ? kinds.at(static_cast<int>(action.context->kind)) : kinds.first();
    if (action.context && action.context->target)
        text += QLatin1Char(' ') + *action.context->target;
    if (!action.address.isEmpty())
        text = Tr::tr("%1 = %2").arg(text, action.address);
    return action.runsAs.isEmpty() ? text : Tr::tr("%1 as %2").arg(text, action.runsAs);
}

/// What holds for the line besides its words: limits, retries, that a person ends it.
QString terms(const plan::Action& action)
{
    QStringList parts{plan::word(action.blast)};
    if (action.endless)
        parts.append(Tr::tr("a person ends it"));
    if (action.timeLimit)
        parts.append(Tr::tr("at most %1").arg(plan::minutesText(*action.timeLimit)));
    if (action.input != plan::Input::None)
        parts.append(action.input == plan::Input::Terminal ? Tr::tr("in a terminal")
                                                           : Tr::tr("takes input"));
    if (action.retries > 0)
        parts.append(Tr::tr("tried again up to %1 times").arg(action.retries));
    return parts.join(QStringLiteral(", "));
}

/// "each of web, rolling, 2 at once, stops when 1 has failed"
QString spreadText(const plan::Action& action)
{
    QStringList parts{Tr::tr("each of %1").arg(action.group), plan::word(action.spread.strategy),
                      Tr::tr("%1 at once").arg(plan::atOnce(action))};
    parts.append((action.spread.goesOn ? Tr::tr("goes over all; failed when %1 have failed")
                                       : Tr::tr("stops when %1 have failed"))
                     .arg(action.spread.atMostFailed + 1));
    return parts.join(QStringLiteral(", "));
}

void printHosts(const plan::Action& action)
{
    if (action.hosts.empty())
        return;
    print(QStringLiteral("        ") + spreadText(action));
    for (const plan::Host& host : action.hosts) {
        const QString place = Tr::tr("%1 = %2").arg(host.name, host.address);
        print(QStringLiteral("          ")
              + (host.user.isEmpty() ? place : Tr::tr("%1 as %2").arg(place, host.user)));
        for (const plan::Proof& proof : host.proofs)
            print(Tr::tr("            only where \"%1\" says \"%2\"").arg(proof.probe, proof.expect));
    }
    const auto& check = action.spread.check;
    if (check && action.blast != plan::Blast::ReadOnly)
        print(Tr::tr("        then, on each, within %1: %2")
                  .arg(plan::minutesText(check->limit), check->command));
}

void printLine(const plan::Action& action, const plan::Environment& environment)
{
    print(QStringLiteral("  %1  [%2; %3]  %4")
              .arg(QString::number(action.line), where(action), terms(action),
                   plan::masked(action.resolved, environment)));
    for (const plan::Expectation& expectation : action.expectations)
        print(Tr::tr("        expected (%1): %2").arg(plan::word(expectation.kind), expectation.words));
    if (action.poll)
        print(
            Tr::tr("        asked every %1 s until it went well %2 times in a row, at most %3: %4")
                .arg(static_cast<double>(action.poll->interval.count()) / 1000.0)
                .arg(action.poll->count)
                .arg(plan::minutesText(action.poll->limit), action.poll->command));
    printHosts(action);
    for (const plan::Proof& proof : action.proofs)
        print(Tr::tr("        only where \"%1\" says \"%2\"").arg(proof.probe, proof.expect));
    if (action.cannotRun)
        print(Tr::tr("        cannot run: %1").arg(*action.cannotRun));
}

void printLines(const std::vector<plan::Action>& actions, const plan::Environment& environment)
{
    for (const plan::Action& action : actions) {
        if (action.kind == runbook::ActionKind::Command)
            printLine(action, environment);
    }
}

void printValues(const plan::Plan& plan, const plan::Environment& environment)
{
    for (auto it = environment.variables.constBegin(); it != environment.variables.constEnd(); ++it)
        print(Tr::tr("  %1 = %2").arg(it.key(), plan::masked(*it, environment)));
    for (const QString& secret : environment.secrets) {
        const QString variable = environment.secretVariables.value(secret);
        print(Tr::tr("  %1 = •••• (from %2)")
                  .arg(secret,
                       variable.isEmpty() ? Tr::tr("the keychain")
                                          : Tr::tr("the environment variable %1").arg(variable)));
    }
    for (const plan::Capture& capture : plan.captures)
        print(Tr::tr("  %1 = $(%2), computed once").arg(capture.variable, capture.command));
}

QString length(const std::optional<milliseconds>& time)
{
    return time ? plan::minutesText(*time) : Tr::tr("unknown");
}

/// What can be told of the way back before anything is done.
void printOutlook(const plan::Plan& plan)
{
    const run::RunState before = run::emptyState(std::make_shared<const plan::Plan>(plan));
    const run::WorstTimes times = run::worstTimes(plan);
    print(Tr::tr("\nTime until all traffic is on the new version: %1").arg(length(times.toFull)));
    print(Tr::tr("Worst case to notice a breach: %1; to notice it and be back: %2")
              .arg(length(times.toDetect), length(times.toDetectAndGetBack)));
    print(Tr::tr("The way back: %1").arg(run::promiseOf(before).sentence));
    if (const QString step = run::pointOfNoReturn(before); !step.isEmpty())
        print(Tr::tr("Point of no return, which the plan itself passes: %1 %2")
                  .arg(step, plan.step(step)->title));
    const std::vector<run::Probe> probes = run::probesOf(plan);
    if (!probes.empty())
        print(Tr::tr("Before a GO it is shown that:"));
    for (const run::Probe& probe : probes)
        print(QStringLiteral("  ") + probe.text);
}

QJsonObject outlookJson(const plan::Plan& plan)
{
    const auto minutesOf = [](const std::optional<milliseconds>& time) {
        return time ? QJsonValue(static_cast<double>(time->count()) / 60'000.0) : QJsonValue();
    };
    const run::RunState before = run::emptyState(std::make_shared<const plan::Plan>(plan));
    const run::WorstTimes times = run::worstTimes(plan);
    const run::Promise promise = run::promiseOf(before);
    const std::vector<run::StepOutlook> steps = run::rollbackOutlook(before);
    return {{QStringLiteral("minutes_to_full"), minutesOf(times.toFull)},
            {QStringLiteral("minutes_to_detect"), minutesOf(times.toDetect)},
            {QStringLiteral("minutes_to_detect_and_get_back"), minutesOf(times.toDetectAndGetBack)},
            {QStringLiteral("minutes_promised"), minutesOf(promise.promised)},
            {QStringLiteral("minutes_of_ladder"), minutesOf(promise.ladder)},
            {QStringLiteral("last_safe_start_minutes"),
             minutesOf(steps.empty() ? std::nullopt : steps.back().lastSafeStart)},
            {QStringLiteral("point_of_no_return"), run::pointOfNoReturn(before)}};
}

void printPlan(const plan::Plan& plan, const plan::Environment& environment,
               const std::vector<plan::Unresolved>& open)
{
    print(Tr::tr("%1 in environment %2 (%3)").arg(plan.title, plan.environment, plan::word(plan.kind)));
    printValues(plan, environment);
    for (const plan::Step& step : plan.steps) {
        print(QStringLiteral("\n%1 %2 %3").arg(step.id, step.number, step.title));
        printLines(step.actions, environment);
    }
    if (!plan.ladder.empty())
        print(Tr::tr("\nThe way back"));
    for (const plan::Rung& rung : plan.ladder) {
        print(QStringLiteral("\n%1 %2").arg(rung.id, rung.title));
        printLines(rung.actions, environment);
    }
    printOutlook(plan);
    if (!open.empty())
        print(Tr::tr("\nNot resolved: a run is refused until this is known"));
    for (const plan::Unresolved& one : open)
        print(QStringLiteral("  %1  %2  %3").arg(one.what, one.why, one.remedy).trimmed());
}

QJsonArray openJson(const std::vector<plan::Unresolved>& open)
{
    QJsonArray list;
    for (const plan::Unresolved& one : open) {
        list.append(QJsonObject{{QStringLiteral("what"), one.what},
                                {QStringLiteral("line"), one.line},
                                {QStringLiteral("why"), one.why},
                                {QStringLiteral("remedy"), one.remedy}});
    }
    return list;
}

void maskActions(QJsonObject& owner, const plan::Environment& environment)
{
    QJsonArray actions = owner[QStringLiteral("actions")].toArray();
    for (QJsonValueRef value : actions) {
        QJsonObject action = value.toObject();
        action[QStringLiteral("resolved")] =
            plan::masked(action[QStringLiteral("resolved")].toString(), environment);
        value = action;
    }
    owner[QStringLiteral("actions")] = actions;
}

QJsonObject planJson(const plan::Plan& plan, const plan::Environment& environment,
                     const std::vector<plan::Unresolved>& open)
{
    QJsonObject json = plan::toJson(plan);
    for (const QString& key : {QStringLiteral("steps"), QStringLiteral("ladder")}) {
        QJsonArray owners = json[key].toArray();
        for (QJsonValueRef value : owners) {
            QJsonObject owner = value.toObject();
            maskActions(owner, environment);
            value = owner;
        }
        json[key] = owners;
    }
    json[QStringLiteral("outlook")] = outlookJson(plan);
    json[QStringLiteral("unresolved")] = openJson(open);
    return json;
}

} // namespace

int planCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("plan"),
                         Tr::tr("Prints exactly what would run. Runs nothing."));
    parser.addArgument(QStringLiteral("FILE"), Tr::tr("The runbook."));
    parser.addOption(QStringLiteral("environment"),
                     Tr::tr("The environment's YAML file, or its name where the file stands beside "
                            "the runbook; without it, the simulator's."),
                     QStringLiteral("E"));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    const QString file = parser.positional().constFirst();
    const auto read = runbook::readFile(file);
    if (!read)
        return couldNot(read.error());
    const auto environment = parser.isSet(QStringLiteral("environment"))
        ? plan::readEnvironmentFile(environmentFile(file, parser.value(QStringLiteral("environment"))))
        : Result<plan::Environment>(simulator::stagedEnvironment(*read));
    if (!environment)
        return couldNot(environment.error());
    const plan::Plan made = plan::makePlan(*read, *environment);
    const std::vector<plan::Unresolved> open = plan::unresolved(made, *environment);
    if (parser.value(QStringLiteral("format")) == u"json")
        printJson(planJson(made, *environment, open));
    else
        printPlan(made, *environment, open);
    return open.empty() ? Fine : Findings;
}

} // namespace cockpit::app
