// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>

/// The environment files of a runbook.
namespace cockpit::app {

/// Those beside it, `<name>.<environment>.yaml`, by the environment's name.
[[nodiscard]] QMap<QString, QString> environmentsBeside(const QString& runbook);

/// Writes a first file of this name beside a runbook. Its path.
[[nodiscard]] Result<QString> writeNewEnvironment(const QString& runbook, const QString& name);

} // namespace cockpit::app
