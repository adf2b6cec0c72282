// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/probesmodel.h"

#include "models/items/tr.h"
#include "models/run/outlook.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString wordOf(run::Outcome outcome)
{
    switch (outcome) {
    case run::Outcome::Passed:
        return Tr::tr("works");
    case run::Outcome::Failed:
        return Tr::tr("does not work");
    case run::Outcome::NotTested:
        break;
    }
    return Tr::tr("not shown");
}

Status statusOf(run::Outcome outcome)
{
    switch (outcome) {
    case run::Outcome::Passed:
        return Status::Done;
    case run::Outcome::Failed:
        return Status::Failed;
    case run::Outcome::NotTested:
        break;
    }
    return Status::Unknown;
}

Row rowOf(const run::RunState& state, const run::Probe& probe)
{
    const run::ProbeState shown = state.probes.value(probe.id);
    const QString word = wordOf(shown.outcome);
    const QString evidence =
        shown.by.isEmpty() ? shown.evidence : Tr::tr("%1, by %2").arg(shown.evidence, shown.by);
    Row row{probe.id, {probe.text, word, evidence}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(shown.outcome))},
        {WordRole, word},
        {Qt::ToolTipRole,
         probe.isAsked
             ? Tr::tr("%1\nThe environment asks for it: without it a gate is not GO.").arg(probe.text)
             : Tr::tr("%1\nIt follows from the rollback steps.").arg(probe.text)},
        {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
    };
    return row;
}

} // namespace

ProbesModel::ProbesModel(QObject* parent)
    : RowsModel({Tr::tr("Before GO"), Tr::tr("State"), Tr::tr("Evidence")}, parent)
{}

void ProbesModel::update(const run::RunState& state)
{
    std::vector<Row> rows;
    for (const run::Probe& probe : run::probesOf(*state.plan))
        rows.push_back(rowOf(state, probe));
    show(std::move(rows));
}

} // namespace cockpit::items
