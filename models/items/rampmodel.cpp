// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rampmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"
#include "models/plan/aftercare.h"
#include "models/run/aftercare.h"

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

Status statusOfStage(const run::RampNow& ramp, int stage)
{
    if (ramp.aborted)
        return Status::Skipped;
    if (stage == ramp.stage)
        return ramp.held ? Status::Attention : Status::Running;
    return stage < ramp.stage ? Status::Done : Status::Waiting;
}

QString wordOfStage(const run::RampNow& ramp, int stage)
{
    if (ramp.aborted)
        return Tr::tr("aborted");
    if (stage == ramp.stage)
        return ramp.held ? Tr::tr("held") : Tr::tr("now");
    if (stage < ramp.stage)
        return Tr::tr("done");
    return stage == ramp.stage + 1 ? Tr::tr("next") : Tr::tr("waiting");
}

Row rowOf(const plan::RampStage& stage, int number, const run::RampNow& ramp)
{
    const QString word = wordOfStage(ramp, number);
    Row row{QString::number(number),
            {percentText(stage.percent), stage.soak ? durationText(*stage.soak) : Tr::tr("none said"),
             stage.offset ? u"T+"_s + clockText(*stage.offset) : QString(), word},
            {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOfStage(ramp, number))},
        {WordRole, word},
        {LineRole, stage.line},
        {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
    };
    return row;
}

QString shareOf(const runbook::RolloutPhase& phase)
{
    QStringList parts;
    if (phase.percent)
        parts << percentText(*phase.percent);
    if (phase.users)
        parts << Tr::tr("%n user(s)", nullptr, *phase.users);
    if (!phase.days.isEmpty())
        parts << phase.days;
    if (phase.checkEveryHours)
        parts << Tr::tr("look every %1 h").arg(*phase.checkEveryHours);
    return parts.join(u" · "_s);
}

QString wordOfPhase(const run::RolloutState& phase, Instant now)
{
    if (!phase.began)
        return Tr::tr("not begun");
    if (!phase.checked)
        return Tr::tr("begun, not looked at");
    const QString ago = agoText(now.wall - phase.checked->wall);
    return phase.outcome == run::Outcome::Passed ? Tr::tr("good, %1").arg(ago)
                                                 : Tr::tr("not good, %1").arg(ago);
}

Status statusOfPhase(const run::RolloutState& phase)
{
    if (!phase.began)
        return Status::Waiting;
    if (!phase.checked)
        return Status::Running;
    return phase.outcome == run::Outcome::Passed ? Status::Done : Status::Failed;
}

Row phaseRow(const run::RunState& state, int number, Instant now)
{
    const runbook::RolloutPhase& phase = state.plan->rollout[static_cast<std::size_t>(number)];
    const run::RolloutState done = state.rollout.value(number);
    const QString word = wordOfPhase(done, now);
    Row row{QString::number(number), {phase.title, shareOf(phase), word}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOfPhase(done))},
        {WordRole, word},
        {LineRole, phase.line},
        {Qt::ToolTipRole,
         (QStringList{phase.title} + phase.criteria + QStringList{done.note}).join(u'\n')},
        {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
    };
    return row;
}

QString wordOfLater(const run::ItemState& item, bool isDue, Instant now)
{
    if (!item.at)
        return isDue ? Tr::tr("due, not looked at") : Tr::tr("not due yet");
    const QString ago = agoText(now.wall - item.at->wall);
    const QString said = item.done ? Tr::tr("good, %1") : Tr::tr("not good, %1");
    return isDue ? Tr::tr("due again; %1").arg(said.arg(ago)) : said.arg(ago);
}

Row laterRow(const plan::Checklist& list, const plan::CheckItem& item, const run::RunState& state,
             bool isDue, Instant now)
{
    const run::ItemState seen = state.items.value(item.id);
    const QString word = wordOfLater(seen, isDue, now);
    Row row{item.id, {Tr::tr("%1: %2").arg(list.title, item.text), list.due, word}, {}};
    row.values = {
        {StatusRole,
         QVariant::fromValue(isDue           ? Status::Attention
                                 : !seen.at  ? Status::Waiting
                                 : seen.done ? Status::Done
                                             : Status::Failed)},
        {WordRole, word},
        {LineRole, item.line},
        {Qt::ToolTipRole, (QStringList{row.cells.constFirst(), seen.note}).join(u'\n')},
        {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
    };
    return row;
}

/// What is looked at after the release, beside the phases of the rollout.
void addLaterRows(std::vector<Row>& rows, const run::RunState& state, Instant now)
{
    const std::vector<run::LaterCheck> checks = run::laterChecks(state, now);
    for (const plan::Checklist& list : state.plan->checklists) {
        if (list.when != plan::Checklist::When::After || !plan::aftercareOf(list))
            continue;
        const auto check = std::find_if(checks.begin(), checks.end(),
                                        [&list](const auto& one) { return one.list == list.id; });
        for (const plan::CheckItem& item : list.items) {
            const bool isDue = check != checks.end() && check->overdue.count() >= 0
                && check->open.contains(item.id);
            rows.push_back(laterRow(list, item, state, isDue, now));
        }
    }
}

} // namespace

QString percentText(double percent)
{
    return Tr::tr("%1 %").arg(percent);
}

QString rampText(const run::RampNow& ramp)
{
    if (ramp.aborted)
        return Tr::tr("Aborted: nothing goes to the new version.");
    if (ramp.stage < 0)
        return Tr::tr("No stage is recorded yet.");
    const QString share = Tr::tr("%1 on the new version").arg(percentText(ramp.percent));
    if (ramp.held)
        return Tr::tr("%1 · held").arg(share);
    if (!ramp.soakLeft)
        return share;
    return ramp.soakLeft->count() > 0
        ? Tr::tr("%1 · soaks for another %2").arg(share, shortText(*ramp.soakLeft))
        : Tr::tr("%1 · soak over").arg(share);
}

QString awaitedText(const plan::Plan& plan, const run::RampNow& ramp)
{
    QStringList names;
    for (const QString& id : ramp.awaited) {
        const plan::Condition* condition = plan.condition(id);
        names << (condition ? limitText(*condition) : id);
    }
    names.removeDuplicates();
    return names.isEmpty() ? QString()
                           : Tr::tr("No sample in this soak yet: %1.").arg(names.join(u", "_s));
}

QString rampWhyNot(const plan::Plan& plan, const run::RampNow& ramp)
{
    if (ramp.held || ramp.aborted || ramp.stage < 0)
        return ramp.whyNot;
    const QString awaited = awaitedText(plan, ramp);
    const bool soaks = ramp.soakLeft && ramp.soakLeft->count() > 0;
    return !awaited.isEmpty() || soaks ? awaited : ramp.whyNot;
}

RampModel::RampModel(QObject* parent)
    : RowsModel({Tr::tr("Traffic"), Tr::tr("Soak"), Tr::tr("Planned"), Tr::tr("State")}, parent)
{}

void RampModel::update(const run::RunState& state, Instant now)
{
    const run::RampNow ramp = run::rampNow(state, now);
    std::vector<Row> rows;
    for (const plan::RampStage& stage : state.plan->ramp)
        rows.push_back(rowOf(stage, static_cast<int>(rows.size()), ramp));
    show(std::move(rows));
}

RolloutModel::RolloutModel(QObject* parent)
    : RowsModel({Tr::tr("Phase"), Tr::tr("Share"), Tr::tr("State")}, parent)
{}

void RolloutModel::update(const run::RunState& state, Instant now)
{
    std::vector<Row> rows;
    rows.reserve(state.plan->rollout.size());
    for (int number = 0; number < static_cast<int>(state.plan->rollout.size()); ++number)
        rows.push_back(phaseRow(state, number, now));
    addLaterRows(rows, state, now);
    show(std::move(rows));
}

} // namespace cockpit::items
