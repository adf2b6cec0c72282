// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/series.h"

#include <QTest>

#include <map>
#include <random>

using namespace cockpit::telemetry;
using namespace std::chrono_literals;

namespace {

std::vector<Sample> all(const Series& series)
{
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < series.size(); ++i)
        samples.push_back(series.at(i));
    return samples;
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void keepsTheLast();
    void replacesTheSameTime();
    void putsALateSampleInItsPlace();
    void dropsWhatIsOlderThanTheOldest();
    void between();
    void dropAfter();
    void spansAreAllInOrder();
    void againstAMap();
};

void TestSeries::startsEmpty()
{
    const Series series;
    QVERIFY(series.isEmpty());
    QVERIFY(!series.last());
    QVERIFY(series.between(0ms, 1h).empty());
    QVERIFY(series.spans()[0].empty() && series.spans()[1].empty());
}

void TestSeries::keepsTheLast()
{
    Series series(3);
    series.append({{1s, 1}, {2s, 2}, {3s, 3}, {4s, 4}, {5s, 5}});
    QCOMPARE(all(series), (std::vector<Sample>{{3s, 3}, {4s, 4}, {5s, 5}}));
    QCOMPARE(series.last(), std::optional(Sample{5s, 5}));
    series.clear();
    QVERIFY(series.isEmpty());
    Series one(0); // no capacity is one
    one.append({{1s, 1}, {2s, 2}});
    QCOMPARE(all(one), (std::vector<Sample>{{2s, 2}}));
}

void TestSeries::replacesTheSameTime()
{
    Series series(3);
    series.append({{1s, 1}, {2s, 2}});
    series.append({{2s, 20}, {1s, 10}});
    QCOMPARE(all(series), (std::vector<Sample>{{1s, 10}, {2s, 20}}));
}

void TestSeries::putsALateSampleInItsPlace()
{
    Series series(4);
    series.append({{1s, 1}, {2s, 2}, {4s, 4}});
    series.append({{3s, 3}});
    QCOMPARE(all(series), (std::vector<Sample>{{1s, 1}, {2s, 2}, {3s, 3}, {4s, 4}}));
    series.append({{6s, 6}, {5s, 5}}); // full: the oldest goes
    QCOMPARE(all(series), (std::vector<Sample>{{3s, 3}, {4s, 4}, {5s, 5}, {6s, 6}}));
}

void TestSeries::dropsWhatIsOlderThanTheOldest()
{
    Series series(4);
    series.append({{5s, 5}});
    series.append({{4s, 4}});
    QCOMPARE(all(series), (std::vector<Sample>{{5s, 5}}));
}

void TestSeries::between()
{
    Series series(4);
    series.append({{1s, 1}, {2s, 2}, {3s, 3}, {4s, 4}, {5s, 5}});
    QCOMPARE(series.between(2s, 4s), (std::vector<Sample>{{2s, 2}, {3s, 3}, {4s, 4}}));
    QCOMPARE(series.between(2500ms, 2900ms).size(), 0U);
    QCOMPARE(series.between(0s, 9s).size(), 4U);
}

void TestSeries::dropAfter()
{
    Series series(3);
    series.append({{1s, 1}, {2s, 2}, {3s, 3}, {4s, 4}});
    series.dropAfter(3s);
    QCOMPARE(all(series), (std::vector<Sample>{{2s, 2}, {3s, 3}}));
    series.dropAfter(0s);
    QVERIFY(series.isEmpty());
    series.dropAfter(0s);
    series.append({{1s, 1}});
    QCOMPARE(series.size(), 1U);
}

void TestSeries::spansAreAllInOrder()
{
    Series series(5);
    for (int i = 0; i < 13; ++i) {
        series.append({{i * 1s, static_cast<double>(i)}});
        std::vector<Sample> joined;
        for (const auto& span : series.spans())
            joined.insert(joined.end(), span.begin(), span.end());
        QCOMPARE(joined, all(series));
    }
}

void TestSeries::againstAMap()
{
    std::mt19937 random(11);
    for (std::size_t capacity : {1U, 2U, 7U, 50U}) {
        Series series(capacity);
        std::map<milliseconds, double> model;
        for (int i = 0; i < 3000; ++i) {
            const Sample sample{milliseconds{i + static_cast<int>(random() % 20)},
                                static_cast<double>(i)};
            series.append({sample});
            if (model.empty() || sample.at >= model.begin()->first)
                model[sample.at] = sample.value;
            if (model.size() > capacity)
                model.erase(model.begin());
            QCOMPARE(series.size(), model.size());
        }
        std::size_t index = 0;
        for (const auto& [time, value] : model)
            QCOMPARE(series.at(index++), (Sample{time, value}));
    }
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
