// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/situations.h"

namespace cockpit::sample {

inline std::vector<Rule> runRules()
{
    return {
        {"nothing before the opening",
         nothing,
         [](Flight& f) { return f.lead(StartRun{}); },
         {},
         u"no run yet"_s},
        {"open needs an id", nothing, [](Flight& f) { return f.lead(OpenRun{}); }, {}, u"no id"_s},
        {"open",
         nothing,
         [](Flight& f) {
             RunOpened o;
             o.run = u"x"_s;
             return f.lead(OpenRun{o});
         },
         u"run-opened"_s,
         {}},
        {"open twice",
         opened,
         [](Flight& f) {
             RunOpened o;
             o.run = u"x"_s;
             return f.lead(OpenRun{o});
         },
         {},
         u"open already"_s},
        {"an author is needed",
         opened,
         [](Flight& f) { return f.attempt(u" "_s, StartRun{}); },
         {},
         u"who you are"_s},
        {"start", opened, [](Flight& f) { return f.team(StartRun{}); }, u"run-started"_s, {}},
        {"start twice", flying, [](Flight& f) { return f.lead(StartRun{}); }, {}, u"started already"_s},
        {"start with an open trigger",
         [](Flight& f) {
             f.open();
             f.measure(u"c2"_s, u"firing"_s, 9);
         },
         [](Flight& f) { return f.lead(StartRun{}); },
         {},
         u"t1"_s},
        {"resume", flying, [](Flight& f) { return f.cockpit(ResumeRun{}); }, u"run-resumed"_s, {}},
        {"resume after the end", closed, [](Flight& f) { return f.cockpit(ResumeRun{}); }, {}, u"closed"_s},
        {"hold", flying, [](Flight& f) { return f.team(BeginHold{{}}); }, u"hold-began"_s, {}},
        {"hold before the start", opened, [](Flight& f) { return f.team(BeginHold{}); }, {}, u"not started"_s},
        {"hold twice", held, [](Flight& f) { return f.team(BeginHold{}); }, {}, u"held already"_s},
        {"hold in a rollback", goingBack, [](Flight& f) { return f.team(BeginHold{}); }, {}, u"rollback"_s},
        {"anybody ends a person's hold",
         held,
         [](Flight& f) { return f.team(EndHold{{}}); },
         u"hold-ended"_s,
         {}},
        {"the program ends no hold", held, [](Flight& f) { return f.cockpit(EndHold{}); }, {}, u"person"_s},
        {"no hold to end", flying, [](Flight& f) { return f.team(EndHold{}); }, {}, u"not held"_s},
        {"remark", flying, [](Flight& f) { return f.team(Remark{u"all quiet"_s}); }, u"remarked"_s, {}},
        {"remark after the end",
         closed,
         [](Flight& f) { return f.team(Remark{u"all quiet"_s}); },
         u"remarked"_s,
         {}},
        {"empty remark", flying, [](Flight& f) { return f.team(Remark{u" "_s}); }, {}, u"empty"_s},
        {"confirm a guess",
         opened,
         [](Flight& f) {
             return f.team(ConfirmGuess{3, u"offset-after-start"_s, u"T-1:10"_s, true});
         },
         u"guess-confirmed"_s,
         {}},
        {"confirm a guess after the end",
         closed,
         [](Flight& f) {
             return f.team(ConfirmGuess{3, u"offset-after-start"_s, u"T-1:10"_s, false});
         },
         u"guess-confirmed"_s,
         {}},
        {"confirm a guess twice",
         [](Flight& f) {
             opened(f);
             f.team(ConfirmGuess{3, u"offset-after-start"_s, u"T-1:10"_s, false});
         },
         [](Flight& f) {
             return f.lead(ConfirmGuess{3, u"offset-after-start"_s, u"T-1:10"_s, true});
         },
         {},
         u"Line 3 was confirmed by QA already, as read wrongly"_s},
        {"another rule's guess on the same line",
         [](Flight& f) {
             opened(f);
             f.team(ConfirmGuess{3, u"offset-after-start"_s, u"T-1:10"_s, true});
         },
         [](Flight& f) {
             return f.team(ConfirmGuess{3, u"owner"_s, u"ops"_s, true});
         },
         u"guess-confirmed"_s,
         {}},
        {"a guess on no line of the runbook",
         opened,
         [](Flight& f) {
             return f.team(ConfirmGuess{4'000, u"owner"_s, u"ops"_s, true});
         },
         {},
         u"which line"_s},
        {"the program confirms no guess",
         opened,
         [](Flight& f) {
             return f.cockpit(ConfirmGuess{3, u"owner"_s, u"ops"_s, true});
         },
         {},
         u"person"_s},
        {"tick an item",
         opened,
         [](Flight& f) {
             return f.team(TickItem{u"k1.2"_s, true, {}});
         },
         u"item-ticked"_s,
         {}},
        {"tick what is not there",
         opened,
         [](Flight& f) {
             return f.team(TickItem{u"k9"_s, true, {}});
         },
         {},
         u"k9"_s},
        {"the program ticks nothing",
         opened,
         [](Flight& f) {
             return f.cockpit(TickItem{u"k1.2"_s, true, {}});
         },
         {},
         u"person"_s},
        {"afterwards only what is due afterwards",
         closed,
         [](Flight& f) {
             return f.team(TickItem{u"k1.2"_s, true, {}});
         },
         {},
         u"afterwards"_s},
        {"afterwards what is due afterwards",
         closed,
         [](Flight& f) {
             return f.team(TickItem{u"k2.1"_s, true, {}});
         },
         u"item-ticked"_s,
         {}},
        {"abort needs a reason",
         flying,
         [](Flight& f) {
             return f.lead(CloseRun{RunOutcome::Aborted, {}});
         },
         {},
         u"reason"_s},
        {"abort before the start",
         opened,
         [](Flight& f) {
             return f.lead(CloseRun{RunOutcome::Aborted, u"rain"_s});
         },
         u"run-closed"_s,
         {}},
        {"abort over a running command",
         commandRuns,
         [](Flight& f) {
             return f.lead(CloseRun{RunOutcome::Aborted, u"rain"_s});
         },
         {},
         u"still runs"_s},
        {"abort while held",
         held,
         [](Flight& f) {
             return f.lead(CloseRun{RunOutcome::Aborted, u"rain"_s});
         },
         u"run-closed"_s,
         {}},
        {"complete too early",
         atGate,
         [](Flight& f) { return f.lead(CloseRun{}); },
         {},
         u"\"Watch the log\" is not done"_s},
        {"complete without the last gate",
         [](Flight& f) {
             inAnnounce(f);
             f.confirm(u"s4"_s);
         },
         [](Flight& f) { return f.lead(CloseRun{}); },
         {},
         u"Gate \"Release complete\" is not GO"_s},
        {"complete", allDone, [](Flight& f) { return f.lead(CloseRun{}); }, u"run-closed"_s, {}},
        {"the program closes nothing",
         allDone,
         [](Flight& f) { return f.cockpit(CloseRun{}); },
         {},
         u"person"_s},
        {"rolled back without a rollback",
         allDone,
         [](Flight& f) {
             return f.lead(CloseRun{RunOutcome::RolledBack, {}});
         },
         {},
         u"flying"_s},
    };
}

} // namespace cockpit::sample
