// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/sources.h"

#include "models/telemetry/cloudwatchsource.h"
#include "models/telemetry/grafanasource.h"
#include "models/telemetry/prometheussource.h"

namespace cockpit::telemetry {

std::unique_ptr<MetricSource> makeSource(const SourceSettings& settings, Clock& clock)
{
    switch (settings.kind) {
    case SourceKind::Prometheus:
        return std::make_unique<PrometheusSource>(settings, clock);
    case SourceKind::CloudWatch:
        return std::make_unique<CloudWatchSource>(settings, clock);
    case SourceKind::Grafana:
        return std::make_unique<GrafanaSource>(settings, clock);
    }
    Q_UNREACHABLE();
}

} // namespace cockpit::telemetry
