// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace cockpit::charts {

using std::chrono::milliseconds;

/// As many decimals as help to read it, at most three: "0.25", "12.5", "412", "55,550".
[[nodiscard]] QString valueText(double value);
/// "412 ms", "0.3 %", "120".
[[nodiscard]] QString withUnit(double value, const QString& unit);
/// Whole seconds: "0:45", "12:03", "1:02:03".
[[nodiscard]] QString spanText(milliseconds span);
/// UTC: "03:26:10".
[[nodiscard]] QString timeText(milliseconds at);
/// "no data for 0:45".
[[nodiscard]] QString noDataText(milliseconds span);

} // namespace cockpit::charts
