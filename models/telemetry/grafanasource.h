// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/rangesource.h"

namespace cockpit::telemetry {

/// A data source behind Grafana. PromQL goes through the data source proxy as plain query_range; a
/// query with a target of its own (Query::metricStat) goes through /api/ds/query.
class GrafanaSource final : public RangeSource
{
    Q_OBJECT

public:
    using RangeSource::RangeSource;

private:
    [[nodiscard]] HttpCall call(const Query& query, TimeRange range) const override;
    [[nodiscard]] tl::expected<Answer, SourceFailure> read(const Query& query,
                                                           const HttpAnswer& answer) const override;
};

} // namespace cockpit::telemetry
