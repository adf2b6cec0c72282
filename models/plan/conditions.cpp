// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/numericrule.h"
#include "models/plan/plannerparts.h"

#include <QHash>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::ConditionRole;

namespace {

Condition fromRunbook(const runbook::Condition& source)
{
    Condition condition;
    condition.metric = source.metric;
    condition.comparator = source.comparator;
    condition.value = source.value;
    condition.unit = source.unit.value_or(QString());
    condition.forDuration = source.forDuration;
    condition.forText = source.forText.value_or(QString());
    condition.relativeToBaseline = source.relativeToBaseline;
    condition.role = source.role;
    condition.text = source.text;
    condition.line = source.line;
    return condition;
}

Condition fromRule(const NumericRule& rule, ConditionRole role, const QString& text, int line)
{
    Condition condition;
    condition.metric = rule.metric;
    condition.comparator = rule.comparator;
    condition.value = rule.value;
    condition.unit = rule.unit;
    condition.forDuration = rule.forDuration;
    condition.forText = rule.forText;
    condition.relativeToBaseline = rule.relativeToBaseline;
    condition.role = role;
    condition.text = text;
    condition.line = line;
    return condition;
}

/// The conditions as they are collected, found again by their line.
class Collected
{
public:
    void add(Condition condition)
    {
        condition.id = u"c%1"_s.arg(m_conditions.size() + 1);
        m_byLine[condition.line].push_back(m_conditions.size());
        m_conditions.push_back(std::move(condition));
    }

    /// The id of the condition that stands on the line, made from the text when there is none yet;
    /// empty when the text holds no numeric rule.
    QString idFor(const QString& text, int line, ConditionRole role)
    {
        const std::optional<NumericRule> rule = parseNumericRule(text);
        if (!rule)
            return {};
        for (const size_t index : m_byLine.value(line)) {
            if (m_conditions[index].value == rule->value)
                return m_conditions[index].id;
        }
        add(fromRule(*rule, role, text, line));
        return m_conditions.back().id;
    }

    std::vector<Condition> take() { return std::move(m_conditions); }

private:
    std::vector<Condition> m_conditions;
    QHash<int, std::vector<size_t>> m_byLine;
};

} // namespace

std::vector<Condition> makeConditions(const runbook::Runbook& runbook,
                                      std::vector<MatrixRow>& matrix, std::vector<Trigger>& triggers)
{
    Collected conditions;
    for (const runbook::Condition& source : runbook.conditions)
        conditions.add(fromRunbook(source));
    for (MatrixRow& row : matrix)
        row.condition = conditions.idFor(row.scenario, row.line, ConditionRole::Alert);
    for (Trigger& trigger : triggers)
        trigger.condition = conditions.idFor(trigger.text, trigger.line, ConditionRole::Rollback);
    return conditions.take();
}

} // namespace cockpit::plan
