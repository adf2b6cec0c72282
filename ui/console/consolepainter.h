// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputsearch.h"
#include "ui/console/consolerows.h"
#include "ui/console/consoleselection.h"

class QPainter;

namespace cockpit::ui {

/// Paints the rows of a console: the text with what is selected and what is looked for, and a gutter before
/// it with the mark of standard error and, where they are shown, the times.
class ConsolePainter final
{
public:
    /// All outlive it.
    ConsolePainter(ConsoleRows& rows, const ConsoleSelection& selection)
        : m_rows(rows)
        , m_selection(selection)
    {}

    void setTimesShown(bool shown) { m_times = shown; }
    /// What is marked wherever it is seen; nothing marks nothing.
    void setWanted(const items::OutputSearch::Wanted& wanted);
    /// The line that is marked as the present hit; -1: none.
    void setHit(qint64 line) { m_hit = line; }

    /// How wide the gutter is, in pixels.
    [[nodiscard]] int gutter() const;
    /// Paints a row at a height within `room`, its text scrolled to the left by so many pixels. `line` is
    /// its line in the log.
    void paint(QPainter& painter, qint64 row, qint64 line, int y, const QRect& room,
               int scrolled) const;

private:
    void paintGutter(QPainter& painter, const ConsoleRows::Row& row, int y) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> marksIn(qint64 line, const QString& text) const;
    void addHits(QList<QTextLayout::FormatRange>& marks, qint64 line, const QString& text) const;

    ConsoleRows& m_rows;
    const ConsoleSelection& m_selection;
    bool m_times = false;
    items::OutputSearch::Wanted m_wanted;
    qint64 m_hit = -1;
};

} // namespace cockpit::ui
