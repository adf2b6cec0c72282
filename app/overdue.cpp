// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overdue.h"

#include "app/recordedrun.h"
#include "models/run/apply.h"

#include <algorithm>

namespace cockpit::app {

namespace {

constexpr int mostRuns = 20;
constexpr milliseconds longAgo{100LL * 24 * 3'600'000};

bool mayBeDue(const store::RunSummary& run, milliseconds wall, const QString& except)
{
    return run.id != except && run.state == run::word(run::RunOutcome::Completed)
        && run.kind != plan::word(plan::RunKind::Simulated) && wall - run.started < longAgo;
}

void addOf(std::vector<Overdue>& all, const QString& id, const RecordedRun& recorded, milliseconds wall)
{
    const run::RunState state = run::replay(run::emptyState(recorded.plan), recorded.events);
    const milliseconds since = std::max(wall - state.lastAt.wall, milliseconds{0});
    for (items::Call& call : items::callsOf(state, {wall, state.lastAt.elapsed + since}))
        all.push_back({id, recorded.plan->title, std::move(call)});
}

} // namespace

std::vector<Overdue> overdueOf(store::EventStore& store, milliseconds wall, const QString& except)
{
    std::vector<Overdue> all;
    const std::vector<store::RunSummary> runs =
        store.runs().value_or(std::vector<store::RunSummary>());
    int left = mostRuns;
    for (auto run = runs.rbegin(); run != runs.rend() && left > 0; ++run) {
        if (!mayBeDue(*run, wall, except))
            continue;
        --left;
        if (const auto recorded = recordedRun(store, run->id))
            addOf(all, run->id, *recorded, wall);
    }
    return all;
}

} // namespace cockpit::app
