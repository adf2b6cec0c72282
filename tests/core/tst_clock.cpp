// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QDateTime>
#include <QTest>

using cockpit::Instant;
using cockpit::SteppedClock;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsComeInTheOrderOfTheirTimes();
    void cancelledAndOrphanedCallsNeverCome();
    void jumpsOnlyWhenNothingIsBusy();
    void elapsedOfAScaledClockRunsFaster();
    void systemClockGoesOnWhereARunStood();
};

void TestClock::callsComeInTheOrderOfTheirTimes()
{
    SteppedClock clock(Instant{1'000s, 5s}, false);
    QStringList calls;
    clock.callAfter(20ms, this, [&] { calls.append(QStringLiteral("second")); });
    clock.callAfter(10ms, this, [&] {
        calls.append(QStringLiteral("first"));
        QCOMPARE(clock.now().elapsed, 5s + 10ms);
        clock.callAfter(5ms, this, [&] { calls.append(QStringLiteral("between")); });
    });
    clock.advance(9ms);
    QVERIFY(calls.isEmpty());
    clock.advance(11ms);
    QCOMPARE(
        calls,
        (QStringList{QStringLiteral("first"), QStringLiteral("between"), QStringLiteral("second")}));
    QCOMPARE(clock.now(), (Instant{1'000s + 20ms, 5s + 20ms}));
}

void TestClock::cancelledAndOrphanedCallsNeverCome()
{
    SteppedClock clock(Instant{}, false);
    int calls = 0;
    const auto ticket = clock.callAfter(1ms, this, [&] { ++calls; });
    clock.cancel(ticket);
    {
        QObject gone;
        clock.callAfter(1ms, &gone, [&] { ++calls; });
    }
    clock.callAfter(2ms, this, [&] { ++calls; });
    clock.advance(1s);
    QCOMPARE(calls, 1);
}

void TestClock::jumpsOnlyWhenNothingIsBusy()
{
    SteppedClock clock(Instant{});
    bool called = false;
    auto busy = clock.busy();
    clock.callAfter(1h, this, [&] { called = true; });
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(!called);
    QCOMPARE(clock.now().elapsed, 0ms);
    busy.reset();
    QTRY_VERIFY(called);
    QCOMPARE(clock.now().elapsed, 1h);
}

void TestClock::elapsedOfAScaledClockRunsFaster()
{
    cockpit::ScaledClock clock(Instant{}, 3'600'000);
    bool called = false;
    clock.callAfter(1h, this, [&] { called = true; });
    QTRY_VERIFY(called);
    QVERIFY(clock.now().elapsed >= 1h);
}

void TestClock::systemClockGoesOnWhereARunStood()
{
    cockpit::SystemClock clock(1h);
    const Instant before = clock.now();
    QVERIFY(before.elapsed >= 1h);
    bool called = false;
    clock.callAfter(5ms, this, [&] { called = true; });
    QTRY_VERIFY(called);
    const Instant after = clock.now();
    QVERIFY(after.elapsed - before.elapsed >= 5ms);
    const std::chrono::milliseconds wall{QDateTime::currentMSecsSinceEpoch()};
    QVERIFY(wall - after.wall < 1h && after.wall <= wall);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
