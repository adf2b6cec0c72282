// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/earlierruns.h"

#include "models/plan/plan.h"

namespace cockpit::app {

namespace {

constexpr std::size_t mostRuns = 10; // each is read in full, before the window can show anything

bool isSameRunbook(const std::vector<run::Event>& events, const run::RunOpened& opening)
{
    const auto* opened = events.empty() ? nullptr : std::get_if<run::RunOpened>(&events.front().body);
    return opened && opened->runbookSha256 == opening.runbookSha256;
}

std::vector<run::Event> eventsOf(store::EventStore& store, const QString& run)
{
    const auto record = store.load(run);
    std::vector<run::Event> events;
    if (record) {
        for (const store::StoredEvent& stored : record->events)
            events.push_back(stored.event);
    }
    return events;
}

} // namespace

run::Experience earlierRuns(store::EventStore& store, const run::RunOpened& opening)
{
    const QString simulated = plan::word(plan::RunKind::Simulated);
    const auto runs = store.runs();
    if (opening.kind == simulated || !runs)
        return {};
    std::vector<run::Measured> measured;
    for (auto run = runs->rbegin(); run != runs->rend() && measured.size() < mostRuns; ++run) {
        if (run->kind == simulated || run->runbook != opening.runbookName || run->started.count() == 0)
            continue;
        if (const auto events = eventsOf(store, run->id); isSameRunbook(events, opening))
            measured.push_back(run::measuredIn(events));
    }
    return run::experienceOf(measured);
}

} // namespace cockpit::app
