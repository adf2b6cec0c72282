// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleview.h"

#include "models/items/format.h"
#include "ui/console/ansicolours.h"
#include "ui/console/consoleaccessible.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::OutputKind;

namespace {

constexpr int margin = 4;

QString timeText(const std::optional<items::milliseconds>& received)
{
    if (!received)
        return ConsoleView::tr("earlier");
    return items::utcText(*received) + u'.'
        + QString::number(received->count() % 1000).rightJustified(3, u'0');
}

} // namespace

ConsoleView::ConsoleView(QWidget* parent)
    : QAbstractScrollArea(parent)
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
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ConsoleView::barMoved);
    lookChanged();
}

void ConsoleView::showLog(const items::OutputLog* log)
{
    m_log = log;
    m_rows.setLog(log);
    m_selection.clear();
    m_hit = -1;
    m_top = {};
    m_topLine = 0;
    setFollow(true);
    contentChanged();
}

int ConsoleView::gutter() const
{
    const int letter = fontMetrics().horizontalAdvance(u'0');
    return margin + letter * (m_times ? 15 : 2);
}

int ConsoleView::page() const
{
    return std::max(1, viewport()->height() / m_rows.lineHeight());
}

void ConsoleView::lookChanged()
{
    m_rows.setLook(
        {palette(), font(), std::max(40, viewport()->width() - gutter() - margin), m_wraps});
    contentChanged();
}

void ConsoleView::contentChanged()
{
    setUpBars();
    viewport()->update();
}

/// Where the last line is the lowest in sight.
ConsoleView::Top ConsoleView::lastTop() const
{
    if (!m_wraps)
        return {std::max<qint64>(0, rowCount() - page()), 0};
    qint64 row = rowCount();
    int used = 0;
    while (row > 0 && used < page())
        used += m_rows.lines(--row);
    return {row, std::max(0, used - page())};
}

void ConsoleView::setUpBars()
{
    m_settling = true;
    const Top last = lastTop();
    if (m_follow)
        m_top = last;
    else if (m_log)
        m_top = std::min(Top{m_log->rowOf(m_topLine), m_top.line}, last);
    constexpr qint64 most = std::numeric_limits<int>::max();
    verticalScrollBar()->setPageStep(page());
    verticalScrollBar()->setRange(0, static_cast<int>(std::min(last.row, most)));
    verticalScrollBar()->setValue(static_cast<int>(std::min(m_top.row, most)));
    const int letter = fontMetrics().averageCharWidth();
    const int width =
        m_log && !m_wraps ? static_cast<int>(m_log->widest() + 4) * letter + gutter() : 0;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(letter * 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    m_settling = false;
}

void ConsoleView::barMoved()
{
    if (!m_settling)
        goTo({verticalScrollBar()->value(), 0});
}

/// A person wants to see this: the end is followed where it is in sight, and not where it is not.
void ConsoleView::goTo(Top top)
{
    const Top last = lastTop();
    // The bar knows rows only: its end is the end.
    const bool isAtEnd =
        top >= last || (m_wraps && top.row == last.row && top.line == 0 && m_top < top);
    m_top = isAtEnd ? last : std::max(top, Top{});
    if (m_log)
        m_topLine = m_log->lineOf(m_top.row).value_or(m_log->lostBegin());
    setFollow(isAtEnd);
    setUpBars();
    viewport()->update();
}

void ConsoleView::scrollLines(int lines)
{
    Top top = m_top;
    while (lines > 0 && top.row < rowCount()) {
        const int left = m_rows.lines(top.row) - top.line;
        const int step = std::min(lines, left);
        top = step == left ? Top{top.row + 1, 0} : Top{top.row, top.line + step};
        lines -= step;
    }
    while (lines < 0 && top > Top{}) {
        if (top.line == 0)
            top = {top.row - 1, m_rows.lines(top.row - 1)};
        const int step = std::min(-lines, top.line);
        top.line -= step;
        lines += step;
    }
    goTo(top);
}

void ConsoleView::setFollow(bool follow)
{
    if (follow == m_follow)
        return;
    m_follow = follow;
    if (follow)
        contentChanged();
    else if (m_log)
        m_topLine = m_log->lineOf(m_top.row).value_or(m_log->lostBegin());
    Q_EMIT followChanged(follow);
}

void ConsoleView::setWraps(bool wraps)
{
    m_wraps = wraps;
    m_top.line = 0;
    lookChanged();
}

void ConsoleView::setTimesShown(bool shown)
{
    m_times = shown;
    lookChanged();
}

void ConsoleView::setWanted(const items::OutputSearch::Wanted& wanted)
{
    m_wanted = wanted;
    m_hit = -1;
    viewport()->update();
}

void ConsoleView::showHit(qint64 line)
{
    m_hit = line;
    m_selection.clear();
    const qint64 row = m_log->rowOf(line);
    const auto [first, last] = visibleRows();
    if (row < first || row > last - 1) {
        setFollow(false);
        goTo({std::max<qint64>(0, row - page() / 3), 0});
    } else if (row != rowCount() - 1) {
        setFollow(false);
    }
    viewport()->update();
}

qint64 ConsoleView::topLine() const
{
    return m_log && rowCount() > 0 ? m_log->lineOf(m_top.row).value_or(-1) : -1;
}

std::pair<int, int> ConsoleView::visibleRows() const
{
    int left = page() + m_top.line;
    qint64 row = m_top.row;
    for (; row < rowCount() && left > 0; ++row)
        left -= m_rows.lines(row);
    return {static_cast<int>(m_top.row), static_cast<int>(row)};
}

QString ConsoleView::visibleText() const
{
    QStringList texts;
    const auto [first, last] = visibleRows();
    for (int number = first; number < last; ++number) {
        const ConsoleRows::Row& row = m_rows.row(number);
        texts << (row.kind == OutputKind::Err ? u"! "_s + row.text() : row.text());
    }
    return texts.join(u'\n');
}

QList<QTextLayout::FormatRange> ConsoleView::marksIn(qint64 line, const QString& text) const
{
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat format;
    if (!m_wanted.text.isEmpty()) {
        format.setBackground(line == m_hit ? QColor(255, 176, 0) : QColor(255, 238, 140));
        format.setForeground(Qt::black);
        format.setFontUnderline(true);
        const auto sensitivity = m_wanted.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
        const auto size = static_cast<int>(m_wanted.text.size());
        for (qsizetype at = text.indexOf(m_wanted.text, 0, sensitivity); at >= 0;
             at = text.indexOf(m_wanted.text, at + size, sensitivity))
            marks.append({static_cast<int>(at), size, format});
    }
    if (const auto columns = m_selection.within(line, static_cast<int>(text.size()))) {
        QTextCharFormat selected;
        selected.setBackground(palette().highlight());
        selected.setForeground(palette().highlightedText());
        marks.append({columns->first, columns->second - columns->first, selected});
    }
    return marks;
}

void ConsoleView::paintGutter(QPainter& painter, const ConsoleRows::Row& row, int y) const
{
    const int letter = fontMetrics().horizontalAdvance(u'0');
    const QRect place(margin, y, gutter() - margin, m_rows.lineHeight());
    const int middle = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (row.kind == OutputKind::Err) {
        painter.setPen(m_rows.colourOf(row.kind));
        painter.drawText(place, middle, u"!"_s);
    }
    if (m_times && row.kind != OutputKind::Gap) {
        painter.setPen(theme::quietText(palette()));
        painter.drawText(place.adjusted(letter * 2, 0, 0, 0), middle, timeText(row.received));
    }
}

void ConsoleView::paintRow(QPainter& painter, qint64 number, int y) const
{
    const ConsoleRows::Row& row = m_rows.row(number);
    paintGutter(painter, row, y);
    const qint64 line = m_log->lineOf(number).value_or(m_log->lostBegin());
    painter.save();
    painter.setClipRect(gutter(), 0, viewport()->width(), viewport()->height());
    painter.setPen(m_rows.colourOf(row.kind));
    row.layout.draw(&painter, QPointF(gutter() - horizontalScrollBar()->value(), y),
                    marksIn(line, row.text()), viewport()->rect());
    painter.restore();
    if (line == m_hit) {
        painter.setPen(m_rows.colourOf(OutputKind::Out));
        painter.drawText(QRect(0, y, gutter(), m_rows.lineHeight()),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), u"▸"_s);
    }
}

void ConsoleView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.setFont(font());
    if (rowCount() == 0) {
        painter.setPen(theme::quietText(palette()));
        painter.drawText(viewport()->rect(), static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap),
                         tr("Nothing was printed in this step yet."));
        return;
    }
    int y = -m_top.line * m_rows.lineHeight();
    for (qint64 row = m_top.row; row < rowCount() && y < viewport()->height(); ++row) {
        paintRow(painter, row, y);
        y += m_rows.lines(row) * m_rows.lineHeight();
    }
}

void ConsoleView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    lookChanged();
}

void ConsoleView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        lookChanged();
}

} // namespace cockpit::ui
