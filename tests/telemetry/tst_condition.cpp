// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/condition.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runbook::Comparator;

Q_DECLARE_METATYPE(Comparator)

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

Instant at(milliseconds elapsed)
{
    return {1'795'296'000'000ms + elapsed, elapsed};
}

Reading value(double number)
{
    return {Reading::Kind::Value, number, {}};
}

Reading noData()
{
    return {Reading::Kind::NoData, 0, u"nothing came"_s};
}

Reading error()
{
    return {Reading::Kind::Error, 0, u"the source is away"_s};
}

/// "breached above 5", polled every 15 s.
Rule above5(milliseconds forDuration = 0ms)
{
    Rule rule;
    rule.limit = 5;
    rule.forDuration = forDuration;
    return rule;
}

/// What the condition must be, from the whole history and the words of the design, not step by step.
struct Event {
    milliseconds at;
    Reading reading;
};

bool isReal(const Event& event)
{
    return event.reading.kind == Reading::Kind::Value && std::isfinite(event.reading.value);
}

ConditionState expectedState(const std::vector<Event>& history, const Rule& rule, std::size_t count)
{
    const milliseconds stale = std::max<milliseconds>(3 * rule.interval, 30s);
    const auto breached = [&rule](const Event& event) { return event.reading.value > rule.limit; };
    const Event& last = history[count - 1];
    if (last.reading.kind == Reading::Kind::Error)
        return ConditionState::Error;
    if (!isReal(last)) {
        const bool second = count < 2 || !isReal(history[count - 2]);
        if (second || last.at - history[count - 2].at >= stale)
            return ConditionState::NoData;
        return expectedState(history, rule, count - 1);
    }
    if (!breached(last))
        return ConditionState::Ok;
    milliseconds timer = 0ms;
    for (std::size_t i = count - 1; i > 0; --i) {
        const Event& later = history[i];
        const Event& earlier = history[i - 1];
        if (isReal(earlier) && !breached(earlier))
            break;
        if (isReal(later) && isReal(earlier) && later.at - earlier.at < stale)
            timer += later.at - earlier.at;
    }
    return timer >= rule.forDuration ? ConditionState::Firing : ConditionState::Pending;
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparators_data();
    void comparators();
    void successCriterionIsBreachedByItsOpposite();
    void words();
    void unboundForEver();
    void pendingThenFiring();
    void actsAtTheNthSample();
    void gapFreezesTheTimer();
    void errorFreezesTheTimer();
    void recoveryResets();
    void twoMissedPollsAreNoData();
    void silenceIsNoData();
    void longSilenceBetweenValuesDoesNotCount();
    void notANumberIsNoEvidence();
    void limitNotANumberIsAnError();
    void wallClockJumpsAreHarmless();
    void propertyAgainstTheDefinition();
    void propertyNeverOkWithoutFreshEvidence();
};

void TestCondition::comparators_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<double>("number");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char* name, Comparator comparator, double number, bool fires) {
        QTest::newRow(name) << comparator << number << fires;
    };
    row("< below", Comparator::Less, 4.9, true);
    row("< equal", Comparator::Less, 5, false);
    row("<= equal", Comparator::LessOrEqual, 5, true);
    row("<= above", Comparator::LessOrEqual, 5.1, false);
    row("> equal", Comparator::Greater, 5, false);
    row("> above", Comparator::Greater, 5.1, true);
    row(">= equal", Comparator::GreaterOrEqual, 5, true);
    row(">= below", Comparator::GreaterOrEqual, 4.9, false);
    row("= equal", Comparator::Equal, 5, true);
    row("= other", Comparator::Equal, 4, false);
    row("!= other", Comparator::NotEqual, 4, true);
    row("!= equal", Comparator::NotEqual, 5, false);
}

void TestCondition::comparators()
{
    QFETCH(Comparator, comparator);
    QFETCH(double, number);
    QFETCH(bool, fires);
    Rule rule = above5();
    rule.comparator = comparator;
    const Standing standing = evaluate(rule, {}, value(number), at(0ms));
    QCOMPARE(standing.state, fires ? ConditionState::Firing : ConditionState::Ok);
    QCOMPARE(standing.value, std::optional(number));
}

void TestCondition::successCriterionIsBreachedByItsOpposite()
{
    Rule rule = above5();
    rule.comparator = Comparator::Less;
    rule.breachWhenTrue = false; // "error rate < 5 %" must hold
    QCOMPARE(evaluate(rule, {}, value(4), at(0ms)).state, ConditionState::Ok);
    QCOMPARE(evaluate(rule, {}, value(5), at(0ms)).state, ConditionState::Firing);
}

void TestCondition::words()
{
    for (const ConditionState state :
         {ConditionState::Ok, ConditionState::Pending, ConditionState::Firing,
          ConditionState::NoData, ConditionState::Unbound, ConditionState::Error})
        QCOMPARE(conditionStateFrom(word(state)), std::optional(state));
    QCOMPARE(word(ConditionState::NoData), u"no-data"_s);
    QVERIFY(!conditionStateFrom(u"fine"_s));
}

void TestCondition::unboundForEver()
{
    Rule rule = above5();
    rule.bound = false;
    const Standing standing = evaluate(rule, {}, value(1), at(0ms));
    QCOMPARE(standing.state, ConditionState::Unbound);
    QVERIFY(!standing.value);
    QVERIFY(!standing.why.isEmpty());
    QCOMPARE(age(rule, standing, at(1h)).state, ConditionState::Unbound);
}

void TestCondition::pendingThenFiring()
{
    const Rule rule = above5(30s);
    Standing standing = evaluate(rule, {}, value(6), at(0s));
    QCOMPARE(standing.state, ConditionState::Pending);
    standing = evaluate(rule, standing, value(6), at(15s));
    QCOMPARE(standing.state, ConditionState::Pending);
    QCOMPARE(standing.breachedFor, 15s);
    standing = evaluate(rule, standing, value(6), at(30s));
    QCOMPARE(standing.state, ConditionState::Firing);
    QCOMPARE(standing.badSamples, 3);
    QCOMPARE(standing.badSamples, actsAtSample(rule));
}

void TestCondition::actsAtTheNthSample()
{
    QCOMPARE(actsAtSample(above5()), 1);
    QCOMPARE(actsAtSample(above5(15s)), 2);
    QCOMPARE(actsAtSample(above5(16s)), 3);
    QCOMPARE(actsAtSample(above5(5min)), 21);
}

void TestCondition::gapFreezesTheTimer()
{
    const Rule rule = above5(30s);
    Standing standing = evaluate(rule, {}, value(6), at(0s));
    standing = evaluate(rule, standing, value(6), at(15s));
    standing = evaluate(rule, standing, noData(), at(30s));
    QCOMPARE(standing.state, ConditionState::Pending); // one missed poll
    QCOMPARE(standing.breachedFor, 15s);
    standing = evaluate(rule, standing, noData(), at(45s));
    QCOMPARE(standing.state, ConditionState::NoData);
    standing = evaluate(rule, standing, value(6), at(60s));
    QCOMPARE(standing.state, ConditionState::Pending); // neither counted nor reset
    QCOMPARE(standing.breachedFor, 15s);
    standing = evaluate(rule, standing, value(6), at(75s));
    QCOMPARE(standing.state, ConditionState::Firing);
}

void TestCondition::errorFreezesTheTimer()
{
    const Rule rule = above5(30s);
    Standing standing = evaluate(rule, {}, value(6), at(0s));
    standing = evaluate(rule, standing, value(6), at(15s));
    standing = evaluate(rule, standing, error(), at(30s));
    QCOMPARE(standing.state, ConditionState::Error);
    QCOMPARE(standing.why, u"the source is away"_s);
    standing = evaluate(rule, standing, error(), at(45s));
    QCOMPARE(standing.state, ConditionState::Error);
    QCOMPARE(standing.badSamples, 2);
    standing = evaluate(rule, standing, value(6), at(60s));
    QCOMPARE(standing.state, ConditionState::Pending);
    QCOMPARE(standing.breachedFor, 15s);
    QVERIFY(standing.why.isEmpty());
}

void TestCondition::recoveryResets()
{
    const Rule rule = above5(30s);
    Standing standing = evaluate(rule, {}, value(6), at(0s));
    standing = evaluate(rule, standing, value(6), at(15s));
    standing = evaluate(rule, standing, value(4), at(30s));
    QCOMPARE(standing.state, ConditionState::Ok);
    QCOMPARE(standing.breachedFor, 0s);
    QCOMPARE(standing.badSamples, 0);
    standing = evaluate(rule, standing, value(6), at(45s));
    QCOMPARE(standing.state, ConditionState::Pending);
    QCOMPARE(standing.breachedFor, 0s);
}

void TestCondition::twoMissedPollsAreNoData()
{
    Standing standing = evaluate(above5(), {}, value(1), at(0s));
    standing = evaluate(above5(), standing, noData(), at(15s));
    QCOMPARE(standing.state, ConditionState::Ok);
    QCOMPARE(standing.missedPolls, 1);
    standing = evaluate(above5(), standing, noData(), at(30s));
    QCOMPARE(standing.state, ConditionState::NoData);
    QCOMPARE(standing.value, std::optional(1.0)); // the last real value stays visible
    QCOMPARE(evaluate(above5(), {}, noData(), at(0s)).state, ConditionState::NoData);
}

void TestCondition::silenceIsNoData()
{
    QCOMPARE(staleAfter(15s), 45s);
    QCOMPARE(staleAfter(1s), 30s);
    const Standing ok = evaluate(above5(), {}, value(1), at(10s));
    QCOMPARE(age(above5(), ok, at(10s + 45s - 1ms)).state, ConditionState::Ok);
    const Standing old = age(above5(), ok, at(10s + 45s));
    QCOMPARE(old.state, ConditionState::NoData);
    QVERIFY(old.why.contains(u"45"_s));
    const Standing broken = evaluate(above5(), ok, error(), at(25s));
    QCOMPARE(age(above5(), broken, at(1h)).state, ConditionState::Error);
}

void TestCondition::longSilenceBetweenValuesDoesNotCount()
{
    const Rule rule = above5(5min);
    Standing standing = evaluate(rule, {}, value(6), at(0s));
    standing = evaluate(rule, standing, value(6), at(1h)); // the machine slept
    QCOMPARE(standing.state, ConditionState::Pending);
    QCOMPARE(standing.breachedFor, 0s);
}

void TestCondition::notANumberIsNoEvidence()
{
    for (const double number : {notANumber, infinite, -infinite}) {
        QCOMPARE(evaluate(above5(), {}, value(number), at(0s)).state, ConditionState::NoData);
        Standing standing = evaluate(above5(), {}, value(1), at(0s));
        standing = evaluate(above5(), standing, value(number), at(15s));
        standing = evaluate(above5(), standing, value(number), at(30s));
        QCOMPARE(standing.state, ConditionState::NoData);
    }
}

void TestCondition::limitNotANumberIsAnError()
{
    Rule rule = above5();
    rule.limit = notANumber;
    QCOMPARE(evaluate(rule, {}, value(1), at(0s)).state, ConditionState::Error);
}

void TestCondition::wallClockJumpsAreHarmless()
{
    const Rule rule = above5(30s);
    Standing steady;
    Standing jumping;
    std::mt19937 random(7);
    for (int i = 0; i < 20; ++i) {
        const milliseconds elapsed = i * 15s;
        const milliseconds wall{static_cast<qint64>(random()) - 2'000'000'000};
        const Reading reading = value(i % 7 == 0 ? 4 : 6);
        steady = evaluate(rule, steady, reading, at(elapsed));
        jumping = evaluate(rule, jumping, reading, {wall, elapsed});
        QCOMPARE(jumping, steady);
    }
}

void TestCondition::propertyAgainstTheDefinition()
{
    std::mt19937 random(20261018);
    const auto pick = [&random](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    std::map<ConditionState, int> seen;
    for (int run = 0; run < 2000; ++run) {
        Rule rule = above5(pick(6) * 10s);
        rule.interval = (1 + pick(4)) * 5s;
        std::vector<Event> history;
        Standing standing;
        milliseconds now = 0ms;
        for (int poll = 0; poll < 60; ++poll) {
            now += pick(20) == 0 ? milliseconds{pick(120'000)} : rule.interval;
            Reading reading = value(pick(10));
            if (const int kind = pick(8); kind < 3)
                reading = kind == 0 ? noData()
                    : kind == 1     ? error()
                                    : value(pick(2) == 0 ? notANumber : infinite);
            history.push_back({now, reading});
            standing = evaluate(rule, standing, reading, at(now));
            QCOMPARE(standing.state, expectedState(history, rule, history.size()));
            ++seen[standing.state];
        }
    }
    for (const ConditionState state :
         {ConditionState::Ok, ConditionState::Pending, ConditionState::Firing,
          ConditionState::NoData, ConditionState::Error})
        QVERIFY2(seen[state] > 1000, qPrintable(word(state)));
}

void TestCondition::propertyNeverOkWithoutFreshEvidence()
{
    std::mt19937 random(4711);
    const auto pick = [&random](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    int checked = 0;
    for (int i = 0; i < 300'000; ++i) {
        Rule rule = above5(pick(3) * 20s);
        rule.comparator = static_cast<Comparator>(pick(6));
        rule.breachWhenTrue = pick(2) == 0;
        rule.limit = pick(20) == 0 ? notANumber : pick(10);
        Standing before; // any state of the world, also impossible ones
        before.state = static_cast<ConditionState>(pick(6));
        before.missedPolls = pick(4);
        before.badSamples = pick(4);
        before.breachedFor = pick(60) * 1s;
        if (pick(3) > 0)
            before.lastValueAt = pick(100) * 1s;
        const Instant now = at(pick(200) * 1s + 100s);
        const Reading reading = pick(3) == 0 ? noData()
            : pick(2) == 0                   ? error()
                                             : value(pick(2) == 0 ? notANumber : -infinite);
        const Standing after = evaluate(rule, before, reading, now);
        if (after.state != ConditionState::Ok)
            continue;
        ++checked; // only where a value is still fresh and this is the first poll that is missed
        QCOMPARE(before.state, ConditionState::Ok);
        QCOMPARE(before.missedPolls, 0);
        QVERIFY(before.lastValueAt && now.elapsed - *before.lastValueAt < staleAfter(rule.interval));
        QVERIFY(std::isfinite(rule.limit));
        QCOMPARE(reading.kind == Reading::Kind::Error, false);
    }
    QVERIFY(checked > 100);
}

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
