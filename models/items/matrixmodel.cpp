// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/matrixmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(const plan::Plan& plan)
{
    QStringList columns{Tr::tr("Now")};
    for (const plan::MatrixRow& row : plan.matrix) {
        for (const auto& [column, text] : row.cells) {
            if (!columns.contains(column))
                columns << column;
        }
    }
    return columns;
}

/// Since when the row applies: the latest firing of a trigger that leads to it.
std::optional<Instant> appliesSince(const run::RunState& state, int row)
{
    std::optional<Instant> since;
    for (const plan::Trigger& trigger : state.plan->triggers) {
        const run::TriggerState fired = state.triggers.value(trigger.id);
        if (trigger.matrixRow == row && fired.fired && fired.at
            && (!since || since->elapsed < fired.at->elapsed))
            since = fired.at;
    }
    return since;
}

QString countdown(const run::RunState& state, int number, Instant now)
{
    const plan::MatrixRow& row = state.plan->matrix[static_cast<std::size_t>(number)];
    const auto since = appliesSince(state, number);
    if (!row.limit || !since)
        return {};
    const milliseconds left = *row.limit - (now.elapsed - since->elapsed);
    return left.count() >= 0 ? Tr::tr("%1 left").arg(clockText(left))
                             : Tr::tr("over by %1").arg(clockText(-left));
}

} // namespace

MatrixModel::MatrixModel(QObject* parent)
    : RowsModel({}, parent)
{}

void MatrixModel::update(const run::RunState& state, Instant now)
{
    const QStringList columns = columnsOf(*state.plan);
    setHeaders(state.plan->matrix.empty() ? QStringList() : columns);
    std::vector<Row> rows;
    for (int number = 0; number < static_cast<int>(state.plan->matrix.size()); ++number) {
        const plan::MatrixRow& source = state.plan->matrix[static_cast<std::size_t>(number)];
        const bool applies = state.matrixRow == number;
        const QString left = applies ? countdown(state, number, now) : QString();
        const QString word = applies ? Tr::tr("applies") : QString();
        Row row{QString::number(number), QStringList(columns.size(), QString()), {}};
        row.cells[0] = left.isEmpty() ? word : word + u" · "_s + left;
        for (const auto& [column, text] : source.cells)
            row.cells[columns.indexOf(column)] = text;
        row.values = {
            {StatusRole, QVariant::fromValue(applies ? Status::Attention : Status::Waiting)},
            {WordRole, word},
            {LineRole, source.line},
            {AppliesRole, applies},
            {CountdownRole, left},
            {Qt::ToolTipRole, source.action},
            {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
        };
        rows.push_back(std::move(row));
    }
    show(std::move(rows));
}

} // namespace cockpit::items
