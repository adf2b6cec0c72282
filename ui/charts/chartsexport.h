// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace cockpit::charts {

class ChartStack;
class RunCurves;

/// Writes what is shown: the values as CSV, or a picture as SVG or PNG, by the name of the file.
[[nodiscard]] Result<void> exportCharts(const ChartStack& charts, const RunCurves& curves,
                                        const QString& path);

/// Lets a person choose the file, and says why where it could not be written.
void askForExport(QWidget* parent, const std::function<Result<void>(const QString& path)>& write);

} // namespace cockpit::charts
