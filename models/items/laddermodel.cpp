// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/laddermodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"
#include "models/run/outlook.h"

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

std::optional<milliseconds> spentOn(const run::StepState& rung, Instant now)
{
    if (!rung.began)
        return {};
    return rung.ended.value_or(now).elapsed - rung.began->elapsed;
}

int overLines(const run::RunState& state, const plan::Rung& rung)
{
    return static_cast<int>(
        std::count_if(rung.actions.begin(), rung.actions.end(), [&](const plan::Action& action) {
            const run::ActionStatus status = state.action(action.id).status;
            return status == run::ActionStatus::Done || status == run::ActionStatus::Skipped;
        }));
}

QString budgetText(const plan::Rung& rung, const std::optional<milliseconds>& spent)
{
    if (!rung.budget)
        return spent ? shortText(*spent) : Tr::tr("none said");
    const QString budget = durationText(*rung.budget);
    return spent ? Tr::tr("%1 of %2").arg(shortText(*spent), budget) : budget;
}

QString noteOf(const run::RunState& state, const plan::Rung& rung)
{
    QStringList parts;
    if (state.started && run::needOf(state, rung.id) == run::Need::No)
        parts << Tr::tr("nothing to take back so far");
    if (!rung.onlyIf.isEmpty())
        parts << Tr::tr("only if: %1").arg(rung.onlyIf);
    else if (rung.conditional)
        parts << Tr::tr("only if necessary");
    if (!rung.dataLoss.isEmpty())
        parts << Tr::tr("data: %1").arg(rung.dataLoss);
    return parts.join(u" · "_s);
}

QString needText(run::Need need)
{
    switch (need) {
    case run::Need::Yes:
        return Tr::tr("needed");
    case run::Need::No:
        return Tr::tr("not needed so far");
    case run::Need::Unknown:
        return Tr::tr("perhaps needed");
    }
    return {};
}

QString stateText(const run::RunState& state, const plan::Rung& rung, run::StepStatus status)
{
    if (status == run::StepStatus::Waiting)
        return needText(run::needOf(state, rung.id));
    if (status != run::StepStatus::Running)
        return wordOf(status);
    return Tr::tr("running, %1 of %2").arg(overLines(state, rung)).arg(rung.actions.size());
}

Row rowOf(const run::RunState& state, const plan::Rung& rung, int number, Instant now)
{
    const run::StepStatus status = run::statusOf(state, rung.id);
    const auto spent = spentOn(state.step(rung.id), now);
    const int done = overLines(state, rung);
    const auto lines = static_cast<int>(rung.actions.size());
    const QString word = stateText(state, rung, status);
    Row row{rung.id,
            {QString::number(number) + u". "_s + rung.title, budgetText(rung, spent), word,
             noteOf(state, rung)},
            {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(status))},
        {WordRole, word},
        {LineRole, rung.line},
        {LadderModel::TitleRole, rung.title},
        {LadderModel::DepthRole, wordOf(rung.depth)},
        {LadderModel::BudgetRole,
         rung.budget ? QVariant::fromValue<qint64>(rung.budget->count()) : QVariant()},
        {LadderModel::SpentRole, spent ? QVariant::fromValue<qint64>(spent->count()) : QVariant()},
        {LadderModel::OverBudgetRole, rung.budget && spent && *spent > *rung.budget},
        {LadderModel::DoneLinesRole, done},
        {LadderModel::LinesRole, lines},
        {LadderModel::ConditionalRole, rung.conditional},
        {LadderModel::OnlyIfRole, rung.onlyIf},
        {LadderModel::DataLossRole, rung.dataLoss},
        {LadderModel::NeedRole, static_cast<int>(run::needOf(state, rung.id))},
        {LadderModel::IsCurrentRole,
         state.stage == run::Stage::RollingBack && run::currentStep(state) == rung.id},
        {Qt::ToolTipRole, row.cells.last()},
        {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
    };
    return row;
}

} // namespace

LadderModel::LadderModel(QObject* parent)
    : RowsModel({Tr::tr("Rung"), Tr::tr("Budget"), Tr::tr("State"), Tr::tr("Note")}, parent)
{}

void LadderModel::update(const run::RunState& state, Instant now)
{
    std::vector<Row> rows;
    for (const plan::Rung& rung : state.plan->ladder)
        rows.push_back(rowOf(state, rung, static_cast<int>(rows.size()) + 1, now));
    show(std::move(rows));
}

QString LadderModel::summary(const plan::Plan& plan)
{
    if (plan.ladder.empty())
        return Tr::tr("The runbook has no rollback steps.");
    QStringList words;
    for (const plan::Rung& rung : plan.ladder) {
        const QString word = rung.depth == plan::RungDepth::Other ? QString() : wordOf(rung.depth);
        if (word.isEmpty())
            continue;
        if (words.isEmpty() || words.last() != word)
            words << word;
    }
    const QString count = Tr::tr("%n rung(s)", nullptr, static_cast<int>(plan.ladder.size()));
    const auto worst = plan.schedule.worstRollback();
    const QString head = worst ? Tr::tr("%1, %2 at worst").arg(count, durationText(*worst)) : count;
    return words.isEmpty() ? head : Tr::tr("%1: %2").arg(head, words.join(u" → "_s));
}

} // namespace cockpit::items
