// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/apply.h"
#include "models/run/decide.h"
#include "models/run/insight.h"
#include "models/store/eventstore.h"
#include "tests/run/invariants.h"
#include "tests/run/randomplan.h"
#include "tests/run/randomwish.h"
#include "tests/run/ruleinvariants.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;

namespace {

/// A clock as machines have it at their worst: it stands still, leaps, goes back.
class JumpingClock
{
public:
    explicit JumpingClock(QRandomGenerator& random)
        : m_random(random)
    {}

    Instant next()
    {
        const milliseconds passed(m_random.bounded(10) == 0 ? m_random.bounded(1, 900'000)
                                                            : m_random.bounded(0, 20'000));
        m_now.elapsed += passed;
        m_now.wall += passed;
        if (m_random.bounded(50) == 0)
            m_now.wall += milliseconds(m_random.bounded(-3'600'000, 3'600'000));
        Instant said = m_now;
        if (m_random.bounded(50) == 0)
            said.elapsed -= milliseconds(m_random.bounded(0, 5'000));
        return said;
    }

private:
    QRandomGenerator& m_random;
    Instant m_now{milliseconds{1'800'000'000'000}, milliseconds{60'000}};
};

struct Flown {
    std::shared_ptr<const plan::Plan> plan;
    RunState state;
    std::vector<Event> log;
    QStringList faults;
    int wanted = 0;
    int allowed = 0;
};

Flown fly(QRandomGenerator& random, int intents)
{
    constexpr int afterTheEnd = 20;
    Flown flown;
    flown.plan = sample::RandomPlan(random).make();
    flown.state = emptyState(flown.plan);
    sample::Invariants invariants(*flown.plan);
    sample::RuleInvariants rules(*flown.plan);
    JumpingClock clock(random);
    int left = intents;
    while (left-- > 0) {
        ++flown.wanted;
        if (flown.state.stage == Stage::Closed)
            left = std::min(left, afterTheEnd);
        const Intent intent = sample::RandomWish(random, flown.state).make();
        const auto events = decide(flown.state, intent, clock.next());
        if (!events) {
            if (events.error().sentence.isEmpty())
                flown.faults.append(u"a refusal without a reason"_s);
            continue;
        }
        ++flown.allowed;
        for (const Event& event : *events) {
            const RunState before = flown.state;
            flown.state = apply(std::move(flown.state), event);
            invariants.watch(before, event, flown.state);
            rules.watch(before, event);
            flown.log.push_back(event);
        }
        invariants.watchIntent(flown.state, *events);
    }
    flown.faults += invariants.faults() + rules.faults();
    return flown;
}

/// The log as it comes back from the disk.
std::vector<Event> throughJson(const std::vector<Event>& log)
{
    std::vector<Event> read;
    for (const Event& event : log) {
        const QByteArray bytes = canonicalBytes(event);
        auto back = eventFromJson(QJsonDocument::fromJson(bytes).object());
        if (!back || !(*back == event) || canonicalBytes(*back) != bytes)
            return {};
        read.push_back(std::move(*back));
    }
    return read;
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRuns();
    void anyLogFoldsWithoutHarm();
    void throughTheStore();

private:
    static constexpr quint32 seed = 20260311;
};

void TestProperties::manyRuns()
{
    constexpr int intents = 220'000;
    QRandomGenerator random(seed);
    int wanted = 0;
    qint64 allowed = 0;
    qint64 events = 0;
    std::array<qint64, std::variant_size_v<Body>> kinds{};
    std::array<int, 4> endings{}; // completed, rolled back, aborted, still open
    int number = 0;
    for (; wanted < intents; ++number) {
        const Flown flown = fly(random, 400);
        wanted += flown.wanted;
        QVERIFY2(flown.faults.isEmpty(),
                 qPrintable(u"run %1 of seed %2: %3"_s.arg(number).arg(seed).arg(
                     flown.faults.join(u"; "))));
        QVERIFY(replay(emptyState(flown.plan), flown.log).sameAs(flown.state));
        const std::vector<Event> read = throughJson(flown.log);
        QCOMPARE(read.size(), flown.log.size());
        QVERIFY(replay(emptyState(flown.plan), read).sameAs(flown.state));
        allowed += flown.allowed;
        events += static_cast<qint64>(flown.log.size());
        for (const Event& event : flown.log)
            ++kinds[event.body.index()];
        ++endings[flown.state.outcome ? static_cast<std::size_t>(*flown.state.outcome) : 3];
    }
    // A test that never gets anywhere proves nothing: each kind of event and each ending must have come.
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        QVERIFY2(kinds[kind] > 0, qPrintable(u"no event of kind %1"_s.arg(kind)));
    for (const int count : endings)
        QVERIFY(count > 0);
    qInfo("seed %u: %d runs, %d intents, %lld allowed, %lld events; %d completed, %d rolled back, "
          "%d aborted, %d open; "
          "%lld commands intended, %lld unknown, %lld gates declared",
          seed, number, wanted, static_cast<long long>(allowed), static_cast<long long>(events),
          endings[0], endings[1], endings[2], endings[3],
          static_cast<long long>(kinds[Body(CommandIntended{}).index()]),
          static_cast<long long>(kinds[Body(CommandUnknown{}).index()]),
          static_cast<long long>(kinds[Body(GateDeclared{}).index()]));
}

/// A log in a wrong order, of another plan, with pieces missing: the fold never fails.
void TestProperties::anyLogFoldsWithoutHarm()
{
    QRandomGenerator random(seed + 1);
    qint64 folded = 0;
    for (int number = 0; number < 100; ++number) {
        const Flown flown = fly(random, 200);
        const auto other = sample::RandomPlan(random).make();
        RunState state = emptyState(other);
        for (std::size_t i = 0; i < flown.log.size(); ++i) {
            const auto at =
                static_cast<std::size_t>(random.bounded(static_cast<int>(flown.log.size())));
            state = apply(std::move(state), flown.log[at]);
            QCOMPARE(state.lastSeq, flown.log[at].seq);
            ++folded;
        }
        const Instant now = state.lastAt;
        static_cast<void>(timeline(state, now));
        static_cast<void>(behind(state, now));
        static_cast<void>(rollbackWindow(state, now));
        static_cast<void>(nextDue(state));
        for (const plan::Gate& gate : other->gates)
            static_cast<void>(evidenceOf(state, gate.id, now));
    }
    QVERIFY(folded > 1'000);
    qInfo("seed %u: %lld events folded out of order", seed + 1, static_cast<long long>(folded));
}

void TestProperties::throughTheStore()
{
    const QTemporaryDir folder;
    auto opened = store::EventStore::open(folder.filePath(u"runs.sqlite"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    QRandomGenerator random(seed + 2);
    for (int number = 0; number < 20; ++number) {
        const Flown flown = fly(random, 300);
        const QString id = u"run-%1"_s.arg(number);
        int answers = 0;
        QStringList refusals;
        const auto note = [&](const Result<void>& result) {
            ++answers;
            if (!result)
                refusals.append(result.error().sentence);
        };
        (*opened)->createRun(id, {"# runbook", {}}, note);
        (*opened)->append(id, flown.log, note);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 30'000);
        QCOMPARE(refusals, QStringList());
        const auto verified = (*opened)->verify(id);
        QVERIFY(verified);
        QVERIFY2(verified->intact, qPrintable(verified->sentence));
        const auto record = (*opened)->load(id);
        QVERIFY(record);
        std::vector<Event> read;
        for (const store::StoredEvent& stored : record->events)
            read.push_back(stored.event);
        QVERIFY(replay(emptyState(flown.plan), read).sameAs(flown.state));
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
