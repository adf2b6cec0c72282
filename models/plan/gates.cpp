// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::ConditionRole;

namespace {

constexpr size_t beforeAll = 0; ///< position of a gate: how many steps stand before it

size_t positionOf(const runbook::Gate& gate, const runbook::Runbook& runbook)
{
    if (!gate.afterStep)
        return beforeAll;
    size_t byLine = beforeAll;
    for (size_t i = 0; i < runbook.steps.size(); ++i) {
        const runbook::Step& step = runbook.steps[i];
        const bool named =
            !step.id.isEmpty() ? step.id == *gate.afterStep : step.title == *gate.afterStep;
        // Numbers may repeat from chapter to chapter: the step around the gate is the one meant.
        if (step.line <= gate.line)
            byLine = i + 1;
        if (named && step.line <= gate.line && gate.line <= std::max(step.lastLine, step.line))
            return i + 1;
    }
    return byLine;
}

Criterion stepsUpTo(const Plan& plan, size_t position)
{
    Criterion criterion{Criterion::Kind::Steps, {}, {}};
    for (size_t i = 0; i < position; ++i)
        criterion.refs.append(plan.steps[i].id);
    const Step& last = plan.steps[position - 1];
    criterion.text = position == 1
        ? Tr::tr("Step \"%1\" is done, or skipped with a reason").arg(last.title)
        : Tr::tr("All %1 steps up to \"%2\" are done, or skipped with a reason")
              .arg(position)
              .arg(last.title);
    return criterion;
}

Criterion checklistsBefore(const Plan& plan)
{
    Criterion criterion{
        Criterion::Kind::Checklists, Tr::tr("Every checklist due before the start is complete"), {}};
    for (const Checklist& list : plan.checklists) {
        if (list.when == Checklist::When::Before)
            criterion.refs.append(list.id);
    }
    return criterion;
}

bool isRolloutCriterion(const Condition& condition, const Plan& plan)
{
    return std::any_of(plan.rollout.begin(), plan.rollout.end(),
                       [&condition](const runbook::RolloutPhase& phase) {
                           return std::any_of(phase.criteria.begin(), phase.criteria.end(),
                                              [&condition](const QString& text) {
                                                  return text.contains(condition.text.trimmed());
                                              });
                       });
}

bool isNamed(const Condition& condition, const QString& gateText)
{
    const QStringList metric = stemsOf(condition.metric);
    return !metric.isEmpty() && commonWords(metric, stemsOf(gateText)) == int(metric.size());
}

/// What a step asks for is measured in that step: it cannot be evidence for a decision before it.
bool isOfLaterStep(const Condition& condition, const Plan& plan, size_t position)
{
    for (size_t i = position; i < plan.steps.size(); ++i) {
        if (condition.line >= plan.steps[i].line && condition.line <= plan.steps[i].lastLine)
            return true;
    }
    return false;
}

/// The success conditions that this gate asks for; all of them when it names none.
std::vector<const Condition*> conditionsOf(const Plan& plan, const QString& text, size_t position)
{
    std::vector<const Condition*> own;
    std::vector<const Condition*> all;
    for (const Condition& condition : plan.conditions) {
        if (condition.role != ConditionRole::Success || isRolloutCriterion(condition, plan)
            || isOfLaterStep(condition, plan, position))
            continue;
        const bool inside = position > 0 && condition.line >= plan.steps[position - 1].line
            && condition.line <= plan.steps[position - 1].lastLine;
        (inside || isNamed(condition, text) ? own : all).push_back(&condition);
    }
    return own.empty() ? all : own;
}

void addConditions(std::vector<Criterion>& criteria, const Plan& plan, const QString& text,
                   size_t position)
{
    Criterion bound{Criterion::Kind::Conditions, {}, {}};
    QStringList texts;
    for (const Condition* condition : conditionsOf(plan, text, position)) {
        if (condition->isMeasured()) {
            bound.refs.append(condition->id);
            texts.append(condition->text.simplified());
        }
    }
    texts.removeDuplicates();
    if (bound.refs.isEmpty())
        return;
    bound.text = listed(texts);
    criteria.push_back(std::move(bound));
}

/// What the step or the gate asks for and nothing measures: it is not dropped, a person says it.
void addUnmeasured(std::vector<Criterion>& criteria, const Plan& plan, const QString& text,
                   size_t position)
{
    for (const Condition& condition : plan.conditions) {
        const bool inside = position > 0 && condition.line >= plan.steps[position - 1].line
            && condition.line <= plan.steps[position - 1].lastLine;
        if (condition.role != ConditionRole::Success || condition.isMeasured()
            || (!inside && !isNamed(condition, text)))
            continue;
        criteria.push_back(
            {Criterion::Kind::Statement,
             Tr::tr("%1 (no metric is bound: a person confirms it)").arg(condition.text.simplified()),
             {}});
    }
}

Gate makeGate(const Plan& plan, const QString& text, int line, size_t position, bool first)
{
    Gate gate;
    gate.text = text;
    gate.line = line;
    if (position > 0) {
        gate.afterStep = plan.steps[position - 1].id;
        gate.criteria.push_back(stepsUpTo(plan, position));
    }
    Criterion lists = checklistsBefore(plan);
    const bool asks = commonWords({u"checklist"_s, u"checklists"_s}, wordsOf(text)) > 0;
    if ((first || asks) && !lists.refs.isEmpty())
        gate.criteria.push_back(std::move(lists));
    addConditions(gate.criteria, plan, text, position);
    addUnmeasured(gate.criteria, plan, text, position);
    gate.criteria.push_back({Criterion::Kind::Statement, text, {}});
    return gate;
}

/// A runbook without a decision gets two, so that every run has them.
std::vector<Gate> implicitGates(const Plan& plan)
{
    std::vector<Gate> gates;
    const int line = plan.steps.empty() ? 1 : plan.steps.front().line;
    gates.push_back(makeGate(plan, Tr::tr("Go/No-Go to start"), line, beforeAll, true));
    if (plan.steps.size() > 1) {
        gates.push_back(makeGate(plan, Tr::tr("Go/No-Go to finish"), plan.steps.back().line,
                                 plan.steps.size() - 1, false));
    }
    return gates;
}

} // namespace

std::vector<Gate> makeGates(const runbook::Runbook& runbook, const Plan& plan)
{
    std::vector<Gate> gates;
    for (const runbook::Gate& source : runbook.gates)
        gates.push_back(
            makeGate(plan, source.text, source.line, positionOf(source, runbook), gates.empty()));
    if (gates.empty())
        gates = implicitGates(plan);
    for (size_t i = 0; i < gates.size(); ++i)
        gates[i].id = u"g%1"_s.arg(i + 1);
    return gates;
}

} // namespace cockpit::plan
