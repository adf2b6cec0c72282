// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolerows.h"

#include <utility>

namespace cockpit::ui {

/// Where in a log a view stands: at its end while that is followed, else at a line that a person chose and
/// that stays in sight while others come and are lost.
class ConsolePlace final
{
public:
    /// A place to scroll to: a row, and a line of it where it is wrapped.
    struct Top {
        qint64 row = 0;
        int line = 0;

        [[nodiscard]] bool operator<(const Top& other) const
        {
            return row < other.row || (row == other.row && line < other.line);
        }
    };

    explicit ConsolePlace(ConsoleRows& rows)
        : m_rows(rows)
    {}

    void setLog(const items::OutputLog* log);
    /// How many lines are seen at once, and whether rows are broken into several.
    void setPage(int page, bool wraps);

    [[nodiscard]] const Top& top() const { return m_top; }
    [[nodiscard]] bool follows() const { return m_follow; }
    /// Whether that is news.
    [[nodiscard]] bool setFollow(bool follow);
    /// The log has changed, or the page: the end is followed, or the same line kept in sight.
    void settle();

    /// A person wants to see this. Whether its end is followed now is told.
    [[nodiscard]] bool goTo(Top top);
    /// So many lines further.
    [[nodiscard]] Top further(int lines) const;
    /// Where the last line is the lowest in sight.
    [[nodiscard]] Top last() const;
    /// From the first to before the last row in sight.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    [[nodiscard]] qint64 rowCount() const { return m_log ? m_log->rowCount() : 0; }

private:
    void rememberLine();

    ConsoleRows& m_rows;
    const items::OutputLog* m_log = nullptr;
    Top m_top;
    qint64 m_topLine = 0; // the line of m_top: its row changes when lines are lost
    int m_page = 1;
    bool m_wraps = false;
    bool m_follow = true;
};

} // namespace cockpit::ui
