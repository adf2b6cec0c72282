// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitor.h"
#include "tests/telemetry/fakesource.h"

#include <QTest>

#include <random>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms;
constexpr unsigned seed = 20'261'122;

/// A machine's clock that somebody sets while it runs.
class SetClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return {start + m_elapsed + m_set, m_elapsed}; }
    /// What the time is, whatever the machine thinks.
    [[nodiscard]] milliseconds truth() const { return start + m_elapsed; }
    void set(milliseconds by) { m_set += by; }

    void advance(milliseconds by)
    {
        const milliseconds end = m_elapsed + by;
        while (const auto next = earliest()) {
            if (*next > end)
                break;
            m_elapsed = std::max(m_elapsed, *next);
            runDue();
        }
        m_elapsed = end;
    }

private:
    void reschedule() override {}

    milliseconds m_elapsed{0};
    milliseconds m_set{0};
};

/// A monitor of one condition, and a service that knows a point for each second of the true time.
struct Watch {
    SetClock clock;
    Monitor monitor{clock};
    FakeSource* source = add(u"c"_s);

    Watch()
    {
        Watched watched;
        watched.id = u"c"_s;
        watched.queryId = u"c"_s;
        watched.rule.limit = 5;
        monitor.watch({watched});
        monitor.start();
        clock.advance(0ms);
    }

    FakeSource* add(const QString& id)
    {
        auto owned = std::make_unique<FakeSource>(id);
        FakeSource* added = owned.get();
        Query query;
        query.id = id;
        monitor.addSource(std::move(owned), {query}, 15s);
        return added;
    }

    /// The points of the range that exist by now; the newest one's time, if there is one.
    std::optional<milliseconds> answer(FakeSource& asked, ClockCheck check,
                                       const QString& doubt = {}) const
    {
        const TimeRange range = asked.ranges.back();
        Answer answer;
        answer.queryId = asked.name();
        answer.clockCheck = check;
        answer.doubt = doubt;
        for (milliseconds at = range.from; at <= std::min(range.to, clock.truth()); at += range.step)
            answer.samples.push_back({at, 1});
        asked.answer({answer});
        return answer.samples.empty() ? std::nullopt : std::optional(answer.samples.back().at);
    }

    /// The next time it is asked: just after the clock was set back, no new point can exist.
    void poll(ClockCheck check)
    {
        for (int i = 0; i < 4 && !source->waiting; ++i)
            clock.advance(15s);
        QVERIFY(source->waiting);
        answer(*source, check);
    }

    [[nodiscard]] Standing standing() const { return monitor.standing(u"c"_s); }
};

} // namespace

/// The machine's clock is set while a service that says no time of its own is polled.
class TestWallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setBackIsSeenWithoutTheService();
    void setAheadIsSeenToo();
    void aLittleIsTolerated();
    void setInFlight();
    void asItWasIsBelieved();
    void aServiceThatAgreesIsBelieved();
    void openAlertsAreOpenByAnyClock();
    void oldPointsAreNeverOk();
};

void TestWallClock::setBackIsSeenWithoutTheService()
{
    Watch watch;
    watch.answer(*watch.source, ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::Ok);
    watch.clock.set(-10min);
    for (int i = 0; i < 60; ++i) { // it goes on giving points that look new
        watch.poll(ClockCheck::None);
        if (i > 0)
            QCOMPARE(watch.standing().state, ConditionState::NoData);
    }
    QVERIFY2(watch.standing().why.contains(u"set back by 600 second(s)"_s),
             qPrintable(watch.standing().why));
}

void TestWallClock::setAheadIsSeenToo()
{
    Watch watch;
    watch.answer(*watch.source, ClockCheck::None);
    watch.clock.set(40s); // a point of the last minute would seem fresh still
    watch.poll(ClockCheck::None);
    watch.poll(ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::NoData);
    QVERIFY2(watch.standing().why.contains(u"set ahead by 40 second(s)"_s),
             qPrintable(watch.standing().why));
}

void TestWallClock::aLittleIsTolerated()
{
    Watch watch;
    watch.answer(*watch.source, ClockCheck::None);
    watch.clock.set(-14s);
    watch.poll(ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::Ok);
    watch.clock.set(-17s); // but not by little and little
    watch.poll(ClockCheck::None);
    watch.poll(ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::NoData);
}

void TestWallClock::setInFlight()
{
    Watch watch;
    watch.answer(*watch.source, ClockCheck::Done);
    for (int i = 0; i < 2; ++i) {
        watch.clock.advance(15s);
        watch.clock.set(i == 0 ? 2min : -2min);
        watch.answer(*watch.source, ClockCheck::Done); // its time was held against another one
        QCOMPARE(watch.standing().missedPolls, i == 0 ? 1 : 2);
    }
}

void TestWallClock::asItWasIsBelieved()
{
    Watch watch;
    watch.answer(*watch.source, ClockCheck::None);
    watch.clock.set(-1h);
    watch.poll(ClockCheck::None);
    watch.poll(ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::NoData);
    watch.clock.set(1h);
    watch.poll(ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::Ok);
}

void TestWallClock::aServiceThatAgreesIsBelieved()
{
    Watch watch;
    watch.answer(*watch.source, ClockCheck::None);
    watch.clock.set(-1h);
    watch.poll(ClockCheck::None);
    watch.poll(ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::NoData);
    FakeSource* other = watch.add(u"other"_s);
    watch.clock.advance(0ms);
    watch.answer(*other, ClockCheck::Done, u"it is another time there"_s);
    watch.poll(ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::NoData);
    watch.answer(*other, ClockCheck::Done);
    watch.poll(ClockCheck::None);
    QCOMPARE(watch.standing().state, ConditionState::Ok);
}

void TestWallClock::openAlertsAreOpenByAnyClock()
{
    Watch watch;
    watch.answer(*watch.source, ClockCheck::NotNeeded);
    watch.clock.set(-1h);
    watch.poll(ClockCheck::NotNeeded);
    QCOMPARE(watch.standing().state, ConditionState::Ok);
    QCOMPARE(watch.standing().missedPolls, 0);
}

/// Whatever is done to the clock, what makes a condition OK is not older than is tolerated.
void TestWallClock::oldPointsAreNeverOk()
{
    std::mt19937 random(seed);
    constexpr int rounds = 2'000;
    constexpr int polls = 50;
    qint64 okays = 0;
    qint64 jumps = 0;
    for (int round = 0; round < rounds; ++round) {
        Watch watch;
        watch.answer(*watch.source, ClockCheck::None);
        for (int i = 0; i < polls; ++i) {
            if (random() % 10 == 0) {
                watch.clock.set(milliseconds{static_cast<int>(random() % 7'200'000) - 5'400'000});
                ++jumps;
            } else if (random() % 10 == 0) {
                watch.clock.set(milliseconds{static_cast<int>(random() % 20'000) - 10'000});
            }
            watch.clock.advance(15s);
            if (!watch.source->waiting)
                continue;
            const auto newest = watch.answer(*watch.source, ClockCheck::None);
            const Standing standing = watch.standing();
            const bool isEvidence = standing.state == ConditionState::Ok && standing.missedPolls == 0;
            if (!isEvidence)
                continue;
            ++okays;
            QVERIFY(newest);
            const milliseconds old = watch.clock.truth() - *newest;
            QVERIFY2(old <= 30s + 15s,
                     qPrintable(u"round %1, poll %2: %3 s old"_s.arg(round).arg(i).arg(old / 1s)));
        }
    }
    QVERIFY(okays > 1'000);
    qInfo("%d rounds of %d polls, %lld jumps, seed %u; OK %lld times", rounds, polls,
          static_cast<long long>(jumps), seed, static_cast<long long>(okays));
}

QTEST_GUILESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"
