// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/rangesource.h"

namespace cockpit::telemetry {

/// A Prometheus server, or one that speaks its HTTP API (Mimir, Thanos, VictoriaMetrics): query_range
/// by POST, aligned to the step.
class PrometheusSource final : public RangeSource
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
