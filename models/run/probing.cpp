// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/probing.h"

#include "models/run/insight.h"
#include "models/run/tr.h"

namespace cockpit::run {

namespace {

/// When the question was asked that is open now.
std::optional<Instant> askedAt(const RunState& state)
{
    const GateState gate = state.gate(gateInTheWay(state));
    return gate.status == GateStatus::Open ? gate.opened : std::nullopt;
}

bool isDue(const ProbeState& shown, Instant asked, Instant now)
{
    return !shown.at || shown.at->elapsed < asked.elapsed
        || now.elapsed - shown.at->elapsed >= probeAgain;
}

} // namespace

std::vector<ProbeDue> probesDue(const RunState& state, Instant now)
{
    std::vector<ProbeDue> due;
    const auto asked = askedAt(state);
    if (!asked || (state.stage != Stage::Prepared && state.stage != Stage::Flying))
        return due;
    for (const Probe& probe : probesOf(*state.plan)) {
        const auto line = plan::probeLineOf(probe.text);
        if (line && isDue(state.probes.value(probe.id), *asked, now))
            due.push_back({probe.id, *line});
    }
    return due;
}

QString whyNotProved(const RunState& state, Instant now)
{
    for (const Probe& probe : probesOf(*state.plan)) {
        const ProbeState shown = state.probes.value(probe.id);
        if (shown.outcome == Outcome::Failed)
            return Tr::tr("Shown not to work: %1").arg(probe.text);
        if (state.plan->rules.probes.empty() && state.plan->kind != plan::RunKind::Live)
            continue; // what is only tried out loses nothing
        if (shown.outcome != Outcome::Passed || !shown.at)
            return Tr::tr("Not shown to work: %1").arg(probe.text);
        if (plan::probeLineOf(probe.text) && now.elapsed - shown.at->elapsed > answerLifetime)
            return Tr::tr("Shown to work more than ten minutes ago, and not since: %1").arg(probe.text);
    }
    return {};
}

} // namespace cockpit::run
