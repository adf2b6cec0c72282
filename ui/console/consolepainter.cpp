// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepainter.h"

#include "models/items/format.h"
#include "ui/console/consoleview.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::OutputKind;

namespace {

QString timeText(const std::optional<items::milliseconds>& received)
{
    if (!received)
        return ConsoleView::tr("earlier");
    return items::utcText(*received) + u'.'
        + QString::number(received->count() % 1000).rightJustified(3, u'0');
}

} // namespace

void ConsolePainter::setWanted(const items::OutputSearch::Wanted& wanted)
{
    m_wanted = wanted;
    m_hit = -1;
}

int ConsolePainter::gutter() const
{
    const int letter = QFontMetrics(m_rows.look().font).horizontalAdvance(u'0');
    return ConsoleScroll::margin + letter * (m_times ? 15 : 2);
}

void ConsolePainter::addHits(QList<QTextLayout::FormatRange>& marks, qint64 line,
                             const QString& text) const
{
    if (m_wanted.text.isEmpty())
        return;
    QTextCharFormat format;
    format.setBackground(line == m_hit ? QColor(255, 176, 0) : QColor(255, 238, 140));
    format.setForeground(Qt::black);
    format.setFontUnderline(true);
    const auto sensitivity = m_wanted.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto size = static_cast<int>(m_wanted.text.size());
    for (qsizetype at = text.indexOf(m_wanted.text, 0, sensitivity); at >= 0;
         at = text.indexOf(m_wanted.text, at + size, sensitivity))
        marks.append({static_cast<int>(at), size, format});
}

QList<QTextLayout::FormatRange> ConsolePainter::marksIn(qint64 line, const QString& text) const
{
    QList<QTextLayout::FormatRange> marks;
    addHits(marks, line, text);
    if (const auto columns = m_selection.within(line, static_cast<int>(text.size()))) {
        QTextCharFormat selected;
        selected.setBackground(m_rows.look().palette.highlight());
        selected.setForeground(m_rows.look().palette.highlightedText());
        marks.append({columns->first, columns->second - columns->first, selected});
    }
    return marks;
}

void ConsolePainter::paintGutter(QPainter& painter, const ConsoleRows::Row& row, int y) const
{
    const int letter = QFontMetrics(m_rows.look().font).horizontalAdvance(u'0');
    constexpr int margin = ConsoleScroll::margin;
    const QRect place(margin, y, gutter() - margin, m_rows.lineHeight());
    const int middle = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (row.kind == OutputKind::Err) {
        painter.setPen(m_rows.colourOf(row.kind));
        painter.drawText(place, middle, u"!"_s);
    }
    if (m_times && row.kind != OutputKind::Gap) {
        painter.setPen(theme::quietText(m_rows.look().palette));
        painter.drawText(place.adjusted(letter * 2, 0, 0, 0), middle, timeText(row.received));
    }
}

void ConsolePainter::paint(QPainter& painter, qint64 row, qint64 line, int y, const QRect& room,
                           int scrolled) const
{
    const ConsoleRows::Row& shown = m_rows.row(row);
    paintGutter(painter, shown, y);
    painter.save();
    painter.setClipRect(gutter(), 0, room.width(), room.height());
    painter.setPen(m_rows.colourOf(shown.kind));
    shown.layout.draw(&painter, QPointF(gutter() - scrolled, y), marksIn(line, shown.text()), room);
    painter.restore();
    if (line == m_hit) {
        painter.setPen(m_rows.colourOf(OutputKind::Out));
        painter.drawText(QRect(0, y, gutter(), m_rows.lineHeight()),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), u"▸"_s);
    }
}

} // namespace cockpit::ui
