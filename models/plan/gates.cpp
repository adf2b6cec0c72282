// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/aftercare.h"
#include "models/plan/plannerparts.h"
#include "models/plan/stepsbyline.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::ConditionRole;

namespace {

constexpr size_t beforeAll = 0; ///< position of a gate: how many steps stand before it

/// Without the tick or the bullet in front of it: "✅ Error rate < 1%" is the same rule again.
QString undecorated(const QString& text)
{
    const QString rule = text.simplified();
    const auto begin = std::find_if(rule.begin(), rule.end(),
                                    [](QChar c) { return c.isLetterOrNumber() || c.isPunct(); });
    return rule.sliced(begin - rule.begin());
}

/// Where gates stand among the steps.
class Positions
{
public:
    explicit Positions(const std::vector<runbook::Step>& steps)
        : m_steps(steps)
    {
        m_byName.reserve(steps.size());
        for (size_t i = 0; i < steps.size(); ++i)
            m_byName.push_back(i);
        std::stable_sort(m_byName.begin(), m_byName.end(),
                         [this](size_t left, size_t right) { return nameOf(left) < nameOf(right); });
    }

    [[nodiscard]] size_t of(const runbook::Gate& gate) const
    {
        if (!gate.afterStep)
            return beforeAll;
        // Numbers may repeat from chapter to chapter: the step around the gate is the one meant.
        auto named =
            std::lower_bound(m_byName.begin(), m_byName.end(), *gate.afterStep,
                             [this](size_t i, const QString& name) { return nameOf(i) < name; });
        for (; named != m_byName.end() && nameOf(*named) == *gate.afterStep; ++named) {
            const runbook::Step& step = m_steps[*named];
            if (step.line <= gate.line && gate.line <= std::max(step.lastLine, step.line))
                return *named + 1;
        }
        const auto after =
            std::upper_bound(m_steps.begin(), m_steps.end(), gate.line,
                             [](int line, const runbook::Step& step) { return line < step.line; });
        return size_t(after - m_steps.begin());
    }

private:
    [[nodiscard]] const QString& nameOf(size_t step) const
    {
        return m_steps[step].id.isEmpty() ? m_steps[step].title : m_steps[step].id;
    }

    const std::vector<runbook::Step>& m_steps; // in document order
    std::vector<size_t> m_byName;              // in that of their names
};

Criterion stepsUpTo(const Plan& plan, size_t position)
{
    Criterion criterion{Criterion::Kind::Steps, {}, {}};
    criterion.refs.reserve(qsizetype(position));
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
                           return isCriterionOf(phase, condition);
                       });
}

/// The cell of a table may hold a limit alone, "≥ 1".
bool isBare(const QString& limit)
{
    return std::none_of(limit.begin(), limit.end(),
                        [](QChar character) { return character.isLetter(); });
}

/// What is read out at a gate says of what it speaks.
QString sayingOf(const Condition& condition)
{
    return isBare(condition.text) && !condition.metric.isEmpty()
        ? u"%1: %2"_s.arg(condition.metric, condition.text.trimmed())
        : undecorated(condition.text);
}

/// A success condition, with what every gate asks of it.
struct Success {
    const Condition* condition = nullptr;
    QString text;      ///< its own, undecorated
    QStringList stems; ///< of its metric
    int lastStep = -1; ///< index of the last step whose lines hold it
    bool rollout = false;
};

class GateMaker
{
public:
    explicit GateMaker(const Plan& plan)
        : m_plan(plan)
        , m_lists(checklistsBefore(plan))
    {
        const StepsByLine steps(plan.steps);
        for (const Condition& condition : plan.conditions) {
            if (condition.role != ConditionRole::Success)
                continue;
            m_successes.push_back({&condition, sayingOf(condition), stemsOf(condition.metric),
                                   steps.lastAt(condition.line), isRolloutCriterion(condition, plan)});
        }
    }

    [[nodiscard]] Gate make(const QString& text, int line, size_t position, bool first) const
    {
        Gate gate;
        gate.text = text;
        gate.line = line;
        if (position > 0) {
            gate.afterStep = m_plan.steps[position - 1].id;
            gate.criteria.push_back(stepsUpTo(m_plan, position));
        }
        const bool asks = commonWords({u"checklist"_s, u"checklists"_s}, wordsOf(text)) > 0;
        if ((first || asks) && !m_lists.refs.isEmpty())
            gate.criteria.push_back(m_lists);
        QStringList stems = stemsOf(text);
        stems.sort(); // a few short words are found faster so than by their hashes
        addConditions(gate.criteria, stems, position);
        addUnmeasured(gate.criteria, stems, position);
        gate.criteria.push_back({Criterion::Kind::Statement, text, {}});
        return gate;
    }

private:
    [[nodiscard]] bool isInside(const Condition& condition, size_t position) const
    {
        return position > 0 && condition.line >= m_plan.steps[position - 1].line
            && condition.line <= m_plan.steps[position - 1].lastLine;
    }

    /// Before the start there is nothing yet to hold against the baseline.
    static bool isMeasuredBy(const Condition& condition, size_t position)
    {
        return position == beforeAll ? condition.hasOwnLimit() : condition.isMeasured();
    }

    static bool isNamed(const Success& success, const QStringList& sortedStems)
    {
        return !success.stems.isEmpty()
            && std::all_of(
                success.stems.begin(), success.stems.end(), [&sortedStems](const QString& stem) {
                    return std::binary_search(sortedStems.begin(), sortedStems.end(), stem);
                });
    }

    /// The success conditions that this gate asks for; all of them when it names none. What a later
    /// step asks for is measured in that step: it cannot be evidence for a decision before it.
    [[nodiscard]] std::vector<const Success*> conditionsOf(const QStringList& stems,
                                                           size_t position) const
    {
        std::vector<const Success*> own;
        std::vector<const Success*> all;
        for (const Success& success : m_successes) {
            if (success.rollout || success.lastStep >= int(position))
                continue;
            const bool asked = isInside(*success.condition, position) || isNamed(success, stems);
            (asked ? own : all).push_back(&success);
        }
        return own.empty() ? all : own;
    }

    void addConditions(std::vector<Criterion>& criteria, const QStringList& stems, size_t position) const
    {
        Criterion bound{Criterion::Kind::Conditions, {}, {}};
        QStringList texts;
        for (const Success* success : conditionsOf(stems, position)) {
            if (isMeasuredBy(*success->condition, position)) {
                bound.refs.append(success->condition->id);
                texts.append(success->text);
            }
        }
        texts.removeDuplicates();
        if (bound.refs.isEmpty())
            return;
        bound.text = listed(texts);
        criteria.push_back(std::move(bound));
    }

    /// What the step or the gate asks for and nothing measures: it is not dropped, a person says it.
    void addUnmeasured(std::vector<Criterion>& criteria, const QStringList& stems, size_t position) const
    {
        for (const Success& success : m_successes) {
            const Condition& condition = *success.condition;
            if (isMeasuredBy(condition, position)
                || (!isInside(condition, position) && !isNamed(success, stems)))
                continue;
            const QString text = condition.isMeasured()
                ? Tr::tr("%1 (compared only after the start: a person confirms it)")
                : Tr::tr("%1 (no metric is bound: a person confirms it)");
            criteria.push_back(
                {Criterion::Kind::Statement,
                 text.arg(isBare(condition.text) ? success.text : condition.text.simplified()),
                 {}});
        }
    }

    const Plan& m_plan;
    Criterion m_lists;
    std::vector<Success> m_successes;
};

/// A runbook without a decision gets two, so that every run has them.
std::vector<Gate> implicitGates(const Plan& plan, const GateMaker& maker)
{
    std::vector<Gate> gates;
    const int line = plan.steps.empty() ? 1 : plan.steps.front().line;
    gates.push_back(maker.make(Tr::tr("Go/No-Go to start"), line, beforeAll, true));
    if (plan.steps.size() > 1) {
        gates.push_back(maker.make(Tr::tr("Go/No-Go to finish"), plan.steps.back().line,
                                   plan.steps.size() - 1, false));
    }
    return gates;
}

} // namespace

std::vector<Gate> makeGates(const runbook::Runbook& runbook, const Plan& plan)
{
    const GateMaker maker(plan);
    const Positions positions(runbook.steps);
    std::vector<Gate> gates;
    for (const runbook::Gate& source : runbook.gates)
        gates.push_back(maker.make(source.text, source.line, positions.of(source), gates.empty()));
    if (gates.empty())
        gates = implicitGates(plan, maker);
    for (size_t i = 0; i < gates.size(); ++i)
        gates[i].id = u"g%1"_s.arg(i + 1);
    return gates;
}

} // namespace cockpit::plan
