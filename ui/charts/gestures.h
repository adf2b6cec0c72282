// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

class QGraphicsView;
class QKeyEvent;
class QMouseEvent;
class QRubberBand;
class QWheelEvent;

namespace cockpit::charts {

/// What a hand does over a chart, as parts of its plot area's width (0: left, 1: right). Wheel with Ctrl
/// zooms; dragging picks a range, with Shift it moves the time; a double click goes back to live. Keys: + and
/// - zoom, the arrows move the cursor and with Shift the time, Home goes back to live, Escape takes the
/// cursor away.
class Gestures final : public QObject
{
    Q_OBJECT

public:
    /// `partOf`: where a place of the viewport lies in the plot area; nothing beside it.
    Gestures(QGraphicsView* chart, std::function<std::optional<double>(QPoint)> partOf);

Q_SIGNALS:
    void zoomWanted(double about, double factor);
    void rangeWanted(double from, double to);
    void panWanted(double part); ///< of the span, below 0 into the past
    void liveWanted();
    void cursorMoved(double part); ///< by a part of the span
    void cursorLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool turn(QWheelEvent& event);
    bool type(const QKeyEvent& event);

    QGraphicsView* m_chart;
    std::function<std::optional<double>(QPoint)> m_partOf;
    QRubberBand* m_band;
    std::optional<QPoint> m_pressed;
    std::optional<double> m_last; ///< of a hand that moves the time
};

} // namespace cockpit::charts
