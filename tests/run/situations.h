// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/run/flight.h"

#include <functional>
#include <vector>

/// The situations that the tables of rules begin in, and what a row of such a table is.
namespace cockpit::sample {

using namespace run;
using namespace Qt::StringLiterals;

/// One rule: a situation, an intent, and what becomes of it: the kinds of events, or words of the refusal.
struct Rule {
    const char* name;
    std::function<void(Flight&)> situation;
    std::function<QString(Flight&)> act;
    QString events;  ///< allowed: kinds joined by spaces
    QString refusal; ///< refused: part of the sentence
};

inline void nothing(Flight&) {}
inline void opened(Flight& f)
{
    f.open();
}
inline void flying(Flight& f)
{
    f.start();
}
inline void held(Flight& f)
{
    f.start();
    f.team(BeginHold{u"lunch"_s});
}
inline void inDeploy(Flight& f)
{
    f.start();
    f.flyChecks();
    f.lead(StartStep{u"s2"_s});
}
inline void commandRuns(Flight& f)
{
    inDeploy(f);
    f.begin(u"s2.a1"_s);
    f.cockpit(ReportStarted{u"s2.a1"_s, 1, 99});
}
inline void commandFailed(Flight& f)
{
    commandRuns(f);
    f.finish(u"s2.a1"_s, Outcome::Failed);
}
inline void commandAsked(Flight& f)
{
    commandRuns(f);
    f.finish(u"s2.a1"_s, Outcome::NotTested);
}
inline void secondCommandRuns(Flight& f)
{
    inDeploy(f);
    f.runCommand(u"s2.a1"_s);
    f.begin(u"s2.a2"_s);
    f.cockpit(ReportStarted{u"s2.a2"_s, 1, 100});
}
inline void commandUnknown(Flight& f)
{
    commandRuns(f);
    f.cockpit(ReportUnknown{u"s2.a1"_s, 1, u"the host went away"_s});
}
inline void atWait(Flight& f)
{
    inDeploy(f);
    f.runCommand(u"s2.a1"_s);
    f.runCommand(u"s2.a2"_s);
}
inline void waiting(Flight& f)
{
    atWait(f);
    f.cockpit(BeginWait{u"s2.a3"_s});
}
inline void atMetric(Flight& f)
{
    waiting(f);
    f.pass(std::chrono::minutes(5));
    f.cockpit(Tick{});
}
inline void atGate(Flight& f)
{
    f.flyToGate();
}
inline void readyToDeclare(Flight& f)
{
    f.flyToGate();
    f.answer(u"g1"_s);
    f.meetCriteria();
}
inline void pastGate(Flight& f)
{
    readyToDeclare(f);
    f.declare(u"g1"_s);
}
inline void inWatch(Flight& f)
{
    pastGate(f);
    f.lead(StartStep{u"s3"_s});
}
inline void watchRuns(Flight& f)
{
    inWatch(f);
    f.begin(u"s3.a1"_s);
    f.cockpit(ReportStarted{u"s3.a1"_s, 1, 100});
}
inline void inAnnounce(Flight& f)
{
    inWatch(f);
    f.begin(u"s3.a1"_s);
    f.lead(StopCommand{u"s3.a1"_s});
    f.finish(u"s3.a1"_s, Outcome::Failed);
    f.team(ResolveAction{u"s3.a2"_s, Outcome::Passed, u"done outside"_s, u"by hand"_s});
    f.lead(StartStep{u"s4"_s});
}
inline void allDone(Flight& f)
{
    inAnnounce(f);
    f.confirm(u"s4"_s);
    f.cockpit(Tick{});
    f.answer(u"g2"_s);
    f.declare(u"g2"_s);
}
inline void goingBack(Flight& f)
{
    commandRuns(f);
    f.team(StartRollback{u"errors"_s, {}});
}
/// The command was stopped, and its step is left.
inline void goingBackFreely(Flight& f)
{
    goingBack(f);
    f.lead(StopCommand{u"s2.a1"_s});
    f.finish(u"s2.a1"_s, Outcome::Failed);
    f.cockpit(Tick{});
}
inline void inFirstRung(Flight& f)
{
    goingBack(f);
    f.lead(StartStep{u"r1"_s, u"the command only reads"_s});
}
inline void atConditionalRung(Flight& f)
{
    inFirstRung(f);
    f.runCommand(u"r1.a1"_s);
}
inline void rolledBack(Flight& f)
{
    atConditionalRung(f);
    f.finish(u"s2.a1"_s, Outcome::Failed);
    f.lead(SkipStep{u"r2"_s, u"no data was changed"_s});
    f.lead(StartStep{u"r3"_s});
    f.confirm(u"r3.a1"_s);
}
inline void asked(Flight& f)
{
    f.start();
    f.measure(u"c2"_s, u"firing"_s, 900);
}
inline void closed(Flight& f)
{
    f.start();
    f.lead(CloseRun{RunOutcome::Aborted, u"wrong day"_s});
}

inline ResolveAction resolve(const QString& action, Outcome outcome, const QString& how,
                             const QString& note)
{
    return {action, outcome, how, note};
}

inline AnswerPoll answerOf(Answer answer, const QString& note = {}, const QString& owner = {},
                           const QString& until = {})
{
    return {u"g1"_s, u"QA"_s, answer, note, owner, until};
}

} // namespace cockpit::sample
