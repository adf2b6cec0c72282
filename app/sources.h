// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/plan/plan.h"
#include "models/telemetry/serviceclient.h"

#include <QMap>
#include <QString>

namespace cockpit::app {

/// The settings of a plan's source, without its secret.
[[nodiscard]] telemetry::SourceSettings sourceSettings(const plan::MetricSource& source);

/// With its secret, from the values by name. Fails when that has no value or no form that the service takes.
[[nodiscard]] Result<telemetry::SourceSettings> sourceSettings(const plan::MetricSource& source,
                                                               const QMap<QString, QString>& secrets);

/// Whose alerts a source of this kind has.
[[nodiscard]] telemetry::AlertService alertServiceOf(plan::SourceKind kind);

/// The environment file that is named: the file itself, or the name of an environment beside the runbook.
[[nodiscard]] QString environmentFile(const QString& runbook, const QString& given);

} // namespace cockpit::app
