// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/telemetry/metricsource.h"

namespace cockpit::telemetry {

/// Puts a source's secret where its service wants it. Known forms: "Bearer TOKEN"; "Basic USER:PASSWORD";
/// "Header-Name: value", a line each; for CloudWatch "ACCESS-KEY SECRET-KEY [SESSION-TOKEN]"; all else is
/// a bearer token. Fails on what no header may hold; the sentence never holds the secret.
[[nodiscard]] Result<void> applySecret(SourceSettings& settings, const QString& secret);

} // namespace cockpit::telemetry
