// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pathtofly.h"

#include "models/items/tr.h"

namespace cockpit::items {
using What = PathStep::What;

namespace {

PathStep findings(const PathFacts& facts)
{
    const QString tip = Tr::tr("What the cockpit finds wrong with the runbook, with its lines");
    if (!facts.errors)
        return {What::Findings, Status::Running, Tr::tr("Findings: being looked for"), tip};
    if (*facts.errors > 0)
        return {What::Findings, Status::Failed,
                Tr::tr("Findings: %n error(s)", nullptr, *facts.errors), tip};
    if (facts.warnings > 0)
        return {What::Findings, Status::Attention,
                Tr::tr("Findings: %n warning(s)", nullptr, facts.warnings), tip};
    return {What::Findings, Status::Done, Tr::tr("Findings: none that matter"), tip};
}

PathStep environment(const PathFacts& facts)
{
    if (facts.environment.isEmpty())
        return {What::Environment, Status::Attention, Tr::tr("Environment: none yet"),
                Tr::tr("What binds the runbook to hosts, metrics and people. Make a first file "
                       "beside the runbook, and fill it in.")};
    if (!facts.trouble.isEmpty())
        return {What::Environment, Status::Failed,
                Tr::tr("Environment %1: cannot be read").arg(facts.environment), facts.trouble};
    if (facts.missing > 0)
        return {What::Environment, Status::Attention,
                Tr::tr("Environment %1: %n missing", nullptr, facts.missing).arg(facts.environment),
                Tr::tr("Fill in what the runbook asks for, and test it.")};
    if (facts.unbound > 0)
        return {
            What::Environment, Status::Attention,
            Tr::tr("Environment %1: %n not measured", nullptr, facts.unbound).arg(facts.environment),
            Tr::tr("Conditions that no metric is bound to stay unknown: a person tells. Bind "
                   "them under \"metrics\" in the file, or in the charts during a run.")};
    return {What::Environment, Status::Done,
            Tr::tr("Environment %1: filled in").arg(facts.environment),
            Tr::tr("Edit it, and test its hosts, sources and secrets.")};
}

PathStep fly(const PathFacts& facts)
{
    const bool known = !facts.environment.isEmpty() && facts.trouble.isEmpty();
    if (known && facts.unresolved.isEmpty())
        return {What::Fly, Status::Ready, Tr::tr("Fly with %1 …").arg(facts.environment),
                Tr::tr("Opens the run on its real hosts and services. Nothing begins before you "
                       "start it there.")};
    return {What::Fly, Status::Waiting, Tr::tr("Fly: not yet"),
            facts.unresolved.isEmpty() ? Tr::tr("It needs an environment that can be read.")
                                       : facts.unresolved.join(QLatin1Char('\n'))};
}

} // namespace

std::vector<PathStep> pathToFly(const PathFacts& facts)
{
    return {
        {What::Read, facts.steps > 0 ? Status::Done : Status::Failed,
         Tr::tr("Read: %n step(s)", nullptr, facts.steps),
         Tr::tr("What was understood, and what was guessed, for you to confirm")},
        findings(facts),
        {What::Rehearse, facts.rehearsed ? Status::Done : Status::Running,
         facts.rehearsed ? Tr::tr("Rehearsed") : Tr::tr("Rehearse: this run"),
         Tr::tr(
             "This window is a simulated run: nothing real is touched. Fly it to its end once.")},
        environment(facts),
        fly(facts)};
}

} // namespace cockpit::items
