// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitor.h"
#include "tests/telemetry/fakesource.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runbook::Comparator;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms; // on the grid of 15 s

Query query(const QString& id, const QString& unit)
{
    Query result;
    result.id = id;
    result.expression = id;
    result.unit = unit;
    return result;
}

/// Fires above 5 %.
Watched above5(const QString& id, const QString& queryId, milliseconds forDuration = 0ms)
{
    Watched watched;
    watched.id = id;
    watched.queryId = queryId;
    watched.ruleUnit = u"%"_s;
    watched.rule.limit = 5;
    watched.rule.forDuration = forDuration;
    return watched;
}

SourceFailure outage()
{
    return {u"metrics"_s, 503, {}, u"away"_s, true, {}};
}

} // namespace

class TestMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnlyForNewPoints();
    void nextPollIsArmedAfterTheAnswer();
    void valuesAreJudgedInTheRulesUnit();
    void unitsThatDoNotConvertAreAnError();
    void unboundConditions();
    void anAnswerWithoutANewPointIsAMissedPoll();
    void historyIsNoEvidence();
    void partialAndNaNAreNoEvidence();
    void aQueryFailsAlone();
    void outageIsAnErrorNotABreach();
    void aSilentSourceBecomesNoData();
    void backOffAndRecovery();
    void stopAndStart();
    void wallClockSetBack();
    void receiversMayChangeWhatIsWatched();
    void sourcesAreIndependent();
    void standingsAreKeptByWatch();

private:
    /// Lets the next poll happen and answers it.
    void poll(std::optional<double> value, milliseconds wait = 15s);
    ConditionState state(const QString& id = u"c"_s) const { return m_monitor->standing(id).state; }

    std::unique_ptr<SteppedClock> m_clock;
    std::unique_ptr<Monitor> m_monitor;
    FakeSource* m_source = nullptr;
};

void TestMonitor::init()
{
    m_monitor.reset();
    m_clock = std::make_unique<SteppedClock>(Instant{start, 0ms}, false);
    m_monitor = std::make_unique<Monitor>(*m_clock);
    auto source = std::make_unique<FakeSource>(u"metrics"_s);
    m_source = source.get();
    m_monitor->addSource(std::move(source), {query(u"errors"_s, u"ratio"_s)}, 15s);
    m_monitor->watch({above5(u"c"_s, u"errors"_s)});
    m_monitor->start();
}

void TestMonitor::poll(std::optional<double> value, milliseconds wait)
{
    m_clock->advance(wait);
    QVERIFY(m_source->waiting);
    m_source->answer(u"errors"_s, value);
}

void TestMonitor::asksOnlyForNewPoints()
{
    QSignalSpy changed(m_monitor.get(), &Monitor::seriesChanged);
    m_clock->advance(0ms);
    QCOMPARE(m_source->asked.size(), 1U);
    QCOMPARE(m_source->ranges.back().from, start - 1h);
    QCOMPARE(m_source->ranges.back().to, start);
    m_source->answer(u"errors"_s, 0.01);
    poll(0.02);
    QCOMPARE(m_source->ranges.back().from, start + 15s);
    QCOMPARE(m_source->ranges.back().to, start + 15s);
    poll(0.03, 22s); // late: still on the grid
    QCOMPARE(m_source->ranges.back().from, start + 30s);
    QCOMPARE(m_source->ranges.back().to, start + 30s);
    QCOMPARE(m_monitor->series(u"errors"_s)->size(), 3U);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.last().first().toStringList(), QStringList{u"errors"_s});
    QVERIFY(!m_monitor->series(u"other"_s));
    QCOMPARE(m_monitor->queryIds(), std::vector<QString>{u"errors"_s});
}

void TestMonitor::nextPollIsArmedAfterTheAnswer()
{
    m_clock->advance(5min);
    QCOMPARE(m_source->ranges.size(), 1U); // still in flight
    m_source->answer(u"errors"_s, 0.01);
    m_clock->advance(14s);
    QVERIFY(!m_source->waiting);
    m_clock->advance(1s);
    QVERIFY(m_source->waiting);
}

void TestMonitor::valuesAreJudgedInTheRulesUnit()
{
    QSignalSpy told(m_monitor.get(), &Monitor::standingChanged);
    poll(0.04, 0ms);
    QCOMPARE(state(), ConditionState::Ok);
    QCOMPARE(m_monitor->standing(u"c"_s).value, std::optional(4.0));
    QCOMPARE(told.size(), 1);
    poll(0.03);
    QCOMPARE(told.size(), 1); // fine stays fine: nothing to tell
    poll(0.06);
    QCOMPARE(state(), ConditionState::Firing);
    QCOMPARE(told.size(), 2);
    poll(0.07);
    QCOMPARE(told.size(), 3); // another value of one that is not OK
    QCOMPARE(told.last().at(0).toString(), u"c"_s);
    QCOMPARE(m_monitor->age(u"errors"_s), std::optional(0ms));
    m_clock->advance(7s);
    QCOMPARE(m_monitor->age(u"errors"_s), std::optional<milliseconds>(7s));
}

void TestMonitor::unitsThatDoNotConvertAreAnError()
{
    Watched watched = above5(u"c"_s, u"errors"_s);
    watched.ruleUnit = u"ms"_s;
    m_monitor->watch({watched});
    poll(0.01, 0ms);
    QCOMPARE(state(), ConditionState::Error);
    QVERIFY(m_monitor->standing(u"c"_s).why.contains(u"unit"_s));
    QVERIFY(!m_monitor->standing(u"c"_s).value);
}

void TestMonitor::unboundConditions()
{
    Watched onPurpose = above5(u"purpose"_s, u"errors"_s);
    onPurpose.rule.bound = false;
    m_monitor->watch({above5(u"none"_s, QString()), above5(u"other"_s, u"nobody"_s),
                      above5(u"c"_s, u"errors"_s), onPurpose});
    QCOMPARE(state(u"purpose"_s), ConditionState::Unbound);
    QCOMPARE(state(u"none"_s), ConditionState::Unbound);
    QCOMPARE(state(u"other"_s), ConditionState::Unbound);
    QCOMPARE(state(u"c"_s), ConditionState::NoData);
    QCOMPARE(state(u"never watched"_s), ConditionState::Unbound);
    auto late = std::make_unique<FakeSource>(u"late"_s);
    FakeSource* source = late.get();
    m_monitor->addSource(std::move(late), {query(u"nobody"_s, u"%"_s)}, 15s); // it came later
    QCOMPARE(state(u"other"_s), ConditionState::NoData);
    m_clock->advance(0ms);
    source->answer(u"nobody"_s, 1);
    QCOMPARE(state(u"other"_s), ConditionState::Ok);
    QCOMPARE(state(u"none"_s), ConditionState::Unbound);
}

void TestMonitor::anAnswerWithoutANewPointIsAMissedPoll()
{
    poll(0.01, 0ms);
    poll(std::nullopt);
    QCOMPARE(state(), ConditionState::Ok);
    QCOMPARE(m_monitor->standing(u"c"_s).missedPolls, 1);
    m_clock->advance(15s);
    Answer same; // the source repeats its old point
    same.queryId = u"errors"_s;
    same.samples = {{start, 0.01}};
    m_source->answer({same});
    QCOMPARE(state(), ConditionState::NoData);
    poll(0.01);
    QCOMPARE(state(), ConditionState::Ok);
    m_clock->advance(15s);
    m_source->answer(std::vector<Answer>{}); // not a word on this query
    m_clock->advance(15s);
    m_source->answer(std::vector<Answer>{});
    QCOMPARE(state(), ConditionState::NoData);
}

void TestMonitor::historyIsNoEvidence()
{
    m_clock->advance(0ms);
    Answer old;
    old.queryId = u"errors"_s;
    old.samples = {{start - 10min, 0.01}};
    m_source->answer({old});
    QCOMPARE(state(), ConditionState::NoData);
    QVERIFY(m_monitor->standing(u"c"_s).why.contains(u"600"_s));
    QVERIFY(!m_monitor->age(u"errors"_s));
    QCOMPARE(m_monitor->series(u"errors"_s)->size(), 1U); // the chart has it all the same
}

void TestMonitor::partialAndNaNAreNoEvidence()
{
    m_clock->advance(0ms);
    Answer answer;
    answer.queryId = u"errors"_s;
    answer.samples = {{start, 0.01}};
    answer.partial = true;
    answer.note = u"a shard is away"_s;
    m_source->answer({answer});
    QCOMPARE(state(), ConditionState::NoData);
    QVERIFY(m_monitor->standing(u"c"_s).why.contains(u"a shard is away"_s));
    poll(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(state(), ConditionState::NoData);
    poll(std::numeric_limits<double>::infinity());
    QCOMPARE(state(), ConditionState::NoData);
    QVERIFY(!m_monitor->age(u"errors"_s));
}

void TestMonitor::aQueryFailsAlone()
{
    auto other = std::make_unique<FakeSource>(u"two"_s);
    FakeSource* source = other.get();
    m_monitor->addSource(std::move(other), {query(u"a"_s, u"%"_s), query(u"b"_s, u"%"_s)}, 15s);
    m_monitor->watch({above5(u"ca"_s, u"a"_s), above5(u"cb"_s, u"b"_s)});
    m_clock->advance(0ms);
    Answer good;
    good.queryId = u"a"_s;
    good.samples = {{start, 1}};
    Answer bad;
    bad.queryId = u"b"_s;
    bad.failure =
        SourceFailure{u"two"_s, 422, u"execution"_s, u"many-to-many matching"_s, false, {}};
    source->answer({good, bad});
    QCOMPARE(state(u"ca"_s), ConditionState::Ok);
    QCOMPARE(state(u"cb"_s), ConditionState::Error);
    QVERIFY(m_monitor->standing(u"cb"_s).why.contains(u"many-to-many"_s));
}

void TestMonitor::outageIsAnErrorNotABreach()
{
    m_monitor->watch({above5(u"c"_s, u"errors"_s, 30s)});
    poll(0.06, 0ms);
    poll(0.06);
    QCOMPARE(state(), ConditionState::Pending);
    m_clock->advance(15s);
    m_source->fail(outage());
    QCOMPARE(state(), ConditionState::Error);
    QCOMPARE(m_monitor->standing(u"c"_s).breachedFor, 15s);
    QVERIFY(m_monitor->standing(u"c"_s).why.contains(u"away"_s));
    poll(0.06);
    QCOMPARE(state(), ConditionState::Pending); // frozen, not counted
    poll(0.06);
    QCOMPARE(state(), ConditionState::Firing);
}

void TestMonitor::aSilentSourceBecomesNoData()
{
    QSignalSpy told(m_monitor.get(), &Monitor::standingChanged);
    poll(0.01, 0ms);
    m_clock->advance(44s); // a poll is in flight and says nothing
    QCOMPARE(state(), ConditionState::Ok);
    m_clock->advance(1s);
    QCOMPARE(state(), ConditionState::NoData);
    QCOMPARE(told.size(), 2);
    m_source->answer(u"errors"_s, 0.01); // its point is from the time of asking: 30 s old
    QCOMPARE(state(), ConditionState::Ok);
}

void TestMonitor::backOffAndRecovery()
{
    QSignalSpy failed(m_monitor.get(), &Monitor::sourceFailed);
    QSignalSpy recovered(m_monitor.get(), &Monitor::sourceRecovered);
    m_clock->advance(0ms);
    m_source->fail(outage());
    m_clock->advance(15s);
    QVERIFY(m_source->waiting);
    m_source->fail(outage());
    m_clock->advance(14s); // at least half of 30 s
    QVERIFY(!m_source->waiting);
    m_clock->advance(16s);
    QVERIFY(m_source->waiting);
    SourceFailure busy = outage();
    busy.retryAfter = 2min;
    m_source->fail(busy);
    m_clock->advance(119s);
    QVERIFY(!m_source->waiting);
    m_clock->advance(1s);
    QVERIFY(m_source->waiting);
    QCOMPARE(recovered.size(), 0);
    m_source->answer(u"errors"_s, 0.01);
    QCOMPARE(failed.size(), 3);
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().toString(), u"metrics"_s);
    poll(0.01); // after one interval again
}

void TestMonitor::stopAndStart()
{
    poll(0.01, 0ms);
    m_clock->advance(15s);
    m_monitor->stop();
    m_source->answer(u"errors"_s, 0.09); // asked before the stop: dropped
    QCOMPARE(state(), ConditionState::Ok);
    QCOMPARE(m_monitor->series(u"errors"_s)->size(), 1U);
    m_clock->advance(1h);
    QVERIFY(!m_source->waiting);
    m_monitor->start();
    m_clock->advance(0ms);
    QVERIFY(m_source->waiting);
    QCOMPARE(state(), ConditionState::NoData); // an hour without a look
    m_monitor->stop();
    m_monitor->start(); // the answer under way belongs to the time before
    m_source->answer(u"errors"_s, 0.09);
    QCOMPARE(state(), ConditionState::NoData);
    poll(0.01, 0ms);
    QCOMPARE(state(), ConditionState::Ok);
}

void TestMonitor::wallClockSetBack()
{
    SteppedClock clock({start, 0ms}, false);
    Monitor monitor(clock);
    auto owned = std::make_unique<FakeSource>(u"m"_s);
    FakeSource* source = owned.get();
    monitor.addSource(std::move(owned), {query(u"errors"_s, u"ratio"_s)}, 15s);
    monitor.watch({above5(u"c"_s, u"errors"_s)});
    monitor.start();
    clock.advance(0ms);
    Answer ahead; // points of a future that our clock has not reached, as after setting it back
    ahead.queryId = u"errors"_s;
    ahead.samples = {{start, 0.01}, {start + 2h, 0.01}};
    source->answer({ahead});
    clock.advance(15s);
    source->answer(u"errors"_s, 0.02);
    QCOMPARE(monitor.standing(u"c"_s).state, ConditionState::Ok);
    QCOMPARE(monitor.standing(u"c"_s).value, std::optional(2.0));
    QCOMPARE(monitor.series(u"errors"_s)->last()->at, start + 15s);
}

void TestMonitor::receiversMayChangeWhatIsWatched()
{
    std::vector<Watched> many;
    for (int i = 0; i < 20; ++i)
        many.push_back(above5(u"c%1"_s.arg(i), u"errors"_s));
    m_monitor->watch(many);
    int told = 0;
    connect(m_monitor.get(), &Monitor::standingChanged, this, [this, &told] {
        ++told;
        m_monitor->watch({above5(u"only"_s, u"errors"_s)});
    });
    poll(0.09, 0ms);
    QCOMPARE(told, 20);
    poll(0.09);
    QCOMPARE(told, 21);
    QCOMPARE(state(u"only"_s), ConditionState::Firing);
}

void TestMonitor::sourcesAreIndependent()
{
    auto other = std::make_unique<FakeSource>(u"other"_s);
    FakeSource* source = other.get();
    m_monitor->addSource(std::move(other),
                         {query(u"latency"_s, u"s"_s), query(u"errors"_s, u"%"_s)}, 60s);
    m_clock->advance(0ms);
    QVERIFY(m_source->waiting);         // and stays so
    QCOMPARE(source->asked.size(), 1U); // an id that is known already is left out
    for (int i = 0; i < 5; ++i) {
        source->answer(u"latency"_s, 0.1);
        m_clock->advance(60s);
        QVERIFY(source->waiting);
    }
    QCOMPARE(m_monitor->series(u"latency"_s)->size(), 5U);
}

void TestMonitor::standingsAreKeptByWatch()
{
    poll(0.06, 0ms);
    const Standing before = m_monitor->standing(u"c"_s);
    m_monitor->watch({above5(u"c"_s, u"errors"_s), above5(u"new"_s, u"errors"_s)});
    QCOMPARE(m_monitor->standing(u"c"_s), before);
    QCOMPARE(state(u"new"_s), ConditionState::NoData);
}

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
