// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolescroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace cockpit::ui {

ConsoleScroll::ConsoleScroll(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_settling)
            goTo({value, 0});
    });
}

void ConsoleScroll::showLog(const items::OutputLog* log)
{
    m_log = log;
    m_rows.setLog(log);
    m_place.setLog(log);
    setFollow(true);
    contentChanged();
}

int ConsoleScroll::page() const
{
    return std::max(1, viewport()->height() / m_rows.lineHeight());
}

void ConsoleScroll::lookChanged()
{
    // The gutter is as wide as the font wants it.
    m_rows.setLook({palette(), font(), m_rows.look().width, m_wraps});
    m_rows.setLook(
        {palette(), font(), std::max(40, viewport()->width() - gutter() - margin), m_wraps});
    contentChanged();
}

void ConsoleScroll::contentChanged()
{
    setUpBars();
    viewport()->update();
}

void ConsoleScroll::setUpBars()
{
    m_settling = true;
    m_place.setPage(page(), m_wraps);
    m_place.settle();
    constexpr qint64 most = std::numeric_limits<int>::max();
    verticalScrollBar()->setPageStep(page());
    verticalScrollBar()->setRange(0, static_cast<int>(std::min(m_place.last().row, most)));
    verticalScrollBar()->setValue(static_cast<int>(std::min(m_place.top().row, most)));
    const int letter = fontMetrics().averageCharWidth();
    const int width =
        m_log && !m_wraps ? static_cast<int>(m_log->widest() + 4) * letter + gutter() : 0;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(letter * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    m_settling = false;
}

void ConsoleScroll::goTo(ConsolePlace::Top top)
{
    setFollow(m_place.goTo(top));
    contentChanged();
}

void ConsoleScroll::setFollow(bool follow)
{
    if (!m_place.setFollow(follow))
        return;
    if (follow)
        contentChanged();
    Q_EMIT followChanged(follow);
}

void ConsoleScroll::setWraps(bool wraps)
{
    m_wraps = wraps;
    lookChanged();
}

qint64 ConsoleScroll::lineOf(qint64 row) const
{
    return m_log->lineOf(row).value_or(m_log->lostBegin());
}

qint64 ConsoleScroll::topLine() const
{
    return isEmpty() ? -1 : m_log->lineOf(m_place.top().row).value_or(-1);
}

void ConsoleScroll::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    lookChanged();
}

void ConsoleScroll::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        lookChanged();
}

} // namespace cockpit::ui
