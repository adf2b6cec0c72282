// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, linting and planning of runbooks with many steps. Each size stands beside the one of half its
// bytes: work that grows with the document and no faster has a ratio of 2.
#include "models/plan/lint.h"
#include "models/plan/planner.h"
#include "models/runbook/reader.h"
#include "tests/benchmarks/documents.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QHashFunctions>

using namespace Qt::StringLiterals;
using namespace cockpit;

namespace {

struct Sample {
    QByteArray bytes;
    runbook::Runbook runbook;
};

Sample sampleOf(qsizetype size)
{
    const QByteArray bytes = bench::stepsOf(size);
    const auto read = runbook::read(bytes);
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence));
    return {bytes, *read};
}

plan::Environment staging()
{
    plan::Environment environment;
    environment.name = u"staging"_s;
    environment.kind = plan::RunKind::Staging;
    for (int i = 0; i < 300; i += 2)
        environment.variables.insert(u"route-%1"_s.arg(i), u"r%1"_s.arg(i));
    plan::MetricBinding binding;
    binding.match = u"error rate"_s;
    binding.query.id = u"error_rate"_s;
    environment.metrics.push_back(binding);
    return environment;
}

void readAgain(const Sample& sample)
{
    (void)runbook::read(sample.bytes);
}

void lintAgain(const Sample& sample)
{
    (void)plan::lint(sample.runbook);
}

void planAgain(const Sample& sample)
{
    (void)plan::makePlan(sample.runbook, staging());
}

void openAgain(const Sample& sample)
{
    readAgain(sample);
    planAgain(sample);
}

struct Work {
    QString name;
    void (*run)(const Sample&);
    QString target;
};

} // namespace

int main(int argc, char* argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // as the program does
    const QCoreApplication application(argc, argv);
    constexpr int times = 12;
    std::vector<Sample> samples;
    for (const qsizetype size : {125'000, 250'000, 500'000, 1'000'000})
        samples.push_back(sampleOf(size));
    const std::vector<Work> works{{u"read"_s, readAgain, {}},
                                  {u"lint"_s, lintAgain, u"1 MB: at most 120 ms"_s},
                                  {u"plan, linting included"_s, planAgain, u"1 MB: at most 200 ms"_s},
                                  {u"read and plan"_s, openAgain, u"1 MB: at most 300 ms"_s}};
    bench::printHeader(u"A runbook of many steps, beside one of half its size (2 is linear)"_s);
    for (const Work& work : works) {
        for (std::size_t i = 1; i < samples.size(); ++i) {
            const bench::Comparison comparison = bench::compare(
                [&] { work.run(samples[i]); }, [&] { work.run(samples[i - 1]); }, times);
            bench::print(u"%1: %2 KB, %3 steps"_s.arg(work.name)
                             .arg(samples[i].bytes.size() / 1000)
                             .arg(samples[i].runbook.steps.size()),
                         comparison, work.target);
        }
    }
    return 0;
}
