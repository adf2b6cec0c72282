// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watching.h"

#include <QJsonObject>
#include <QRegularExpression>

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

/// Whether a limit is on a change against the baseline, and on which. "2x slower" is a rise by 100 %.
/// Where the words do not say, either counts: a release that makes anything so different is looked at.
std::optional<telemetry::ChangeDirection> changeOf(const plan::Condition& condition)
{
    if (!condition.relativeToBaseline)
        return std::nullopt;
    const auto says = [&condition](const char* words) {
        return QRegularExpression(QLatin1String(words), QRegularExpression::CaseInsensitiveOption)
            .match(condition.metric + QLatin1Char(' ') + condition.text)
            .hasMatch();
    };
    if (says("\\b(drop|fall|decreas|lower|faster)"))
        return telemetry::ChangeDirection::Fall;
    return says("\\b(increas|rise|spike|slow|higher|longer)") ? telemetry::ChangeDirection::Rise
                                                              : telemetry::ChangeDirection::Either;
}

/// Evaluated by telemetry: with a limit of its own, or with one on a change that is said in per cent or as
/// a factor.
bool isEvaluated(const plan::Condition& condition)
{
    const bool change = condition.relativeToBaseline && condition.binding && condition.value
        && (condition.unit == u"%"
            || (condition.unit == u"x" && changeOf(condition) == telemetry::ChangeDirection::Rise));
    return condition.isMeasured() || change;
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
    if (watch.rule.change && condition.unit == u"x") {
        watch.rule.limit = 100 * (watch.rule.limit - 1);
        watch.ruleUnit = QStringLiteral("%");
    }
    watch.rule.bound = isEvaluated(condition);
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

} // namespace

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
    std::vector<telemetry::Query> queries;
    for (const plan::MetricQuery& query : plan.queries) {
        if (query.source != source)
            continue;
        telemetry::Query asked;
        asked.id = query.id;
        asked.expression = query.expression;
        asked.unit = query.unit;
        if (!query.metricName.isEmpty())
            asked.metricStat = QJsonObject{{QStringLiteral("Namespace"), query.nameSpace},
                                           {QStringLiteral("MetricName"), query.metricName},
                                           {QStringLiteral("Dimensions"), dimensionsOf(query)},
                                           {QStringLiteral("Stat"), query.statistic}};
        queries.push_back(std::move(asked));
    }
    return queries;
}

} // namespace cockpit::app
