// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/world.h"

#include <QSet>

#include <algorithm>

namespace cockpit::simulator {

namespace {

plan::MetricQuery rate(const QString& id, const QString& title, const QString& expression,
                       const QString& unit, const QString& panel)
{
    plan::MetricQuery query;
    query.id = id;
    query.title = title;
    query.source = QStringLiteral("prometheus");
    query.expression = expression;
    query.unit = unit;
    query.panel = panel;
    return query;
}

plan::MetricQuery latency(const QString& statistic)
{
    plan::MetricQuery query;
    query.id = QStringLiteral("latency_%1").arg(statistic);
    query.title = QStringLiteral("Latency %1").arg(statistic);
    query.source = QStringLiteral("cloudwatch");
    query.nameSpace = QStringLiteral("Staged/Service");
    query.metricName = QStringLiteral("TargetResponseTime");
    query.statistic = statistic;
    query.unit = QStringLiteral("ms");
    query.panel = QStringLiteral("latency");
    return query;
}

void addWellKnown(plan::Environment& environment)
{
    const auto bind = [&](const char* match, const plan::MetricQuery& query) {
        environment.metrics.push_back({QString::fromLatin1(match), query});
    };
    const plan::MetricQuery errors =
        rate(QStringLiteral("error_rate"), QStringLiteral("Error rate"),
             QStringLiteral("100 * sum(rate(http_requests_total{status=~\"5..\"}[1m])) / "
                            "sum(rate(http_requests_total[1m]))"),
             QStringLiteral("%"), QStringLiteral("errors"));
    const plan::MetricQuery requests =
        rate(QStringLiteral("request_rate"), QStringLiteral("Request rate"),
             QStringLiteral("sum(rate(http_requests_total[1m]))"), QStringLiteral("req/s"),
             QStringLiteral("requests"));
    bind("latency p50", latency(QStringLiteral("p50")));
    bind("latency p95", latency(QStringLiteral("p95")));
    bind("latency p99", latency(QStringLiteral("p99")));
    bind("p95", latency(QStringLiteral("p95")));
    bind("latency", latency(QStringLiteral("p95")));
    bind("response time", latency(QStringLiteral("p95")));
    bind("error rate", errors);
    bind("request rate", requests);
    bind("request count", requests);
}

bool isWellKnown(const plan::Environment& environment, const runbook::Condition& condition)
{
    for (const plan::MetricBinding& binding : environment.metrics) {
        bool all = true;
        for (const QString& word : binding.match.split(QLatin1Char(' ')))
            all = all
                && (condition.metric.contains(word, Qt::CaseInsensitive)
                    || condition.text.contains(word, Qt::CaseInsensitive));
        if (all)
            return true;
    }
    return false;
}

void addTheRest(plan::Environment& environment, const runbook::Runbook& runbook)
{
    QSet<QString> seen;
    for (const runbook::Condition& condition : runbook.conditions) {
        const QString metric = condition.metric.trimmed().toLower();
        if (metric.isEmpty() || !condition.value || condition.relativeToBaseline
            || seen.contains(metric) || isWellKnown(environment, condition))
            continue;
        seen.insert(metric);
        plan::MetricQuery query = rate(QStringLiteral("m%1").arg(seen.size()), condition.metric,
                                       QStringLiteral("staged_metric{name=\"%1\"}")
                                           .arg(metric.simplified().remove(QLatin1Char('"'))),
                                       condition.unit.value_or(QString()), QString());
        query.source = QStringLiteral("grafana");
        environment.metrics.push_back({metric, query});
    }
}

/// What the runbook's steps and waits say that they take.
milliseconds lengthOf(const runbook::Runbook& runbook)
{
    milliseconds length{0};
    for (const runbook::Step& step : runbook.steps) {
        milliseconds waits{0};
        for (const runbook::Action& action : step.actions)
            waits += action.wait.value_or(std::chrono::minutes{0});
        length += std::max(waits, milliseconds{step.duration.value_or(std::chrono::minutes{0})});
    }
    return length;
}

/// A release of days is looked at less often: nobody waits an hour for its rehearsal to poll a week.
milliseconds intervalFor(const runbook::Runbook& runbook)
{
    using std::chrono::hours;
    using std::chrono::seconds;
    const milliseconds length = lengthOf(runbook);
    if (length > hours{36})
        return seconds{120}; // whole minutes, as CloudWatch counts them
    return length > hours{9} ? seconds{60} : seconds{15};
}

plan::MetricSource source(const QString& name, plan::SourceKind kind, milliseconds interval)
{
    plan::MetricSource made;
    made.name = name;
    made.kind = kind;
    made.url = QStringLiteral("staged:%1").arg(name);
    made.region = QStringLiteral("eu-central-1");
    made.dataSourceUid = QStringLiteral("staged");
    made.interval = interval;
    return made;
}

} // namespace

plan::Environment stagedEnvironment(const runbook::Runbook& runbook)
{
    plan::Environment environment;
    environment.name = QStringLiteral("simulated");
    environment.kind = plan::RunKind::Simulated;
    const milliseconds interval = intervalFor(runbook);
    environment.sources = {
        source(QStringLiteral("prometheus"), plan::SourceKind::Prometheus, interval),
        source(QStringLiteral("cloudwatch"), plan::SourceKind::CloudWatch, interval),
        source(QStringLiteral("grafana"), plan::SourceKind::Grafana, interval)};
    addWellKnown(environment);
    addTheRest(environment, runbook);
    return environment;
}

} // namespace cockpit::simulator
