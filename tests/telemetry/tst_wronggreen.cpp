// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchanswer.h"
#include "models/telemetry/evidence.h"
#include "models/telemetry/grafanaframes.h"
#include "models/telemetry/monitor.h"
#include "models/telemetry/prometheusanswer.h"
#include "tests/telemetry/fakesource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runbook::Comparator;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms;
constexpr unsigned seed = 20'261'122;
constexpr int rounds = 20'000;
constexpr int conditionsARound = 50;

/// What may be wrong with an answer.
enum class Fault {
    None,
    Unanswered, ///< the source left this query out
    Empty,
    NotNew,
    Stale,
    Future,
    NotANumber,
    Infinite,
    Partial,
    WrongClock,
    QueryFailed,
    SourceFailed,
    Silent, ///< asked, and never answered
    Count
};

/// Units in groups that convert into each other, and by what, written down apart from the program.
struct Unit {
    QString name;
    int group;
    double factor;
};

const std::vector<Unit>& units()
{
    static const std::vector<Unit> all{
        {u"%"_s, 1, 0.01}, {u"ratio"_s, 1, 1},  {u"ms"_s, 2, 0.001}, {u"s"_s, 2, 1},
        {u"min"_s, 2, 60}, {QString(), 3, 1},   {u"req/s"_s, 4, 1},  {u"rpm"_s, 4, 1.0 / 60},
        {u"MB"_s, 5, 1e6}, {u"widgets"_s, 6, 1}};
    return all;
}

struct Case {
    Comparator comparator = Comparator::Less;
    bool breachWhenTrue = true;
    double limit = 0;
    Unit unit;
    bool bound = true;
};

bool holds(Comparator comparator, double left, double right)
{
    const bool same = std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right));
    switch (comparator) {
    case Comparator::Less:
        return left < right && !same;
    case Comparator::LessOrEqual:
        return left < right || same;
    case Comparator::Greater:
        return left > right && !same;
    case Comparator::GreaterOrEqual:
        return left > right || same;
    case Comparator::Equal:
        return same;
    case Comparator::NotEqual:
        return !same;
    }
    return false;
}

/// One monitor that is asked one query, and many conditions on it.
struct Round {
    explicit Round(std::mt19937& generator)
        : random(generator)
        , unit(units()[pick(static_cast<int>(units().size()))])
    {
        auto owned = std::make_unique<FakeSource>(u"metrics"_s);
        source = owned.get();
        Query query;
        query.id = u"q"_s;
        query.unit = unit.name;
        monitor.addSource(std::move(owned), {query}, 15s);
        std::vector<Watched> watched;
        for (int i = 0; i < conditionsARound; ++i) {
            cases.push_back(randomCase());
            watched.push_back(watchedOf(cases.back(), i));
        }
        monitor.watch(watched);
        monitor.start();
        clock.advance(0ms);
    }

    std::size_t pick(int count) { return random() % static_cast<unsigned>(count); }

    Case randomCase()
    {
        const auto number = static_cast<double>(pick(12));
        return {static_cast<Comparator>(pick(6)), pick(2) == 0,
                pick(25) == 0 ? std::numeric_limits<double>::quiet_NaN() : number,
                pick(2) == 0 ? unit : units()[pick(static_cast<int>(units().size()))], pick(20) != 0};
    }

    static Watched watchedOf(const Case& one, int index)
    {
        Watched watched;
        watched.id = QString::number(index);
        watched.queryId = u"q"_s;
        watched.ruleUnit = one.unit.name;
        watched.rule.comparator = one.comparator;
        watched.rule.limit = one.limit;
        watched.rule.breachWhenTrue = one.breachWhenTrue;
        watched.rule.bound = one.bound;
        return watched;
    }

    Answer good()
    {
        Answer answer;
        answer.queryId = u"q"_s;
        value = static_cast<double>(pick(12));
        answer.samples = {{source->ranges.back().to, value}};
        return answer;
    }

    void give(Fault fault)
    {
        Answer answer = good();
        Sample& sample = answer.samples.front();
        switch (fault) {
        case Fault::None:
        case Fault::Count:
            break;
        case Fault::Unanswered:
            source->answer(std::vector<Answer>());
            return;
        case Fault::Empty:
            answer.samples.clear();
            break;
        case Fault::NotNew:
            sample.at = known.value_or(start - 1h);
            break;
        case Fault::Stale:
            sample.at -= 46s + pick(10'000) * 1s;
            break;
        case Fault::Future:
            sample.at += 16s + pick(10'000'000) * 1s;
            break;
        case Fault::NotANumber:
            sample.value = std::numeric_limits<double>::quiet_NaN();
            break;
        case Fault::Infinite:
            sample.value = (pick(2) == 0 ? 1 : -1) * std::numeric_limits<double>::infinity();
            break;
        case Fault::Partial:
            answer.partial = true;
            break;
        case Fault::WrongClock:
            answer.doubt = u"the clock is wrong"_s;
            break;
        case Fault::QueryFailed:
            answer.failure = SourceFailure{u"metrics"_s, 422, u"execution"_s, u"no"_s, false, {}};
            break;
        case Fault::SourceFailed:
            source->fail({u"metrics"_s, 503, {}, u"away"_s, true, {}});
            return;
        case Fault::Silent:
            clock.advance(1min);
            return;
        }
        if (fault == Fault::None)
            known = sample.at;
        source->answer({answer});
    }

    /// On to the next poll, however long the source is given for it.
    void nextPoll()
    {
        for (int i = 0; i < 20 && !source->waiting; ++i)
            clock.advance(15s);
    }

    ConditionState state(int index) const { return monitor.standing(QString::number(index)).state; }

    std::mt19937& random;
    Unit unit;
    SteppedClock clock{{start, 0ms}, false};
    Monitor monitor{clock};
    FakeSource* source = nullptr;
    std::vector<Case> cases;
    double value = 0;
    std::optional<milliseconds> known;
};

HttpAnswer answered(const QByteArray& body)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.headers = {{"content-type", "application/json"}};
    answer.body = body;
    return answer;
}

Asked lastMinute()
{
    return {{start - 1min, start, 15s}, 15s, std::nullopt};
}

} // namespace

/// The worst defect there is: OK without a fresh, whole, finite value in a unit that converts.
class TestWrongGreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOkWithoutEvidence();
    void answersCutShort();
    void clockThatJumps();
};

void TestWrongGreen::noOkWithoutEvidence()
{
    std::mt19937 random(seed);
    qint64 combinations = 0;
    std::map<ConditionState, qint64> seen;
    for (int i = 0; i < rounds; ++i) {
        Round round(random);
        const auto fault = static_cast<Fault>(round.pick(static_cast<int>(Fault::Count)));
        const bool wasGood = round.pick(2) == 0;
        if (wasGood) {
            round.give(Fault::None);
            round.nextPoll();
        }
        round.give(fault);
        // One missed poll is forgiven where the value before is still fresh; the second one is not.
        if (wasGood && fault != Fault::None && fault != Fault::Silent) {
            round.nextPoll();
            round.give(fault);
        }
        for (int j = 0; j < conditionsARound; ++j, ++combinations) {
            const Case& one = round.cases[static_cast<std::size_t>(j)];
            const ConditionState state = round.state(j);
            ++seen[state];
            const bool evidence = fault == Fault::None && one.bound && std::isfinite(one.limit)
                && one.unit.group == round.unit.group;
            const bool expected = evidence
                && holds(one.comparator, round.value * round.unit.factor, one.limit * one.unit.factor)
                    != one.breachWhenTrue;
            if ((state == ConditionState::Ok) != expected)
                QFAIL(qPrintable(
                    u"round %1, fault %2, condition %3: %4 %5 against %6 %7 is %8"_s.arg(i)
                        .arg(static_cast<int>(fault))
                        .arg(j)
                        .arg(round.value)
                        .arg(round.unit.name)
                        .arg(one.limit)
                        .arg(one.unit.name, word(state))));
        }
    }
    QCOMPARE(combinations, qint64(rounds) * conditionsARound);
    QVERIFY(combinations >= 1'000'000);
    for (const ConditionState state :
         {ConditionState::Ok, ConditionState::Firing, ConditionState::NoData, ConditionState::Error,
          ConditionState::Unbound})
        QVERIFY2(seen[state] > 10'000, qPrintable(word(state)));
    qInfo("%lld combinations, seed %u; ok %lld", static_cast<long long>(combinations), seed,
          static_cast<long long>(seen[ConditionState::Ok]));
}

/// No beginning of an answer is one, wherever it is cut.
void TestWrongGreen::answersCutShort()
{
    const QByteArray time = QByteArray::number(static_cast<qint64>(start / 1s));
    const QByteArray matrix = R"({"status":"success","data":{"resultType":"matrix","result":[)"
                              R"({"metric":{},"values":[[)"
        + time + R"(,"0.25"]]}]}})";
    const QByteArray page = R"({"MetricDataResults":[{"Id":"q","Label":"q","Timestamps":[)" + time
        + R"(],"Values":[0.25],"StatusCode":"Complete"}],"Messages":[]})";
    const QByteArray frames =
        R"({"results":{"A":{"status":200,"frames":[{"schema":{"fields":[{"name":"t","type":"time"},)"
        R"({"name":"v","type":"number"}]},"data":{"values":[[)"
        + time + R"(000],[0.25]]}}]}}})";
    const auto isEvidence = [](const tl::expected<Answer, SourceFailure>& answer) {
        return answer && evidenceFrom(&*answer, lastMinute()).kind == Reading::Kind::Value;
    };
    const auto pageAnswer = [](const QByteArray& body) {
        Query query;
        query.id = u"q"_s;
        CloudWatchPages pages(u"metrics"_s, {query});
        pages.take(QJsonDocument::fromJson(body).object());
        return tl::expected<Answer, SourceFailure>(pages.answers().front());
    };
    QVERIFY(isEvidence(readPrometheusAnswer({}, u"q"_s, answered(matrix))));
    QVERIFY(isEvidence(readGrafanaFrames({}, u"q"_s, answered(frames))));
    QVERIFY(isEvidence(pageAnswer(page)));
    for (qsizetype i = 0; i < matrix.size(); ++i)
        QVERIFY(!isEvidence(readPrometheusAnswer({}, u"q"_s, answered(matrix.left(i)))));
    for (qsizetype i = 0; i < frames.size(); ++i)
        QVERIFY(!isEvidence(readGrafanaFrames({}, u"q"_s, answered(frames.left(i)))));
    for (qsizetype i = 0; i < page.size(); ++i)
        QVERIFY(!isEvidence(pageAnswer(page.left(i))));
}

/// The wall clock leaps to and fro; `for` and staleness go by the clock that never does.
void TestWrongGreen::clockThatJumps()
{
    std::mt19937 random(seed);
    Rule rule;
    rule.limit = 5;
    rule.forDuration = 5min;
    qint64 fired = 0;
    for (int i = 0; i < 20'000; ++i) {
        Standing standing;
        Standing steady;
        milliseconds elapsed = 0ms;
        milliseconds wall = start;
        for (int poll = 0; poll < 30; ++poll) {
            elapsed += 15s;
            wall += random() % 3 == 0
                ? milliseconds{static_cast<int>(random() % 200'000'000) - 100'000'000}
                : milliseconds{15s};
            const Reading reading = random() % 8 == 0
                ? Reading{}
                : Reading{Reading::Kind::Value, random() % 40 == 0 ? 1.0 : 9.0, {}};
            standing = evaluate(rule, standing, reading, {wall, elapsed});
            steady = evaluate(rule, steady, reading, {start + elapsed, elapsed});
            QCOMPARE(standing, steady);
            fired += standing.state == ConditionState::Firing ? 1 : 0;
        }
        const Standing late = age(rule, standing, {wall - 24h, elapsed + 45s});
        QVERIFY(late.state != ConditionState::Ok && late.state != ConditionState::Pending
                && late.state != ConditionState::Firing);
    }
    QVERIFY(fired > 1000);
}

QTEST_GUILESS_MAIN(TestWrongGreen)
#include "tst_wronggreen.moc"
