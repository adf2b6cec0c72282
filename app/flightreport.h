// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flight.h"
#include "models/simulator/score.h"

namespace cockpit::app {

/// Writes report.md, report.html and score.json into a folder (made when missing); names the files.
[[nodiscard]] Result<QStringList> writeReport(Flight& flight, const QString& folder);

[[nodiscard]] simulator::Score scoreOf(Flight& flight);

} // namespace cockpit::app
