// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/pollschedule.h"

#include <QTest>

#include <set>

using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPollSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstAsksForHistory();
    void thenOnlyForNewPoints();
    void latePointsAreAskedAgain();
    void anOutageIsFilled();
    void aDeadQueryDoesNotHoldTheOthers();
    void clockSetBack();
    void backOff();
    void retryAfterIsHonouredWithinReason();
    void aPartialRefusalIsAFailureForTheWait();
    void whatIsNotSettledIsNotAskedFor();
};

namespace {

constexpr milliseconds now = 1'795'296'007'000ms;
constexpr milliseconds onTheGrid = 1'795'296'000'000ms;

PollSchedule asked(milliseconds until)
{
    PollSchedule schedule(u"p"_s, 15s);
    schedule.answered(TimeRange{until - 1h, until, 15s});
    return schedule;
}

} // namespace

void TestPollSchedule::firstAsksForHistory()
{
    const auto range = PollSchedule(u"p"_s, 15s).range(now, {});
    QVERIFY(range);
    QCOMPARE(range->to, onTheGrid);
    QCOMPARE(range->from, onTheGrid - 1h);
    QCOMPARE(range->step, 15s);
}

void TestPollSchedule::thenOnlyForNewPoints()
{
    const PollSchedule schedule = asked(onTheGrid);
    const auto range = schedule.range(now + 15s, {onTheGrid, onTheGrid});
    QVERIFY(range);
    QCOMPARE(range->from, onTheGrid + 15s);
    QCOMPARE(range->to, onTheGrid + 15s);
    QVERIFY(!schedule.range(now, {onTheGrid}));
}

void TestPollSchedule::latePointsAreAskedAgain()
{
    const auto range = asked(onTheGrid).range(now + 15s, {onTheGrid, onTheGrid - 30s});
    QCOMPARE(range->from, onTheGrid - 15s);
}

void TestPollSchedule::anOutageIsFilled()
{
    const auto range = asked(onTheGrid).range(now + 20min, {onTheGrid});
    QCOMPARE(range->from, onTheGrid + 15s);
    QCOMPARE(range->to, onTheGrid + 20min);
    const auto longOne = asked(onTheGrid).range(now + 5h, {onTheGrid});
    QCOMPARE(longOne->from, onTheGrid + 4h); // an hour at most
}

void TestPollSchedule::aDeadQueryDoesNotHoldTheOthers()
{
    const auto range = asked(onTheGrid).range(now + 15s, {onTheGrid, onTheGrid - 50min});
    QCOMPARE(range->from, onTheGrid - 20 * 15s);
}

void TestPollSchedule::clockSetBack()
{
    const auto range = asked(onTheGrid).range(now - 2h, {});
    QVERIFY(range);
    QCOMPARE(range->to, onTheGrid - 2h);
    QVERIFY(range->from <= range->to);
}

void TestPollSchedule::backOff()
{
    PollSchedule schedule(u"p"_s, 10s);
    std::set<qint64> waits;
    for (int i = 0; i < 50; ++i) {
        const milliseconds full = std::min<milliseconds>(10s * (1 << std::min(i, 10)), 60s);
        const milliseconds wait = schedule.failed({});
        QVERIFY(wait >= full / 2 && wait <= full);
        waits.insert(wait.count());
    }
    QVERIFY(waits.size() > 20); // jitter
    PollSchedule same(u"p"_s, 10s);
    PollSchedule again(u"p"_s, 10s);
    QCOMPARE(same.failed({}), again.failed({}));
    QCOMPARE(schedule.answered({}), 10s);
    QVERIFY(schedule.failed({}) <= 10s); // from the start
}

void TestPollSchedule::retryAfterIsHonouredWithinReason()
{
    PollSchedule schedule(u"p"_s, 10s);
    SourceFailure failure;
    failure.retryAfter = 3min;
    QCOMPARE(schedule.failed(failure), 3min);
    failure.retryAfter = 10'000h;
    QCOMPARE(schedule.failed(failure), 15min);
}

void TestPollSchedule::aPartialRefusalIsAFailureForTheWait()
{
    PollSchedule schedule(u"p"_s, 10s);
    SourceFailure failure;
    failure.retryAfter = 3min;
    const TimeRange range{onTheGrid - 1h, onTheGrid, 10s};
    QCOMPARE(schedule.answeredInPart(range, failure), 3min);
    failure.retryAfter.reset();
    QVERIFY(schedule.answeredInPart(range, failure) >= 10s); // the second: half of 20 s at least
    // What was answered is known, and not asked for again.
    QCOMPARE(schedule.range(now + 15s, {onTheGrid})->from, onTheGrid + 10s);
}

void TestPollSchedule::whatIsNotSettledIsNotAskedFor()
{
    PollSchedule schedule(u"p"_s, 60s, 60s);
    const auto first = schedule.range(now, {}); // 7 s after a whole minute
    QCOMPARE(first->to, onTheGrid - 60s);
    QCOMPARE(first->from, onTheGrid - 60s - 1h);
    schedule.answered(first);
    QVERIFY(!schedule.range(now + 52s, {onTheGrid - 60s}));
    const auto next = schedule.range(now + 53s, {onTheGrid - 60s});
    QCOMPARE(next->from, onTheGrid);
    QCOMPARE(next->to, onTheGrid);
}

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
