// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/annotations.h"
#include "ui/charts/frame.h"
#include "ui/charts/plates.h"

class QPainter;

/// The lines with words that stand over a chart: its limits across, what happened upright.
namespace cockpit::charts {

void paintLimits(QPainter& painter, const Frame& frame, const Colours& colours,
                 const std::vector<Limit>& limits, Plates& plates);

/// The words stand in two rows below the top; those of less important markers are left out where there is
/// no room (markersNear() has them).
void paintMarkers(QPainter& painter, const Frame& frame, const Colours& colours,
                  const std::vector<Marker>& markers, Plates& plates);

/// "03:26:10 rollback", a line each; empty where there is none within reach of a pointer.
[[nodiscard]] QString markersNear(const Frame& frame, const std::vector<Marker>& markers,
                                  QPointF place);

} // namespace cockpit::charts
