// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/undomodel.h"

#include "models/items/effects.h"
#include "models/items/tr.h"
#include "models/run/outlook.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString wordOf(const run::UndoNow& undo)
{
    if (undo.undone)
        return *undo.undone == run::Outcome::Passed ? Tr::tr("taken back")
                                                    : Tr::tr("nothing to take back");
    return undo.isNext ? Tr::tr("next") : Tr::tr("done");
}

Status statusOf(const run::UndoNow& undo)
{
    if (undo.undone)
        return *undo.undone == run::Outcome::Passed ? Status::Done : Status::Skipped;
    return undo.isNext ? Status::Ready : Status::Waiting;
}

Row rowOf(const run::RunState& state, const run::UndoNow& undo)
{
    const plan::Step* step = state.plan->step(undo.step);
    const QString how = undo.how.isEmpty() ? Tr::tr("the runbook does not say") : undo.how;
    const QString word = wordOf(undo);
    Row row{undo.step, {placeText(*state.plan, undo.step), how, word}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(undo))},
        {WordRole, word},
        {LineRole, step ? step->line : 0},
        {UndoModel::IsNextRole, undo.isNext},
        {Qt::ToolTipRole, how},
        {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
    };
    return row;
}

} // namespace

UndoModel::UndoModel(QObject* parent)
    : RowsModel({Tr::tr("Step"), Tr::tr("How"), Tr::tr("State")}, parent)
{}

void UndoModel::update(const run::RunState& state)
{
    std::vector<Row> rows;
    for (const run::UndoNow& undo : run::undoList(state))
        rows.push_back(rowOf(state, undo));
    show(std::move(rows));
}

} // namespace cockpit::items
