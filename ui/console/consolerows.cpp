// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolerows.h"

#include "ui/console/ansicolours.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>

namespace cockpit::ui {
using items::OutputKind;

void ConsoleRows::setLog(const items::OutputLog* log)
{
    m_log = log;
    m_kept.clear();
}

void ConsoleRows::setLook(const Look& look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_lineHeight = std::max(1, QFontMetrics(look.font).lineSpacing());
    m_kept.clear();
}

QColor ConsoleRows::colourOf(OutputKind kind) const
{
    switch (kind) {
    case OutputKind::Out:
        break;
    case OutputKind::Err:
        return theme::errorText(m_look.palette);
    case OutputKind::Heading:
    case OutputKind::Gap:
        return theme::quietText(m_look.palette);
    }
    return m_look.palette.color(QPalette::Text);
}

const ConsoleRows::Row& ConsoleRows::row(qint64 number)
{
    const auto line = m_log->lineOf(number);
    // The last line may go on, and the lost become more.
    if (!line || *line == m_log->lineCount() - 1) {
        m_passing = made(number);
        return *m_passing;
    }
    if (const Row* kept = m_kept.object(*line))
        return *kept;
    auto* row = made(number).release();
    m_kept.insert(*line, row);
    return *row;
}

std::unique_ptr<ConsoleRows::Row> ConsoleRows::made(qint64 number) const
{
    auto row = std::make_unique<Row>();
    items::StyledText styled{m_log->lostText(), {}};
    row->kind = OutputKind::Gap;
    if (const auto line = m_log->lineOf(number)) {
        const items::OutputLine shown = m_log->line(*line);
        row->kind = shown.kind;
        row->received = shown.received;
        styled = items::OutputLog::textOf(shown);
    }
    row->layout.setText(styled.text);
    row->layout.setFont(m_look.font);
    const QColor plain = colourOf(row->kind);
    const AnsiColours colours(m_look.palette);
    QList<QTextLayout::FormatRange> formats;
    for (const items::StyledText::Run& run : styled.runs)
        formats.append({run.start, run.length, colours.format(run.style, plain)});
    row->layout.setFormats(formats);
    layOut(row->layout);
    return row;
}

void ConsoleRows::layOut(QTextLayout& layout) const
{
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(m_look.wraps ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (m_look.wraps)
            line.setLineWidth(m_look.width);
        line.setPosition({0, static_cast<qreal>(number) * m_lineHeight});
    }
    layout.endLayout();
}

} // namespace cockpit::ui
