// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/decimate.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace cockpit::telemetry;
using namespace std::chrono_literals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestDecimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void minMaxFirstLast();
    void endsAreIncluded();
    void notANumberIsAGap();
    void farApartIsAGap();
    void everySampleIsInAColumn();
    void aTurnedRingIsReadInOrder();
};

void TestDecimate::nothing()
{
    Series series;
    QVERIFY(decimate(series, 0s, 10s, 0).empty());
    QVERIFY(decimate(series, 10s, 10s, 5).empty());
    const auto columns = decimate(series, 0s, 10s, 5);
    QCOMPARE(columns.size(), 5U);
    QVERIFY(std::all_of(columns.begin(), columns.end(),
                        [](const Column& column) { return column.empty; }));
}

void TestDecimate::minMaxFirstLast()
{
    Series series;
    series.append({{0s, 3}, {1s, 9}, {2s, 1}, {3s, 4}, {5s, 7}});
    const auto columns = decimate(series, 0s, 8s, 2);
    QCOMPARE(columns[0], (Column{1, 9, 3, 4, false, false}));
    QCOMPARE(columns[1], (Column{7, 7, 7, 7, false, false}));
}

void TestDecimate::endsAreIncluded()
{
    Series series;
    series.append({{0s, 1}, {1s, 2}, {10s, 3}, {11s, 4}});
    const auto columns = decimate(series, 1s, 10s, 3);
    QCOMPARE(columns[0], (Column{2, 2, 2, 2, false, false}));
    QVERIFY(columns[1].empty);
    QCOMPARE(columns[2], (Column{3, 3, 3, 3, false, false}));
    QCOMPARE(decimate(series, 0s, 11s, 1)[0], (Column{1, 4, 1, 4, false, false}));
}

void TestDecimate::notANumberIsAGap()
{
    Series series;
    series.append(
        {{0s, 1}, {1s, notANumber}, {2s, std::numeric_limits<double>::infinity()}, {3s, 2}, {4s, 3}});
    const auto columns = decimate(series, 0s, 5s, 5);
    QVERIFY(!columns[0].broken);
    QVERIFY(columns[1].empty && columns[2].empty);
    QCOMPARE(columns[3], (Column{2, 2, 2, 2, false, true}));
    QCOMPARE(columns[4], (Column{3, 3, 3, 3, false, false}));
}

void TestDecimate::farApartIsAGap()
{
    Series series;
    series.append({{0s, 1}, {2s, 1}, {8s, 1}});
    const auto columns = decimate(series, 0s, 9s, 9, 3s);
    QVERIFY(!columns[2].broken);
    QVERIFY(columns[8].broken);
    QVERIFY(!decimate(series, 0s, 9s, 9)[8].broken);
}

void TestDecimate::everySampleIsInAColumn()
{
    std::mt19937 random(3);
    for (int run = 0; run < 200; ++run) {
        Series series(5000);
        milliseconds now{static_cast<int>(random() % 1000)};
        for (int i = 0; i < 500; ++i) {
            now += milliseconds{1 + static_cast<int>(random() % 5000)};
            series.append({{now, static_cast<double>(random() % 1000)}});
        }
        const milliseconds from = series.at(50).at;
        const milliseconds to = series.at(449).at;
        const auto columns = decimate(series, from, to, 1 + static_cast<int>(random() % 700));
        const auto inside = series.between(from, to);
        const auto byValue = [](const Sample& a, const Sample& b) { return a.value < b.value; };
        double lowest = 1e9;
        double highest = -1e9;
        double first = notANumber;
        double last = notANumber;
        for (const Column& column : columns) {
            if (column.empty)
                continue;
            QVERIFY(column.min <= column.first && column.last <= column.max);
            lowest = std::min(lowest, column.min);
            highest = std::max(highest, column.max);
            first = std::isnan(first) ? column.first : first;
            last = column.last;
        }
        QCOMPARE(lowest, std::min_element(inside.begin(), inside.end(), byValue)->value);
        QCOMPARE(highest, std::max_element(inside.begin(), inside.end(), byValue)->value);
        QCOMPARE(first, inside.front().value);
        QCOMPARE(last, inside.back().value);
    }
}

void TestDecimate::aTurnedRingIsReadInOrder()
{
    Series turned(10);
    Series straight(100);
    for (int i = 0; i < 27; ++i) {
        const std::vector<Sample> sample{{i * 1s, static_cast<double>(i * i % 17)}};
        turned.append(sample);
        if (i >= 17)
            straight.append(sample);
    }
    QCOMPARE(decimate(turned, 15s, 30s, 4), decimate(straight, 15s, 30s, 4));
}

QTEST_GUILESS_MAIN(TestDecimate)
#include "tst_decimate.moc"
