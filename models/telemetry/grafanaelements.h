// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace cockpit::telemetry {

/// A Grafana dashboard of the newer form (elements and layout) as one of the classic form (panels), with what
/// the import reads: panels in the order of the layout, their queries, units and thresholds; variables.
[[nodiscard]] QJsonObject classicForm(const QJsonObject& dashboard);

} // namespace cockpit::telemetry
