// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/httprequest.h"
#include "models/telemetry/metricsource.h"

#include <tl/expected.hpp>

namespace cockpit::telemetry {

/// Reads an answer to query_range. A query that gives several series is a failure of this query: one
/// metric is one series, and which one is meant is not guessed. An error envelope is a failure of this
/// query too, with what data came along. Anything but the envelope is a failure of the service.
[[nodiscard]] tl::expected<Answer, SourceFailure>
readPrometheusAnswer(const QString& service, const QString& queryId, const HttpAnswer& answer);

/// The form body of a query_range request; `from` and `to` must be multiples of the step.
[[nodiscard]] QByteArray prometheusRangeForm(const QString& expression, TimeRange range,
                                             milliseconds timeout);

} // namespace cockpit::telemetry
