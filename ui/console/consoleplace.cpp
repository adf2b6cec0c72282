// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleplace.h"

#include <algorithm>

namespace cockpit::ui {

void ConsolePlace::setLog(const items::OutputLog* log)
{
    m_log = log;
    m_top = {};
    m_topLine = 0;
}

void ConsolePlace::setPage(int page, bool wraps)
{
    if (wraps != m_wraps)
        m_top.line = 0;
    m_page = page;
    m_wraps = wraps;
}

ConsolePlace::Top ConsolePlace::last() const
{
    if (!m_wraps)
        return {std::max<qint64>(0, rowCount() - m_page), 0};
    qint64 row = rowCount();
    int used = 0;
    while (row > 0 && used < m_page)
        used += m_rows.lines(--row);
    return {row, std::max(0, used - m_page)};
}

void ConsolePlace::settle()
{
    const Top end = last();
    if (m_follow)
        m_top = end;
    else if (m_log)
        m_top = std::min(Top{m_log->rowOf(m_topLine), m_top.line}, end);
}

void ConsolePlace::rememberLine()
{
    if (m_log)
        m_topLine = m_log->lineOf(m_top.row).value_or(m_log->lostBegin());
}

bool ConsolePlace::setFollow(bool follow)
{
    if (follow == m_follow)
        return false;
    m_follow = follow;
    if (!follow)
        rememberLine();
    return true;
}

/// The end is followed where it is in sight, and not where it is not.
bool ConsolePlace::goTo(Top top)
{
    const Top end = last();
    // A scroll bar knows rows only: its end is the end.
    const bool isAtEnd =
        !(top < end) || (m_wraps && top.row == end.row && top.line == 0 && m_top < top);
    m_top = isAtEnd ? end : std::max(top, Top{});
    rememberLine();
    return isAtEnd;
}

ConsolePlace::Top ConsolePlace::further(int lines) const
{
    Top top = m_top;
    while (lines > 0 && top.row < rowCount()) {
        const int left = m_rows.lines(top.row) - top.line;
        const int step = std::min(lines, left);
        top = step == left ? Top{top.row + 1, 0} : Top{top.row, top.line + step};
        lines -= step;
    }
    while (lines < 0 && Top{} < top) {
        if (top.line == 0)
            top = {top.row - 1, m_rows.lines(top.row - 1)};
        const int step = std::min(-lines, top.line);
        top.line -= step;
        lines += step;
    }
    return top;
}

std::pair<int, int> ConsolePlace::visibleRows() const
{
    int left = m_page + m_top.line;
    qint64 row = m_top.row;
    for (; row < rowCount() && left > 0; ++row)
        left -= m_rows.lines(row);
    return {static_cast<int>(m_top.row), static_cast<int>(row)};
}

} // namespace cockpit::ui
