// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QPointF>

#include <cstddef>

class QPainter;

namespace cockpit::charts {

/// The shape that tells a series apart without its colour.
enum class Mark { Circle, Square, Triangle, Diamond, Cross, Down };

[[nodiscard]] Mark markFor(std::size_t series);
/// The same shape as a character, for legends and tables.
[[nodiscard]] QChar glyph(Mark mark);
/// Draws the shape around a point with the painter's pen and brush. `radius` is in painter units.
void drawMark(QPainter& painter, Mark mark, QPointF centre, qreal radius);

} // namespace cockpit::charts
