// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolehands.h"

#include "ui/console/consoleview.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace cockpit::ui {

void ConsoleHands::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || m_view.isEmpty())
        return;
    const ConsoleSelection::Spot spot = m_view.spotAt(event.position().toPoint());
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        m_selection.extend(spot);
    else
        m_selection.begin(spot);
    m_view.viewport()->update();
}

void ConsoleHands::move(const QMouseEvent& event)
{
    if (!event.buttons().testFlag(Qt::LeftButton) || m_selection.isNowhere() || m_view.isEmpty())
        return;
    const QPoint point = event.position().toPoint();
    if (point.y() < 0)
        m_view.scrollLines(-1);
    else if (point.y() > m_view.viewport()->height())
        m_view.scrollLines(1);
    m_selection.extend(m_view.spotAt(point));
    m_view.viewport()->update();
}

void ConsoleHands::doubleClick(const QMouseEvent& event)
{
    if (m_view.isEmpty())
        return;
    const ConsoleSelection::Spot spot = m_view.spotAt(event.position().toPoint());
    const items::OutputLog& log = *m_view.log();
    const QString text = log.text(log.rowOf(spot.line)).text;
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto at = text.begin() + std::min<qsizetype>(spot.column, text.size());
    const auto before = std::find_if(std::make_reverse_iterator(at), text.rend(), isSpace).base();
    const auto after = std::find_if(at, text.end(), isSpace);
    m_selection.begin({spot.line, static_cast<int>(before - text.begin())});
    m_selection.extend({spot.line, static_cast<int>(after - text.begin())});
    m_view.viewport()->update();
}

bool ConsoleHands::wheel(const QWheelEvent& event)
{
    const QPoint turned = event.angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()) || event.modifiers() != Qt::NoModifier)
        return false;
    const int aLine =
        QWheelEvent::DefaultDeltasPerStep / std::max(1, QApplication::wheelScrollLines());
    m_wheel += turned.y();
    const int lines = m_wheel / aLine;
    m_wheel -= lines * aLine;
    if (lines != 0)
        m_view.scrollLines(-lines);
    return true;
}

bool ConsoleHands::scrollWithKey(int key)
{
    switch (key) {
    case Qt::Key_Home:
        m_view.goTo({});
        return true;
    case Qt::Key_End:
        m_view.setFollow(true);
        return true;
    case Qt::Key_PageUp:
        m_view.scrollLines(1 - m_view.page());
        return true;
    case Qt::Key_PageDown:
        m_view.scrollLines(m_view.page() - 1);
        return true;
    case Qt::Key_Up:
        m_view.scrollLines(-1);
        return true;
    case Qt::Key_Down:
        m_view.scrollLines(1);
        return true;
    default:
        return false;
    }
}

bool ConsoleHands::key(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy))
        m_view.copy();
    else if (event.matches(QKeySequence::SelectAll))
        m_view.selectAll();
    else if (event.matches(QKeySequence::Find))
        Q_EMIT m_view.searchAsked();
    else if (event.key() == Qt::Key_F3)
        Q_EMIT m_view.nextHitAsked(!event.modifiers().testFlag(Qt::ShiftModifier));
    else
        return scrollWithKey(event.key());
    return true;
}

} // namespace cockpit::ui
