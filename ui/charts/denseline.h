// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/frame.h"
#include "ui/charts/line.h"

#include <QLineF>
#include <QList>
#include <QPointF>

class QPainter;

namespace cockpit::charts {

/// Paints a line that fills its columns of one pixel so much that it is upright strokes and nothing else: a
/// stroke a column from its least to its greatest value, and half of the way to its neighbours. The same
/// pixels as the line, of which none is painted twice, and without smoothing, which upright strokes do not
/// need.
class DenseLine final
{
public:
    /// Whether a line is that dense here. What is not painted in pixels (an export that can be enlarged)
    /// stays a line.
    [[nodiscard]] static bool suits(QPainter& painter, const Frame& frame, const Line& line);
    void paint(QPainter& painter, const Frame& frame, const Line& line);

private:
    void add(const Frame& frame, const Line& line, qreal pixels);

    QList<QLineF> m_bars;   // kept for their memory, as is
    QList<QPointF> m_alone; // samples between gaps
};

} // namespace cockpit::charts
