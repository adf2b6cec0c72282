// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/awscredentials.h"
#include "models/telemetry/httprequest.h"
#include "models/telemetry/metricsource.h"

#include <tl/expected.hpp>

namespace cockpit::telemetry {

/// A signed request of Amazon CloudWatch, in the protocol that the settings say. `input` is that of AWS
/// JSON 1.0, `at` the time to sign by (UTC since the epoch).
[[nodiscard]] HttpCall cloudWatchCall(const SourceSettings& settings,
                                      const AwsCredentials& credentials, const QString& action,
                                      const QJsonObject& input, milliseconds at);

/// The output of AWS JSON 1.0, whichever protocol it came in.
[[nodiscard]] tl::expected<QJsonObject, SourceFailure>
readCloudWatchAnswer(const SourceSettings& settings, const QString& action, const HttpAnswer& answer);

/// The settings with what their address says behind a question mark: "protocol=query" and "profile=NAME";
/// where it names no host, with CloudWatch's own in their region.
[[nodiscard]] SourceSettings cloudWatchSettings(SourceSettings settings);

/// The service's clock less ours, where a refusal may be for the time that a request was signed with;
/// nothing where it is not, or where `known` was the offset already: then the key or its secret is wrong.
[[nodiscard]] std::optional<milliseconds> clockOffset(const SourceFailure& failure,
                                                      const HttpAnswer& answer, milliseconds now,
                                                      milliseconds known);

} // namespace cockpit::telemetry
