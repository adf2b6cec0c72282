// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleview.h"

#include "ui/console/consoleaccessible.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

ConsoleView::ConsoleView(QWidget* parent)
    : ConsoleScroll(parent)
{
    installConsoleAccessible();
    setFrameShape(QFrame::NoFrame);
    setFont(theme::fixedFont(font()));
    setAccessibleName(tr("Output"));
    setAccessibleDescription(tr("What the commands of the step print. Lines that begin with an "
                                "exclamation mark were printed on standard error."));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::StrongFocus);
    lookChanged();
}

void ConsoleView::showLog(const items::OutputLog* log)
{
    m_selection.clear();
    m_painter.setHit(-1);
    ConsoleScroll::showLog(log);
}

void ConsoleView::setTimesShown(bool shown)
{
    m_painter.setTimesShown(shown);
    lookChanged();
}

void ConsoleView::setWanted(const items::OutputSearch::Wanted& wanted)
{
    m_painter.setWanted(wanted);
    viewport()->update();
}

void ConsoleView::showHit(qint64 line)
{
    m_painter.setHit(line);
    m_selection.clear();
    const qint64 row = log()->rowOf(line);
    const auto [first, last] = visibleRows();
    const bool isSeen = row >= first && row < last;
    if (!isSeen || row != place().rowCount() - 1)
        setFollow(false);
    if (!isSeen)
        goTo({std::max<qint64>(0, row - page() / 3), 0});
    viewport()->update();
}

QString ConsoleView::visibleText() const
{
    QStringList texts;
    const auto [first, last] = visibleRows();
    for (int number = first; number < last; ++number) {
        const ConsoleRows::Row& row = rows().row(number);
        texts << (row.kind == items::OutputKind::Err ? u"! "_s + row.text() : row.text());
    }
    return texts.join(u'\n');
}

ConsoleSelection::Spot ConsoleView::spotAt(const QPoint& point) const
{
    int y = -place().top().line * rows().lineHeight();
    qint64 number = place().top().row;
    for (; number + 1 < place().rowCount(); ++number) {
        const int height = rows().lines(number) * rows().lineHeight();
        if (point.y() < y + height)
            break;
        y += height;
    }
    const ConsoleRows::Row& row = rows().row(number);
    const int within = std::clamp((point.y() - y) / rows().lineHeight(), 0, row.lines() - 1);
    const QTextLine line = row.layout.lineAt(within);
    const int x = point.x() - m_painter.gutter() + horizontalScrollBar()->value();
    return {lineOf(number), line.isValid() ? line.xToCursor(x) : 0};
}

QString ConsoleView::textToCopy() const
{
    return log() ? m_selection.text(*log()) : QString();
}

void ConsoleView::copy() const
{
    QApplication::clipboard()->setText(textToCopy());
}

void ConsoleView::selectAll()
{
    if (log())
        m_selection.selectAll(*log());
    viewport()->update();
}

void ConsoleView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.setFont(font());
    if (isEmpty()) {
        painter.setPen(theme::quietText(palette()));
        painter.drawText(viewport()->rect(), static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap),
                         tr("Nothing was printed in this step yet."));
        return;
    }
    int y = -place().top().line * rows().lineHeight();
    for (qint64 row = place().top().row; row < place().rowCount() && y < viewport()->height(); ++row) {
        m_painter.paint(painter, row, lineOf(row), y, viewport()->rect(),
                        horizontalScrollBar()->value());
        y += rows().lines(row) * rows().lineHeight();
    }
}

void ConsoleView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void ConsoleView::wheelEvent(QWheelEvent* event)
{
    if (m_hands.wheel(*event))
        event->accept();
    else
        ConsoleScroll::wheelEvent(event);
}

void ConsoleView::keyPressEvent(QKeyEvent* event)
{
    if (!m_hands.key(*event))
        ConsoleScroll::keyPressEvent(event);
}

} // namespace cockpit::ui
