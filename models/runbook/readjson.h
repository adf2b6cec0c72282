// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/runbook.h"

#include <QJsonObject>

namespace cockpit::runbook {

/// What `release-cockpit read FILE --format json` prints.
[[nodiscard]] QJsonObject toJson(const Runbook& runbook);

/// The words of enumerations as they stand in JSON and in events ("ssh", "command", "<=", "rollback").
[[nodiscard]] QString word(ContextKind kind);
[[nodiscard]] QString word(ActionKind kind);
[[nodiscard]] QString word(Comparator comparator);
[[nodiscard]] QString word(ConditionRole role);
[[nodiscard]] QString word(RollbackPoint point);

} // namespace cockpit::runbook
