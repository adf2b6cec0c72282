// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/situations.h"

namespace cockpit::sample {

inline std::vector<Rule> checkRules()
{
    return {
        {"a note comes first",
         [](Flight& f) {
             f.start();
             f.lead(StartStep{u"s1"_s});
         },
         [](Flight& f) { return f.confirm(u"s1.a2"_s); },
         {},
         u"s1.a1"_s},
        {"a note is noted",
         [](Flight& f) {
             f.start();
             f.lead(StartStep{u"s1"_s});
         },
         [](Flight& f) { return f.cockpit(resolve(u"s1.a1"_s, Outcome::Passed, u"noted"_s, {})); },
         u"action-resolved"_s,
         {}},
        {"a check is more than a note",
         [](Flight& f) {
             f.start();
             f.lead(StartStep{u"s1"_s});
             f.cockpit(resolve(u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}));
         },
         [](Flight& f) { return f.cockpit(resolve(u"s1.a2"_s, Outcome::Passed, u"noted"_s, {})); },
         {},
         u"more than a note"_s},
        {"no check before its step",
         flying,
         [](Flight& f) { return f.confirm(u"s1.a2"_s); },
         {},
         u"not begun"_s},
        {"no check twice",
         [](Flight& f) {
             f.start();
             f.flyChecks();
         },
         [](Flight& f) { return f.confirm(u"s1.a2"_s); },
         {},
         u"resolved already"_s},
        {"not tested needs a note",
         [](Flight& f) {
             f.start();
             f.lead(StartStep{u"s1"_s});
             f.cockpit(resolve(u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}));
         },
         [](Flight& f) {
             return f.team(resolve(u"s1.a2"_s, Outcome::NotTested, u"confirmed"_s, {}));
         },
         {},
         u"reason"_s},
        {"a way of marking that is none",
         inAnnounce,
         [](Flight& f) { return f.team(resolve(u"s4"_s, Outcome::Passed, u"elapsed"_s, {})); },
         {},
         u"elapsed"_s},
        {"skipped is not failed",
         inAnnounce,
         [](Flight& f) { return f.team(resolve(u"s4"_s, Outcome::Failed, u"skipped"_s, u"x"_s)); },
         {},
         u"one or the other"_s},
        {"a marked command needs a reason",
         commandFailed,
         [](Flight& f) {
             return f.team(resolve(u"s2.a1"_s, Outcome::Passed, u"done outside"_s, {}));
         },
         {},
         u"reason"_s},
        {"a failed command is marked",
         commandFailed,
         [](Flight& f) {
             return f.team(resolve(u"s2.a1"_s, Outcome::Passed, u"done outside"_s, u"by hand"_s));
         },
         u"action-resolved"_s,
         {}},
        {"a running command is not marked",
         commandRuns,
         [](Flight& f) {
             return f.team(resolve(u"s2.a1"_s, Outcome::Passed, u"done outside"_s, u"by hand"_s));
         },
         {},
         u"still runs"_s},
        {"a later command is not marked",
         inDeploy,
         [](Flight& f) { return f.team(resolve(u"s2.a2"_s, Outcome::Passed, u"skipped"_s, u"x"_s)); },
         {},
         u"s2.a1"_s},
        {"after a failure nothing else is marked",
         commandFailed,
         [](Flight& f) { return f.team(resolve(u"s2.a2"_s, Outcome::Passed, u"skipped"_s, u"x"_s)); },
         {},
         u"has stopped"_s},
        {"a wait begins",
         atWait,
         [](Flight& f) { return f.cockpit(BeginWait{u"s2.a3"_s}); },
         u"wait-began"_s,
         {}},
        {"a wait begins once",
         waiting,
         [](Flight& f) { return f.cockpit(BeginWait{u"s2.a3"_s}); },
         {},
         u"begun already"_s},
        {"no wait while held",
         [](Flight& f) {
             atWait(f);
             f.team(BeginHold{});
         },
         [](Flight& f) { return f.cockpit(BeginWait{u"s2.a3"_s}); },
         {},
         u"held"_s},
        {"no wait out of turn",
         inDeploy,
         [](Flight& f) { return f.cockpit(BeginWait{u"s2.a3"_s}); },
         {},
         u"s2.a1"_s},
        {"a command is no wait",
         inDeploy,
         [](Flight& f) { return f.cockpit(BeginWait{u"s2.a1"_s}); },
         {},
         u"not a wait"_s},
        {"a wait ends by the clock",
         [](Flight& f) {
             waiting(f);
             f.pass(std::chrono::minutes(5));
         },
         [](Flight& f) { return f.cockpit(Tick{}); },
         u"action-resolved"_s,
         {}},
        {"a wait does not end early",
         [](Flight& f) {
             waiting(f);
             f.pass(std::chrono::milliseconds(299'999));
         },
         [](Flight& f) { return f.cockpit(Tick{}); },
         {},
         {}},
        {"a wait is cut short with a reason",
         waiting,
         [](Flight& f) {
             return f.team(resolve(u"s2.a3"_s, Outcome::Passed, u"skipped"_s, u"already warm"_s));
         },
         u"action-resolved"_s,
         {}},
        {"a wait is not cut short without",
         waiting,
         [](Flight& f) { return f.team(resolve(u"s2.a3"_s, Outcome::Passed, u"skipped"_s, {})); },
         {},
         u"reason"_s},
        {"a metric without data does not pass",
         atMetric,
         [](Flight& f) { return f.cockpit(resolve(u"s2.a4"_s, Outcome::Passed, u"measured"_s, {})); },
         {},
         u"no-data"_s},
        {"a pending metric does not pass",
         [](Flight& f) {
             atMetric(f);
             f.measure(u"c1"_s, u"pending"_s, 300);
         },
         [](Flight& f) { return f.cockpit(resolve(u"s2.a4"_s, Outcome::Passed, u"measured"_s, {})); },
         {},
         u"pending"_s},
        {"a metric that is ok passes",
         [](Flight& f) {
             atMetric(f);
             f.measure(u"c1"_s, u"ok"_s, 100);
         },
         [](Flight& f) { return f.cockpit(resolve(u"s2.a4"_s, Outcome::Passed, u"measured"_s, {})); },
         u"action-resolved step-finished"_s,
         {}},
        {"a person does not pass what is measured",
         atMetric,
         [](Flight& f) {
             return f.team(resolve(u"s2.a4"_s, Outcome::Passed, u"confirmed"_s, u"looks fine"_s));
         },
         {},
         u"is measured"_s},
        {"a person skips what is measured",
         atMetric,
         [](Flight& f) {
             return f.team(resolve(u"s2.a4"_s, Outcome::Passed, u"skipped"_s, u"dashboard is down"_s));
         },
         u"action-resolved step-finished"_s,
         {}},
        {"retry needs a reason",
         commandFailed,
         [](Flight& f) {
             return f.team(RetryAction{u"s2.a1"_s, {}});
         },
         {},
         u"reason"_s},
        {"retry after a failure",
         commandFailed,
         [](Flight& f) {
             return f.team(RetryAction{u"s2.a1"_s, u"host is back"_s});
         },
         u"action-reopened"_s,
         {}},
        {"retry of what is unknown",
         commandUnknown,
         [](Flight& f) {
             return f.team(RetryAction{u"s2.a1"_s, u"verified: not run"_s});
         },
         u"action-reopened"_s,
         {}},
        {"what was asked is answered without a reason",
         commandAsked,
         [](Flight& f) { return f.team(resolve(u"s2.a1"_s, Outcome::Passed, u"confirmed"_s, {})); },
         u"action-resolved"_s,
         {}},
        {"what was asked is not as expected",
         commandAsked,
         [](Flight& f) {
             return f.team(resolve(u"s2.a1"_s, Outcome::Failed, u"confirmed"_s, u"4 rows"_s));
         },
         u"action-resolved step-failed"_s,
         {}},
        {"what was asked is not answered by the program",
         commandAsked,
         [](Flight& f) {
             return f.cockpit(resolve(u"s2.a1"_s, Outcome::Passed, u"confirmed"_s, {}));
         },
         {},
         u"person"_s},
        {"what was asked is run again",
         commandAsked,
         [](Flight& f) {
             return f.team(RetryAction{u"s2.a1"_s, u"too early"_s});
         },
         u"action-reopened"_s,
         {}},
        {"the program retries nothing",
         commandUnknown,
         [](Flight& f) {
             return f.cockpit(RetryAction{u"s2.a1"_s, u"again"_s});
         },
         {},
         u"person"_s},
        {"what runs is not retried",
         commandRuns,
         [](Flight& f) {
             return f.team(RetryAction{u"s2.a1"_s, u"again"_s});
         },
         {},
         u"failed"_s},
        {"nothing forward is retried in a rollback",
         [](Flight& f) {
             commandFailed(f);
             f.team(StartRollback{});
         },
         [](Flight& f) {
             return f.team(RetryAction{u"s2.a1"_s, u"again"_s});
         },
         {},
         u"rollback"_s},
        {"what is unknown is cleared up in a rollback",
         [](Flight& f) {
             commandUnknown(f);
             f.team(StartRollback{});
         },
         [](Flight& f) {
             return f.team(resolve(u"s2.a1"_s, Outcome::Failed, u"confirmed"_s, u"half done"_s));
         },
         u"action-resolved step-failed"_s,
         {}},
    };
}

} // namespace cockpit::sample
