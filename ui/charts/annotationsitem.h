// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ground.h"
#include "ui/charts/signs.h"

#include <QFont>
#include <QGraphicsItem>

#include <optional>

namespace cockpit::charts {

/// What is written over and around a chart's lines: UTC times, limits, markers of events, the last
/// values at the right, and a hatch with words where there is no data.
class AnnotationsItem final : public QGraphicsItem
{
public:
    explicit AnnotationsItem(QGraphicsItem* parent = nullptr);

    void setBounds(const QRectF& bounds); ///< of the whole chart
    /// How many times have room below the area.
    [[nodiscard]] int mostTimes() const { return charts::mostTimes(m_frame, m_font); }
    void setStyle(const Colours& colours, const QFont& font);
    void setFrame(const Frame& frame);
    void setContent(Annotations content);
    void setCursor(std::optional<Cursor> cursor);

    /// "03:26:10 rollback", a line each; empty where there is none within reach of a pointer.
    [[nodiscard]] QString markersNear(QPointF place) const
    {
        return charts::markersNear(m_frame, m_content.markers, place);
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintStaleWords(Plates& plates) const;
    void paintEnds(QPainter& painter) const;
    void paintCursor(QPainter& painter, Plates& plates) const;

    QRectF m_bounds;
    Frame m_frame;
    Colours m_colours;
    QFont m_font;
    Annotations m_content;
    std::optional<Cursor> m_cursor;
};

} // namespace cockpit::charts
