// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/prometheussource.h"

#include "models/telemetry/prometheusanswer.h"

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

HttpCall PrometheusSource::call(const Query& query, TimeRange range) const
{
    HttpCall result = makeCall(u"/api/v1/query_range"_s);
    result.headers.insert("Content-Type", "application/x-www-form-urlencoded");
    result.body = prometheusRangeForm(query.expression, range, settings().deadline);
    return result;
}

tl::expected<Answer, SourceFailure> PrometheusSource::read(const Query& query,
                                                           const HttpAnswer& answer) const
{
    return readPrometheusAnswer(name(), query.id, answer);
}

} // namespace cockpit::telemetry
