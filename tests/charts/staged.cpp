// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/staged.h"

#include <QCoreApplication>

#include <cmath>

namespace staged {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cockpit;

namespace {

plan::MetricQuery query(const QString& id, const QString& title, const QString& unit,
                        const QString& panel)
{
    plan::MetricQuery made;
    made.id = id;
    made.title = title;
    made.source = u"staged"_s;
    made.unit = unit;
    made.panel = panel;
    return made;
}

plan::Condition condition(const QString& id, const QString& query, runbook::Comparator comparator,
                          double value, const QString& unit, runbook::ConditionRole role)
{
    plan::Condition made;
    made.id = id;
    made.comparator = comparator;
    made.value = value;
    made.unit = unit;
    made.role = role;
    made.binding = plan::Binding{query};
    return made;
}

} // namespace

Source::Source(Values values, milliseconds step)
    : m_values(std::move(values))
    , m_step(step)
{}

bool Source::fetch(const std::vector<telemetry::Query>& queries, telemetry::TimeRange range)
{
    std::vector<telemetry::Answer> answers;
    for (const telemetry::Query& query : queries) {
        telemetry::Answer answer;
        answer.queryId = query.id;
        for (milliseconds at = range.from; at <= range.to; at += range.step) {
            if (const std::optional<double> value = m_values(query.id, at))
                answer.samples.push_back({at, *value});
        }
        answers.push_back(answer);
    }
    QMetaObject::invokeMethod(
        this, [this, answers] { Q_EMIT answered(answers); }, Qt::QueuedConnection);
    return true;
}

plan::Plan plan()
{
    using runbook::Comparator;
    using runbook::ConditionRole;
    plan::Plan made;
    plan::Step step;
    step.id = u"s1"_s;
    step.number = u"6"_s;
    made.steps = {step};
    plan::MetricSource source;
    source.name = u"staged"_s;
    source.interval = 15s;
    made.sources = {source};
    made.queries = {query(u"requests"_s, u"Request rate"_s, u"req/s"_s, u"requests"_s),
                    query(u"p50"_s, u"p50"_s, u"s"_s, u"latency"_s),
                    query(u"p95"_s, u"p95"_s, u"s"_s, u"latency"_s),
                    query(u"p99"_s, u"p99"_s, u"s"_s, u"latency"_s),
                    query(u"errors"_s, u"Error rate"_s, u"ratio"_s, u"errors"_s)};
    made.conditions = {
        condition(u"c1"_s, u"p95"_s, Comparator::Less, 200, u"ms"_s, ConditionRole::Success),
        condition(u"c2"_s, u"errors"_s, Comparator::Less, 1, u"%"_s, ConditionRole::Success),
        condition(u"c3"_s, u"errors"_s, Comparator::Greater, 10, u"%"_s, ConditionRole::Rollback)};
    return made;
}

std::optional<double> healthy(const QString& query, milliseconds at)
{
    const double wave = std::sin(static_cast<double>(at.count() % 1'000'000) / 60'000.0);
    if (query == "p50"_L1)
        return 0.062 + 0.006 * wave;
    if (query == "p95"_L1)
        return 0.131 + 0.02 * wave;
    if (query == "p99"_L1)
        return 0.178 + 0.03 * wave;
    if (query == "errors"_L1)
        return 0.003 + 0.001 * wave;
    return 420 + 35 * wave;
}

run::Event event(milliseconds at, run::Body body)
{
    run::Event made;
    made.at = {at, at - start};
    made.actor = u"Deployment lead"_s;
    made.body = std::move(body);
    return made;
}

Run::Run(Values values, std::vector<run::Event> events, plan::Plan thePlan, milliseconds step)
{
    std::vector<telemetry::Query> queries;
    for (const plan::MetricQuery& one : thePlan.queries)
        queries.push_back({one.id, {}, {}, one.unit});
    monitor.addSource(std::make_unique<Source>(std::move(values), step), queries, 15s);
    for (std::size_t i = 0; i < events.size(); ++i)
        events[i].seq = static_cast<qint64>(i) + 1;
    conductor::Parts parts;
    parts.clock = &clock;
    parts.monitor = &monitor;
    conductor = std::make_unique<conductor::Conductor>(
        u"run-1"_s, std::make_shared<plan::Plan>(std::move(thePlan)), std::move(events), parts);
}

void Run::fly(milliseconds time)
{
    monitor.start();
    for (milliseconds flown{0}; flown < time; flown += 5s) {
        clock.advance(5s);
        QCoreApplication::processEvents(); // the source answers in a later turn of the loop
    }
}

} // namespace staged
