// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does with the mouse and the keys.
#include "ui/console/consoleview.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace cockpit::ui {

ConsoleSelection::Spot ConsoleView::spotAt(const QPoint& point) const
{
    int y = -m_top.line * m_rows.lineHeight();
    qint64 number = m_top.row;
    for (; number + 1 < rowCount(); ++number) {
        const int height = m_rows.lines(number) * m_rows.lineHeight();
        if (point.y() < y + height)
            break;
        y += height;
    }
    const ConsoleRows::Row& row = m_rows.row(number);
    const int within = std::clamp((point.y() - y) / m_rows.lineHeight(), 0, row.lines() - 1);
    const QTextLine line = row.layout.lineAt(within);
    const int column =
        line.isValid() ? line.xToCursor(point.x() - gutter() + horizontalScrollBar()->value()) : 0;
    return {m_log->lineOf(number).value_or(m_log->lostBegin()), column};
}

void ConsoleView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || rowCount() == 0)
        return;
    const ConsoleSelection::Spot spot = spotAt(event->position().toPoint());
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_selection.extend(spot);
    else
        m_selection.begin(spot);
    viewport()->update();
}

void ConsoleView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_selection.isNowhere() || rowCount() == 0)
        return;
    const QPoint point = event->position().toPoint();
    if (point.y() < 0)
        scrollLines(-1);
    else if (point.y() > viewport()->height())
        scrollLines(1);
    m_selection.extend(spotAt(point));
    viewport()->update();
}

void ConsoleView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

/// A word, up to the next space.
void ConsoleView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (rowCount() == 0)
        return;
    const ConsoleSelection::Spot spot = spotAt(event->position().toPoint());
    const QString text = m_log->text(m_log->rowOf(spot.line)).text;
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto at = text.begin() + std::min<qsizetype>(spot.column, text.size());
    const auto before = std::find_if(std::make_reverse_iterator(at), text.rend(), isSpace).base();
    const auto after = std::find_if(at, text.end(), isSpace);
    m_selection.begin({spot.line, static_cast<int>(before - text.begin())});
    m_selection.extend({spot.line, static_cast<int>(after - text.begin())});
    viewport()->update();
}

void ConsoleView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers() != Qt::NoModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int aLine =
        QWheelEvent::DefaultDeltasPerStep / std::max(1, QApplication::wheelScrollLines());
    m_wheel += turned.y();
    const int lines = m_wheel / aLine;
    m_wheel -= lines * aLine;
    if (lines != 0)
        scrollLines(-lines);
    event->accept();
}

bool ConsoleView::scrollWithKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Home:
        goTo({});
        return true;
    case Qt::Key_End:
        setFollow(true);
        return true;
    case Qt::Key_PageUp:
        scrollLines(1 - page());
        return true;
    case Qt::Key_PageDown:
        scrollLines(page() - 1);
        return true;
    case Qt::Key_Up:
        scrollLines(-1);
        return true;
    case Qt::Key_Down:
        scrollLines(1);
        return true;
    default:
        return false;
    }
}

void ConsoleView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find))
        Q_EMIT searchAsked();
    else if (event->key() == Qt::Key_F3)
        Q_EMIT nextHitAsked(!event->modifiers().testFlag(Qt::ShiftModifier));
    else if (!scrollWithKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

QString ConsoleView::textToCopy() const
{
    return m_log ? m_selection.text(*m_log) : QString();
}

void ConsoleView::copy() const
{
    QApplication::clipboard()->setText(textToCopy());
}

void ConsoleView::selectAll()
{
    if (m_log)
        m_selection.selectAll(*m_log);
    viewport()->update();
}

} // namespace cockpit::ui
