// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleselection.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace cockpit::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

} // namespace

void ConsoleSelection::begin(Spot spot)
{
    m_anchor = spot;
    m_end = spot;
}

void ConsoleSelection::extend(Spot spot)
{
    if (!m_anchor)
        m_anchor = spot;
    m_end = spot;
}

void ConsoleSelection::selectAll(const items::OutputLog& log)
{
    begin({0, 0});
    extend({std::max<qint64>(log.lineCount() - 1, 0), std::numeric_limits<int>::max()});
}

std::optional<std::pair<int, int>> ConsoleSelection::within(qint64 line, int columns) const
{
    if (!m_anchor || *m_anchor == m_end)
        return std::nullopt;
    const auto [first, last] = std::minmax(*m_anchor, m_end);
    if (line < first.line || line > last.line)
        return std::nullopt;
    const int from = line == first.line ? std::min(first.column, columns) : 0;
    const int to = line == last.line ? std::min(last.column, columns) : columns;
    return std::pair{from, to};
}

QString ConsoleSelection::text(const items::OutputLog& log) const
{
    if (log.rowCount() == 0)
        return {};
    const bool isWhole = !m_anchor || *m_anchor == m_end;
    const Spot from = m_anchor ? std::min(*m_anchor, m_end) : Spot{};
    const Spot to = m_anchor ? std::max(*m_anchor, m_end) : Spot{log.lineCount() - 1, 0};
    const qint64 lastRow = std::min(log.rowOf(to.line), log.rowCount() - 1);
    QString all;
    for (qint64 row = log.rowOf(from.line); row <= lastRow; ++row) {
        QString text = log.text(row).text;
        const auto columns =
            within(log.lineOf(row).value_or(log.lostBegin()), static_cast<int>(text.size()));
        if (!isWhole && columns)
            text = text.mid(columns->first, columns->second - columns->first);
        if (all.size() + text.size() > mostCopied) {
            all += Tr::tr("… there is more than can be copied: save it instead");
            break;
        }
        all += text;
        if (row < lastRow)
            all += u'\n';
    }
    return all;
}

} // namespace cockpit::ui
