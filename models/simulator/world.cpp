// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/world.h"

#include "models/telemetry/condition.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cockpit::simulator {

namespace {

bool holds(runbook::Comparator comparator, double value, double limit)
{
    using runbook::Comparator;
    switch (comparator) {
    case Comparator::Less:
        return value < limit;
    case Comparator::LessOrEqual:
        return value <= limit;
    case Comparator::Greater:
        return value > limit;
    case Comparator::GreaterOrEqual:
        return value >= limit;
    case Comparator::Equal:
        return value == limit;
    case Comparator::NotEqual:
        return value != limit;
    }
    return false;
}

/// A numeric rule on a query, its limit in the query's unit.
struct Limit {
    runbook::Comparator comparator;
    double limit;
    bool good; ///< true: should hold; false: should not
};

/// `targets`: also what is only aimed at.
std::vector<Limit> limitsOn(const plan::Plan& plan, const plan::MetricQuery& query, bool targets)
{
    std::vector<Limit> limits;
    for (const plan::Condition& condition : plan.conditions) {
        if (!condition.hasOwnLimit() || condition.binding->query != query.id)
            continue;
        if (!targets && condition.role == runbook::ConditionRole::Other)
            continue;
        const double limit = telemetry::convertUnit(*condition.value, condition.unit, query.unit)
                                 .value_or(*condition.value);
        const bool good = condition.role == runbook::ConditionRole::Success
            || condition.role == runbook::ConditionRole::Other;
        limits.push_back({condition.comparator, limit, good});
    }
    return limits;
}

bool isHealthy(const std::vector<Limit>& limits, double value)
{
    return std::all_of(limits.begin(), limits.end(), [value](const Limit& rule) {
        return holds(rule.comparator, value, rule.limit) == rule.good;
    });
}

/// The wanted value if it breaks no rule, else the first one near a limit that breaks none. There is no
/// more than all of something.
std::optional<double> healthyValue(const std::vector<Limit>& limits, double wanted, bool share)
{
    if (isHealthy(limits, wanted))
        return wanted;
    for (const Limit& rule : limits) {
        const double nearAll = (rule.limit + 100) / 2;
        if (share && rule.limit > 50 && rule.limit < 100 && isHealthy(limits, nearAll))
            return nearAll;
        const std::array candidates{rule.limit * 0.5, rule.limit * 1.03, rule.limit * 1.5,
                                    rule.limit,       rule.limit + 1,    rule.limit - 1};
        for (const double candidate : candidates) {
            if (isHealthy(limits, candidate))
                return candidate;
        }
    }
    return std::nullopt;
}

/// Noise small enough that a healthy value stays healthy.
double safeNoise(const std::vector<Limit>& limits, double value, double wanted)
{
    double noise = wanted;
    for (const Limit& rule : limits)
        noise = std::min(noise, std::abs(rule.limit - value) * 0.3);
    return noise;
}

double beyond(runbook::Comparator comparator, double limit)
{
    using runbook::Comparator;
    const bool up = comparator == Comparator::Greater || comparator == Comparator::GreaterOrEqual;
    return limit == 0 ? (up ? 1 : -1) : limit * (up ? 1.6 : 0.6);
}

/// Evenly spread in [-1, 1], the same for the same arguments (SplitMix64's finaliser over a mix of them).
double noiseAt(qint64 seed, const QString& key, milliseconds at)
{
    quint64 mixed = static_cast<quint64>(seed) * 0x9E3779B97F4A7C15ULL + qHash(key, 17)
        + static_cast<quint64>(at.count() / 1000);
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    mixed ^= mixed >> 31;
    return static_cast<double>(mixed >> 11) / 4503599627370496.0 - 1.0;
}

QString keyOf(const plan::MetricQuery& query)
{
    if (!query.alerts.isEmpty())
        return query.alerts;
    return query.expression.isEmpty()
        ? QStringLiteral("%1/%2/%3").arg(query.nameSpace, query.metricName, query.statistic)
        : query.expression;
}

/// The query that a metric fault breaks: bound by a rollback trigger, if possible of the fault's metric.
const plan::Condition* triggerToFire(const plan::Plan& plan, const QString& behaviour)
{
    const plan::Condition* any = nullptr;
    for (const plan::Trigger& trigger : plan.triggers) {
        const plan::Condition* condition = plan.condition(trigger.condition);
        if (!condition || !condition->hasOwnLimit())
            continue;
        const plan::MetricQuery* query = plan.query(condition->binding->query);
        if (query && World::behaviourOf(*query) == behaviour)
            return condition;
        if (!any)
            any = condition;
    }
    return any;
}

} // namespace

QString riskyStep(const plan::Plan& plan)
{
    for (const plan::RampStage& stage : plan.ramp) {
        if (!stage.step.isEmpty())
            return stage.step;
    }
    if (plan.steps.empty())
        return {};
    const QString lastPhase = plan.steps.back().phase;
    if (!lastPhase.isEmpty()) {
        const auto first =
            std::find_if(plan.steps.begin(), plan.steps.end(),
                         [&](const plan::Step& step) { return step.phase == lastPhase; });
        return first->id;
    }
    return plan.steps[plan.steps.size() > 1 ? plan.steps.size() - 2 : 0].id;
}

QString World::behaviourOf(const plan::MetricQuery& query)
{
    static const QStringList known{QStringLiteral("error_rate"), QStringLiteral("latency_p50"),
                                   QStringLiteral("latency_p95"), QStringLiteral("latency_p99"),
                                   QStringLiteral("request_rate")};
    return known.contains(query.id) ? query.id : QStringLiteral("other");
}

World::World(Scenario scenario, qint64 seed, std::shared_ptr<const plan::Plan> plan)
    : m_scenario(std::move(scenario))
    , m_seed(seed)
    , m_plan(std::move(plan))
    , m_stageStep(riskyStep(*m_plan))
{
    for (const plan::MetricQuery& query : m_plan->queries)
        m_staged.insert(keyOf(query), stage(query));
}

/// The condition that a fault breaks; null: it breaks no metric of this plan.
const plan::Condition* World::brokenBy(const ScenarioFault& fault) const
{
    if (fault.kind == ScenarioFault::Kind::Metric)
        return triggerToFire(*m_plan, fault.metric);
    const plan::Trigger* trigger = triggerOf(*m_plan, fault);
    const plan::Condition* condition = trigger ? m_plan->condition(trigger->condition) : nullptr;
    return condition && condition->hasOwnLimit() ? condition : nullptr;
}

World::Staged World::stage(const plan::MetricQuery& query) const
{
    const MetricBehaviour behaviour = m_scenario.metrics.value(behaviourOf(query));
    Staged staged;
    staged.unit = query.unit;
    const double wanted =
        telemetry::convertUnit(behaviour.base, behaviour.unit, query.unit).value_or(behaviour.base);
    const bool share = query.unit == QLatin1StringView("%");
    std::vector<Limit> limits = limitsOn(*m_plan, query, true);
    auto healthy = healthyValue(limits, wanted, share);
    if (!healthy) {
        // Targets may contradict what must hold; what must hold decides.
        limits = limitsOn(*m_plan, query, false);
        healthy = healthyValue(limits, wanted, share);
    }
    staged.base = healthy.value_or(wanted);
    staged.noise = safeNoise(limits, staged.base, behaviour.noise);
    for (const ScenarioFault& fault : m_scenario.faults) {
        const plan::Condition* condition = brokenBy(fault);
        if (!condition || condition->binding->query != query.id)
            continue;
        const double limit = telemetry::convertUnit(*condition->value, condition->unit, query.unit)
                                 .value_or(*condition->value);
        staged.breaks = true;
        staged.broken = beyond(condition->comparator, limit);
        staged.after = fault.after;
    }
    return staged;
}

void World::follow(const run::RunState& state)
{
    const run::StepState risky = state.step(m_stageStep);
    if (risky.began)
        m_stageBegan = risky.began->wall;
    if (m_mended || !state.rollbackStarted)
        return;
    // What the first rung undoes is what went wrong; without a ladder the decision alone must do.
    const run::StepState first =
        m_plan->ladder.empty() ? run::StepState{} : state.step(m_plan->ladder.front().id);
    if (first.ended)
        m_mended = first.ended->wall;
    else if (state.rollbackFinished)
        m_mended = state.rollbackFinished->wall;
}

std::optional<double> World::value(const QString& key, milliseconds at) const
{
    const auto found = m_staged.constFind(key);
    if (found == m_staged.constEnd())
        return std::nullopt;
    const bool broken = found->breaks && m_stageBegan && at >= *m_stageBegan + found->after
        && (!m_mended || at < *m_mended);
    const double noise = found->noise * noiseAt(m_seed, key, at);
    return (broken ? found->broken : found->base) + noise;
}

} // namespace cockpit::simulator
