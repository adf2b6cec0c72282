// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/colours.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace cockpit::charts {

/// Words over a chart, each on a plate of the chart's ground; they keep out of each other's way.
class Plates final
{
public:
    /// For one painting. `painter` outlives the plates, and has their font.
    Plates(QPainter& painter, const Colours& colours, const QFont& font);

    [[nodiscard]] QSizeF sizeOf(const QString& words) const;
    /// The words, or as much of their end as has room in this width.
    [[nodiscard]] QString fitting(const QString& words, qreal width) const;
    /// Where it is, whatever stands there.
    void put(const QRectF& rect, const QString& words, const QColor& colour);
    /// At the first free place from its own to the right; at its own where there is none.
    void putBeside(QRectF rect, qreal right, const QString& words, const QColor& colour);
    /// In the nearest free row of the area, above or below its own; at its own where there is none.
    void putAtRow(const QRectF& rect, const QRectF& area, const QString& words, const QColor& colour);
    /// At its own place or a row below; not at all where neither is free.
    void putIfFree(QRectF rect, const QString& words, const QColor& colour);

private:
    [[nodiscard]] bool isFree(const QRectF& rect) const;

    QPainter& m_painter;
    const Colours& m_colours;
    const QFont& m_font;
    std::vector<QRectF> m_taken;
};

} // namespace cockpit::charts
