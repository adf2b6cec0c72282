// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/conductor.h"
#include "models/store/eventstore.h"
#include "models/telemetry/monitor.h"
#include "tests/run/sampleplan.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace cockpit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using telemetry::ConditionState;

namespace {

/// A service that answers when the test says so, with a value of a second later each time.
class Tap final : public telemetry::MetricSource
{
public:
    [[nodiscard]] QString name() const override { return u"tap"_s; }
    bool fetch(const std::vector<telemetry::Query>&, telemetry::TimeRange range) override
    {
        if (next == 0ms)
            next = range.to - 20s;
        isAsked = true;
        return true;
    }
    /// A value that is none says that there is no data.
    void say(double value)
    {
        telemetry::Answer answer;
        answer.queryId = u"errors"_s;
        answer.clockCheck = telemetry::ClockCheck::NotNeeded;
        if (std::isfinite(value))
            answer.samples = {{next += 20ms, value}};
        Q_EMIT answered({answer});
    }

    milliseconds next{0};
    bool isAsked = false;
};

/// A run whose one measured condition breaches above 5.
class Bench
{
public:
    Bench()
        : m_clock(Instant{1'800'000'000'000ms, 0ms}, false)
        , m_monitor(m_clock)
    {
        auto tap = std::make_unique<Tap>();
        m_tap = tap.get();
        m_monitor.addSource(std::move(tap), {telemetry::Query{u"errors"_s, u"errors"_s, {}, {}}}, 15s);
        telemetry::Watched watched{u"c1"_s, {}, u"errors"_s, {}};
        watched.rule.limit = 5;
        m_monitor.watch({watched});
        m_store = store::EventStore::open(m_place.filePath(u"runs.sqlite"_s)).value();
        m_store->createRun(u"run-1"_s, {"# runbook", {}}, [](const Result<void>&) {});
        conductor::Parts parts;
        parts.clock = &m_clock;
        parts.store = m_store.get();
        parts.monitor = &m_monitor;
        m_conductor = std::make_unique<conductor::Conductor>(u"run-1"_s, sample::sharedPlan(),
                                                             std::vector<run::Event>(), parts);
        m_conductor->begin();
        run::RunOpened facts;
        facts.run = u"run-1"_s;
        m_conductor->submit({u"Lead"_s, run::OpenRun{facts}});
        m_monitor.start();
        m_clock.advance(1ms);
        QVERIFY(m_tap->isAsked);
        settle();
    }

    void say(std::initializer_list<double> values)
    {
        for (const double value : values)
            m_tap->say(value);
    }
    /// Until all that was said is on disk.
    void settle()
    {
        bool isWritten = false;
        m_conductor->submit({u"Lead"_s, run::Remark{u"so far"_s}},
                            [&isWritten](const Result<void>& done) { isWritten = done.has_value(); });
        QTRY_VERIFY(isWritten);
    }
    [[nodiscard]] QString measured() const
    {
        return telemetry::word(m_monitor.standing(u"c1"_s).state);
    }
    [[nodiscard]] QString shown() const
    {
        return m_conductor->state().conditions.value(u"c1"_s).state;
    }
    [[nodiscard]] int told() const
    {
        const auto& events = m_conductor->events();
        return static_cast<int>(std::count_if(events.begin(), events.end(), [](const auto& event) {
            const auto* change = std::get_if<run::ConditionChanged>(&event.body);
            return change && change->condition == u"c1";
        }));
    }

private:
    QTemporaryDir m_place;
    SteppedClock m_clock;
    telemetry::Monitor m_monitor;
    Tap* m_tap = nullptr;
    std::unique_ptr<store::EventStore> m_store;
    std::unique_ptr<conductor::Conductor> m_conductor;
};

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

/// What the log says of a condition is what the monitor knows, however fast it changes while the log is
/// being written: a change that is passed over would be a wrong green for as long as nothing else changes.
class TestStandings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastWordIsWritten_data()
    {
        QTest::addColumn<QList<double>>("before");
        QTest::addColumn<QList<double>>("atOnce");
        QTest::addColumn<QString>("end");
        const QList<double> gone{none, none};
        QTest::newRow("data that came and went is no green")
            << gone << QList<double>{1, none, none} << u"no-data"_s;
        QTest::newRow("a breach that came back is no green")
            << QList<double>{9} << QList<double>{1, 9} << u"firing"_s;
        QTest::newRow("data that went and came is not missing for ever")
            << QList<double>{1} << QList<double>{none, none, 1} << u"ok"_s;
        QTest::newRow("a breach that ended is over")
            << QList<double>{1} << QList<double>{9, 1} << u"ok"_s;
    }
    void lastWordIsWritten()
    {
        QFETCH(QList<double>, before);
        QFETCH(QList<double>, atOnce);
        QFETCH(QString, end);
        Bench bench;
        for (const double value : before)
            bench.say({value});
        bench.settle();
        QCOMPARE(bench.shown(), bench.measured());
        for (const double value : atOnce) // in one turn of the loop: nothing is written meanwhile
            bench.say({value});
        QCOMPARE(bench.measured(), end);
        bench.settle();
        QCOMPARE(bench.shown(), end);
    }

    void sameStateIsNotWrittenAgain()
    {
        Bench bench;
        bench.say({1});
        bench.settle();
        const int before = bench.told();
        bench.say({2, 3, 2.5});
        bench.settle();
        QCOMPARE(bench.told(), before);
        bench.say({9, 10, 11}); // its figures are in the evidence of what asks for them
        bench.settle();
        QCOMPARE(bench.told(), before + 1);
    }

    void anyChangesAtAnySpeed()
    {
        constexpr unsigned seed = 20261122;
        std::mt19937 random(seed);
        Bench bench;
        const std::array values{1.0, 9.0, none};
        int bursts = 0;
        for (; bursts < 100; ++bursts) {
            for (unsigned left = random() % 5 + 1; left > 0; --left)
                bench.say({values.at(random() % values.size())});
            if (random() % 2 == 0)
                QCoreApplication::processEvents(); // some of it may be written by now
            else
                bench.settle();
            if (random() % 3 == 0) {
                bench.settle();
                QCOMPARE(bench.shown(), bench.measured());
            }
        }
        bench.settle();
        QCOMPARE(bench.shown(), bench.measured());
        qInfo("%d bursts, %d changes written, seed %u", bursts, bench.told(), seed);
    }
};

QTEST_GUILESS_MAIN(TestStandings)
#include "tst_standings.moc"
