// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/situations.h"

namespace cockpit::sample {

inline std::vector<Rule> stepRules()
{
    return {
        {"first step", flying, [](Flight& f) { return f.lead(StartStep{u"s1"_s}); }, u"step-started"_s, {}},
        {"no step before the start",
         opened,
         [](Flight& f) { return f.lead(StartStep{u"s1"_s}); },
         {},
         u"not started"_s},
        {"no step out of order",
         flying,
         [](Flight& f) { return f.lead(StartStep{u"s2"_s}); },
         {},
         u"\"Pre-checks\" comes before"_s},
        {"no step twice",
         inDeploy,
         [](Flight& f) { return f.lead(StartStep{u"s2"_s}); },
         {},
         u"begun already"_s},
        {"no step that is not planned",
         flying,
         [](Flight& f) { return f.lead(StartStep{u"s9"_s}); },
         {},
         u"s9"_s},
        {"no step while held", held, [](Flight& f) { return f.lead(StartStep{u"s1"_s}); }, {}, u"held"_s},
        {"no step before its gate",
         atGate,
         [](Flight& f) { return f.lead(StartStep{u"s3"_s}); },
         {},
         u"Gate \"Go or no-go\" must"_s},
        {"a step after its gate",
         pastGate,
         [](Flight& f) { return f.lead(StartStep{u"s3"_s}); },
         u"step-started"_s,
         {}},
        {"no step after a failed one",
         commandFailed,
         [](Flight& f) { return f.lead(StartStep{u"s3"_s}); },
         {},
         u"\"Deploy\" comes before"_s},
        {"no step in a rollback",
         goingBack,
         [](Flight& f) { return f.lead(StartStep{u"s3"_s}); },
         {},
         u"rollback"_s},
        {"no rung while flying",
         inDeploy,
         [](Flight& f) { return f.lead(StartStep{u"r1"_s}); },
         {},
         u"flying"_s},
        {"skip needs a reason",
         flying,
         [](Flight& f) {
             return f.lead(SkipStep{u"s1"_s, {}});
         },
         {},
         u"reason"_s},
        {"skip",
         flying,
         [](Flight& f) {
             return f.lead(SkipStep{u"s1"_s, u"done yesterday"_s});
         },
         u"step-skipped"_s,
         {}},
        {"the program skips nothing",
         flying,
         [](Flight& f) {
             return f.cockpit(SkipStep{u"s1"_s, u"why not"_s});
         },
         {},
         u"person"_s},
        {"no skip out of order",
         flying,
         [](Flight& f) {
             return f.lead(SkipStep{u"s2"_s, u"x"_s});
         },
         {},
         u"\"Pre-checks\" comes before"_s},
        {"no skip past a gate",
         atGate,
         [](Flight& f) {
             return f.lead(SkipStep{u"s3"_s, u"x"_s});
         },
         {},
         u"Gate \"Go or no-go\" must"_s},
        {"no skip over a running command",
         commandRuns,
         [](Flight& f) {
             return f.lead(SkipStep{u"s2"_s, u"x"_s});
         },
         {},
         u"still runs"_s},
        {"no skip over an unknown command",
         commandUnknown,
         [](Flight& f) {
             return f.lead(SkipStep{u"s2"_s, u"x"_s});
         },
         {},
         u"verify"_s},
        {"skip after a failure",
         commandFailed,
         [](Flight& f) {
             return f.lead(SkipStep{u"s2"_s, u"x"_s});
         },
         u"step-skipped"_s,
         {}},
        {"a done step is not skipped",
         inDeploy,
         [](Flight& f) {
             return f.lead(SkipStep{u"s1"_s, u"x"_s});
         },
         {},
         u"over already"_s},
        {"the last check finishes the step",
         [](Flight& f) {
             f.start();
             f.lead(StartStep{u"s1"_s});
             f.cockpit(resolve(u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}));
             f.confirm(u"s1.a3"_s);
         },
         [](Flight& f) { return f.confirm(u"s1.a2"_s); },
         u"action-resolved step-finished"_s,
         {}},
        {"a step without lines is confirmed",
         inAnnounce,
         [](Flight& f) { return f.confirm(u"s4"_s); },
         u"action-resolved step-finished"_s,
         {}},
        {"a step without lines can fail",
         inAnnounce,
         [](Flight& f) { return f.team(resolve(u"s4"_s, Outcome::Failed, u"confirmed"_s, {})); },
         u"action-resolved step-failed"_s,
         {}},
        {"a step with lines is not confirmed as a whole",
         inDeploy,
         [](Flight& f) { return f.confirm(u"s2"_s); },
         {},
         u"its lines"_s},
        {"the program confirms nothing",
         inAnnounce,
         [](Flight& f) { return f.cockpit(resolve(u"s4"_s, Outcome::Passed, u"confirmed"_s, {})); },
         {},
         u"person"_s},
    };
}

} // namespace cockpit::sample
