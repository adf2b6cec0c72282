// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitor.h"
#include "tests/telemetry/fakesource.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A service that answers, but refuses some or all of what it is asked, is left alone for a while.
class TestLeftAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPartRefusedIsWaitedFor();
    void whatAnswersNothingIsAway();

private:
    /// Answers query "a" with a value and "b" with a failure or a value.
    void answer(std::optional<SourceFailure> ofB);
    [[nodiscard]] ConditionState state(const QString& id) const
    {
        return m_monitor->standing(id).state;
    }

    std::unique_ptr<SteppedClock> m_clock;
    std::unique_ptr<Monitor> m_monitor;
    FakeSource* m_source = nullptr;
};

void TestLeftAlone::init()
{
    constexpr milliseconds start = 1'795'298'400'000ms; // on the grid of 15 s
    m_monitor.reset();
    m_clock = std::make_unique<SteppedClock>(Instant{start, 0ms}, false);
    m_monitor = std::make_unique<Monitor>(*m_clock);
    auto owned = std::make_unique<FakeSource>(u"limited"_s);
    m_source = owned.get();
    std::vector<Query> queries(2);
    std::vector<Watched> watched(2);
    for (std::size_t i = 0; i < queries.size(); ++i) {
        queries[i].id = i == 0 ? u"a"_s : u"b"_s;
        watched[i].id = queries[i].id;
        watched[i].queryId = queries[i].id;
        watched[i].rule.limit = 5;
    }
    m_monitor->addSource(std::move(owned), queries, 15s);
    m_monitor->watch(watched);
    m_monitor->start();
    m_clock->advance(0ms);
}

void TestLeftAlone::answer(std::optional<SourceFailure> ofB)
{
    Answer good;
    good.queryId = u"a"_s;
    good.samples = {{m_source->ranges.back().to, 1}};
    Answer other = good;
    other.queryId = u"b"_s;
    if (ofB)
        other.samples.clear();
    other.failure = std::move(ofB);
    m_source->answer({good, other});
}

/// One query answered, the other refused: the service has said how long it is to be left alone.
void TestLeftAlone::aPartRefusedIsWaitedFor()
{
    answer(SourceFailure{u"limited"_s, 429, {}, u"slow down"_s, true, 2min});
    QCOMPARE(state(u"a"_s), ConditionState::Ok);
    QCOMPARE(state(u"b"_s), ConditionState::Error);
    m_clock->advance(119s);
    QVERIFY(!m_source->waiting);
    m_clock->advance(1s);
    QVERIFY(m_source->waiting);
    for (int i = 0; i < 3; ++i) { // it does not say how long: longer each time
        answer(SourceFailure{u"limited"_s, 429, {}, u"slow down"_s, true, {}});
        m_clock->advance(60s);
        QVERIFY(m_source->waiting);
    }
    answer(SourceFailure{u"limited"_s, 429, {}, u"slow down"_s, true, {}});
    m_clock->advance(29s); // at least half of a minute
    QVERIFY(!m_source->waiting);
    m_clock->advance(31s);
    answer({});
    m_clock->advance(15s); // as ever
    QVERIFY(m_source->waiting);
}

/// A server that is starting answers, and answers nothing: it is left alone, as one that is away.
void TestLeftAlone::whatAnswersNothingIsAway()
{
    const auto fail = [this](bool retryable) {
        std::vector<Answer> answers(2);
        answers[0].queryId = u"a"_s;
        answers[1].queryId = u"b"_s;
        for (Answer& answer : answers)
            answer.failure = SourceFailure{u"limited"_s, 503, {}, u"starting"_s, retryable, {}};
        m_source->answer(answers);
    };
    for (int i = 0; i < 3; ++i) {
        fail(true);
        m_clock->advance(60s);
        QVERIFY(m_source->waiting);
    }
    fail(true);
    m_clock->advance(29s);
    QVERIFY(!m_source->waiting);
    m_clock->advance(31s);
    fail(false); // the queries are wrong: the source is well
    m_clock->advance(15s);
    QVERIFY(m_source->waiting);
}

QTEST_GUILESS_MAIN(TestLeftAlone)
#include "tst_leftalone.moc"
