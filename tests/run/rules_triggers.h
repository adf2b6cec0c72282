// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/situations.h"

namespace cockpit::sample {

inline std::vector<Rule> triggerRules()
{
    return {
        {"a condition changes",
         flying,
         [](Flight& f) { return f.measure(u"c1"_s, u"ok"_s, 1); },
         u"condition-changed"_s,
         {}},
        {"and is noted before the start",
         opened,
         [](Flight& f) { return f.measure(u"c1"_s, u"ok"_s, 1); },
         u"condition-changed"_s,
         {}},
        {"no change, no event",
         [](Flight& f) {
             f.start();
             f.measure(u"c1"_s, u"ok"_s, 1);
         },
         [](Flight& f) { return f.measure(u"c1"_s, u"ok"_s, 1); },
         {},
         {}},
        {"a state that is none",
         flying,
         [](Flight& f) { return f.measure(u"c1"_s, u"splendid"_s); },
         {},
         u"splendid"_s},
        {"a condition that is none",
         flying,
         [](Flight& f) { return f.measure(u"c9"_s, u"ok"_s); },
         {},
         u"c9"_s},
        {"none after the end", closed, [](Flight& f) { return f.measure(u"c1"_s, u"ok"_s); }, {}, u"closed"_s},
        {"Ask: the run is held",
         flying,
         [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); },
         u"condition-changed trigger-fired hold-began"_s,
         {}},
        {"Ask in a hold",
         held,
         [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); },
         u"condition-changed trigger-fired"_s,
         {}},
        {"Ask in a rollback is noted",
         goingBack,
         [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); },
         u"condition-changed trigger-fired"_s,
         {}},
        {"Act: the rollback starts",
         flying,
         [](Flight& f) { return f.measure(u"c4"_s, u"firing"_s, 9); },
         u"condition-changed trigger-fired rollback-started"_s,
         {}},
        {"Act in a hold",
         held,
         [](Flight& f) { return f.measure(u"c4"_s, u"firing"_s, 9); },
         u"condition-changed trigger-fired hold-ended rollback-started"_s,
         {}},
        {"Act while a gate waits",
         atGate,
         [](Flight& f) { return f.measure(u"c4"_s, u"firing"_s, 9); },
         u"condition-changed trigger-fired rollback-started"_s,
         {}},
        {"Observe: noted",
         flying,
         [](Flight& f) { return f.measure(u"c1"_s, u"firing"_s, 9); },
         u"condition-changed trigger-fired"_s,
         {}},
        {"fires once until it was answered",
         [](Flight& f) {
             asked(f);
             f.measure(u"c2"_s, u"ok"_s, 1);
         },
         [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); },
         u"condition-changed"_s,
         {}},
        {"fires again after the answer",
         [](Flight& f) {
             asked(f);
             f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s});
             f.measure(u"c2"_s, u"ok"_s, 1);
         },
         [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); },
         u"condition-changed trigger-fired hold-began"_s,
         {}},
        {"a person declares",
         flying,
         [](Flight& f) {
             return f.team(DeclareTrigger{u"t2"_s, u"users complain"_s});
         },
         u"trigger-fired hold-began"_s,
         {}},
        {"a person says what",
         flying,
         [](Flight& f) {
             return f.team(DeclareTrigger{u"t2"_s, {}});
         },
         {},
         u"reason"_s},
        {"the program declares nothing",
         flying,
         [](Flight& f) {
             return f.cockpit(DeclareTrigger{u"t2"_s, u"x"_s});
         },
         {},
         u"person"_s},
        {"declared Act asks the lead",
         flying,
         [](Flight& f) {
             return f.team(DeclareTrigger{u"t3"_s, u"pages are blank"_s});
         },
         u"trigger-fired hold-began"_s,
         {}},
        {"declared Act by the lead acts",
         flying,
         [](Flight& f) {
             return f.lead(DeclareTrigger{u"t3"_s, u"pages are blank"_s});
         },
         u"trigger-fired rollback-started"_s,
         {}},
        {"declared twice",
         [](Flight& f) {
             f.start();
             f.team(DeclareTrigger{u"t2"_s, u"x"_s});
         },
         [](Flight& f) {
             return f.team(DeclareTrigger{u"t2"_s, u"x"_s});
         },
         {},
         u"fired already"_s},
        {"only the lead answers",
         asked,
         [](Flight& f) {
             return f.team(AnswerTrigger{u"t1"_s, u"roll-back"_s, {}});
         },
         {},
         u"lead"_s},
        {"roll back",
         asked,
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"roll-back"_s, {}});
         },
         u"trigger-answered hold-ended rollback-started"_s,
         {}},
        {"continue needs a reason",
         asked,
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, {}});
         },
         {},
         u"reason"_s},
        {"continue",
         asked,
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s});
         },
         u"trigger-answered hold-ended"_s,
         {}},
        {"continue does not end a person's hold",
         [](Flight& f) {
             held(f);
             f.measure(u"c2"_s, u"firing"_s, 9);
         },
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s});
         },
         u"trigger-answered"_s,
         {}},
        {"continue does not end the hold of another",
         [](Flight& f) {
             asked(f);
             f.team(DeclareTrigger{u"t2"_s, u"x"_s});
         },
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s});
         },
         u"trigger-answered"_s,
         {}},
        {"hold on",
         asked,
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"hold"_s, {}});
         },
         u"trigger-answered"_s,
         {}},
        {"after hold on, continue",
         [](Flight& f) {
             asked(f);
             f.lead(AnswerTrigger{u"t1"_s, u"hold"_s, {}});
         },
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s});
         },
         u"trigger-answered hold-ended"_s,
         {}},
        {"an answer that is none",
         asked,
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"wait and see"_s, u"x"_s});
         },
         {},
         u"roll-back, continue or hold"_s},
        {"nothing to answer",
         flying,
         [](Flight& f) {
             return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"x"_s});
         },
         {},
         u"no answer"_s},
        {"the hold stays until the answer", asked, [](Flight& f) { return f.lead(EndHold{}); }, {}, u"t1"_s},
    };
}

} // namespace cockpit::sample
