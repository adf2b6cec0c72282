// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/planner.h"

#include "models/plan/captures.h"
#include "models/plan/lint.h"
#include "models/plan/planjson.h"
#include "models/plan/plannerparts.h"
#include "models/plan/stepsbyline.h"

#include <QHash>

#include <future>

namespace cockpit::plan {

namespace {

/// The conditions that stand on an action's own lines are what the action asks for.
void linkConditions(std::vector<Action>& actions, const QHash<int, QStringList>& byLine)
{
    for (Action& action : actions) {
        if (action.kind == runbook::ActionKind::Metric)
            action.conditions = byLine.value(action.line);
    }
}

std::vector<RampStage> makeRamp(const runbook::Runbook& runbook, const std::vector<Step>& steps)
{
    const StepsByLine places(steps);
    std::vector<RampStage> ramp;
    for (const runbook::RampStage& source : runbook.ramp) {
        RampStage stage;
        stage.percent = source.percent;
        if (source.offset)
            stage.offset = *source.offset;
        if (source.soak)
            stage.soak = *source.soak;
        stage.line = source.line;
        if (const int place = places.lastAt(source.line); place >= 0)
            stage.step = steps[size_t(place)].id;
        ramp.push_back(stage);
    }
    return ramp;
}

std::vector<MessageTemplate> makeMessages(const runbook::Runbook& runbook)
{
    std::vector<MessageTemplate> messages;
    for (const runbook::Message& source : runbook.messages) {
        messages.push_back({source.title, source.when.value_or(QString()),
                            source.channel.value_or(QString()), source.subject.value_or(QString()),
                            source.body, source.line});
    }
    return messages;
}

void addMeasurements(Plan& plan, const runbook::Runbook& runbook, const Environment& environment)
{
    plan.matrix = makeMatrix(runbook);
    plan.triggers = makeTriggers(runbook, environment);
    plan.conditions = makeConditions(runbook, plan.matrix, plan.triggers);
    plan.sources = environment.sources;
    plan.dashboards = dashboardsOf(runbook, environment);
    for (const MetricBinding& binding : environment.metrics) {
        if (!plan.query(binding.query.id)) // several words may name one query
            plan.queries.push_back(binding.query);
    }
    bindConditions(plan.conditions, environment, plan.findings);
    joinTriggers(plan);
    QHash<int, QStringList> byLine;
    for (const Condition& condition : plan.conditions)
        byLine[condition.line].append(condition.id);
    for (Step& step : plan.steps)
        linkConditions(step.actions, byLine);
    for (Rung& rung : plan.ladder)
        linkConditions(rung.actions, byLine);
}

} // namespace

Plan makeBarePlan(const runbook::Runbook& runbook, const Environment& environment)
{
    Plan plan;
    plan.title = runbook.title;
    plan.runbookSha256 = runbook.sha256;
    plan.environmentSha256 = environment.sha256;
    plan.environment = environment.name;
    plan.kind = environment.kind;
    plan.rules = environment.rules;
    plan.lines = runbook.lines;
    plan.phases = runbook.phases;
    plan.rollout = runbook.rollout;
    plan.rollbackAuthority = runbook.rollback.authority.value_or(QString());
    const ActionMaker actions(runbook, environment);
    plan.steps = makeSteps(runbook, &actions);
    plan.ladder = makeLadder(runbook, &actions);
    plan.schedule = makeSchedule(runbook, environment, plan.ladder);
    if (environment.kind != RunKind::Simulated)
        plan.captures = capturesOf(runbook);
    plan.checklists = makeChecklists(runbook);
    plan.roster = makeRoster(runbook, environment);
    plan.ramp = makeRamp(runbook, plan.steps);
    plan.messages = makeMessages(runbook);
    addMeasurements(plan, runbook, environment);
    plan.gates = makeGates(runbook, plan);
    return plan;
}

namespace {

/// The linter's words first, then those of binding: in this order where both speak of one line.
std::vector<Finding> allFindings(std::vector<Finding> linted, const Plan& bare,
                                 const Environment& environment)
{
    linted.insert(linted.end(), bare.findings.begin(), bare.findings.end());
    addEnvironmentFindings(linted, bare, environment);
    return linted;
}

} // namespace

std::vector<Finding> findingsOf(const Plan& bare, const runbook::Runbook& runbook,
                                const Environment& environment, const std::stop_token& stop)
{
    return allFindings(lint(runbook, stop), bare, environment);
}

Plan makePlan(const runbook::Runbook& runbook, const Environment& environment)
{
    // The linter looks at the runbook alone: both together, where the system has a thread for it.
    auto linted =
        std::async(std::launch::async | std::launch::deferred, [&runbook] { return lint(runbook); });
    Plan plan = makeBarePlan(runbook, environment);
    plan.sha256 = signatureOf(plan);
    plan.findings = allFindings(linted.get(), plan, environment);
    return plan;
}

} // namespace cockpit::plan
