// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/table.h"

#include <QRegularExpression>

namespace cockpit::patch {

namespace {

using namespace Qt::StringLiterals;

bool isRuler(const QString& line)
{
    static const QRegularExpression pattern(
        u"^[\\s>]*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$"_s);
    return line.contains(u'-') && line.contains(u'|') && pattern.match(line).hasMatch();
}

} // namespace

std::vector<Cell> cellsIn(const QString& line)
{
    std::vector<Cell> cells;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        cells.push_back({line.mid(start, end - start).trimmed(), start, end - start});
        start = end + 1;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'|') {
            // What stands before the first pipe is no cell of a row that begins with one.
            if (cells.empty() && start == 0 && line.first(i).trimmed().isEmpty())
                start = i + 1;
            else
                add(i);
        }
    }
    if (!QStringView(line).sliced(std::min(start, line.size())).trimmed().isEmpty())
        add(line.size());
    return cells;
}

std::vector<Table> tablesIn(const QStringList& lines)
{
    std::vector<Table> tables;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!isRuler(lines[i]) || !lines[i - 1].contains(u'|'))
            continue;
        Table table{cellsIn(lines[i - 1]), {}};
        while (i + 1 < lines.size() && lines[i + 1].contains(u'|')) {
            ++i;
            table.rows.push_back({static_cast<int>(i) + 1, cellsIn(lines[i])});
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

std::vector<bool> fencedLines(const QStringList& lines)
{
    static const QRegularExpression mark(u"^[\\s>]*(?:(?:[-*+]|\\d+[.)])\\s+)*(```+|~~~+)"_s);
    std::vector<bool> fenced;
    QString open;
    for (const QString& line : lines) {
        const auto match = mark.match(line.left(80));
        const bool closes = match.hasMatch() && !open.isEmpty() && match.captured(1).startsWith(open);
        fenced.push_back(!open.isEmpty() && !closes);
        if (closes)
            open.clear();
        else if (match.hasMatch() && open.isEmpty())
            open = match.captured(1);
    }
    return fenced;
}

} // namespace cockpit::patch
