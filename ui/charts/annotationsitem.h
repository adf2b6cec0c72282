// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartspec.h"
#include "ui/charts/colours.h"
#include "ui/charts/frame.h"
#include "ui/charts/marker.h"
#include "ui/charts/marks.h"

#include <QFont>
#include <QGraphicsItem>

#include <optional>

namespace cockpit::charts {

/// What is written over and around a chart's lines: UTC times, limits, markers of events, the last
/// values at the right, and a hatch with words where there is no data.
class AnnotationsItem final : public QGraphicsItem
{
public:
    struct End {
        double value = 0;
        Mark mark = Mark::Circle;
        QColor colour;
    };
    struct Stale {
        milliseconds since{0}; ///< UTC since the epoch
        QString words;
    };
    /// Where the values of before the release lie.
    struct Band {
        double low = 0;
        double high = 0;
        QColor colour;
    };
    /// A place that a person points at, here or in another chart.
    struct Cursor {
        milliseconds at{0};
        QString words;
    };
    struct Content {
        std::vector<Band> bands{};
        std::vector<Limit> limits;
        std::vector<Marker> markers; ///< in time order
        std::vector<End> ends;
        std::optional<Stale> stale;
    };

    explicit AnnotationsItem(QGraphicsItem* parent = nullptr);

    void setBounds(const QRectF& bounds); ///< of the whole chart
    /// How many times have room below the area.
    [[nodiscard]] int mostTimes() const;
    void setStyle(const Colours& colours, const QFont& font);
    void setFrame(const Frame& frame);
    void setContent(Content content);
    void setCursor(std::optional<Cursor> cursor);

    /// "03:26:10 rollback", a line each; empty where there is none within reach of a pointer.
    [[nodiscard]] QString markersNear(QPointF place) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBands(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;
    [[nodiscard]] QRectF staleArea() const;
    void paintHatch(QPainter& painter) const;
    void paintStaleWords(QPainter& painter) const;
    void paintLimits(QPainter& painter, std::vector<QRectF>& taken) const;
    void paintMarkers(QPainter& painter, std::vector<QRectF>& taken) const;
    void paintEnds(QPainter& painter) const;
    void paintPlate(QPainter& painter, const QRectF& rect, const QString& text,
                    const QColor& colour) const;
    [[nodiscard]] QSizeF plateSize(const QString& text) const;
    [[nodiscard]] std::vector<Marker> shownMarkers() const; ///< the most important first
    [[nodiscard]] QColor colourOf(const Marker& marker) const;

    QRectF m_bounds;
    Frame m_frame;
    Colours m_colours;
    QFont m_font;
    Content m_content;
    std::optional<Cursor> m_cursor;
};

} // namespace cockpit::charts
