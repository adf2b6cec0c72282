// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/decimate.h"
#include "ui/charts/frame.h"
#include "ui/charts/marks.h"

#include <QColor>
#include <QGraphicsItem>
#include <QLineF>
#include <QList>
#include <QPolygonF>

#include <optional>
#include <vector>

namespace cockpit::charts {

/// The dense lines of a chart, painted from decimated columns over its plot area: one column a
/// pixel with a cosmetic pen, so that a spike of one sample stays visible and a gap stays a gap.
/// Qt Charts' own series take some 3 ms for each replace() of 3,600 points, which is why.
class LinesItem final : public QGraphicsItem
{
public:
    struct Line {
        std::vector<telemetry::Column> columns; ///< of equal width over the whole plot area
        QColor colour;
        Mark mark = Mark::Circle;
        double factor = 1;    ///< from the columns' unit to that of the range
        bool isGhost = false; ///< of an earlier run: without marks, and no value of now
    };

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
    [[nodiscard]] bool isDense(QPainter& painter, const Line& line) const;
    void paintGrid(QPainter& painter) const;
    void paintBars(QPainter& painter, const Line& line);
    void addBars(const Line& line, qreal pixels);
    [[nodiscard]] qreal yOfBar(double value) const;
    void paintLine(QPainter& painter, const Line& line);
    void paintMarks(QPainter& painter, const Line& line) const;
    void addColumn(const telemetry::Column& column, qreal x, double factor);
    void flush(QPainter& painter);

    Frame m_frame;
    QColor m_grid; // invalid: none
    int m_mostTimes = 2;
    std::vector<Line> m_lines;
    QPolygonF m_points;   // of the stroke under way; kept for its memory, as is
    QList<QLineF> m_bars; // the strokes of a dense line
};

} // namespace cockpit::charts
