// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watching.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace cockpit::app {

namespace {

milliseconds intervalOf(const plan::Plan& plan, const plan::Condition& condition)
{
    const plan::MetricQuery* query =
        condition.binding ? plan.query(condition.binding->query) : nullptr;
    for (const plan::MetricSource& source : plan.sources) {
        if (query && source.name == query->source)
            return source.interval;
    }
    return telemetry::Rule{}.interval;
}

std::optional<telemetry::ChangeDirection> changeOf(const plan::Condition& condition)
{
    const auto change = condition.change();
    if (!change)
        return std::nullopt;
    switch (*change) {
    case plan::ChangeDirection::Rise:
        return telemetry::ChangeDirection::Rise;
    case plan::ChangeDirection::Fall:
        return telemetry::ChangeDirection::Fall;
    case plan::ChangeDirection::Either:
        break;
    }
    return telemetry::ChangeDirection::Either;
}

telemetry::Watched watched(const plan::Plan& plan, const plan::Condition& condition)
{
    telemetry::Watched watch;
    watch.id = condition.id;
    watch.ruleUnit = condition.unit;
    watch.rule.comparator = condition.comparator;
    watch.rule.limit = condition.value.value_or(0);
    watch.rule.forDuration = condition.forDuration.value_or(milliseconds{0});
    watch.rule.interval = intervalOf(plan, condition);
    watch.rule.breachWhenTrue = condition.role == runbook::ConditionRole::Alert
        || condition.role == runbook::ConditionRole::Rollback;
    watch.rule.change = changeOf(condition);
    if (watch.rule.change && condition.unit == u"x") { // twice as much is a rise by 100 %
        watch.rule.limit = 100 * (watch.rule.limit - 1);
        watch.ruleUnit = QStringLiteral("%");
    }
    watch.rule.bound = condition.isMeasured();
    if (watch.rule.bound)
        watch.queryId = condition.binding->query;
    return watch;
}

QJsonObject dimensionsOf(const plan::MetricQuery& query)
{
    QJsonObject dimensions;
    for (const auto& [name, value] : query.dimensions)
        dimensions.insert(name, value);
    return dimensions;
}

telemetry::Query asked(const plan::MetricQuery& query)
{
    telemetry::Query asked;
    asked.id = query.id;
    asked.expression = query.alerts.isEmpty() ? query.expression : query.alerts;
    asked.unit = query.unit;
    if (!query.metricName.isEmpty())
        asked.metricStat = QJsonObject{{QStringLiteral("Namespace"), query.nameSpace},
                                       {QStringLiteral("MetricName"), query.metricName},
                                       {QStringLiteral("Dimensions"), dimensionsOf(query)},
                                       {QStringLiteral("Stat"), query.statistic}};
    return asked;
}

} // namespace

SourceQueries queriesByKind(const plan::Plan& plan, const QString& source)
{
    SourceQueries queries;
    for (const plan::MetricQuery& query : plan.queries) {
        if (query.source == source)
            (query.alerts.isEmpty() ? queries.metrics : queries.alerts).push_back(asked(query));
    }
    return queries;
}

std::vector<telemetry::Watched> watchedConditions(const plan::Plan& plan)
{
    std::vector<telemetry::Watched> all;
    all.reserve(plan.conditions.size());
    for (const plan::Condition& condition : plan.conditions)
        all.push_back(watched(plan, condition));
    return all;
}

std::vector<telemetry::Query> queriesOf(const plan::Plan& plan, const QString& source)
{
    SourceQueries queries = queriesByKind(plan, source);
    std::ranges::move(queries.alerts, std::back_inserter(queries.metrics));
    return std::move(queries.metrics);
}

} // namespace cockpit::app
