// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/timeline.h"

#include "models/runbook/durations.h"
#include "models/runbook/guesses.h"
#include "models/runbook/titles.h"
#include "models/runbook/words.h"

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// Which column says what; -1 for those a table does not have.
struct Columns {
    qsizetype time = -1;
    qsizetype activity = -1;
    qsizetype duration = -1;
    qsizetype owner = -1;
    qsizetype rollback = -1;
    minutes unit{0}; ///< of bare numbers in the duration's column: "Duration (min)"
};

constexpr int longestBare = 10'000;
constexpr qsizetype longestPlan = 4000; ///< characters of a plan set in a fence

void assign(qsizetype column, bool is, qsizetype* place)
{
    if (is && *place < 0)
        *place = column;
}

void takeLength(const QString& title, qsizetype column, Columns* columns)
{
    assign(column, true, &columns->duration);
    if (mentionsWhole(title, {u"min", u"mins", u"minutes", u"minutos", u"minuten", u"分钟", u"分"}))
        columns->unit = minutes{1};
    else if (mentionsWhole(title, {u"h", u"hrs", u"hours", u"horas", u"stunden", u"heures"}))
        columns->unit = minutes{60};
}

Columns columnsOf(const TableRow& header)
{
    Columns columns;
    for (size_t i = 0; i < header.cells.size(); ++i) {
        const QString& title = header.cells[i].text;
        const auto at = static_cast<qsizetype>(i);
        if (mentions(title, {u"rollback"}))
            assign(at, true, &columns.rollback);
        else if (mentions(title, {u"duration", u"length", u"est.", u"estimate", u"duração", u"dauer"}))
            takeLength(title, at, &columns);
        else if (mentionsWhole(
                     title,
                     {u"time", u"offset", u"t", u"when", u"start", u"clock", u"hora", u"horário"}))
            assign(at, true, &columns.time);
        else if (mentions(title, {u"owner", u"responsible", u"who", u"assignee", u"responsável"}))
            assign(at, true, &columns.owner);
        else if (mentions(title,
                          {u"activity", u"task", u"step", u"action", u"event", u"what",
                           u"description", u"atividade"}))
            assign(at, true, &columns.activity);
    }
    return columns;
}

QString cellAt(const TableRow& row, qsizetype column)
{
    return column >= 0 && column < static_cast<qsizetype>(row.cells.size())
        ? row.cells[static_cast<size_t>(column)].text.trimmed()
        : QString();
}

/// "15" counts what the column's title says, else minutes; "1:30" are hours and minutes.
void takeBareLength(const QString& cell, minutes unit, TimelineRow* row)
{
    const QStringList parts = cell.split(u':');
    bool number = false;
    const int first = parts.front().toInt(&number);
    if (!number || parts.size() > 2 || first < 0 || first > longestBare)
        return;
    if (parts.size() == 2) {
        const int second = parts.back().toInt(&number);
        if (!number || parts.back().size() != 2 || second >= 60)
            return;
        row->duration = minutes{first * 60 + second};
        row->guess = Guess{u"length-as-clock"_s, cell, inWords(*row->duration),
                           inWords(*row->duration), Certainty::Doubtful};
        return;
    }
    row->duration = first * (unit.count() > 0 ? unit : minutes{1});
    if (unit.count() == 0)
        row->guess = Guess{u"length-in-minutes"_s, cell, inWords(*row->duration), cell + u" min"_s,
                           Certainty::Doubtful};
}

std::optional<TimelineRow> readRow(const TableRow& row, const Columns& columns)
{
    TimelineRow result;
    const QString time = cellAt(row, columns.time);
    result.offset = findOffset(time);
    if (const auto clock = findClock(time); clock && !result.offset) {
        result.clock = clock->start;
        result.duration = clock->span();
    }
    if (!result.offset && !result.clock)
        return std::nullopt;
    result.activity = cellAt(row, columns.activity);
    if (const auto duration = findDuration(cellAt(row, columns.duration)))
        result.duration = duration->planned();
    else
        takeBareLength(cellAt(row, columns.duration), columns.unit, &result);
    if (const QString owner = cellAt(row, columns.owner); !owner.isEmpty())
        result.owner = owner;
    result.rollbackPoint = cellAt(row, columns.rollback);
    result.line = row.line;
    if (result.guess)
        result.guess->line = row.line;
    return result;
}

void addTable(const Block& block, std::vector<TimelineRow>* rows)
{
    const Columns columns = block.rows.empty() ? Columns{} : columnsOf(block.rows.front());
    if (columns.time < 0 || columns.activity < 0)
        return;
    rows->reserve(rows->size() + block.rows.size());
    for (size_t i = 1; i < block.rows.size(); ++i) {
        if (auto row = readRow(block.rows[i], columns)) {
            row->section = block.section;
            rows->push_back(std::move(*row));
        }
    }
}

/// "T-30m: freeze the shop"
void addText(const QString& text, const Block& block, int line, std::vector<TimelineRow>* rows)
{
    if (!findOffset(text))
        return;
    const Title title = readTitle(text);
    if (!title.offset || title.offset->start > 4 || title.title.isEmpty())
        return;
    TimelineRow row;
    row.offset = title.offset;
    row.activity = title.title;
    if (title.duration)
        row.duration = title.duration->planned();
    row.section = block.section;
    row.line = line;
    rows->push_back(row);
}

/// A plan of times is often set in a fence, one time a line.
void addFence(const Block& block, std::vector<TimelineRow>* rows)
{
    if (block.fence != FenceKind::Other || !(block.language.isEmpty() || block.language == u"text"_s)
        || !findOffset(block.literal.left(longestPlan)))
        return;
    int line = block.line;
    for (const QString& text : block.literal.left(longestPlan).split(u'\n'))
        addText(text.trimmed(), block, ++line, rows);
}

} // namespace

std::vector<TimelineRow> readTimeline(const Document& document)
{
    std::vector<TimelineRow> table;
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::Table)
            addTable(block, &table);
    }
    if (!table.empty())
        return table;
    std::vector<TimelineRow> list;
    std::vector<TimelineRow> fenced;
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::Item && block.depth == 0 && block.tick == Tick::None)
            addText(block.joined(), block, block.line, &list);
        else if (block.kind == BlockKind::Fence)
            addFence(block, &fenced);
    }
    if (list.size() >= 2)
        return list;
    return fenced.size() >= 2 ? fenced : std::vector<TimelineRow>{};
}

} // namespace cockpit::runbook
