// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gestures.h"

#include <QApplication>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cockpit::charts {

namespace {

constexpr double closer = 0.8; ///< a notch of the wheel, or a key
constexpr double cursorStep = 0.01;
constexpr double panStep = 0.25;

} // namespace

Gestures::Gestures(QGraphicsView* chart, std::function<std::optional<double>(QPoint)> partOf)
    : QObject(chart)
    , m_chart(chart)
    , m_partOf(std::move(partOf))
    , m_band(new QRubberBand(QRubberBand::Rectangle, chart->viewport()))
{
    chart->installEventFilter(this);
    chart->viewport()->installEventFilter(this);
}

bool Gestures::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_chart && event->type() == QEvent::KeyPress)
        return type(*static_cast<QKeyEvent*>(event));
    if (watched != m_chart->viewport())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonDblClick:
        Q_EMIT liveWanted();
        return true;
    case QEvent::Wheel:
        return turn(*static_cast<QWheelEvent*>(event));
    default:
        return false;
    }
}

bool Gestures::press(const QMouseEvent& event)
{
    const auto part = m_partOf(event.pos());
    if (event.button() != Qt::LeftButton || !part)
        return false;
    m_chart->setFocus(Qt::MouseFocusReason);
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        m_last = part;
    else
        m_pressed = event.pos();
    return true;
}

bool Gestures::move(const QMouseEvent& event)
{
    const auto part = m_partOf(event.pos());
    if (m_last && part) {
        Q_EMIT panWanted(*m_last - *part);
        m_last = part;
        return true;
    }
    const bool isDrag = m_pressed
        && std::abs(event.pos().x() - m_pressed->x()) >= QApplication::startDragDistance();
    if (isDrag) {
        m_band->setGeometry(
            QRect(QPoint(std::min(m_pressed->x(), event.pos().x()), 0),
                  QPoint(std::max(m_pressed->x(), event.pos().x()), m_chart->viewport()->height())));
        m_band->show();
    }
    return false; // the cursor follows all the same
}

bool Gestures::release(const QMouseEvent& event)
{
    m_last.reset();
    m_band->hide();
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || std::abs(event.pos().x() - pressed->x()) < QApplication::startDragDistance())
        return false;
    const auto first = m_partOf(*pressed);
    const double last = m_partOf(event.pos()).value_or(event.pos().x() < pressed->x() ? 0 : 1);
    if (first)
        Q_EMIT rangeWanted(std::min(*first, last), std::max(*first, last));
    return true;
}

/// Without Ctrl the wheel scrolls from chart to chart.
bool Gestures::turn(QWheelEvent& event)
{
    const auto part = m_partOf(event.position().toPoint());
    const int notches = event.angleDelta().y();
    if (!part || notches == 0 || !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    Q_EMIT zoomWanted(*part, std::pow(closer, notches / 120.0));
    event.accept();
    return true;
}

bool Gestures::type(const QKeyEvent& event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        Q_EMIT zoomWanted(0.5, closer);
        return true;
    case Qt::Key_Minus:
        Q_EMIT zoomWanted(0.5, 1 / closer);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const double way = event.key() == Qt::Key_Left ? -1 : 1;
        if (shift)
            Q_EMIT panWanted(way * panStep);
        else
            Q_EMIT cursorMoved(way * cursorStep);
        return true;
    }
    case Qt::Key_Home:
        Q_EMIT liveWanted();
        return true;
    case Qt::Key_Escape:
        Q_EMIT cursorLeft();
        return true;
    default:
        return false;
    }
}

} // namespace cockpit::charts
