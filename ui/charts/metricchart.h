// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/charts/moment.h"
#include "ui/charts/annotationsitem.h"
#include "ui/charts/gestures.h"
#include "ui/charts/linesitem.h"

#include <QChartView>

#include <memory>

namespace cockpit::charts {

class ChartFace;

/// One chart: Qt Charts gives axes, legend and title; lines and annotations are items of our own.
/// It keeps nothing of a moment but its picture.
class MetricChart final : public QChartView
{
    Q_OBJECT

public:
    explicit MetricChart(ChartSpec spec, QWidget* parent = nullptr);
    ~MetricChart() override;
    Q_DISABLE_COPY_MOVE(MetricChart)

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
    void applyPalette();
    void place(); ///< the items over the plot area
    [[nodiscard]] std::optional<double> partOf(QPointF place) const;
    void point(QPointF place);

    ChartSpec m_spec;
    Colours m_colours;
    Frame m_frame;
    std::optional<milliseconds> m_cursor;
    QString m_summary;
    std::unique_ptr<ChartFace> m_face;
    LinesItem* m_lines = nullptr;
    AnnotationsItem* m_annotations = nullptr;
    Gestures* m_gestures = nullptr;
};

} // namespace cockpit::charts
