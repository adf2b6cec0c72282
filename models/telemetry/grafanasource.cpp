// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/grafanasource.h"

#include "models/telemetry/grafanaframes.h"
#include "models/telemetry/prometheusanswer.h"

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

HttpCall GrafanaSource::call(const Query& query, TimeRange range) const
{
    if (!query.metricStat.isEmpty()) {
        HttpCall result = makeCall(u"/api/ds/query"_s);
        result.headers.insert("Content-Type", "application/json");
        result.body = grafanaQueryBody(query, settings().dataSourceUid, range);
        return result;
    }
    HttpCall result =
        makeCall(u"/api/datasources/proxy/uid/%1/api/v1/query_range"_s.arg(settings().dataSourceUid));
    result.headers.insert("Content-Type", "application/x-www-form-urlencoded");
    result.body = prometheusRangeForm(query.expression, range, settings().deadline);
    return result;
}

tl::expected<Answer, SourceFailure> GrafanaSource::read(const Query& query,
                                                        const HttpAnswer& answer) const
{
    return query.metricStat.isEmpty() ? readPrometheusAnswer(name(), query.id, answer)
                                      : readGrafanaFrames(name(), query.id, answer);
}

} // namespace cockpit::telemetry
