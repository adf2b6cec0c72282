// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stepwords.h"

#include "models/items/format.h"
#include "models/items/secretprompts.h"
#include "models/items/tr.h"
#include "models/plan/hosts.h"
#include "models/run/hosts.h"
#include "models/run/outlook.h"
#include "models/run/part.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString detailOf(const plan::Step& step)
{
    QStringList parts;
    if (!step.owner.isEmpty())
        parts << step.owner;
    if (step.planned)
        parts << Tr::tr("%1 planned").arg(durationText(*step.planned));
    parts << Tr::tr("rollback point: %1").arg(wordOf(step.rollbackPoint));
    if (step.rollback)
        parts << Tr::tr("way back: %1").arg(*step.rollback);
    parts << Tr::tr("line %1").arg(step.line);
    return parts.join(u" · "_s);
}

QString detailOf(const plan::Rung& rung)
{
    QStringList parts;
    if (rung.depth != plan::RungDepth::Other) // of which "other" would say nothing
        parts << wordOf(rung.depth);
    if (rung.budget)
        parts << Tr::tr("budget %1").arg(durationText(*rung.budget));
    if (!rung.onlyIf.isEmpty())
        parts << Tr::tr("only if: %1").arg(rung.onlyIf);
    if (!rung.dataLoss.isEmpty())
        parts << Tr::tr("data: %1").arg(rung.dataLoss);
    return parts.join(u" · "_s);
}

/// "to psql on db-01, step 3.2".
QString whereOf(const plan::Plan& plan, const QString& part, const plan::Action& action,
                const QString& target)
{
    const QString program = action.resolved.simplified().section(u' ', 0, 0).section(u'/', -1);
    const plan::Step* step = plan.step(part);
    if (!step || step->number.isEmpty())
        return Tr::tr("to %1 on %2, line %3").arg(program, target, QString::number(action.line));
    return Tr::tr("to %1 on %2, step %3, line %4")
        .arg(program, target, step->number, QString::number(action.line));
}

} // namespace

QString stepTitle(const plan::Plan& plan, const QString& id)
{
    if (const plan::Step* step = plan.step(id))
        return step->number.isEmpty() ? step->title
                                      : Tr::tr("Step %1 · %2").arg(step->number, step->title);
    if (const plan::Rung* rung = plan.rung(id))
        return Tr::tr("Rollback · %1").arg(rung->title);
    return {};
}

QString stepDetail(const plan::Plan& plan, const QString& id)
{
    if (const plan::Step* step = plan.step(id))
        return detailOf(*step);
    const plan::Rung* rung = plan.rung(id);
    return rung ? detailOf(*rung) : QString();
}

QString stepStanding(const run::RunState& state, const QString& id, Instant now)
{
    const run::StepStatus status = run::statusOf(state, id);
    const run::StepState step = state.step(id);
    QString word = wordOf(status);
    if (step.began && (status == run::StepStatus::Running || step.ended))
        word = Tr::tr("%1, %2").arg(
            word, shortText(step.ended.value_or(now).elapsed - step.began->elapsed));
    if (!step.reason.isEmpty())
        word = Tr::tr("%1: %2").arg(word, step.reason);
    if (!step.claimedBy.isEmpty())
        word = Tr::tr("%1 · %2's").arg(word, step.claimedBy);
    return word;
}

const std::vector<plan::Action>& actionsOf(const plan::Plan& plan, const QString& id)
{
    static const std::vector<plan::Action> none;
    const plan::Step* step = plan.step(id);
    const plan::Rung* rung = plan.rung(id);
    return step ? step->actions : rung ? rung->actions : none;
}

std::vector<Offer> ownerOffers(const run::RunState& state, const QString& step, const QString& actor)
{
    const run::StepState now = state.step(step);
    if (run::isEnded(now.status) || step.isEmpty())
        return {};
    const QString owner = now.claimedBy;
    if (!owner.isEmpty() && run::isSamePerson(*state.plan, owner, actor))
        return {{Tr::tr("Give the step back"),
                 Tr::tr("The step is anybody's again"),
                 {},
                 [step](const QString&) { return run::Wish(run::ReleaseStep{step}); }}};
    return {{owner.isEmpty() ? Tr::tr("Claim") : Tr::tr("Take over …"),
             Tr::tr("The step is yours: nobody else but the lead carries it out"),
             owner.isEmpty() ? QString() : Tr::tr("Why do you take it over from %1?").arg(owner),
             [step](const QString& reason) {
                 return run::Wish(run::ClaimStep{step, reason});
             }}};
}

std::optional<InputTaker> inputTaker(const run::RunState& state, const QString& step,
                                     const TargetOf& targetOf, const OutputOf& outputOf)
{
    const plan::Plan& plan = *state.plan;
    for (const run::Unit& unit : run::openUnits(state)) {
        const plan::Action* action = plan.action(unit.action);
        const run::ActionState now = run::stateOf(state, unit.action, unit.host);
        const auto place = run::placeOf(plan, unit.action);
        if (!action || !place || place->part.id != step || action->input == plan::Input::None
            || now.stopAsked || now.status != run::ActionStatus::Running)
            continue;
        const QString target = targetOf(plan::onHost(*action, unit.host));
        return InputTaker{run::nameOf(unit), whereOf(plan, step, *action, target),
                          promptIn(outputOf(run::nameOf(unit))), now.attention};
    }
    return std::nullopt;
}

} // namespace cockpit::items
