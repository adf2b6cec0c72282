// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/outlook.h"
#include "tests/run/situations.h"

/// The sample plan as a team has it that agreed on everything that can be agreed on.
///
/// s2.a1 is irreversible and the run is live: it needs two people. A ramp of 10 % and 100 %, a rollout of
/// two phases, a freeze an hour after the clock's beginning, a fixed start for s3, a hold before s4.
namespace cockpit::sample {

inline QDateTime afterBegin(std::chrono::minutes time)
{
    return QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC)
        .addMSecs(milliseconds(time).count());
}

inline plan::Plan makeAgreedPlan()
{
    plan::Plan made = makePlan();
    made.kind = plan::RunKind::Live;
    made.steps[0].title = QStringLiteral("Verify the build");
    made.steps[1].actions[0].blast = plan::Blast::Irreversible;
    made.steps[1].actions[1].blast = plan::Blast::ReadOnly;
    made.steps[1].rollback = QStringLiteral("install the old version");
    made.ladder[0].depth = plan::RungDepth::Application;
    made.ladder[1].depth = plan::RungDepth::Database;
    made.ladder[2].depth = plan::RungDepth::Verify;
    made.ramp.resize(2);
    made.ramp[0].percent = 10;
    made.ramp[0].soak = std::chrono::minutes(5);
    made.ramp[1].percent = 100;
    made.rollout.resize(2);
    made.rollout[0].checkEveryHours = 4;
    made.rules.freezes = {{afterBegin(std::chrono::minutes(600)),
                           afterBegin(std::chrono::minutes(700)), QStringLiteral("quarter's end")}};
    made.rules.fixedStarts = {{QStringLiteral("Watch the log"), afterBegin(std::chrono::minutes(90))}};
    plan::PlannedHold hold;
    hold.before = QStringLiteral("Announce");
    hold.until = plan::PlannedHold::Until::Time;
    hold.length = std::chrono::minutes(3);
    made.rules.holds = {hold};
    return made;
}

inline Flight agreedFlight()
{
    return Flight(std::make_shared<const plan::Plan>(makeAgreedPlan()));
}

inline Flight flightWith(const std::function<void(plan::Plan&)>& change)
{
    auto made = makeAgreedPlan();
    change(made);
    return Flight(std::make_shared<const plan::Plan>(std::move(made)));
}

inline ApproveLine approval(const QString& hash = QStringLiteral("hash-of-s2.a1"),
                            const QString& target = QStringLiteral("app-01"))
{
    return {QStringLiteral("s2.a1"), hash, target};
}

/// s2 is under way by the lead, and its irreversible line is next.
inline void atIrreversible(Flight& f)
{
    f.start();
    f.flyChecks();
    f.lead(StartStep{u"s2"_s});
}

/// g1 is open, everything is met and answered; the irreversible line was approved by QA.
inline void agreedToGate(Flight& f)
{
    f.open();
    for (const run::Probe& probe : run::probesOf(*f.state().plan))
        if (!probe.isAsked)
            f.team(ReportProbe{probe.id, Outcome::Passed, u"listed and read"_s});
    atIrreversible(f);
    f.team(approval());
    f.runCommand(u"s2.a1"_s);
    f.runCommand(u"s2.a2"_s);
    f.cockpit(BeginWait{u"s2.a3"_s});
    f.pass(std::chrono::minutes(5));
    f.cockpit(Tick{});
    f.measure(u"c1"_s, u"ok"_s, 120);
    f.cockpit(ResolveAction{u"s2.a4"_s, Outcome::Passed, u"measured"_s, {}});
    f.cockpit(Tick{});
}

inline void onRamp(Flight& f)
{
    f.start();
    for (const QString& id : {u"c1"_s, u"c2"_s, u"c4"_s})
        f.measure(id, u"ok"_s, 10);
    f.lead(AdvanceRamp{0, {}});
}

} // namespace cockpit::sample
