// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

void printLine(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString figures(const Spread& spread)
{
    return u"%1 %2"_s.arg(spread.median, 10, 'f', 3).arg(spread.p95, 10, 'f', 3);
}

} // namespace

double timeOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Spread spreadOf(std::vector<double> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const std::size_t last = times.size() - 1;
    return {times[times.size() / 2], times[std::min(last, times.size() * 95 / 100)]};
}

Comparison compare(const std::function<void()>& ours, const std::function<void()>& theirs, int times)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int i = -warmUp; i < times; ++i) {
        const double first = timeOf(ours);
        const double second = timeOf(theirs);
        if (i < 0)
            continue;
        a.push_back(first);
        b.push_back(second);
    }
    return {spreadOf(a), spreadOf(b)};
}

Spread measure(const std::function<void()>& work, int times)
{
    std::vector<double> all;
    for (int i = -warmUp; i < times; ++i) {
        const double time = timeOf(work);
        if (i >= 0)
            all.push_back(time);
    }
    return spreadOf(all);
}

void printHeader(const QString& title)
{
    printLine(u"\n%1"_s.arg(title));
    printLine(u"  %1 %2 %3 %4 %5 %6  %7"_s.arg(u"what"_s, -52)
                  .arg(u"ms"_s, 10)
                  .arg(u"p95"_s, 10)
                  .arg(u"beside ms"_s, 10)
                  .arg(u"p95"_s, 10)
                  .arg(u"ratio"_s, 7)
                  .arg(u"target"_s));
}

void print(const QString& what, const Comparison& comparison, const QString& target)
{
    printLine(u"  %1 %2 %3 %4  %5"_s.arg(what, -52)
                  .arg(figures(comparison.ours), figures(comparison.theirs))
                  .arg(comparison.ratio(), 7, 'f', 2)
                  .arg(target));
}

void print(const QString& what, const Spread& spread, const QString& target)
{
    printLine(u"  %1 %2 %3  %4"_s.arg(what, -52).arg(figures(spread)).arg(QString(), 29).arg(target));
}

} // namespace bench
