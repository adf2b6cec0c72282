// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/telemetry/metricsource.h"

#include <memory>

namespace cockpit::telemetry {

/// The source that the settings describe. The clock must outlive it.
[[nodiscard]] std::unique_ptr<MetricSource> makeSource(const SourceSettings& settings, Clock& clock);

} // namespace cockpit::telemetry
