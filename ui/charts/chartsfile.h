// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "ui/charts/chartspec.h"
#include "ui/charts/seriesnow.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace cockpit::charts {

/// The samples of the charts as comma-separated values: time (UTC, ISO 8601), chart, series, value, unit; a
/// row a sample, what is no number left empty. `values`: one for each series of all charts, in their order.
[[nodiscard]] QByteArray csvOf(const std::vector<ChartSpec>& charts,
                               const std::vector<SeriesNow>& values, milliseconds from,
                               milliseconds to);

/// Writes a picture of a widget: SVG or PNG, by the name of the file.
[[nodiscard]] Result<void> writePicture(QWidget& widget, const QString& path);

/// Writes bytes whole, or not at all.
[[nodiscard]] Result<void> writeFile(const QByteArray& bytes, const QString& path);

} // namespace cockpit::charts
