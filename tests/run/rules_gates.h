// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/situations.h"

namespace cockpit::sample {

inline std::vector<Rule> gateRules()
{
    return {
        {"the clock opens the gate",
         [](Flight& f) {
             f.start();
             f.flyChecks();
             f.flyDeploy();
         },
         [](Flight& f) { return f.cockpit(Tick{}); },
         u"gate-opened"_s,
         {}},
        {"and opens it once", atGate, [](Flight& f) { return f.cockpit(Tick{}); }, {}, {}},
        {"no gate before its time",
         inDeploy,
         [](Flight& f) { return f.lead(OpenGate{u"g1"_s}); },
         {},
         u"not next"_s},
        {"a new question",
         atGate,
         [](Flight& f) { return f.lead(OpenGate{u"g1"_s}); },
         u"gate-opened"_s,
         {}},
        {"no question after GO",
         pastGate,
         [](Flight& f) { return f.lead(OpenGate{u"g1"_s}); },
         {},
         u"GO already"_s},
        {"answer", atGate, [](Flight& f) { return f.team(answerOf(Answer::Go)); }, u"poll-answered"_s, {}},
        {"answer before the question",
         inDeploy,
         [](Flight& f) { return f.team(answerOf(Answer::Go)); },
         {},
         u"no open question"_s},
        {"the program answers nothing",
         atGate,
         [](Flight& f) { return f.cockpit(answerOf(Answer::Go)); },
         {},
         u"person"_s},
        {"a position that is none",
         atGate,
         [](Flight& f) {
             return f.team(AnswerPoll{u"g1"_s, u"Stranger"_s, Answer::Go, {}, {}, {}});
         },
         {},
         u"Stranger"_s},
        {"NO-GO needs a reason",
         atGate,
         [](Flight& f) { return f.team(answerOf(Answer::NoGo)); },
         {},
         u"reason"_s},
        {"a waiver is full",
         atGate,
         [](Flight& f) {
             return f.team(answerOf(Answer::GoWithWaiver, u"one test is open"_s, u"QA"_s, u"noon"_s));
         },
         u"poll-answered"_s,
         {}},
        {"a waiver without an owner",
         atGate,
         [](Flight& f) {
             return f.team(answerOf(Answer::GoWithWaiver, u"one test is open"_s, {}, u"noon"_s));
         },
         {},
         u"owner"_s},
        {"a waiver without an end",
         atGate,
         [](Flight& f) {
             return f.team(answerOf(Answer::GoWithWaiver, u"one test is open"_s, u"QA"_s));
         },
         {},
         u"until when"_s},
        {"a statement",
         atGate,
         [](Flight& f) {
             return f.team(ConfirmStatement{u"g1"_s, 3, Outcome::Passed, {}});
         },
         u"statement-confirmed"_s,
         {}},
        {"what is no statement",
         atGate,
         [](Flight& f) {
             return f.team(ConfirmStatement{u"g1"_s, 2, Outcome::Passed, {}});
         },
         {},
         u"Only a statement"_s},
        {"beyond the criteria",
         atGate,
         [](Flight& f) {
             return f.team(ConfirmStatement{u"g1"_s, 4, Outcome::Passed, {}});
         },
         {},
         u"Only a statement"_s},
        {"before the criteria",
         atGate,
         [](Flight& f) {
             return f.team(ConfirmStatement{u"g1"_s, -1, Outcome::Passed, {}});
         },
         {},
         u"Only a statement"_s},
        {"GO", readyToDeclare, [](Flight& f) { return f.declare(u"g1"_s); }, u"gate-declared"_s, {}},
        {"GO by the lead's role",
         readyToDeclare,
         [](Flight& f) {
             return f.attempt(u"Deployment lead"_s, DeclareGate{u"g1"_s, GateOutcome::Go, {}});
         },
         u"gate-declared"_s,
         {}},
        {"GO by the lead's name",
         readyToDeclare,
         [](Flight& f) {
             return f.attempt(u"on-call lead"_s, DeclareGate{u"g1"_s, GateOutcome::Go, {}});
         },
         u"gate-declared"_s,
         {}},
        {"nobody else declares",
         readyToDeclare,
         [](Flight& f) {
             return f.team(DeclareGate{u"g1"_s, GateOutcome::Go, {}});
         },
         {},
         u"lead"_s},
        {"nor does the program",
         readyToDeclare,
         [](Flight& f) {
             return f.cockpit(DeclareGate{u"g1"_s, GateOutcome::Hold, {}});
         },
         {},
         u"lead"_s},
        {"no GO without answers",
         [](Flight& f) {
             f.flyToGate();
             f.meetCriteria();
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"No answer from Deployment lead, QA, Backend"_s},
        {"no GO against a NO-GO",
         [](Flight& f) {
             readyToDeclare(f);
             f.team(answerOf(Answer::NoGo, u"a test fails"_s));
         },
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Go, u"I know better"_s); },
         {},
         u"NO-GO by QA"_s},
        {"no GO on stale answers",
         [](Flight& f) {
             readyToDeclare(f);
             f.pass(answerLifetime + milliseconds(1));
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"older than ten minutes"_s},
        {"GO on answers that are just fresh",
         [](Flight& f) {
             readyToDeclare(f);
             f.pass(answerLifetime);
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         u"gate-declared"_s,
         {}},
        {"no GO on unticked items",
         [](Flight& f) {
             readyToDeclare(f);
             f.team(TickItem{u"k1.1"_s, false, {}});
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"1 of 2 items"_s},
        {"no GO without data",
         [](Flight& f) {
             readyToDeclare(f);
             f.measure(u"c1"_s, u"no-data"_s);
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"unknown"_s},
        {"no GO on a breach",
         [](Flight& f) {
             readyToDeclare(f);
             f.measure(u"c1"_s, u"firing"_s, 412);
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"412 ms, limit 200 ms"_s},
        {"no GO while a breach is pending",
         [](Flight& f) {
             readyToDeclare(f);
             f.measure(u"c1"_s, u"pending"_s, 412);
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"not met"_s},
        {"no GO on an unconfirmed statement",
         [](Flight& f) {
             f.flyToGate();
             f.answer(u"g1"_s);
             f.team(TickItem{u"k1.1"_s, true, {}});
             f.team(TickItem{u"k1.2"_s, true, {}});
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"nobody has confirmed"_s},
        {"no GO while a rollback condition fires",
         [](Flight& f) {
             readyToDeclare(f);
             f.measure(u"c2"_s, u"firing"_s, 1);
             f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"a false alarm"_s});
         },
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Go, u"waived"_s); },
         {},
         u"rule c2"_s},
        {"no GO while a trigger is open",
         [](Flight& f) {
             readyToDeclare(f);
             f.team(DeclareTrigger{u"t2"_s, u"users complain"_s});
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"t2"_s},
        {"a waiver needs the lead's reason",
         [](Flight& f) {
             f.flyToGate();
             f.answer(u"g1"_s, Answer::GoWithWaiver);
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"waiver"_s},
        {"a waiver with the lead's reason",
         [](Flight& f) {
             f.flyToGate();
             f.answer(u"g1"_s, Answer::GoWithWaiver);
         },
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Go, u"agreed with the owner"_s); },
         u"gate-declared"_s,
         {}},
        {"a reason without a waiver",
         [](Flight& f) {
             f.flyToGate();
             f.answer(u"g1"_s);
         },
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Go, u"because"_s); },
         {},
         u"items ticked"_s},
        {"a declared NO-GO needs a reason",
         readyToDeclare,
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::NoGo); },
         {},
         u"reason"_s},
        {"a NO-GO holds the run",
         readyToDeclare,
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::NoGo, u"too risky"_s); },
         u"gate-declared hold-began"_s,
         {}},
        {"a HOLD holds the run",
         atGate,
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Hold); },
         u"gate-declared hold-began"_s,
         {}},
        {"a HOLD in a hold",
         [](Flight& f) {
             f.flyToGate();
             f.team(BeginHold{});
         },
         [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Hold); },
         u"gate-declared"_s,
         {}},
        {"nothing is declared twice",
         pastGate,
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"no open question"_s},
        {"GO ends the gate's hold",
         [](Flight& f) {
             f.flyToGate();
             f.declare(u"g1"_s, GateOutcome::Hold);
             f.lead(OpenGate{u"g1"_s});
             f.answer(u"g1"_s);
             f.meetCriteria();
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         u"gate-declared hold-ended"_s,
         {}},
        {"only the lead ends the gate's hold",
         [](Flight& f) {
             f.flyToGate();
             f.declare(u"g1"_s, GateOutcome::Hold);
         },
         [](Flight& f) { return f.team(EndHold{}); },
         {},
         u"lead"_s},
        {"a new question resets the answers",
         [](Flight& f) {
             readyToDeclare(f);
             f.lead(OpenGate{u"g1"_s});
         },
         [](Flight& f) { return f.declare(u"g1"_s); },
         {},
         u"No answer"_s},
    };
}

} // namespace cockpit::sample
