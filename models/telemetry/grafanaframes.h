// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/httprequest.h"
#include "models/telemetry/metricsource.h"

#include <tl/expected.hpp>

namespace cockpit::telemetry {

/// The body of POST /api/ds/query for one target, under the reference "A".
[[nodiscard]] QByteArray grafanaQueryBody(const Query& query, const QString& dataSourceUid,
                                          TimeRange range);

/// Reads its answer: data frames with a time field and one number field; NaN and infinities come as
/// null with an index list beside. A null without one is an absent point. Several number fields or
/// frames, or rows that a column of words tells apart, are a failure of this query: which one is meant is not guessed.
[[nodiscard]] tl::expected<Answer, SourceFailure>
readGrafanaFrames(const QString& service, const QString& queryId, const HttpAnswer& answer);

} // namespace cockpit::telemetry
