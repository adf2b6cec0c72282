// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/score.h"

#include "models/simulator/world.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace cockpit::simulator {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::simulator)
};

std::optional<milliseconds> plannedLength(const plan::Plan& plan)
{
    std::optional<milliseconds> end;
    for (const plan::Step& step : plan.steps) {
        if (step.plannedStart)
            end = std::max(end.value_or(milliseconds{0}),
                           *step.plannedStart + step.planned.value_or(milliseconds{0}));
    }
    return end;
}

void count(Score& score, const std::vector<run::Event>& events)
{
    for (const run::Event& event : events) {
        if (std::holds_alternative<run::CommandIntended>(event.body))
            ++score.commands;
        else if (const auto* finished = std::get_if<run::CommandFinished>(&event.body))
            score.failures += finished->outcome == run::Outcome::Failed ? 1 : 0;
        else if (std::holds_alternative<run::CommandUnknown>(event.body))
            ++score.unknowns;
        else if (std::holds_alternative<run::GateDeclared>(event.body))
            ++score.gates;
        else if (std::holds_alternative<run::StepSkipped>(event.body))
            ++score.skipped;
    }
}

void measure(Score& score, const run::RunState& state, const Scenario& scenario)
{
    std::optional<milliseconds> fired;
    for (const run::TriggerState& trigger : state.triggers) {
        if (trigger.at && (!fired || trigger.at->elapsed < *fired))
            fired = trigger.at->elapsed;
    }
    const run::StepState risky = state.step(riskyStep(*state.plan));
    const auto fault =
        std::find_if(scenario.faults.begin(), scenario.faults.end(),
                     [](const ScenarioFault& f) { return f.kind == ScenarioFault::Kind::Metric; });
    if (fired && risky.began && fault != scenario.faults.end())
        score.faultToFired = *fired - (risky.began->elapsed + fault->after);
    if (fired && state.rollbackStarted)
        score.firedToDecided = state.rollbackStarted->elapsed - *fired;
    if (state.rollbackStarted && state.rollbackFinished)
        score.rollback = state.rollbackFinished->elapsed - state.rollbackStarted->elapsed;
    score.rollbackBudget = state.plan->schedule.worstRollback();
}

std::optional<milliseconds> actualLength(const run::RunState& state)
{
    if (!state.started)
        return std::nullopt;
    milliseconds end = state.started->elapsed;
    for (const run::StepState& step : state.steps) {
        if (step.ended)
            end = std::max(end, step.ended->elapsed);
    }
    return end - state.started->elapsed;
}

void judge(Score& score, const plan::Plan& plan)
{
    score.points = 100;
    const auto lose = [&score](int points, const QString& reason) {
        score.points = std::max(0, score.points - points);
        score.reasons.append(Tr::tr("-%1: %2").arg(points).arg(reason));
    };
    if (score.outcome == u"open")
        lose(100, Tr::tr("the run was not brought to an end"));
    if (score.outcome == u"completed" && score.struck && !*score.struck)
        lose(
            50,
            Tr::tr(
                "what the scenario breaks is not in this runbook, or was not reached: nothing went "
                "wrong, and nothing was practised"));
    if (score.outcome == u"aborted")
        lose(50, Tr::tr("the release was given up"));
    if (plan.schedule.window && score.actual && *score.actual > *plan.schedule.window)
        lose(30, Tr::tr("the window was overrun"));
    if (score.firedToDecided && *score.firedToDecided > milliseconds{5 * 60'000})
        lose(20, Tr::tr("more than 5 minutes from the trigger to the decision"));
    if (score.rollback && score.rollbackBudget && *score.rollback > *score.rollbackBudget)
        lose(30, Tr::tr("the rollback took longer than promised"));
    if (score.unknowns > 0)
        lose(10, Tr::tr("a command's outcome was unknown"));
}

/// Whether anything of what the scenario breaks was broken; nothing where it breaks nothing.
std::optional<bool> wasStruck(const run::RunState& state, const std::vector<run::Event>& events,
                              const Scenario& scenario)
{
    if (scenario.faults.empty())
        return std::nullopt;
    const bool fired = std::any_of(state.triggers.cbegin(), state.triggers.cend(),
                                   [](const run::TriggerState& trigger) { return trigger.fired; });
    return std::any_of(scenario.faults.begin(), scenario.faults.end(), [&](const ScenarioFault& fault) {
        if (fault.kind != ScenarioFault::Kind::Command)
            return fired;
        const plan::Action* victim = victimOf(*state.plan, fault);
        return victim && std::any_of(events.begin(), events.end(), [victim](const run::Event& event) {
                   const auto* ended = std::get_if<run::CommandFinished>(&event.body);
                   return ended && ended->action == victim->id
                       && ended->outcome == run::Outcome::Failed;
               });
    });
}

QJsonValue minutesOf(const std::optional<milliseconds>& time)
{
    return time ? QJsonValue(static_cast<double>(time->count()) / 60'000.0) : QJsonValue();
}

} // namespace

Score scoreOf(const run::RunState& state, const std::vector<run::Event>& events,
              const Scenario& scenario)
{
    Score score;
    score.scenario = scenario.name;
    score.seed = state.facts.seed;
    score.outcome = state.outcome ? run::word(*state.outcome) : QStringLiteral("open");
    score.planned = plannedLength(*state.plan);
    score.actual = actualLength(state);
    score.held = state.heldFor;
    count(score, events);
    measure(score, state, scenario);
    score.struck = wasStruck(state, events, scenario);
    judge(score, *state.plan);
    return score;
}

QJsonObject toJson(const Score& score)
{
    return {{QStringLiteral("scenario"), score.scenario},
            {QStringLiteral("seed"), score.seed},
            {QStringLiteral("outcome"), score.outcome},
            {QStringLiteral("points"), score.points},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(score.reasons)},
            {QStringLiteral("planned_minutes"), minutesOf(score.planned)},
            {QStringLiteral("actual_minutes"), minutesOf(score.actual)},
            {QStringLiteral("held_minutes"), minutesOf(score.held)},
            {QStringLiteral("fault_struck"), score.struck ? QJsonValue(*score.struck) : QJsonValue()},
            {QStringLiteral("fault_to_trigger_minutes"), minutesOf(score.faultToFired)},
            {QStringLiteral("trigger_to_decision_minutes"), minutesOf(score.firedToDecided)},
            {QStringLiteral("rollback_minutes"), minutesOf(score.rollback)},
            {QStringLiteral("rollback_budget_minutes"), minutesOf(score.rollbackBudget)},
            {QStringLiteral("gates_declared"), score.gates},
            {QStringLiteral("commands"), score.commands},
            {QStringLiteral("failures"), score.failures},
            {QStringLiteral("unknown_outcomes"), score.unknowns},
            {QStringLiteral("skipped"), score.skipped}};
}

} // namespace cockpit::simulator
