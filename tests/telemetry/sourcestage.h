// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/servers/cloudwatchserver.h"
#include "models/telemetry/sources.h"

#include <QTest>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

/// What the tests of the sources share: a world that does not move, its metrics, and one fetch.
namespace stage {

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr milliseconds now = 1'795'298'400'000ms; // on the grid of all steps used here
inline const QByteArray json = "Content-Type: application/json\r\n";

/// The simulated metrics: their value tells their time.
inline std::optional<double> values(const QString& key, milliseconds at)
{
    if (key == u"rising"_s || key == u"App/Latency/p95"_s)
        return static_cast<double>(at.count() / 1000 % 100'000);
    if (key == u"App/Requests/Sum"_s)
        return 200;
    if (key == u"App/Errors/Sum"_s)
        return 5;
    if (key == u"holes"_s)
        return at.count() / 15'000 % 2 == 0 ? std::optional(1.5) : std::nullopt;
    if (key == u"nan"_s)
        return std::numeric_limits<double>::quiet_NaN();
    if (key == u"inf"_s)
        return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

inline Query promQl(const QString& id, const QString& expression)
{
    Query query;
    query.id = id;
    query.expression = expression;
    return query;
}

inline Query cloudWatch(const QString& id, const QString& metric, const QString& statistic)
{
    Query query;
    query.id = id;
    query.metricStat = {{u"Namespace"_s, u"App"_s},
                        {u"MetricName"_s, metric},
                        {u"Dimensions"_s, QJsonObject{{u"LoadBalancer"_s, u"app/x/y"_s}}},
                        {u"Stat"_s, statistic}};
    return query;
}

inline TimeRange lastMinutes(int minutes, milliseconds step = 15s)
{
    return {now - std::chrono::minutes{minutes}, now, step};
}

struct Outcome {
    std::vector<Answer> answers;
    std::optional<SourceFailure> failure;
};

struct Stage {
    simulator::Now worldNow = [] { return now; };
    SteppedClock clock{{now, 0ms}, false};
    simulator::CloudWatchAccess access{"us-east-1", "AKIDTEST", "wrong horse"};

    /// One fetch to its one end.
    Outcome fetch(MetricSource& source, const std::vector<Query>& queries, TimeRange range)
    {
        Outcome outcome;
        int ends = 0;
        QObject scope;
        QObject::connect(&source, &MetricSource::answered, &scope,
                         [&](const std::vector<Answer>& answers) {
                             outcome.answers = answers;
                             ++ends;
                         });
        QObject::connect(&source, &MetricSource::failed, &scope, [&](const SourceFailure& failure) {
            outcome.failure = failure;
            ++ends;
        });
        [&] {
            QVERIFY(source.fetch(queries, range));
            QCOMPARE(ends, 0); // never at once
            QTRY_COMPARE_WITH_TIMEOUT(ends, 1, 20'000);
            QCoreApplication::processEvents();
            QCOMPARE(ends, 1);
        }();
        return outcome;
    }

    Outcome fetch(const SourceSettings& settings, const std::vector<Query>& queries, TimeRange range)
    {
        const auto source = makeSource(settings, clock);
        return fetch(*source, queries, range);
    }

    SourceSettings settings(SourceKind kind, const QUrl& url) const
    {
        SourceSettings result;
        result.name = u"metrics"_s;
        result.kind = kind;
        result.url = url;
        result.region = QString::fromLatin1(access.region);
        result.accessKey = QString::fromLatin1(access.accessKey);
        result.secretKey = QString::fromLatin1(access.secretKey);
        result.dataSourceUid = u"prom1"_s;
        result.deadline = 5s;
        return result;
    }
};

} // namespace stage
