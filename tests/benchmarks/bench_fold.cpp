// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's rules cost: one decision with its fold, and the replay of a long log.
#include "models/plan/planner.h"
#include "models/run/apply.h"
#include "models/run/decide.h"
#include "models/runbook/reader.h"
#include "tests/benchmarks/documents.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>

using namespace cockpit;
using namespace Qt::StringLiterals;

namespace {

constexpr int logLength = 10'000; // where a decision is timed
constexpr int longLog = 100'000;  // what is folded anew

std::shared_ptr<const plan::Plan> makePlan(const QByteArray& document)
{
    const Result<runbook::Runbook> read = runbook::read(document);
    return read ? std::make_shared<plan::Plan>(plan::makePlan(*read, plan::Environment())) : nullptr;
}

/// The lead's words and the metrics' changes by turns.
run::Intent intentAt(int index, const plan::Plan& plan)
{
    if (index % 2 == 0 || plan.conditions.empty())
        return {u"Deployment lead"_s, run::Remark{u"Note %1"_s.arg(index)}};
    const auto place = static_cast<std::size_t>(index) / 2;
    const plan::Condition& condition = plan.conditions[place % plan.conditions.size()];
    const QString to = place / plan.conditions.size() % 2 == 0 ? u"ok"_s : u"no-data"_s;
    return {u"cockpit"_s, run::ReportCondition{condition.id, to, 0.3, {}}};
}

Instant instantAt(int index)
{
    return {milliseconds{1'772'852'400'000 + index * 1000LL}, milliseconds{index * 1000LL}};
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto plan = makePlan(bench::runbookOf(64'000));
    if (!plan)
        return 1;
    run::RunState state = run::emptyState(plan);
    std::vector<run::Event> log;
    std::vector<double> decisions;
    const auto submit = [&](const run::Intent& intent, int index) {
        const auto events = run::decide(state, intent, instantAt(index));
        if (!events)
            qFatal("%s", qPrintable(events.error().sentence)); // the figures would mean nothing
        for (const run::Event& event : *events) {
            state = run::apply(std::move(state), event);
            log.push_back(event);
        }
    };
    run::OpenRun open;
    open.facts.run = u"run-1"_s;
    submit({u"Deployment lead"_s, open}, 0);
    submit({u"Deployment lead"_s, run::StartRun{}}, 0);
    for (int i = 1; static_cast<int>(log.size()) < logLength; ++i) {
        const run::Intent intent = intentAt(i, *plan);
        decisions.push_back(bench::timeOf([&] { submit(intent, i); }));
    }
    bench::printHeader(
        u"Deciding and folding, %1 steps, %2 conditions, %3 events"_s.arg(plan->steps.size())
            .arg(plan->conditions.size())
            .arg(log.size()));
    bench::print(u"decide and apply, one intent"_s, bench::spreadOf(decisions), u"under 0.020 ms"_s);
    const run::RunState empty = run::emptyState(plan);
    bench::print(u"replay of the log"_s, bench::measure([&] { (void)run::replay(empty, log); }),
                 u"-"_s);
    for (int i = logLength; static_cast<int>(log.size()) < longLog; ++i)
        submit(intentAt(i, *plan), i);
    bench::print(u"replay of 100,000 events"_s,
                 bench::measure([&] { (void)run::replay(empty, log); }), u"under 300 ms"_s);
    return 0;
}
