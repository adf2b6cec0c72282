// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/plan/plan.h"
#include "models/telemetry/metricsource.h"

#include <QString>

namespace cockpit::app {

/// The settings of a plan's source, without its secret.
[[nodiscard]] telemetry::SourceSettings sourceSettings(const plan::MetricSource& source);

/// The variable of the process environment that holds a secret on the command line:
/// RELEASE_COCKPIT_SECRET_PROMETHEUS_TOKEN for "prometheus-token".
[[nodiscard]] QString secretVariable(const QString& name);

/// Puts the named secret where the source wants it. Nothing to do for an empty name; fails when the
/// variable is not set.
[[nodiscard]] Result<void> authorise(telemetry::SourceSettings& settings, const QString& secret);

/// The environment file that is named: the file itself, or the name of an environment beside the runbook.
[[nodiscard]] QString environmentFile(const QString& runbook, const QString& given);

} // namespace cockpit::app
