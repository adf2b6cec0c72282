// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/replay.h"

#include <QTest>

#include <limits>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds start = 1'795'298'400'000ms;

/// "error rate > 5 % for 1 minute"
Watched above5()
{
    Watched watched;
    watched.rule.limit = 5;
    watched.rule.forDuration = 1min;
    watched.ruleUnit = u"%"_s;
    return watched;
}

std::vector<Sample> samples(const std::vector<double>& values)
{
    std::vector<Sample> list;
    for (std::size_t i = 0; i < values.size(); ++i)
        list.push_back({start + static_cast<int>(i) * 15s, values[i]});
    return list;
}

TimeRange polls(int count)
{
    return {start, start + (count - 1) * 15s, 15s};
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesAndEnds();
    void firesToTheEnd();
    void gapsFreeze();
    void aGapEndsNothing();
    void nothingToJudge_data();
    void nothingToJudge();
    void pieces();
};

void TestReplay::firesAndEnds()
{
    // A ratio, judged in per cent: breached from the second poll on, fires a minute later.
    const Replayed replayed =
        replay(above5(), u"ratio"_s,
               samples({0.01, 0.06, 0.06, 0.06, 0.06, 0.08, 0.09, 0.01, 0.01, 0.06, 0.06, 0.01}),
               polls(12));
    QCOMPARE(replayed.firings.size(), 1U);
    QCOMPARE(replayed.firings[0].at, start + 75s);
    QCOMPARE(replayed.firings[0].value, 8.0);
    QCOMPARE(replayed.firings[0].until, std::optional(start + 105s));
    QCOMPARE(replayed.polls, 12);
    QCOMPARE(replayed.withoutValue, 0);
}

void TestReplay::firesToTheEnd()
{
    const Replayed replayed = replay(above5(), u"%"_s, samples({9, 9, 9, 9, 9, 9}), polls(6));
    QCOMPARE(replayed.firings.size(), 1U);
    QCOMPARE(replayed.firings[0].at, start + 60s);
    QVERIFY(!replayed.firings[0].until);
}

void TestReplay::gapsFreeze()
{
    std::vector<Sample> list = samples({9, 9, 9, 9, 9, 9, 9, 9});
    list.erase(list.begin() + 2, list.begin() + 4);
    const Replayed replayed = replay(above5(), u"%"_s, list, polls(8));
    QCOMPARE(replayed.withoutValue, 2);
    QCOMPARE(replayed.firings.size(), 1U);
    // 15 s before the gap and 45 s after it, from the first value after it on.
    QCOMPARE(replayed.firings[0].at, start + 105s);
}

void TestReplay::aGapEndsNothing()
{
    std::vector<Sample> list = samples({9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1});
    list.erase(list.begin() + 6, list.begin() + 9);
    const Replayed replayed = replay(above5(), u"%"_s, list, polls(11));
    QCOMPARE(replayed.firings.size(), 1U);
    QCOMPARE(replayed.firings[0].until, std::optional(start + 150s));
}

void TestReplay::nothingToJudge_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<QString>("unit");
    QTest::newRow("no sample") << std::vector<double>{} << u"%"_s;
    QTest::newRow("not a number") << std::vector<double>(5, std::numeric_limits<double>::quiet_NaN())
                                  << u"%"_s;
    QTest::newRow("another unit") << std::vector<double>(5, 9) << u"ms"_s;
}

void TestReplay::nothingToJudge()
{
    QFETCH(std::vector<double>, values);
    QFETCH(QString, unit);
    const Replayed replayed = replay(above5(), unit, samples(values), polls(5));
    QCOMPARE(replayed.withoutValue, replayed.polls);
    QVERIFY(replayed.firings.empty());
    QVERIFY(!replayed.why.isEmpty());
}

void TestReplay::pieces()
{
    const auto pieces = piecesOf(polls(25'000));
    QCOMPARE(pieces.size(), 3U);
    QCOMPARE(pieces[0].from, start);
    QCOMPARE(pieces[1].from, pieces[0].to + 15s);
    QCOMPARE(pieces[2].to, polls(25'000).to);
    for (const TimeRange& piece : pieces)
        QVERIFY((piece.to - piece.from) / piece.step < 11'000);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
