// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/condition.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

constexpr std::array words{
    std::pair{ConditionState::Ok, "ok"_L1},
    std::pair{ConditionState::Pending, "pending"_L1},
    std::pair{ConditionState::Firing, "firing"_L1},
    std::pair{ConditionState::NoData, "no-data"_L1},
    std::pair{ConditionState::Unbound, "unbound"_L1},
    std::pair{ConditionState::Error, "error"_L1},
};

constexpr int missedPollsAllowed = 1; // the second one is NO DATA

bool isStale(const Rule& rule, const Standing& standing, Instant now)
{
    return !standing.lastValueAt || now.elapsed - *standing.lastValueAt >= staleAfter(rule.interval);
}

Standing unbound()
{
    Standing standing;
    standing.state = ConditionState::Unbound;
    standing.why = Tr::tr("No metric is bound to this rule.");
    return standing;
}

/// A poll without a value. The timer and the count of bad samples stay as they are.
Standing withoutValue(const Rule& rule, const Standing& before, const Reading& reading, Instant now)
{
    Standing next = before;
    next.lastEvaluationAt = now.elapsed;
    next.missedPolls = before.missedPolls + 1;
    next.why = reading.why;
    if (reading.kind == Reading::Kind::Error)
        next.state = ConditionState::Error;
    else if (next.missedPolls > missedPollsAllowed || isStale(rule, before, now))
        next.state = ConditionState::NoData;
    return next;
}

/// What the `for` timer gains: the time since the evaluation before, if that one was good and breached
/// and near enough to speak for the time between.
milliseconds gained(const Rule& rule, const Standing& before, Instant now)
{
    const bool consecutive =
        before.badSamples > 0 && before.missedPolls == 0 && !isStale(rule, before, now);
    return consecutive ? std::max(now.elapsed - *before.lastValueAt, 0ms) : 0ms;
}

Standing withValue(const Rule& rule, const Standing& before, const Reading& reading, Instant now)
{
    Standing next;
    next.value = reading.value;
    next.why = reading.why;
    next.lastValueAt = now.elapsed;
    next.lastEvaluationAt = now.elapsed;
    if (isTrue(rule, reading.value) != rule.breachWhenTrue) {
        next.state = ConditionState::Ok;
        return next;
    }
    next.badSamples = before.badSamples + 1;
    next.breachedFor = before.breachedFor + gained(rule, before, now);
    next.state =
        next.breachedFor >= rule.forDuration ? ConditionState::Firing : ConditionState::Pending;
    return next;
}

/// Only a finite value is one; everything else says why it is not.
Reading checked(const Rule& rule, const Reading& reading)
{
    if (!std::isfinite(rule.limit))
        return {Reading::Kind::Error, 0, Tr::tr("The limit of this rule is not a number.")};
    if (reading.kind == Reading::Kind::Value && !std::isfinite(reading.value))
        return {Reading::Kind::NoData, 0, Tr::tr("The newest value is not a number.")};
    return reading;
}

} // namespace

QString word(ConditionState state)
{
    for (const auto& [known, text] : words) {
        if (known == state)
            return text;
    }
    return {};
}

std::optional<ConditionState> conditionStateFrom(const QString& word)
{
    for (const auto& [known, text] : words) {
        if (text == word)
            return known;
    }
    return std::nullopt;
}

bool isTrue(const Rule& rule, double value)
{
    using runbook::Comparator;
    switch (rule.comparator) {
    case Comparator::Less:
        return value < rule.limit;
    case Comparator::LessOrEqual:
        return value <= rule.limit;
    case Comparator::Greater:
        return value > rule.limit;
    case Comparator::GreaterOrEqual:
        return value >= rule.limit;
    case Comparator::Equal:
        return value == rule.limit;
    case Comparator::NotEqual:
        return value != rule.limit;
    }
    return false;
}

milliseconds staleAfter(milliseconds interval)
{
    return std::max<milliseconds>(3 * interval, 30s);
}

Standing evaluate(const Rule& rule, const Standing& before, const Reading& reading, Instant now)
{
    if (!rule.bound)
        return unbound();
    const Reading real = checked(rule, reading);
    if (real.kind == Reading::Kind::Value)
        return withValue(rule, before, real, now);
    return withoutValue(rule, before, real, now);
}

Standing age(const Rule& rule, const Standing& before, Instant now)
{
    if (!rule.bound)
        return unbound();
    const auto until = staleAt(rule, before);
    const bool believed = before.state == ConditionState::Ok
        || before.state == ConditionState::Pending || before.state == ConditionState::Firing;
    if (!believed || (until && now.elapsed < *until))
        return before;
    Standing next = before;
    next.state = ConditionState::NoData;
    next.why =
        Tr::tr("No value for %n second(s).", nullptr,
               before.lastValueAt ? static_cast<int>((now.elapsed - *before.lastValueAt) / 1s) : 0);
    return next;
}

std::optional<milliseconds> staleAt(const Rule& rule, const Standing& standing)
{
    const bool believed = standing.state == ConditionState::Ok
        || standing.state == ConditionState::Pending || standing.state == ConditionState::Firing;
    if (!believed || !standing.lastValueAt)
        return std::nullopt;
    return *standing.lastValueAt + staleAfter(rule.interval);
}

bool isWorthTelling(const Standing& before, const Standing& now)
{
    if (before.state != now.state)
        return true;
    const bool same =
        before.value == now.value && before.breachedFor == now.breachedFor && before.why == now.why;
    return now.state != ConditionState::Ok && !same;
}

int actsAtSample(const Rule& rule)
{
    if (rule.forDuration <= 0ms || rule.interval <= 0ms)
        return 1;
    return static_cast<int>((rule.forDuration + rule.interval - 1ms) / rule.interval) + 1;
}

} // namespace cockpit::telemetry
