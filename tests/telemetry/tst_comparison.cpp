// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/comparison.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace cockpit::telemetry;
using Values = std::vector<double>;

namespace {

constexpr unsigned seed = 1947;

Values randomValues(std::mt19937& random, std::size_t count, int different, double shift = 0)
{
    Values values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<double>(random() % static_cast<unsigned>(different)) + shift);
    return values;
}

/// All different, so that nothing ties.
Values distinct(std::mt19937& random, std::size_t count)
{
    std::uniform_real_distribution<double> spread(0, 1000);
    Values values(count);
    std::generate(values.begin(), values.end(), [&] { return spread(random); });
    return values;
}

double pairs(const Values& baseline, const Values& now)
{
    double u = 0;
    for (const double x : baseline) {
        for (const double y : now)
            u += y > x ? 1 : (y == x ? 0.5 : 0);
    }
    return u;
}

Values differences(const Values& baseline, const Values& now)
{
    Values all;
    for (const double x : baseline) {
        for (const double y : now)
            all.push_back(y - x);
    }
    std::sort(all.begin(), all.end());
    return all;
}

double medianOf(Values values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// U for every way to deal ranks out to the two sides: what could have come where nothing has changed.
Values everyU(std::size_t n, std::size_t m)
{
    std::vector<bool> isNow(n + m, false);
    std::fill(isNow.begin() + static_cast<std::ptrdiff_t>(n), isNow.end(), true);
    Values all;
    do {
        double u = 0;
        double below = 0;
        for (const bool now : isNow) {
            if (now)
                u += below;
            else
                below += 1;
        }
        all.push_back(u);
    } while (std::next_permutation(isNow.begin(), isNow.end()));
    return all;
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimateAndUByBruteForce();
    void exactPByEveryArrangement();
    void exactIntervalByEveryArrangement();
    void knownValues();
    void normalMeetsExact();
    void intervalCoversTheShift();
    void nothingChanged();
    void lowConfidence();
    void nothingToCompare();
    void manyValues();
};

void TestComparison::estimateAndUByBruteForce()
{
    std::mt19937 random(seed);
    for (int i = 0; i < 2000; ++i) {
        const Values baseline = randomValues(random, 1 + random() % 30, 12);
        const Values now = i % 2 == 0 ? randomValues(random, 1 + random() % 30, 12, 3)
                                      : distinct(random, 1 + random() % 30);
        const auto result = compare(baseline, now);
        QVERIFY(result);
        QCOMPARE(result->u, pairs(baseline, now));
        QVERIFY(near(result->estimate, medianOf(differences(baseline, now))));
        QVERIFY(near(result->baselineMedian, medianOf(baseline)));
        QVERIFY(result->low <= result->estimate && result->estimate <= result->high);
        QVERIFY(result->p > 0 && result->p <= 1);
    }
}

void TestComparison::exactPByEveryArrangement()
{
    std::mt19937 random(seed);
    for (std::size_t n = 1; n <= 7; ++n) {
        for (std::size_t m = 1; m <= 7; ++m) {
            const Values all = everyU(n, m);
            const auto result = compare(distinct(random, n), distinct(random, m));
            const double extreme = std::min(result->u, static_cast<double>(n * m) - result->u);
            const auto tail =
                std::count_if(all.begin(), all.end(), [extreme](double u) { return u <= extreme; });
            const double p =
                std::min(1.0, 2 * static_cast<double>(tail) / static_cast<double>(all.size()));
            QVERIFY2(near(result->p, p), qPrintable(QString::number(result->p)));
        }
    }
}

/// The k-th difference from each end, for the largest k with P(U <= k - 1) <= 2.5 %.
void TestComparison::exactIntervalByEveryArrangement()
{
    std::mt19937 random(seed);
    for (std::size_t n = 2; n <= 7; ++n) {
        for (std::size_t m = 2; m <= 7; ++m) {
            const Values all = everyU(n, m);
            const Values baseline = distinct(random, n);
            const Values now = distinct(random, m);
            const auto result = compare(baseline, now);
            const auto atMost = [&all](std::size_t u) {
                return static_cast<double>(
                           std::count_if(all.begin(), all.end(),
                                         [u](double one) { return one <= static_cast<double>(u); }))
                    / static_cast<double>(all.size());
            };
            std::size_t cut = 0;
            while (atMost(cut) <= 0.025)
                ++cut;
            const Values ordered = differences(baseline, now);
            QCOMPARE(std::isinf(result->low), cut == 0);
            if (cut > 0) {
                QVERIFY(near(result->low, ordered[cut - 1]));
                QVERIFY(near(result->high, ordered[ordered.size() - cut]));
            }
        }
    }
}

/// Worked by hand: every value of now is higher, and one that is in the middle.
void TestComparison::knownValues()
{
    const auto higher = compare({1, 2, 3, 4, 5}, {6, 7, 8, 9, 10});
    QCOMPARE(higher->u, 25.0);
    QVERIFY(near(higher->p, 2.0 / 252));
    QCOMPARE(higher->estimate, 5.0);
    QCOMPARE(higher->low, 2.0); // the third of the 25 differences 1, 2, 2, 3, 3, 3 ...
    QCOMPARE(higher->high, 8.0);
    const auto mixed = compare({1, 4}, {2, 3});
    QCOMPARE(mixed->u, 2.0);
    QCOMPARE(mixed->p, 1.0);
    QCOMPARE(mixed->estimate, 0.0);
    QVERIFY(std::isinf(mixed->low) && std::isinf(mixed->high)); // too few for an interval
}

void TestComparison::normalMeetsExact()
{
    std::mt19937 random(seed);
    for (int i = 0; i < 200; ++i) {
        Values baseline = distinct(random, 20);
        Values now = distinct(random, 20);
        const double exact = compare(baseline, now)->p;
        // One value more, far from mattering, and the approximation is used.
        baseline.push_back(500);
        const double approximate = compare(baseline, now)->p;
        QVERIFY(std::abs(exact - approximate) < 0.12);
    }
}

void TestComparison::intervalCoversTheShift()
{
    std::mt19937 random(seed);
    std::lognormal_distribution<double> spread(0, 0.5);
    int covered = 0;
    constexpr int trials = 2000;
    for (int i = 0; i < trials; ++i) {
        Values baseline(60);
        Values now(55);
        for (double& value : baseline)
            value = spread(random);
        for (double& value : now)
            value = spread(random) + 0.3;
        const auto result = compare(baseline, now);
        covered += result->low <= 0.3 && 0.3 <= result->high ? 1 : 0;
    }
    QVERIFY2(covered > trials * 0.935 && covered < trials * 0.97,
             qPrintable(QString::number(covered)));
}

void TestComparison::nothingChanged()
{
    const Values same(100, 7);
    const auto result = compare(same, same);
    QCOMPARE(result->p, 1.0);
    QCOMPARE(result->estimate, 0.0);
    QCOMPARE(result->low, 0.0);
    QCOMPARE(result->high, 0.0);
}

void TestComparison::lowConfidence()
{
    const Values many(50, 1);
    const Values few(49, 1);
    QVERIFY(!compare(many, many)->isLowConfidence());
    QVERIFY(compare(many, few)->isLowConfidence());
    QVERIFY(compare(few, many)->isLowConfidence());
}

void TestComparison::nothingToCompare()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QVERIFY(!compare({}, {1}));
    QVERIFY(!compare({1}, {none, infinite, -infinite}));
    const auto result = compare({1, none}, {2, infinite});
    QCOMPARE(result->count, 1U);
    QCOMPARE(result->baselineCount, 1U);
}

void TestComparison::manyValues()
{
    std::mt19937 random(seed);
    const Values baseline = randomValues(random, 2000, 1'000'000);
    const Values now = randomValues(random, 500, 1'000'000, 100'000);
    const auto result = compare(baseline, now);
    QVERIFY(near(result->estimate, medianOf(differences(baseline, now))));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
