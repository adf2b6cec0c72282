// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/situations.h"

namespace cockpit::sample {

inline std::vector<Rule> commandRules()
{
    return {
        {"the next command",
         inDeploy,
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         u"command-intended"_s,
         {}},
        {"not the one after", inDeploy, [](Flight& f) { return f.begin(u"s2.a2"_s); }, {}, u"not the next"_s},
        {"not while it is intended",
         [](Flight& f) {
             inDeploy(f);
             f.begin(u"s2.a1"_s);
         },
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         {},
         u"only a person"_s},
        {"not while it runs",
         commandRuns,
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         {},
         u"only a person"_s},
        {"not while it is unknown",
         commandUnknown,
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         {},
         u"not running"_s},
        {"not after a failure",
         commandFailed,
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         {},
         u"not running"_s},
        {"not before its step", flying, [](Flight& f) { return f.begin(u"s2.a1"_s); }, {}, u"not running"_s},
        {"not while held",
         [](Flight& f) {
             inDeploy(f);
             f.team(BeginHold{});
         },
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         {},
         u"held"_s},
        {"not what cannot run",
         [](Flight& f) {
             inWatch(f);
             f.begin(u"s3.a1"_s);
             f.lead(StopCommand{u"s3.a1"_s});
             f.finish(u"s3.a1"_s, Outcome::Failed);
         },
         [](Flight& f) { return f.begin(u"s3.a2"_s); },
         {},
         u"cut short"_s},
        {"not a check",
         [](Flight& f) {
             f.start();
             f.lead(StartStep{u"s1"_s});
         },
         [](Flight& f) { return f.begin(u"s1.a2"_s); },
         {},
         u"not a command"_s},
        {"not forward in a rollback",
         [](Flight& f) {
             inDeploy(f);
             f.team(StartRollback{});
         },
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         {},
         u"rollback"_s},
        {"started",
         [](Flight& f) {
             inDeploy(f);
             f.begin(u"s2.a1"_s);
         },
         [](Flight& f) {
             return f.cockpit(ReportStarted{u"s2.a1"_s, 1, 5});
         },
         u"command-started"_s,
         {}},
        {"started: another attempt",
         [](Flight& f) {
             inDeploy(f);
             f.begin(u"s2.a1"_s);
         },
         [](Flight& f) {
             return f.cockpit(ReportStarted{u"s2.a1"_s, 2, 5});
         },
         {},
         u"attempt 2"_s},
        {"finished",
         commandRuns,
         [](Flight& f) { return f.finish(u"s2.a1"_s); },
         u"command-finished"_s,
         {}},
        {"failed",
         commandRuns,
         [](Flight& f) { return f.finish(u"s2.a1"_s, Outcome::Failed); },
         u"command-finished step-failed"_s,
         {}},
        {"not tested is not passed",
         commandRuns,
         [](Flight& f) { return f.finish(u"s2.a1"_s, Outcome::NotTested); },
         u"command-finished"_s,
         {}},
        {"what is asked holds back what follows",
         commandAsked,
         [](Flight& f) { return f.begin(u"s2.a2"_s); },
         {},
         u"not the next"_s},
        {"what is asked is not run again by itself",
         commandAsked,
         [](Flight& f) { return f.begin(u"s2.a1"_s); },
         {},
         u"only a person"_s},
        {"a failure is tried again where that is harmless and was said",
         secondCommandRuns,
         [](Flight& f) { return f.finish(u"s2.a2"_s, Outcome::Failed); },
         u"command-finished action-reopened"_s,
         {}},
        {"but not more often than was said",
         [](Flight& f) {
             secondCommandRuns(f);
             f.finish(u"s2.a2"_s, Outcome::Failed);
             f.begin(u"s2.a2"_s);
             f.cockpit(ReportStarted{u"s2.a2"_s, 2, 9});
         },
         [](Flight& f) {
             return f.cockpit(ReportFinished{{u"s2.a2"_s, 2, Outcome::Failed, 1, {}, 0, {}, false}});
         },
         u"command-finished step-failed"_s,
         {}},
        {"and not what a person stopped",
         [](Flight& f) {
             secondCommandRuns(f);
             f.team(StopCommand{u"s2.a2"_s});
         },
         [](Flight& f) {
             return f.cockpit(ReportFinished{{u"s2.a2"_s, 1, Outcome::Failed, 1, {}, 0, {}, true}});
         },
         u"command-finished step-failed"_s,
         {}},
        {"nor where it is the wrong place",
         secondCommandRuns,
         [](Flight& f) {
             CommandFinished facts{u"s2.a2"_s, 1, Outcome::Failed, -1, {}, 0, {}, false};
             facts.reason = u"identity"_s;
             return f.cockpit(ReportFinished{facts});
         },
         u"command-finished step-failed"_s,
         {}},
        {"what nobody knows may be looked at",
         commandUnknown,
         [](Flight& f) { return f.team(ProbeCommand{u"s2.a1"_s}); },
         u"command-probe-asked"_s,
         {}},
        {"what is known need not be looked at",
         commandFailed,
         [](Flight& f) { return f.team(ProbeCommand{u"s2.a1"_s}); },
         {},
         u"is known"_s},
        {"the program looks at nothing by itself",
         commandUnknown,
         [](Flight& f) { return f.cockpit(ProbeCommand{u"s2.a1"_s}); },
         {},
         u"person"_s},
        {"what a look showed",
         commandUnknown,
         [](Flight& f) {
             return f.cockpit(ReportCommandProbe{u"s2.a1"_s, 1, u"nothing of it runs"_s});
         },
         u"command-probed"_s,
         {}},
        {"what a look at an earlier attempt showed",
         commandUnknown,
         [](Flight& f) {
             return f.cockpit(ReportCommandProbe{u"s2.a1"_s, 2, u"nothing of it runs"_s});
         },
         {},
         u"is known"_s},
        {"an observer that was stopped before it began has not done its work",
         [](Flight& f) {
             inWatch(f);
             f.begin(u"s3.a1"_s);
             f.lead(StopCommand{u"s3.a1"_s});
         },
         [](Flight& f) {
             CommandFinished facts{u"s3.a1"_s, 1, Outcome::Failed, -1, {}, 0, {}, false};
             facts.reason = u"signal"_s;
             return f.cockpit(ReportFinished{facts});
         },
         u"command-finished step-failed"_s,
         {}},
        {"a value of the run",
         inDeploy,
         [](Flight& f) {
             return f.cockpit(ReportValue{u"RUN_VALUE_1"_s, u"20300131"_s});
         },
         u"value-computed"_s,
         {}},
        {"a value of the run is computed once",
         [](Flight& f) {
             inDeploy(f);
             f.cockpit(ReportValue{u"RUN_VALUE_1"_s, u"20300131"_s});
         },
         [](Flight& f) {
             return f.cockpit(ReportValue{u"RUN_VALUE_1"_s, u"20300201"_s});
         },
         {},
         u"still to be computed"_s},
        {"a value that the plan does not know",
         inDeploy,
         [](Flight& f) {
             return f.cockpit(ReportValue{u"PATH"_s, u"/tmp"_s});
         },
         {},
         u"still to be computed"_s},
        {"a value is not a person's",
         inDeploy,
         [](Flight& f) {
             return f.team(ReportValue{u"RUN_VALUE_1"_s, u"mine"_s});
         },
         {},
         u"Only the cockpit"_s},
        {"finished twice",
         [](Flight& f) {
             commandRuns(f);
             f.finish(u"s2.a1"_s);
         },
         [](Flight& f) { return f.finish(u"s2.a1"_s); },
         {},
         u"under way"_s},
        {"unknown",
         commandRuns,
         [](Flight& f) {
             return f.cockpit(ReportUnknown{u"s2.a1"_s, 1, u"gone"_s});
         },
         u"command-unknown"_s,
         {}},
        {"a late report does not end what is unknown",
         commandUnknown,
         [](Flight& f) { return f.finish(u"s2.a1"_s); },
         {},
         u"under way"_s},
        {"a report while held",
         [](Flight& f) {
             commandRuns(f);
             f.team(BeginHold{});
         },
         [](Flight& f) { return f.finish(u"s2.a1"_s); },
         u"command-finished"_s,
         {}},
        {"a forward report in a rollback",
         goingBack,
         [](Flight& f) { return f.finish(u"s2.a1"_s); },
         u"command-finished"_s,
         {}},
        {"input",
         watchRuns,
         [](Flight& f) {
             return f.lead(GiveInput{u"s3.a1"_s, "yes\n"});
         },
         u"command-input-given"_s,
         {}},
        {"input for what takes none",
         commandRuns,
         [](Flight& f) {
             return f.lead(GiveInput{u"s2.a1"_s, "yes\n"});
         },
         {},
         u"takes no input"_s},
        {"input for what does not run yet",
         [](Flight& f) {
             inWatch(f);
             f.begin(u"s3.a1"_s);
         },
         [](Flight& f) {
             return f.lead(GiveInput{u"s3.a1"_s, "yes\n"});
         },
         {},
         u"does not run"_s},
        {"input for what is to stop",
         [](Flight& f) {
             watchRuns(f);
             f.lead(StopCommand{u"s3.a1"_s});
         },
         [](Flight& f) {
             return f.lead(GiveInput{u"s3.a1"_s, "yes\n"});
         },
         {},
         u"already"_s},
        {"input by the program",
         watchRuns,
         [](Flight& f) {
             return f.cockpit(GiveInput{u"s3.a1"_s, "yes\n"});
         },
         {},
         u"person"_s},
        {"stop",
         commandRuns,
         [](Flight& f) { return f.team(StopCommand{u"s2.a1"_s}); },
         u"command-stop-asked"_s,
         {}},
        {"stop twice",
         [](Flight& f) {
             commandRuns(f);
             f.team(StopCommand{u"s2.a1"_s});
         },
         [](Flight& f) { return f.team(StopCommand{u"s2.a1"_s}); },
         {},
         u"already"_s},
        {"stop what does not run",
         inDeploy,
         [](Flight& f) { return f.team(StopCommand{u"s2.a1"_s}); },
         {},
         u"does not run"_s},
        {"a wait is not stopped",
         waiting,
         [](Flight& f) { return f.team(StopCommand{u"s2.a3"_s}); },
         {},
         u"does not run"_s},
        {"a stopped command has failed",
         [](Flight& f) {
             commandRuns(f);
             f.team(StopCommand{u"s2.a1"_s});
         },
         [](Flight& f) { return f.finish(u"s2.a1"_s, Outcome::Failed); },
         u"command-finished step-failed"_s,
         {}},
        {"an endless one has not",
         [](Flight& f) {
             inWatch(f);
             f.begin(u"s3.a1"_s);
             f.team(StopCommand{u"s3.a1"_s});
         },
         [](Flight& f) { return f.finish(u"s3.a1"_s, Outcome::Failed); },
         u"command-finished"_s,
         {}},
        {"an endless one that breaks off has",
         [](Flight& f) {
             inWatch(f);
             f.begin(u"s3.a1"_s);
         },
         [](Flight& f) { return f.finish(u"s3.a1"_s, Outcome::Failed); },
         u"command-finished step-failed"_s,
         {}},
    };
}

} // namespace cockpit::sample
