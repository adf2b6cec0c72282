// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitor.h"
#include "tests/telemetry/fakesource.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runbook::Comparator;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms;

/// "degradation > 50 %"
Rule above50(ChangeDirection direction = ChangeDirection::Rise)
{
    Rule rule;
    rule.limit = 50;
    rule.change = direction;
    return rule;
}

std::vector<double> around(double middle, std::size_t count, double spread = 1)
{
    std::mt19937 random(7);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(middle + spread * (static_cast<double>(random() % 1000) / 500 - 1));
    return values;
}

} // namespace

class TestBaseline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decided_data();
    void decided();
    void notDecided_data();
    void notDecided();
    void monitorCapturesFirst();
    void sourceWithoutPast();
    void aPastThatIsRefusedIsAskedAgain();
    void whatIsNotWholeIsNotKept();
    void usual();
    void eitherWayIsADistance();
    void sparsePointsAreEnough();
    void endsBeforeTheStart();
    void sourceThatComesLate();
    void ghostIsShownAndNothingElse();

private:
    /// Answers what is asked with a value that the test gives, a point a step.
    static void answer(FakeSource& source, double value, double spread = 0.01);
};

void TestBaseline::decided_data()
{
    QTest::addColumn<double>("now");
    QTest::addColumn<ChangeDirection>("direction");
    QTest::addColumn<ConditionState>("state");
    QTest::newRow("twice as high") << 200.0 << ChangeDirection::Rise << ConditionState::Firing;
    QTest::newRow("a little higher") << 110.0 << ChangeDirection::Rise << ConditionState::Ok;
    QTest::newRow("lower") << 20.0 << ChangeDirection::Rise << ConditionState::Ok;
    QTest::newRow("a fall") << 20.0 << ChangeDirection::Fall << ConditionState::Firing;
    QTest::newRow("no fall") << 200.0 << ChangeDirection::Fall << ConditionState::Ok;
    QTest::newRow("either, up") << 200.0 << ChangeDirection::Either << ConditionState::Firing;
    QTest::newRow("either, down") << 20.0 << ChangeDirection::Either << ConditionState::Firing;
    QTest::newRow("either, none") << 100.0 << ChangeDirection::Either << ConditionState::Ok;
}

void TestBaseline::decided()
{
    QFETCH(double, now);
    QFETCH(ChangeDirection, direction);
    QFETCH(ConditionState, state);
    const Rule rule = above50(direction);
    const auto comparison = compare(around(100, 500), around(now, 60));
    const Standing standing = evaluate(rule, {}, readingOf(comparison, rule), {start, 0ms});
    QCOMPARE(standing.state, state);
    QVERIFY2(standing.why.contains(u"n 500 and 60"_s), qPrintable(standing.why));
}

void TestBaseline::notDecided_data()
{
    QTest::addColumn<std::vector<double>>("before");
    QTest::addColumn<std::vector<double>>("now");
    QTest::addColumn<QString>("why");
    QTest::newRow("no baseline") << std::vector<double>{} << around(100, 60) << u"no baseline"_s;
    QTest::newRow("nothing now") << around(100, 60) << std::vector<double>{} << u"no value since"_s;
    QTest::newRow("49 now") << around(100, 500) << around(100, 49) << u"Low confidence"_s;
    QTest::newRow("49 before") << around(100, 49) << around(300, 60) << u"Low confidence"_s;
    QTest::newRow("about the limit") << around(100, 500) << around(150, 60, 30) << u"Undecided"_s;
    QTest::newRow("zero before") << std::vector<double>(100, 0) << around(1, 60) << u"zero"_s;
}

void TestBaseline::notDecided()
{
    QFETCH(std::vector<double>, before);
    QFETCH(std::vector<double>, now);
    QFETCH(QString, why);
    const Reading reading = readingOf(compare(before, now), above50());
    QCOMPARE(reading.kind, Reading::Kind::NoData);
    QVERIFY2(reading.why.contains(why), qPrintable(reading.why));
}

void TestBaseline::answer(FakeSource& source, double value, double spread)
{
    const TimeRange range = source.ranges.back();
    Answer one;
    one.queryId = u"p95"_s;
    int i = 0;
    for (milliseconds at = range.from; at <= range.to; at += range.step)
        one.samples.push_back({at, value + spread * (i++ % 7)});
    source.answer({one});
}

void TestBaseline::monitorCapturesFirst()
{
    SteppedClock clock({start, 0ms}, false);
    Monitor monitor(clock);
    auto owned = std::make_unique<FakeSource>(u"m"_s);
    FakeSource* source = owned.get();
    Query query;
    query.id = u"p95"_s;
    query.unit = u"ms"_s;
    monitor.addSource(std::move(owned), {query}, 15s);
    Watched watched;
    watched.id = u"c"_s;
    watched.queryId = u"p95"_s;
    watched.ruleUnit = u"%"_s; // of a change: the query's own unit does not matter
    watched.rule = above50();
    monitor.watch({watched});
    monitor.captureBaseline(start);
    monitor.start();
    clock.advance(0ms);
    QCOMPARE(source->ranges.back().to, start - 7 * 24h + 3h);
    answer(*source, 100);
    clock.advance(0ms);
    QCOMPARE(source->ranges.back().from, start - 24h);
    QCOMPARE(source->ranges.back().to, start);
    answer(*source, 100);
    QCOMPARE(monitor.baseline().of(u"p95"_s).size(), 181U + 1441U);
    clock.advance(0ms);
    answer(*source, 200); // the first poll: the hour before, which is not compared
    QCOMPARE(monitor.standing(u"c"_s).state, ConditionState::NoData);
    for (int poll = 1; poll < 50; ++poll) {
        clock.advance(15s);
        answer(*source, 200);
        QCOMPARE(monitor.standing(u"c"_s).state, ConditionState::NoData);
        QVERIFY(monitor.standing(u"c"_s).why.contains(u"Low confidence"_s));
    }
    clock.advance(15s);
    answer(*source, 200);
    QCOMPARE(monitor.standing(u"c"_s).state, ConditionState::Firing);
    QVERIFY(std::abs(*monitor.standing(u"c"_s).value - 100) < 1);
    for (int poll = 0; poll < 121; ++poll) {
        clock.advance(15s);
        answer(*source, 101);
    }
    QCOMPARE(monitor.standing(u"c"_s).state, ConditionState::Ok);
}

void TestBaseline::sourceWithoutPast()
{
    SteppedClock clock({start, 0ms}, false);
    Monitor monitor(clock);
    auto owned = std::make_unique<FakeSource>(u"m"_s);
    FakeSource* source = owned.get();
    Query query;
    query.id = u"p95"_s;
    monitor.addSource(std::move(owned), {query}, 15s);
    Watched watched;
    watched.id = u"c"_s;
    watched.queryId = u"p95"_s;
    watched.rule = above50();
    monitor.watch({watched});
    monitor.captureBaseline(start);
    monitor.start();
    for (int i = 0; i < 3; ++i) {
        clock.advance(i == 0 ? 0ms : 1min);
        QVERIFY(source->waiting);
        source->fail({u"m"_s, 422, {}, u"too far back"_s, false, {}});
    }
    clock.advance(2min); // given up: the polls go on
    QVERIFY(source->waiting);
    QCOMPARE(source->ranges.back().step, milliseconds{15s});
    answer(*source, 100);
    QCOMPARE(monitor.standing(u"c"_s).state, ConditionState::NoData);
}

/// Too many questions at once: the same piece is asked for again, after the wait.
void TestBaseline::aPastThatIsRefusedIsAskedAgain()
{
    SteppedClock clock({start, 0ms}, false);
    Monitor monitor(clock);
    auto owned = std::make_unique<FakeSource>(u"m"_s);
    FakeSource* source = owned.get();
    Query query;
    query.id = u"p95"_s;
    monitor.addSource(std::move(owned), {query}, 15s);
    monitor.captureBaseline(start);
    monitor.start();
    clock.advance(0ms);
    const TimeRange first = source->ranges.back();
    Answer refused;
    refused.queryId = u"p95"_s;
    refused.failure = SourceFailure{u"m"_s, 429, {}, u"slow down"_s, true, 2min};
    source->answer({refused});
    clock.advance(119s);
    QVERIFY(!source->waiting);
    clock.advance(1s);
    QVERIFY(source->waiting);
    QCOMPARE(source->ranges.back().from, first.from);
    QCOMPARE(source->ranges.back().to, first.to);
    while (source->ranges.back().step != 15s) { // until the polls go on
        answer(*source, 100);
        clock.advance(0ms);
        QVERIFY(source->waiting);
    }
    QVERIFY(monitor.baseline().of(u"p95"_s).size() > 50);
}

void TestBaseline::whatIsNotWholeIsNotKept()
{
    Baseline baseline;
    baseline.begin(start);
    Answer whole;
    whole.queryId = u"q"_s;
    whole.samples = {{start - 1min, 1}, {start, std::nan("")}, {start + 1min, 2}};
    Answer partial = whole;
    partial.partial = true;
    Answer doubted = whole;
    doubted.doubt = u"a clock is wrong"_s;
    Answer failed = whole;
    failed.failure = SourceFailure();
    for (const Answer& answer : {partial, doubted, failed})
        baseline.take(answer);
    QVERIFY(baseline.of(u"q"_s).empty());
    baseline.take(whole);
    QCOMPARE(baseline.of(u"q"_s), std::vector<double>{1}); // nothing of after T-0
}

void TestBaseline::usual()
{
    Baseline baseline;
    baseline.begin(start);
    Answer answer;
    answer.queryId = u"q"_s;
    for (int i = 0; i < 101; ++i)
        answer.samples.push_back({start - i * 1min, static_cast<double>(i * 37 % 101)}); // 0 to 100
    Answer few = answer;
    few.queryId = u"few"_s;
    few.samples.resize(19);
    baseline.take(answer);
    baseline.take(few);
    QCOMPARE(baseline.usual(u"q"_s), std::optional(std::pair(5.0, 95.0)));
    QVERIFY(!baseline.usual(u"few"_s));
    QVERIFY(!baseline.usual(u"absent"_s));
}

/// An interval that reaches far down is no "within 20 %", though its middle lies a little above.
void TestBaseline::eitherWayIsADistance()
{
    Rule within;
    within.comparator = Comparator::LessOrEqual;
    within.limit = 20;
    within.breachWhenTrue = false;
    within.change = ChangeDirection::Either;
    Comparison comparison;
    comparison.baselineMedian = 100;
    comparison.baselineCount = comparison.count = 60;
    comparison.estimate = 2;
    comparison.low = -40;
    comparison.high = 5;
    QCOMPARE(readingOf(comparison, within).kind, Reading::Kind::NoData);
    comparison.low = -4;
    QCOMPARE(readingOf(comparison, within).kind, Reading::Kind::Value);
}

/// A metric with a point in five minutes has six in half an hour: its last 60 are compared.
void TestBaseline::sparsePointsAreEnough()
{
    Baseline baseline;
    baseline.begin(start);
    for (const TimeRange& range : baseline.ranges()) {
        Answer answer;
        answer.queryId = u"q"_s;
        for (milliseconds at = range.from; at <= range.to; at += 5min)
            answer.samples.push_back({at, 100 + static_cast<double>(at.count() / 300'000 % 5)});
        baseline.take(answer);
    }
    Rule rule = above50();
    rule.interval = 5min;
    Series series;
    for (int i = 1; i <= 60; ++i)
        series.append({{start + i * 5min, 101}});
    const Instant now{start + 60 * 5min, 0ms};
    QCOMPARE(baseline.read(u"q"_s, series, now, rule).kind, Reading::Kind::Value);
    rule.interval = 15s;
    QVERIFY(baseline.read(u"q"_s, series, now, rule).why.contains(u"Low confidence"_s));
}

void TestBaseline::endsBeforeTheStart()
{
    Baseline baseline;
    baseline.begin(start);
    Series series;
    for (int i = 1; i <= 60; ++i)
        series.append({{start + i * 15s, 100}});
    for (const TimeRange& range : baseline.ranges()) {
        Answer answer;
        answer.queryId = u"q"_s;
        for (int i = 0; i < 60; ++i)
            answer.samples.push_back({range.from + i * 1min, 100});
        QVERIFY(!baseline.read(u"q"_s, series, {start + 15min, 0ms}, above50()).why.isEmpty());
        baseline.take(answer);
    }
    const Reading reading = baseline.read(u"q"_s, series, {start + 15min, 0ms}, above50());
    QCOMPARE(reading.kind, Reading::Kind::NoData);
    QVERIFY2(reading.why.contains(u"before T-0"_s), qPrintable(reading.why));
}

/// A source that is added after T-0 is asked for the same baseline.
void TestBaseline::sourceThatComesLate()
{
    SteppedClock clock({start, 0ms}, false);
    Monitor monitor(clock);
    monitor.captureBaseline(start);
    monitor.start();
    auto owned = std::make_unique<FakeSource>(u"m"_s);
    FakeSource* source = owned.get();
    Query query;
    query.id = u"p95"_s;
    monitor.addSource(std::move(owned), {query}, 15s);
    clock.advance(0ms);
    QCOMPARE(source->ranges.back().to, start - 7 * 24h + 3h);
}

void TestBaseline::ghostIsShownAndNothingElse()
{
    SteppedClock clock({start, 0ms}, false);
    Monitor monitor(clock);
    auto owned = std::make_unique<FakeSource>(u"m"_s);
    FakeSource* source = owned.get();
    Query query;
    query.id = u"p95"_s;
    monitor.addSource(std::move(owned), {query}, 15s);
    monitor.captureGhost(start - 72h, 2h);
    monitor.start();
    clock.advance(0ms);
    QCOMPARE(source->ranges.back().from, start - 72h);
    QCOMPARE(source->ranges.back().to, start - 70h);
    answer(*source, 100);
    QCOMPARE(*monitor.ghostStart(), start - 72h);
    QCOMPARE(monitor.ghost(u"p95"_s)->size(), 481U);
    QVERIFY(!monitor.ghost(u"absent"_s));
    QVERIFY(monitor.series(u"p95"_s)->isEmpty());
    QVERIFY(monitor.baseline().of(u"p95"_s).empty());
    clock.advance(0ms);
    QCOMPARE(source->ranges.back().to, start); // the polls go on
}

QTEST_GUILESS_MAIN(TestBaseline)
#include "tst_baseline.moc"
