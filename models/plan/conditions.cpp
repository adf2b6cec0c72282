// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/numericrule.h"
#include "models/plan/plannerparts.h"

#include <algorithm>

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

/// The id of the condition that stands on the line, made from the text when there is none yet;
/// empty when the text holds no numeric rule.
QString conditionFor(std::vector<Condition>& conditions, const QString& text, int line,
                     ConditionRole role)
{
    const std::optional<NumericRule> rule = parseNumericRule(text);
    if (!rule)
        return {};
    const auto found =
        std::find_if(conditions.begin(), conditions.end(), [&](const Condition& condition) {
            return condition.line == line && condition.value == rule->value;
        });
    if (found != conditions.end())
        return found->id;
    conditions.push_back(fromRule(*rule, role, text, line));
    conditions.back().id = u"c%1"_s.arg(conditions.size());
    return conditions.back().id;
}

} // namespace

std::vector<Condition> makeConditions(const runbook::Runbook& runbook,
                                      std::vector<MatrixRow>& matrix, std::vector<Trigger>& triggers)
{
    std::vector<Condition> conditions;
    for (const runbook::Condition& source : runbook.conditions) {
        conditions.push_back(fromRunbook(source));
        conditions.back().id = u"c%1"_s.arg(conditions.size());
    }
    for (MatrixRow& row : matrix)
        row.condition = conditionFor(conditions, row.scenario, row.line, ConditionRole::Alert);
    for (Trigger& trigger : triggers)
        trigger.condition =
            conditionFor(conditions, trigger.text, trigger.line, ConditionRole::Rollback);
    return conditions;
}

} // namespace cockpit::plan
