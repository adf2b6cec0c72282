// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replaying.h"

#include "app/sources.h"
#include "app/watching.h"
#include "models/telemetry/rangesource.h"
#include "models/telemetry/sources.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cockpit::app {

using telemetry::Answer;
using telemetry::TimeRange;

/// A source, its queries, and the pieces that are still to be asked for.
struct Replaying::Fetch {
    std::unique_ptr<telemetry::MetricSource> source;
    std::vector<telemetry::Query> queries;
    std::vector<TimeRange> pieces;
};

Replaying::Replaying(const plan::Plan& plan, const QMap<QString, QString>& secrets,
                     milliseconds from, milliseconds to, QObject* parent)
    : QObject(parent)
    , m_plan(plan)
    , m_from(from)
    , m_to(to)
{
    for (const plan::MetricSource& source : m_plan.sources)
        add(source, secrets);
}

Replaying::~Replaying() = default;

/// Only what a trigger is bound to is asked for: metrics are paid for by the query.
void Replaying::add(const plan::MetricSource& source, const QMap<QString, QString>& secrets)
{
    std::set<QString> needed;
    for (const plan::Trigger& trigger : m_plan.triggers) {
        const plan::Condition* condition = m_plan.condition(trigger.condition);
        if (condition && condition->hasOwnLimit())
            needed.insert(condition->binding->query);
    }
    auto fetch = std::make_unique<Fetch>();
    fetch->queries = queriesOf(m_plan, source.name);
    std::erase_if(fetch->queries,
                  [&needed](const telemetry::Query& query) { return !needed.contains(query.id); });
    if (fetch->queries.empty())
        return;
    const auto authorised = sourceSettings(source, secrets);
    fetch->source = telemetry::makeSource(authorised.value_or(sourceSettings(source)), *m_clock);
    const auto range =
        telemetry::aligned({m_from, m_to, std::max(source.interval, fetch->source->smallestStep())});
    for (const telemetry::Query& query : fetch->queries) {
        if (!authorised)
            m_faults[query.id] = authorised.error().sentence;
        m_ranges[query.id] = range.value_or(TimeRange{m_to, m_from, source.interval});
    }
    if (!authorised || !range)
        return;
    fetch->pieces = telemetry::piecesOf(*range);
    std::reverse(fetch->pieces.begin(), fetch->pieces.end()); // the next one is the last
    m_fetches.push_back(std::move(fetch));
}

void Replaying::begin()
{
    m_open = m_fetches.size();
    for (const auto& fetch : m_fetches) {
        connect(
            fetch->source.get(), &telemetry::MetricSource::answered, this,
            [this, one = fetch.get()](const std::vector<Answer>& answers) { take(*one, answers); });
        connect(fetch->source.get(), &telemetry::MetricSource::failed, this,
                [this, one = fetch.get()](const telemetry::SourceFailure& failure) {
                    miss(*one, failure.sentence());
                });
        next(*fetch);
    }
    if (m_open == 0)
        QMetaObject::invokeMethod(this, &Replaying::done, Qt::QueuedConnection);
}

void Replaying::next(Fetch& fetch)
{
    if (!fetch.pieces.empty())
        fetch.source->fetch(fetch.queries, fetch.pieces.back());
    else if (--m_open == 0)
        Q_EMIT done();
}

void Replaying::take(Fetch& fetch, const std::vector<Answer>& answers)
{
    for (const Answer& answer : answers) {
        std::vector<telemetry::Sample>& samples = m_samples[answer.queryId];
        samples.insert(samples.end(), answer.samples.begin(), answer.samples.end());
        if (answer.failure)
            m_faults[answer.queryId] = answer.failure->sentence();
        else if (answer.partial)
            m_faults[answer.queryId] = answer.note;
    }
    fetch.pieces.pop_back();
    next(fetch);
}

void Replaying::miss(Fetch& fetch, const QString& why)
{
    for (const telemetry::Query& query : fetch.queries)
        m_faults[query.id] = why;
    fetch.pieces.clear();
    next(fetch);
}

ReplayedTrigger Replaying::judge(const plan::Trigger& trigger) const
{
    ReplayedTrigger result;
    result.trigger = &trigger;
    const plan::Condition* condition = m_plan.condition(trigger.condition);
    if (!condition) {
        result.why = tr("It has no measurable condition: a person declares it.");
    } else if (condition->relativeToBaseline) {
        result.why = tr("It compares with the baseline of a run, which the past has none of.");
    } else if (!condition->isMeasured()) {
        result.why = tr("No metric is bound to it in the environment.");
    } else if (const auto fault = m_faults.find(condition->binding->query); fault != m_faults.end()) {
        result.why = fault->second;
    } else {
        const QString& query = condition->binding->query;
        const auto samples = m_samples.find(query);
        const auto range = m_ranges.find(query);
        if (samples == m_samples.end() || range == m_ranges.end()) {
            result.why = tr("Its metric is read from no source of the environment.");
            return result;
        }
        const auto watched = watchedConditions(m_plan);
        const auto mine = std::find_if(watched.begin(), watched.end(),
                                       [&](const auto& one) { return one.id == condition->id; });
        result.replayed =
            telemetry::replay(*mine, m_plan.query(query)->unit, samples->second, range->second);
        if (result.replayed->withoutValue == result.replayed->polls) {
            result.why = result.replayed->why;
            result.replayed.reset();
        }
    }
    return result;
}

std::vector<ReplayedTrigger> Replaying::triggers() const
{
    std::vector<ReplayedTrigger> all;
    for (const plan::Trigger& trigger : m_plan.triggers)
        all.push_back(judge(trigger));
    return all;
}

} // namespace cockpit::app
