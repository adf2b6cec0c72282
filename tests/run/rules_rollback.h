// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/situations.h"

namespace cockpit::sample {

inline std::vector<Rule> rollbackRules()
{
    return {
        {"from a running step",
         commandRuns,
         [](Flight& f) {
             return f.team(StartRollback{u"errors"_s, {}});
         },
         u"rollback-started"_s,
         {}},
        {"leaves a step of which nothing runs",
         inDeploy,
         [](Flight& f) {
             return f.team(StartRollback{u"errors"_s, {}});
         },
         u"rollback-started step-left"_s,
         {}},
        {"leaves the step when its command has ended",
         [](Flight& f) {
             commandRuns(f);
             f.team(StartRollback{u"errors"_s, {}});
             f.finish(u"s2.a1"_s);
         },
         [](Flight& f) { return f.cockpit(Tick{}); },
         u"step-left"_s,
         {}},
        {"what was left is over",
         [](Flight& f) {
             inDeploy(f);
             f.team(StartRollback{u"errors"_s, {}});
         },
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         {},
         u"during the rollback"_s},
        {"from a failed step",
         commandFailed,
         [](Flight& f) {
             return f.team(StartRollback{u"errors"_s, {}});
         },
         u"rollback-started"_s,
         {}},
        {"from a hold",
         held,
         [](Flight& f) {
             return f.team(StartRollback{u"errors"_s, {}});
         },
         u"hold-ended rollback-started"_s,
         {}},
        {"not before the start",
         opened,
         [](Flight& f) {
             return f.team(StartRollback{u"errors"_s, {}});
         },
         {},
         u"not started"_s},
        {"not twice",
         goingBack,
         [](Flight& f) {
             return f.team(StartRollback{u"errors"_s, {}});
         },
         {},
         u"rollback"_s},
        {"not by the program's own wish",
         flying,
         [](Flight& f) {
             return f.cockpit(StartRollback{u"errors"_s, {}});
         },
         {},
         u"person"_s},
        {"not for a trigger that is none",
         flying,
         [](Flight& f) {
             return f.team(StartRollback{u"errors"_s, u"t9"_s});
         },
         {},
         u"t9"_s},
        {"first rung",
         goingBackFreely,
         [](Flight& f) { return f.lead(StartStep{u"r1"_s}); },
         u"step-started"_s,
         {}},
        {"no rung beside a command of the way forward",
         goingBack,
         [](Flight& f) { return f.lead(StartStep{u"r1"_s}); },
         {},
         u"of the way forward still runs: stop it"_s},
        {"unless somebody says why",
         goingBack,
         [](Flight& f) {
             return f.lead(StartStep{u"r1"_s, u"it only reads"_s});
         },
         u"step-started"_s,
         {}},
        {"nor beside one that was asked to stop and has not ended",
         [](Flight& f) {
             goingBack(f);
             f.lead(StopCommand{u"s2.a1"_s});
         },
         [](Flight& f) { return f.lead(StartStep{u"r1"_s}); },
         {},
         u"still runs"_s},
        {"nor beside one of which nobody knows",
         [](Flight& f) {
             goingBack(f);
             f.cockpit(ReportUnknown{u"s2.a1"_s, 1, u"the host went away"_s});
         },
         [](Flight& f) { return f.lead(StartStep{u"r1"_s}); },
         {},
         u"of the way forward still runs: look at"_s},
        {"once somebody knows, it begins",
         [](Flight& f) {
             goingBack(f);
             f.cockpit(ReportUnknown{u"s2.a1"_s, 1, u"the host went away"_s});
             f.lead(ResolveAction{u"s2.a1"_s, Outcome::Failed, u"done outside"_s, u"it is gone"_s});
         },
         [](Flight& f) { return f.lead(StartStep{u"r1"_s}); },
         u"step-started"_s,
         {}},
        {"rungs in their order",
         goingBack,
         [](Flight& f) { return f.lead(StartStep{u"r3"_s}); },
         {},
         u"\"Old version back\" comes before"_s},
        {"a rung's command",
         inFirstRung,
         [](Flight& f) { return f.begin(u"r1.a1"_s); },
         u"command-intended"_s,
         {}},
        {"the last command ends the rung",
         [](Flight& f) {
             inFirstRung(f);
             f.begin(u"r1.a1"_s);
         },
         [](Flight& f) { return f.finish(u"r1.a1"_s); },
         u"command-finished step-finished"_s,
         {}},
        {"a failed rung stops",
         [](Flight& f) {
             inFirstRung(f);
             f.begin(u"r1.a1"_s);
             f.finish(u"r1.a1"_s, Outcome::Failed);
         },
         [](Flight& f) { return f.lead(StartStep{u"r2"_s}); },
         {},
         u"\"Old version back\" comes before"_s},
        {"and may be skipped",
         [](Flight& f) {
             inFirstRung(f);
             f.begin(u"r1.a1"_s);
             f.finish(u"r1.a1"_s, Outcome::Failed);
         },
         [](Flight& f) {
             return f.lead(SkipStep{u"r1"_s, u"by hand"_s});
         },
         u"step-skipped"_s,
         {}},
        {"a rung that must be done",
         goingBack,
         [](Flight& f) {
             return f.lead(SkipStep{u"r1"_s, u"x"_s});
         },
         {},
         u"not conditional"_s},
        {"a conditional rung",
         atConditionalRung,
         [](Flight& f) {
             return f.lead(SkipStep{u"r2"_s, u"no data lost"_s});
         },
         u"step-skipped"_s,
         {}},
        {"not without a reason",
         atConditionalRung,
         [](Flight& f) {
             return f.lead(SkipStep{u"r2"_s, {}});
         },
         {},
         u"reason"_s},
        {"a rung without lines is confirmed",
         [](Flight& f) {
             atConditionalRung(f);
             f.finish(u"s2.a1"_s, Outcome::Failed);
             f.lead(StartStep{u"r2"_s});
         },
         [](Flight& f) { return f.confirm(u"r2"_s); },
         u"action-resolved step-finished"_s,
         {}},
        {"the last rung ends the rollback",
         [](Flight& f) {
             atConditionalRung(f);
             f.finish(u"s2.a1"_s, Outcome::Failed);
             f.lead(SkipStep{u"r2"_s, u"x"_s});
             f.lead(StartStep{u"r3"_s});
         },
         [](Flight& f) { return f.confirm(u"r3.a1"_s); },
         u"action-resolved step-finished rollback-finished"_s,
         {}},
        {"closed as rolled back",
         rolledBack,
         [](Flight& f) {
             return f.lead(CloseRun{RunOutcome::RolledBack, {}});
         },
         u"run-closed"_s,
         {}},
        {"not before the last rung",
         [](Flight& f) {
             atConditionalRung(f);
             f.finish(u"s2.a1"_s);
         },
         [](Flight& f) {
             return f.lead(CloseRun{RunOutcome::RolledBack, {}});
         },
         {},
         u"\"Restore the database\" is next"_s},
        {"not while a forward command runs",
         [](Flight& f) { inFirstRung(f); },
         [](Flight& f) {
             return f.lead(CloseRun{RunOutcome::RolledBack, {}});
         },
         {},
         u"s2.a1"_s},
        {"no gate in a rollback",
         [](Flight& f) {
             f.flyToGate();
             f.team(StartRollback{});
         },
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::NoGo, u"x"_s); },
         {},
         u"rollback"_s},
        {"completed is not for a rollback",
         rolledBack,
         [](Flight& f) { return f.lead(CloseRun{}); },
         {},
         u"rollback"_s},
    };
}

} // namespace cockpit::sample
