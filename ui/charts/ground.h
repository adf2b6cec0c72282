// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/annotations.h"
#include "ui/charts/colours.h"
#include "ui/charts/frame.h"

class QFont;
class QPainter;

/// What lies around and below everything else of a chart.
namespace cockpit::charts {

/// Where the values of before the release lie.
void paintBands(QPainter& painter, const Frame& frame, const std::vector<Annotations::Band>& bands);

/// How many times have room below the area.
[[nodiscard]] int mostTimes(const Frame& frame, const QFont& font);
/// The times below the area, within `bounds`.
void paintTimes(QPainter& painter, const Frame& frame, const QRectF& bounds, const QFont& font);

/// The part of the area from which on there is no data.
[[nodiscard]] QRectF staleArea(const Frame& frame, milliseconds since);
void paintHatch(QPainter& painter, const QRectF& area, const QColor& colour);

} // namespace cockpit::charts
