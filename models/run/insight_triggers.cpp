// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/numericrule.h"
#include "models/run/outlook.h"

#include <QRegularExpression>

namespace cockpit::run {

namespace {

/// One thing that a metric's value may lead to, from a trigger or from a row of the matrix.
struct Consequence {
    QString trigger;
    int row = -1;
    plan::NumericRule rule;
};

std::vector<Consequence> consequencesOf(const plan::Plan& plan)
{
    std::vector<Consequence> all;
    for (const plan::Trigger& trigger : plan.triggers) {
        if (const auto rule = plan::parseNumericRule(trigger.text))
            all.push_back({trigger.id, -1, *rule});
    }
    for (std::size_t i = 0; i < plan.matrix.size(); ++i) {
        if (const auto rule = plan::parseNumericRule(plan.matrix[i].scenario))
            all.push_back({{}, static_cast<int>(i), *rule});
    }
    return all;
}

bool overlap(const plan::NumericRule& left, const plan::NumericRule& right)
{
    return left.low < right.high && right.low < left.high
        && plan::sameMetric(left.metric, right.metric);
}

/// What a row or a trigger makes people do, and in what time.
bool differ(const plan::Plan& plan, const Consequence& left, const Consequence& right)
{
    const auto forOf = [&plan](const Consequence& one) -> std::optional<milliseconds> {
        const plan::Trigger* trigger = plan.trigger(one.trigger);
        const plan::Condition* condition = trigger ? plan.condition(trigger->condition) : nullptr;
        return condition ? condition->forDuration : std::nullopt;
    };
    if (left.row >= 0 && right.row >= 0) {
        const auto& rows = plan.matrix;
        const auto l = static_cast<std::size_t>(left.row);
        const auto r = static_cast<std::size_t>(right.row);
        return rows[l].action != rows[r].action || rows[l].limit != rows[r].limit;
    }
    if (left.row >= 0)
        return differ(plan, right, left);
    if (right.row >= 0) {
        // A trigger that waits out a `for` of its own leaves less than the row's time, or none.
        const auto wait = forOf(left);
        const auto limit = plan.matrix[static_cast<std::size_t>(right.row)].limit;
        return left.rule.low != right.rule.low || (wait && limit && *wait >= *limit);
    }
    return left.rule.low != right.rule.low || forOf(left) != forOf(right);
}

void add(Conflict& conflict, const Consequence& one)
{
    if (one.row >= 0
        && std::find(conflict.rows.begin(), conflict.rows.end(), one.row) == conflict.rows.end())
        conflict.rows.push_back(one.row);
    if (one.row < 0 && !conflict.triggers.contains(one.trigger))
        conflict.triggers.append(one.trigger);
}

} // namespace

plan::TriggerMode modeOf(const RunState& state, const plan::Trigger& trigger)
{
    return state.trigger(trigger.id).mode.value_or(trigger.mode);
}

std::optional<AskedNumber> askedNumber(const plan::Trigger& trigger)
{
    static const QRegularExpression number(
        QStringLiteral("(?:[<>≥≤]=?|over|above|more than|at least)\\s*(\\d+(?:\\.\\d+)?)\\s*"
                       "(%|percent|ms|seconds?|minutes?|users?|tickets?|reports?)?|(\\d+)\\+"),
        QRegularExpression::CaseInsensitiveOption);
    if (!trigger.condition.isEmpty())
        return std::nullopt;
    const QRegularExpressionMatch match = number.match(trigger.text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(1).isEmpty() ? match.captured(3) : match.captured(1);
    return AskedNumber{digits.toDouble(), match.captured(2)};
}

std::vector<Conflict> conflictsOf(const plan::Plan& plan)
{
    const std::vector<Consequence> all = consequencesOf(plan);
    std::vector<Conflict> conflicts;
    std::vector<bool> told(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (told[i])
            continue;
        Conflict conflict;
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (!overlap(all[i].rule, all[j].rule) || !differ(plan, all[i], all[j]))
                continue;
            add(conflict, all[i]);
            add(conflict, all[j]);
            told[j] = true;
        }
        if (conflict.triggers.size() + static_cast<qsizetype>(conflict.rows.size()) > 1)
            conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

} // namespace cockpit::run
