// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitorparts.h"

#include <algorithm>
#include <utility>

/// How the monitor asks for what was: the baseline of a run, and an earlier run.
namespace cockpit::telemetry {

using namespace std::chrono_literals;

/// What of the baseline is wanted of a source comes before the ghost, the last range first.
void Monitor::Private::wantBaseline(Polled& polled) const
{
    polled.refusals = 0;
    std::erase_if(polled.wanted, [](const Wanted& wanted) { return !wanted.isGhost; });
    for (const TimeRange& range : baseline.ranges())
        polled.wanted.push_back({range, false});
}

void Monitor::Private::wantGhost(Polled& polled) const
{
    std::erase_if(polled.wanted, [](const Wanted& wanted) { return wanted.isGhost; });
    if (ghost)
        polled.wanted.insert(polled.wanted.begin(), {*ghost, true});
}

/// Asks for the next piece of the past, if one is wanted.
bool Monitor::Private::capture(Polled& polled)
{
    if (polled.wanted.empty())
        return false;
    polled.capturing = true;
    polled.inFlight = true;
    polled.generation = generation;
    polled.source->fetch(polled.queries, polled.wanted.back().range);
    return true;
}

/// True when the answer was one of the past.
bool Monitor::Private::takePast(Polled& polled, const std::vector<Answer>& answers)
{
    if (!polled.capturing)
        return false;
    if (const auto refused = refusal(answers)) { // asked again, later
        arm(polled, polled.schedule.failed(*refused));
        missPast(polled, *refused);
        return true;
    }
    polled.capturing = false;
    polled.refusals = 0;
    bool isGhost = false;
    if (!polled.wanted.empty()) {
        isGhost = polled.wanted.back().isGhost;
        polled.wanted.pop_back();
    }
    for (const Answer& answer : answers) {
        if (isGhost)
            ghosts[answer.queryId].append(answer.samples);
        else
            baseline.take(answer);
    }
    arm(polled, 0ms);
    return true;
}

/// The polls go on without it; of the baseline, rules on a change stay without data.
void Monitor::Private::missPast(Polled& polled, const SourceFailure& failure)
{
    constexpr int mostRefusals = 3;
    if (!std::exchange(polled.capturing, false) || ++polled.refusals < mostRefusals)
        return;
    const bool isGhost = !polled.wanted.empty() && polled.wanted.back().isGhost;
    polled.wanted.clear();
    for (const Query& query : polled.queries) {
        if (!isGhost)
            baseline.refuse(query.id, failure.sentence());
    }
}

} // namespace cockpit::telemetry
