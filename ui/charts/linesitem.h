// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/denseline.h"
#include "ui/charts/strokedline.h"

#include <QColor>
#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace cockpit::charts {

/// The dense lines of a chart, painted from decimated columns over its plot area: one column a
/// pixel with a cosmetic pen, so that a spike of one sample stays visible and a gap stays a gap.
/// Qt Charts' own series take some 3 ms for each replace() of 3,600 points, which is why.
class LinesItem final : public QGraphicsItem
{
public:
    explicit LinesItem(QGraphicsItem* parent = nullptr);

    void setFrame(const Frame& frame);
    /// Upright lines at round times, below the lines: a spike of one column is seen.
    void setGrid(const QColor& colour, int mostTimes);
    void setLines(std::vector<Line> lines);

    /// What each line shows at a place, in the range's unit; nothing in a gap and beyond the ends.
    [[nodiscard]] std::vector<std::optional<double>> valuesAt(qreal x) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_frame.area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGrid(QPainter& painter) const;

    Frame m_frame;
    QColor m_grid; // invalid: none
    int m_mostTimes = 2;
    std::vector<Line> m_lines;
    DenseLine m_dense;
    StrokedLine m_stroked;
};

} // namespace cockpit::charts
