// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cockpit::telemetry {

namespace {

constexpr std::size_t mostExact = 20;
constexpr std::size_t leastConfident = 50;
constexpr double alpha = 0.05;
constexpr double normalQuantile = 1.959963984540054; ///< of 1 - alpha / 2

void keepFinite(std::vector<double>& values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::sort(values.begin(), values.end());
}

double medianOf(const std::vector<double>& sorted)
{
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2;
}

double mannWhitney(const std::vector<double>& baseline, const std::vector<double>& now)
{
    double u = 0;
    for (const double value : now) {
        const auto [below, above] = std::equal_range(baseline.begin(), baseline.end(), value);
        u += static_cast<double>(below - baseline.begin()) + static_cast<double>(above - below) / 2;
    }
    return u;
}

/// The sum of t^3 - t over the groups of t equal values of both samples together.
double tieSum(const std::vector<double>& baseline, const std::vector<double>& now)
{
    std::vector<double> all(baseline.size() + now.size());
    std::merge(baseline.begin(), baseline.end(), now.begin(), now.end(), all.begin());
    double sum = 0;
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::upper_bound(first, all.end(), *first);
        const auto t = static_cast<double>(last - first);
        sum += t * t * t - t;
        first = last;
    }
    return sum;
}

/// How likely each U is where nothing has changed, by counting arrangements.
std::vector<double> exactDistribution(std::size_t n, std::size_t m)
{
    // The number of ways to reach U with i and j values is that with the highest being of the one
    // sample (it beats all j of the other) plus that with it being of the other.
    std::vector<std::vector<double>> ways(m + 1, std::vector<double>(n * m + 1, 0));
    for (std::size_t j = 0; j <= m; ++j)
        ways[j][0] = 1;
    for (std::size_t i = 1; i <= n; ++i) {
        for (std::size_t j = 1; j <= m; ++j) {
            std::vector<double> next = ways[j - 1];
            for (std::size_t u = j; u < next.size(); ++u)
                next[u] += ways[j][u - j];
            ways[j] = std::move(next);
        }
    }
    double total = 0;
    for (const double count : ways[m])
        total += count;
    for (double& count : ways[m])
        count /= total;
    return ways[m];
}

double exactP(const std::vector<double>& distribution, double u)
{
    const double mirrored = static_cast<double>(distribution.size() - 1) - u;
    const auto tail = static_cast<std::size_t>(std::min(u, mirrored));
    double p = 0;
    for (std::size_t i = 0; i <= tail; ++i)
        p += distribution[i];
    return std::min(1.0, 2 * p);
}

/// The interval begins with the ordered difference of this number (from one) and ends as far from the
/// other end: the largest number by which it still holds the true one in 95 % of all cases.
std::optional<std::size_t> exactBegin(const std::vector<double>& distribution)
{
    double p = 0;
    std::size_t cut = 0;
    while (p + distribution[cut] <= alpha / 2)
        p += distribution[cut++];
    return cut > 0 ? std::optional(cut) : std::nullopt;
}

/// The ordered differences now - baseline, without writing them all down.
class Differences
{
public:
    Differences(const std::vector<double>& baseline, const std::vector<double>& now)
        : m_baseline(baseline)
        , m_now(now)
    {}

    /// The one with `index` others before it in order.
    [[nodiscard]] double at(std::size_t index) const
    {
        double low = m_now.front() - m_baseline.back();
        double high = m_now.back() - m_baseline.front();
        constexpr int halvings = 200; // more than a double has steps for any of these ranges
        for (int i = 0; i < halvings && low < high; ++i) {
            const double middle = low + (high - low) / 2;
            if (middle >= high)
                break;
            if (countUpTo(middle) > index)
                high = middle;
            else
                low = std::nextafter(middle, high);
        }
        return largestUpTo(high);
    }

    [[nodiscard]] double median() const
    {
        const std::size_t count = m_baseline.size() * m_now.size();
        return count % 2 == 1 ? at(count / 2) : at(count / 2 - 1) / 2 + at(count / 2) / 2;
    }

private:
    [[nodiscard]] std::size_t countUpTo(double limit) const
    {
        std::size_t count = 0;
        std::size_t first = 0; // the lowest of the baseline that is near enough
        for (const double value : m_now) {
            while (first < m_baseline.size() && value - m_baseline[first] > limit)
                ++first;
            count += m_baseline.size() - first;
        }
        return count;
    }

    [[nodiscard]] double largestUpTo(double limit) const
    {
        double largest = m_now.front() - m_baseline.back();
        std::size_t first = 0;
        for (const double value : m_now) {
            while (first < m_baseline.size() && value - m_baseline[first] > limit)
                ++first;
            if (first < m_baseline.size())
                largest = std::max(largest, value - m_baseline[first]);
        }
        return largest;
    }

    const std::vector<double>& m_baseline;
    const std::vector<double>& m_now;
};

/// The U's variance where nothing has changed.
double variance(double n, double m, double ties)
{
    const double all = n + m;
    return n * m / 12 * (all + 1 - ties / (all * (all - 1)));
}

double normalP(double u, double n, double m, double ties)
{
    const double spread = std::sqrt(variance(n, m, ties));
    const double away = std::max(std::abs(u - n * m / 2) - 0.5, 0.0);
    return spread > 0 ? std::erfc(away / spread / std::sqrt(2.0)) : 1.0;
}

std::optional<std::size_t> normalBegin(double n, double m, double ties)
{
    const double cut = std::floor(n * m / 2 - normalQuantile * std::sqrt(variance(n, m, ties)) + 0.5);
    return cut >= 1 ? std::optional(static_cast<std::size_t>(cut)) : std::nullopt;
}

} // namespace

bool Comparison::isLowConfidence() const
{
    return std::min(baselineCount, count) < leastConfident;
}

std::optional<Comparison> compare(std::vector<double> baseline, std::vector<double> now)
{
    keepFinite(baseline);
    keepFinite(now);
    if (baseline.empty() || now.empty())
        return std::nullopt;
    const std::size_t n = baseline.size();
    const std::size_t m = now.size();
    const double ties = tieSum(baseline, now);
    const Differences differences(baseline, now);
    Comparison result;
    result.u = mannWhitney(baseline, now);
    result.estimate = differences.median();
    result.baselineMedian = medianOf(baseline);
    result.baselineCount = n;
    result.count = m;
    std::optional<std::size_t> begin;
    if (ties == 0 && n <= mostExact && m <= mostExact) {
        const std::vector<double> distribution = exactDistribution(n, m);
        result.p = exactP(distribution, result.u);
        begin = exactBegin(distribution);
    } else {
        const auto left = static_cast<double>(n);
        const auto right = static_cast<double>(m);
        result.p = normalP(result.u, left, right, ties);
        begin = normalBegin(left, right, ties);
    }
    result.low = begin ? differences.at(*begin - 1) : -std::numeric_limits<double>::infinity();
    result.high = begin ? differences.at(n * m - *begin) : std::numeric_limits<double>::infinity();
    return result;
}

} // namespace cockpit::telemetry
