// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/frame.h"
#include "ui/charts/line.h"

#include <QPolygonF>

class QPainter;

namespace cockpit::charts {

/// Paints a line as the strokes that join its samples; a gap stays a gap.
class StrokedLine final
{
public:
    void paint(QPainter& painter, const Frame& frame, const Line& line);

private:
    void add(const telemetry::Column& column, qreal x, const Frame& frame, double factor);
    void flush(QPainter& painter);

    QPolygonF m_points; // of the stroke under way; kept for its memory, as is
};

/// The line's marks at real values, some way apart, and at the last one.
void paintMarks(QPainter& painter, const Frame& frame, const Line& line);

} // namespace cockpit::charts
