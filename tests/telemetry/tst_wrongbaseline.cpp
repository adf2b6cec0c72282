// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/baseline.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runbook::Comparator;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms;
constexpr milliseconds step = 15s;
constexpr unsigned seed = 20'261'123;
constexpr int rounds = 20'000;
constexpr int rulesARound = 50;
constexpr int enough = 50; ///< values a side

/// What may be wrong with a baseline, or with what is held against it.
enum class Fault {
    None,
    NotBegun,
    StillReading,
    Refused,
    PartialRange,
    DoubtedRange,
    FailedRange,
    EndsEarly,
    Empty,
    Zero,
    FewBefore,
    FewNow,
    NothingNow,
    NotNumbers,
    Count
};

bool holds(Comparator comparator, double left, double right)
{
    switch (comparator) {
    case Comparator::Less:
    case Comparator::LessOrEqual:
        return left < right;
    case Comparator::Greater:
    case Comparator::GreaterOrEqual:
        return left > right;
    case Comparator::Equal:
        return false; // the shifts lie well away from the limits
    case Comparator::NotEqual:
        break;
    }
    return true;
}

struct Round {
    explicit Round(std::mt19937& generator)
        : random(generator)
        , fault(static_cast<Fault>(pick(static_cast<int>(Fault::Count) + 3)))
    {
        if (fault >= Fault::Count)
            fault = Fault::None;
        constexpr std::array shifts{-60, -35, -15, -7, 0, 7, 15, 35, 80};
        shift = shifts[pick(static_cast<int>(shifts.size()))];
        capture();
        for (int i = 0; i < countNow(); ++i)
            now.append({{start + (i + 1) * step, valueNow()}});
    }

    std::size_t pick(int count) { return random() % static_cast<unsigned>(count); }
    double noise() { return static_cast<double>(random() % 1000) / 500 - 1; }

    int countNow() { return fault == Fault::FewNow ? 49 : fault == Fault::NothingNow ? 0 : enough; }

    double valueNow()
    {
        if (fault == Fault::NotNumbers)
            return pick(2) == 0 ? std::nan("") : std::numeric_limits<double>::infinity();
        return 100 + shift + noise();
    }

    Answer answer(TimeRange range, int count)
    {
        Answer one;
        one.queryId = u"q"_s;
        const milliseconds end = fault == Fault::EndsEarly ? range.to - 16min : range.to;
        for (int i = count - 1; i >= 0; --i)
            one.samples.push_back({end - i * 1min, fault == Fault::Zero ? 0.0 : 100 + noise()});
        return one;
    }

    void capture()
    {
        if (fault == Fault::NotBegun)
            return;
        baseline.begin(start);
        const std::vector<TimeRange> ranges = baseline.ranges();
        const std::size_t bad = pick(static_cast<int>(ranges.size()));
        for (std::size_t i = 0; i < ranges.size(); ++i)
            takeRange(ranges[i], i == bad, i);
    }

    void takeRange(TimeRange range, bool isBad, std::size_t index)
    {
        const int few = fault == Fault::FewBefore ? 24 : fault == Fault::Empty ? 0 : enough;
        Answer one = answer(range, few);
        if (fault == Fault::StillReading && isBad)
            return;
        if (fault == Fault::Refused && isBad) {
            baseline.refuse(u"q"_s, u"away"_s);
            return;
        }
        // Where a range is bad, the others alone would be enough.
        one.partial = fault == Fault::PartialRange && isBad;
        if (fault == Fault::DoubtedRange && isBad)
            one.doubt = u"a clock is wrong"_s;
        if (fault == Fault::FailedRange && isBad)
            one.failure = SourceFailure{u"m"_s, 422, {}, u"no"_s, false, {}};
        // A source without last week says so with an empty answer, which is whole.
        if (fault == Fault::None && index == 1 && pick(2) == 0)
            one.samples.clear();
        baseline.take(one);
    }

    Rule rule()
    {
        constexpr std::array limits{3.0, 11.0, 25.0, 50.0, 70.0};
        Rule made;
        made.comparator = static_cast<Comparator>(pick(6));
        made.limit = limits[pick(static_cast<int>(limits.size()))];
        made.breachWhenTrue = pick(2) == 0;
        made.change = static_cast<ChangeDirection>(pick(3));
        return made;
    }

    double change(const Rule& made) const
    {
        if (made.change == ChangeDirection::Fall)
            return -shift;
        return made.change == ChangeDirection::Rise ? shift : std::abs(shift);
    }

    std::mt19937& random;
    Fault fault;
    double shift = 0; ///< in per cent of the baseline
    Baseline baseline;
    Series now;
};

} // namespace

/// OK against a baseline that is missing, not whole, too old or too small would be the same wrong green.
class TestWrongBaseline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOkWithoutWholeBaseline();
};

void TestWrongBaseline::noOkWithoutWholeBaseline()
{
    std::mt19937 random(seed);
    qint64 combinations = 0;
    std::map<ConditionState, qint64> seen;
    std::map<Fault, qint64> faults;
    for (int i = 0; i < rounds; ++i) {
        Round round(random);
        ++faults[round.fault];
        const Instant at{start + (enough + 1) * step, 1h};
        for (int j = 0; j < rulesARound; ++j, ++combinations) {
            const Rule rule = round.rule();
            const Reading reading = round.baseline.read(u"q"_s, round.now, at, rule);
            const ConditionState state = evaluate(rule, {}, reading, at).state;
            ++seen[state];
            QVERIFY2(!reading.why.isEmpty(), "a comparison says its figures, or why there are none");
            const double change = round.change(rule);
            const bool expected = round.fault == Fault::None
                && holds(rule.comparator, change, rule.limit) != rule.breachWhenTrue;
            const bool isRight = round.fault == Fault::None
                ? (state == ConditionState::Ok) == expected
                : state == ConditionState::NoData;
            if (!isRight)
                QFAIL(qPrintable(u"round %1, fault %2: %3 % against %4 is %5 (%6)"_s.arg(i)
                                     .arg(static_cast<int>(round.fault))
                                     .arg(change)
                                     .arg(rule.limit)
                                     .arg(word(state), reading.why)));
        }
    }
    QVERIFY(combinations >= 1'000'000);
    QCOMPARE(faults.size(), static_cast<std::size_t>(Fault::Count));
    for (const ConditionState state :
         {ConditionState::Ok, ConditionState::Firing, ConditionState::NoData})
        QVERIFY2(seen[state] > 10'000, qPrintable(word(state)));
    qInfo("%lld combinations, seed %u; ok %lld, no data %lld", static_cast<long long>(combinations),
          seed, static_cast<long long>(seen[ConditionState::Ok]),
          static_cast<long long>(seen[ConditionState::NoData]));
}

QTEST_GUILESS_MAIN(TestWrongBaseline)
#include "tst_wrongbaseline.moc"
