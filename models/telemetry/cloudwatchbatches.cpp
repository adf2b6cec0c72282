// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchbatches.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

CloudWatchBatches::CloudWatchBatches(const std::vector<Query>& queries)
{
    for (std::size_t i = 0; i < queries.size(); ++i)
        m_places.insert(queries[i].id, i);
    Places metrics;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        if (!queries[i].metricStat.isEmpty())
            metrics.push_back(i);
    }
    for (const Query& query : queries) {
        const bool isExpression = query.metricStat.isEmpty();
        m_named.push_back(isExpression ? namedBy(query.expression, metrics) : Places());
        m_isSql.push_back(
            isExpression && query.expression.trimmed().startsWith("SELECT "_L1, Qt::CaseInsensitive));
    }
}

/// Words in quotes are names of metrics and the like; METRICS() is all metrics of the call.
CloudWatchBatches::Places CloudWatchBatches::namedBy(const QString& expression,
                                                     const Places& metrics) const
{
    static const QRegularExpression words(uR"('[^']*'|"[^"]*"|([A-Za-z_]\w*))"_s);
    Places named;
    auto matches = words.globalMatch(expression);
    while (matches.hasNext()) {
        const QString word = matches.next().captured(1);
        if (word == "METRICS"_L1)
            named.insert(named.end(), metrics.begin(), metrics.end());
        const auto found = m_places.constFind(word);
        if (found != m_places.constEnd())
            named.push_back(*found);
    }
    return named;
}

CloudWatchBatches::Places CloudWatchBatches::withNamed(const Places& wanted) const
{
    std::set<std::size_t> known;
    Places found;
    Places open(wanted.rbegin(), wanted.rend());
    while (!open.empty()) {
        const std::size_t place = open.back();
        open.pop_back();
        if (!known.insert(place).second)
            continue;
        found.push_back(place);
        open.insert(open.end(), m_named[place].begin(), m_named[place].end());
    }
    return found;
}

std::vector<CloudWatchBatches::Places> CloudWatchBatches::batches(const Places& wanted) const
{
    std::vector<Places> all;
    Places batch;
    std::set<std::size_t> asked; // with the batch
    std::vector<Places> alone;
    for (const std::size_t place : wanted) {
        const Places together = withNamed({place});
        if (std::ranges::any_of(together, [this](std::size_t one) { return m_isSql[one]; })) {
            alone.push_back({place});
            continue;
        }
        const auto more = static_cast<std::size_t>(std::ranges::count_if(
            together, [&asked](std::size_t one) { return !asked.contains(one); }));
        if (!batch.empty() && asked.size() + more > mostQueries) {
            all.push_back(std::exchange(batch, {}));
            asked.clear();
        }
        batch.push_back(place);
        asked.insert(together.begin(), together.end());
    }
    if (!batch.empty())
        all.push_back(batch);
    all.insert(all.end(), alone.begin(), alone.end());
    return all;
}

} // namespace cockpit::telemetry
