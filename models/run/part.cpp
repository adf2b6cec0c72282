// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/part.h"

#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

Part asPart(const plan::Step& step)
{
    return {step.id, step.title, &step.actions, false};
}

Part asPart(const plan::Rung& rung)
{
    return {rung.id, rung.title, &rung.actions, true};
}

std::optional<Place> placeIn(const Part& part, const QString& id)
{
    for (const plan::Action& action : *part.actions) {
        if (action.id == id)
            return Place{part, &action};
    }
    return std::nullopt;
}

template <class P>
std::optional<Place> placeAmong(const std::vector<P>& parts, const QString& id)
{
    for (const P& part : parts) {
        if (auto place = placeIn(asPart(part), id))
            return place;
    }
    return std::nullopt;
}

} // namespace

QString nameOf(const QString& id)
{
    const QStringList parts = id.split(QStringLiteral(".a"));
    const QString number = parts.first().mid(1);
    QString text = id;
    if (id.startsWith(QLatin1Char('s')))
        text = Tr::tr("Step %1").arg(number);
    else if (id.startsWith(QLatin1Char('r')))
        text = Tr::tr("Rung %1").arg(number);
    return parts.size() == 2 ? Tr::tr("%1, line %2").arg(text, parts.last()) : text;
}

std::optional<Part> partOf(const plan::Plan& plan, const QString& id)
{
    if (const plan::Step* step = plan.step(id))
        return asPart(*step);
    if (const plan::Rung* rung = plan.rung(id))
        return asPart(*rung);
    return std::nullopt;
}

std::optional<Place> placeOf(const plan::Plan& plan, const QString& action)
{
    if (auto part = partOf(plan, action))
        return Place{*part, nullptr};
    // A line's id begins with its step's: a long log asks for many of them in a long plan.
    if (const auto part = partOf(plan, action.section(QStringLiteral(".a"), 0, 0))) {
        if (auto place = placeIn(*part, action))
            return place;
    }
    const auto place = placeAmong(plan.steps, action);
    return place ? place : placeAmong(plan.ladder, action);
}

bool isReadOnly(const plan::Action& action)
{
    return action.kind == runbook::ActionKind::Note || action.kind == runbook::ActionKind::Gate;
}

bool isMeasurable(const plan::Plan& plan, const plan::Action& action)
{
    return action.kind == runbook::ActionKind::Metric && !action.conditions.isEmpty()
        && std::all_of(action.conditions.begin(), action.conditions.end(), [&plan](const QString& id) {
               const plan::Condition* condition = plan.condition(id);
               return condition && condition->isMeasured();
           });
}

bool needsConfirmation(const Part& part)
{
    return std::all_of(part.actions->begin(), part.actions->end(), isReadOnly);
}

bool hasOpenCommand(const RunState& state, const Part& part)
{
    return std::any_of(part.actions->begin(), part.actions->end(),
                       [&state](const plan::Action& action) {
                           return action.kind == runbook::ActionKind::Command
                               && isOpenCommand(state.action(action.id).status);
                       });
}

const plan::Action* nextAction(const RunState& state, const Part& part)
{
    const auto found = std::find_if(
        part.actions->begin(), part.actions->end(),
        [&state](const plan::Action& action) { return !isOver(state.action(action.id).status); });
    return found == part.actions->end() ? nullptr : &*found;
}

bool isComplete(const RunState& state, const Part& part)
{
    return !nextAction(state, part)
        && (!needsConfirmation(part) || isOver(state.action(part.id).status));
}

std::optional<std::size_t> indexOfStep(const plan::Plan& plan, const QString& id)
{
    const plan::Step* found = plan.step(id);
    if (!found)
        return std::nullopt;
    return static_cast<std::size_t>(found - plan.steps.data());
}

} // namespace cockpit::run
