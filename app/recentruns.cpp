// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentruns.h"

#include "models/store/eventstore.h"

#include <QFileInfo>

#include <algorithm>

namespace cockpit::app {

namespace {

constexpr std::ptrdiff_t mostRuns = 50;

std::vector<store::RunSummary> runsIn(const QString& storeFile)
{
    if (!QFileInfo::exists(storeFile))
        return {};
    const auto opened = store::EventStore::open(storeFile);
    if (!opened)
        return {};
    return (*opened)->runs().value_or(std::vector<store::RunSummary>());
}

} // namespace

std::vector<items::RecordedRun> recentRuns(const QString& storeFile)
{
    const std::vector<store::RunSummary> all = runsIn(storeFile);
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    std::vector<items::RecordedRun> runs;
    for (auto run = all.begin() + std::max<std::ptrdiff_t>(count - mostRuns, 0); run != all.end();
         ++run)
        runs.push_back({run->id, run->title, run->environment, run->kind, run->state, run->opened});
    return runs;
}

bool wasRehearsed(const QString& storeFile, const QString& runbookName)
{
    const auto runs = runsIn(storeFile);
    return std::any_of(runs.begin(), runs.end(), [&](const store::RunSummary& run) {
        return run.runbook == runbookName && run.kind == u"simulated" && run.state == u"completed";
    });
}

} // namespace cockpit::app
