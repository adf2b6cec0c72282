// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cmath>

namespace cockpit::simulator {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::simulator)
};

const QString scenarioFolder = QStringLiteral(":/scenarios");

QString text(const YAML::Node& node, const char* key, const QString& otherwise = {})
{
    const YAML::Node value = node[key];
    return value ? QString::fromStdString(value.as<std::string>()) : otherwise;
}

double number(const YAML::Node& node, const char* key, double otherwise)
{
    const YAML::Node value = node[key];
    return value ? value.as<double>() : otherwise;
}

milliseconds seconds(const YAML::Node& node, const char* key, milliseconds otherwise)
{
    const YAML::Node value = node[key];
    return value ? milliseconds{std::llround(value.as<double>() * 1000)} : otherwise;
}

ScenarioFault readFault(const YAML::Node& node)
{
    ScenarioFault fault;
    const QString kind = text(node, "kind");
    fault.kind = kind == u"command" ? ScenarioFault::Kind::Command
        : kind == u"trigger"        ? ScenarioFault::Kind::Trigger
                                    : ScenarioFault::Kind::Metric;
    fault.metric = text(node, "metric");
    fault.after = milliseconds{std::llround(number(node, "after_minutes", 0) * 60'000)};
    fault.match = text(node, "match");
    fault.orLastIrreversible = text(node, "or") == u"last-irreversible";
    fault.exitCode = static_cast<int>(number(node, "exit", 1));
    fault.output = text(node, "output");
    fault.times = static_cast<int>(number(node, "times", 1));
    return fault;
}

std::optional<plan::RungDepth> depthFrom(const YAML::Node& node)
{
    if (!node)
        return std::nullopt;
    const QString written = QString::fromStdString(node.as<std::string>());
    for (const auto depth : {plan::RungDepth::Flag, plan::RungDepth::Job,
                             plan::RungDepth::Application, plan::RungDepth::Database}) {
        if (written == plan::word(depth))
            return depth;
    }
    throw YAML::Exception(node.Mark(), "back_to is one of flag, job, application and database");
}

People readPeople(const YAML::Node& node)
{
    People people;
    if (!node)
        return people;
    people.answer = seconds(node, "answer_seconds", people.answer);
    people.tick = seconds(node, "tick_seconds", people.tick);
    people.decide = seconds(node, "decide_seconds", people.decide);
    people.retryFailures = text(node, "on_failure", QStringLiteral("retry")) == u"retry";
    people.rollBackOnTrigger = text(node, "on_trigger", QStringLiteral("roll-back")) == u"roll-back";
    people.backTo = depthFrom(node["back_to"]);
    return people;
}

Scenario fromYaml(const YAML::Node& root)
{
    Scenario scenario;
    scenario.name = text(root, "name");
    scenario.title = text(root, "title", scenario.name);
    scenario.description = text(root, "description");
    if (const YAML::Node durations = root["durations"]) {
        scenario.durationFactor = number(durations, "default", 1);
        scenario.durationSpread = number(durations, "spread", 0);
    }
    if (const YAML::Node line = root["line_seconds"])
        scenario.line = seconds(line, "default", scenario.line);
    for (const auto& entry : root["metrics"]) {
        const YAML::Node& behaviour = entry.second;
        scenario.metrics.insert(
            QString::fromStdString(entry.first.as<std::string>()),
            {number(behaviour, "base", 0), number(behaviour, "noise", 0), text(behaviour, "unit")});
    }
    for (const YAML::Node& fault : root["faults"])
        scenario.faults.push_back(readFault(fault));
    scenario.people = readPeople(root["people"]);
    return scenario;
}

} // namespace

Result<Scenario> readScenario(const QByteArray& yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (!root.IsMap() || !root["name"])
            return failure(
                Tr::tr("This is not a scenario: a YAML map with at least a name is expected."));
        return fromYaml(root);
    } catch (const YAML::Exception& error) {
        return failure(Tr::tr("The scenario cannot be read: line %1: %2.")
                           .arg(error.mark.line + 1)
                           .arg(QString::fromStdString(error.msg)));
    }
}

QStringList scenarioNames()
{
    QStringList names;
    for (const QFileInfo& file :
         QDir(scenarioFolder).entryInfoList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        names.append(file.completeBaseName());
    return names;
}

namespace {

int graveness(const plan::Action& line)
{
    if (line.blast == plan::Blast::Irreversible)
        return 2;
    return line.blast == plan::Blast::ReadOnly ? 0 : 1;
}

} // namespace

const plan::Trigger* triggerOf(const plan::Plan& plan, const ScenarioFault& fault)
{
    const auto found = std::find_if(
        plan.triggers.begin(), plan.triggers.end(), [&fault](const plan::Trigger& trigger) {
            return trigger.text.contains(fault.match, Qt::CaseInsensitive);
        });
    const bool isMeant = fault.kind == ScenarioFault::Kind::Trigger && !fault.match.isEmpty();
    return isMeant && found != plan.triggers.end() ? &*found : nullptr;
}

const plan::Action* victimOf(const plan::Plan& plan, const ScenarioFault& fault)
{
    if (fault.kind != ScenarioFault::Kind::Command)
        return nullptr;
    const plan::Action* victim = nullptr;
    for (const plan::Step& step : plan.steps) {
        for (const plan::Action& line : step.actions) {
            if (line.kind != runbook::ActionKind::Command || line.cannotRun || line.endless)
                continue;
            if (line.blast != plan::Blast::ReadOnly
                && line.text.contains(fault.match, Qt::CaseInsensitive))
                return &line;
            if (fault.orLastIrreversible && (!victim || graveness(line) >= graveness(*victim)))
                victim = &line;
        }
    }
    return victim;
}

Result<Scenario> findScenario(const QString& nameOrFile)
{
    if (!nameOrFile.endsWith(u".yaml") && !nameOrFile.endsWith(u".yml"))
        return namedScenario(nameOrFile);
    QFile file(nameOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Tr::tr("The scenario %1 cannot be read: %2.").arg(nameOrFile, file.errorString()));
    return readScenario(file.readAll());
}

Result<Scenario> namedScenario(const QString& name)
{
    QFile file(QStringLiteral("%1/%2.yaml").arg(scenarioFolder, name));
    if (!scenarioNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return failure(Tr::tr("There is no scenario \"%1\". There are: %2.")
                           .arg(name, scenarioNames().join(QStringLiteral(", "))));
    return readScenario(file.readAll());
}

} // namespace cockpit::simulator
