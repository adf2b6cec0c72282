// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/annotationsitem.h"
#include "ui/charts/gestures.h"
#include "ui/charts/linesitem.h"
#include "ui/charts/scale.h"
#include "ui/charts/seriesnow.h"

#include <QChartView>

class QLineSeries;
class QValueAxis;

namespace cockpit::charts {

/// What a chart shows at a moment.
struct Moment {
    milliseconds from{0}; ///< UTC since the epoch
    milliseconds now{0};
    std::vector<SeriesNow> series; ///< one for each of the chart's, in the same order
    std::vector<Marker> markers;
    bool live = true; ///< `now` is the present: last values and what is missing belong into the picture
};

/// One chart: Qt Charts gives axes, legend and title; lines and annotations are items of our own.
/// It keeps nothing of a moment but its picture.
class MetricChart final : public QChartView
{
    Q_OBJECT

public:
    explicit MetricChart(ChartSpec spec, QWidget* parent = nullptr);

    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    void show(const Moment& moment);
    using QChartView::show;

    /// Points at a time with the values there; nothing: at none. For a cursor that all charts share.
    void setCursor(std::optional<milliseconds> at);
    /// What the cursor says: "04:12:30  p95 187 ms"; empty where there is none.
    [[nodiscard]] QString cursorWords() const;

    [[nodiscard]] Gestures& gestures() const { return *m_gestures; }
    /// The time at a part of the plot area's width.
    [[nodiscard]] milliseconds timeAt(double part) const;
    [[nodiscard]] std::optional<milliseconds> cursor() const { return m_cursor; }

    /// In words: last values, limits and what is stale.
    [[nodiscard]] QString summary() const { return m_summary; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 170}; }
    [[nodiscard]] QSize sizeHint() const override { return {380, 220}; }

Q_SIGNALS:
    void pointedAt(std::optional<std::chrono::milliseconds> at);

protected:
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void setUpChart();
    void setUpSeries();
    void applyPalette();
    void applyMargins();
    [[nodiscard]] std::vector<LinesItem::Line> linesAt(const Moment& moment) const;
    [[nodiscard]] AnnotationsItem::Content annotationsAt(const Moment& moment) const;
    [[nodiscard]] std::optional<AnnotationsItem::Stale> staleAt(const Moment& moment) const;
    void setScale(const Scale& scale);
    void place(); ///< the items over the plot area
    [[nodiscard]] std::optional<double> partOf(QPointF place) const;
    void point(QPointF place);
    void addGhost(std::vector<LinesItem::Line>& lines, const Moment& moment, std::size_t i,
                  int columns) const;
    void describe(const Moment& moment, const AnnotationsItem::Content& content);

    ChartSpec m_spec;
    Colours m_colours;
    Frame m_frame;
    Scale m_scale;
    std::optional<milliseconds> m_cursor;
    QString m_summary;
    QValueAxis* m_values = nullptr;
    std::vector<QLineSeries*> m_legend; ///< without points: the lines are an item's
    LinesItem* m_lines = nullptr;
    AnnotationsItem* m_annotations = nullptr;
    Gestures* m_gestures = nullptr;
};

} // namespace cockpit::charts
