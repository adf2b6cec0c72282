// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "tests/run/flight.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using sample::Flight;

namespace {

/// One rule: a situation, an intent, and what becomes of it: the kinds of events, or words of the refusal.
struct Rule {
    const char* name;
    std::function<void(Flight&)> situation;
    std::function<QString(Flight&)> act;
    QString events;  ///< allowed: kinds joined by spaces
    QString refusal; ///< refused: part of the sentence
};

void nothing(Flight&) { }
void opened(Flight& f) { f.open(); }
void flying(Flight& f) { f.start(); }
void held(Flight& f)
{
    f.start();
    f.team(BeginHold{u"lunch"_s});
}
void inDeploy(Flight& f)
{
    f.start();
    f.flyChecks();
    f.lead(StartStep{u"s2"_s});
}
void commandRuns(Flight& f)
{
    inDeploy(f);
    f.begin(u"s2.a1"_s);
    f.cockpit(ReportStarted{u"s2.a1"_s, 1, 99});
}
void commandFailed(Flight& f)
{
    commandRuns(f);
    f.finish(u"s2.a1"_s, Outcome::Failed);
}
void commandUnknown(Flight& f)
{
    commandRuns(f);
    f.cockpit(ReportUnknown{u"s2.a1"_s, 1, u"the host went away"_s});
}
void atWait(Flight& f)
{
    inDeploy(f);
    f.runCommand(u"s2.a1"_s);
    f.runCommand(u"s2.a2"_s);
}
void waiting(Flight& f)
{
    atWait(f);
    f.cockpit(BeginWait{u"s2.a3"_s});
}
void atMetric(Flight& f)
{
    waiting(f);
    f.pass(std::chrono::minutes(5));
    f.cockpit(Tick{});
}
void atGate(Flight& f) { f.flyToGate(); }
void readyToDeclare(Flight& f)
{
    f.flyToGate();
    f.answer(u"g1"_s);
    f.meetCriteria();
}
void pastGate(Flight& f)
{
    readyToDeclare(f);
    f.declare(u"g1"_s);
}
void inWatch(Flight& f)
{
    pastGate(f);
    f.lead(StartStep{u"s3"_s});
}
void inAnnounce(Flight& f)
{
    inWatch(f);
    f.begin(u"s3.a1"_s);
    f.lead(StopCommand{u"s3.a1"_s});
    f.finish(u"s3.a1"_s, Outcome::Failed);
    f.team(ResolveAction{u"s3.a2"_s, Outcome::Passed, u"done outside"_s, u"by hand"_s});
    f.lead(StartStep{u"s4"_s});
}
void allDone(Flight& f)
{
    inAnnounce(f);
    f.confirm(u"s4"_s);
    f.cockpit(Tick{});
    f.answer(u"g2"_s);
    f.declare(u"g2"_s);
}
void goingBack(Flight& f)
{
    commandRuns(f);
    f.team(StartRollback{u"errors"_s, {}});
}
void inFirstRung(Flight& f)
{
    goingBack(f);
    f.lead(StartStep{u"r1"_s});
}
void atConditionalRung(Flight& f)
{
    inFirstRung(f);
    f.runCommand(u"r1.a1"_s);
}
void rolledBack(Flight& f)
{
    atConditionalRung(f);
    f.finish(u"s2.a1"_s, Outcome::Failed);
    f.lead(SkipStep{u"r2"_s, u"no data was changed"_s});
    f.lead(StartStep{u"r3"_s});
    f.confirm(u"r3.a1"_s);
}
void asked(Flight& f)
{
    f.start();
    f.measure(u"c2"_s, u"firing"_s, 900);
}
void closed(Flight& f)
{
    f.start();
    f.lead(CloseRun{RunOutcome::Aborted, u"wrong day"_s});
}

ResolveAction resolve(const QString& action, Outcome outcome, const QString& how, const QString& note)
{
    return {action, outcome, how, note};
}

AnswerPoll answerOf(Answer answer, const QString& note = {}, const QString& owner = {}, const QString& until = {})
{
    return {u"g1"_s, u"QA"_s, answer, note, owner, until};
}

std::vector<Rule> runRules()
{
    return {
        {"nothing before the opening", nothing, [](Flight& f) { return f.lead(StartRun{}); }, {}, u"no run yet"_s},
        {"open needs an id", nothing, [](Flight& f) { return f.lead(OpenRun{}); }, {}, u"no id"_s},
        {"open", nothing, [](Flight& f) { RunOpened o; o.run = u"x"_s; return f.lead(OpenRun{o}); }, u"run-opened"_s, {}},
        {"open twice", opened, [](Flight& f) { RunOpened o; o.run = u"x"_s; return f.lead(OpenRun{o}); }, {}, u"open already"_s},
        {"an author is needed", opened, [](Flight& f) { return f.attempt(u" "_s, StartRun{}); }, {}, u"who you are"_s},
        {"start", opened, [](Flight& f) { return f.team(StartRun{}); }, u"run-started"_s, {}},
        {"start twice", flying, [](Flight& f) { return f.lead(StartRun{}); }, {}, u"started already"_s},
        {"start with an open trigger", [](Flight& f) { f.open(); f.measure(u"c2"_s, u"firing"_s, 9); }, [](Flight& f) { return f.lead(StartRun{}); }, {}, u"t1"_s},
        {"resume", flying, [](Flight& f) { return f.cockpit(ResumeRun{}); }, u"run-resumed"_s, {}},
        {"resume after the end", closed, [](Flight& f) { return f.cockpit(ResumeRun{}); }, {}, u"closed"_s},
        {"hold", flying, [](Flight& f) { return f.team(BeginHold{{}}); }, u"hold-began"_s, {}},
        {"hold before the start", opened, [](Flight& f) { return f.team(BeginHold{}); }, {}, u"not started"_s},
        {"hold twice", held, [](Flight& f) { return f.team(BeginHold{}); }, {}, u"held already"_s},
        {"hold in a rollback", goingBack, [](Flight& f) { return f.team(BeginHold{}); }, {}, u"rollback"_s},
        {"anybody ends a person's hold", held, [](Flight& f) { return f.team(EndHold{{}}); }, u"hold-ended"_s, {}},
        {"the program ends no hold", held, [](Flight& f) { return f.cockpit(EndHold{}); }, {}, u"person"_s},
        {"no hold to end", flying, [](Flight& f) { return f.team(EndHold{}); }, {}, u"not held"_s},
        {"remark", flying, [](Flight& f) { return f.team(Remark{u"all quiet"_s}); }, u"remarked"_s, {}},
        {"remark after the end", closed, [](Flight& f) { return f.team(Remark{u"all quiet"_s}); }, u"remarked"_s, {}},
        {"empty remark", flying, [](Flight& f) { return f.team(Remark{u" "_s}); }, {}, u"empty"_s},
        {"tick an item", opened, [](Flight& f) { return f.team(TickItem{u"k1.2"_s, true, {}}); }, u"item-ticked"_s, {}},
        {"tick what is not there", opened, [](Flight& f) { return f.team(TickItem{u"k9"_s, true, {}}); }, {}, u"k9"_s},
        {"the program ticks nothing", opened, [](Flight& f) { return f.cockpit(TickItem{u"k1.2"_s, true, {}}); }, {}, u"person"_s},
        {"afterwards only what is due afterwards", closed, [](Flight& f) { return f.team(TickItem{u"k1.2"_s, true, {}}); }, {}, u"afterwards"_s},
        {"afterwards what is due afterwards", closed, [](Flight& f) { return f.team(TickItem{u"k2.1"_s, true, {}}); }, u"item-ticked"_s, {}},
        {"abort needs a reason", flying, [](Flight& f) { return f.lead(CloseRun{RunOutcome::Aborted, {}}); }, {}, u"reason"_s},
        {"abort before the start", opened, [](Flight& f) { return f.lead(CloseRun{RunOutcome::Aborted, u"rain"_s}); }, u"run-closed"_s, {}},
        {"abort over a running command", commandRuns, [](Flight& f) { return f.lead(CloseRun{RunOutcome::Aborted, u"rain"_s}); }, {}, u"still runs"_s},
        {"abort while held", held, [](Flight& f) { return f.lead(CloseRun{RunOutcome::Aborted, u"rain"_s}); }, u"run-closed"_s, {}},
        {"complete too early", atGate, [](Flight& f) { return f.lead(CloseRun{}); }, {}, u"s3"_s},
        {"complete without the last gate", [](Flight& f) { inAnnounce(f); f.confirm(u"s4"_s); }, [](Flight& f) { return f.lead(CloseRun{}); }, {}, u"g2"_s},
        {"complete", allDone, [](Flight& f) { return f.lead(CloseRun{}); }, u"run-closed"_s, {}},
        {"the program closes nothing", allDone, [](Flight& f) { return f.cockpit(CloseRun{}); }, {}, u"person"_s},
        {"rolled back without a rollback", allDone, [](Flight& f) { return f.lead(CloseRun{RunOutcome::RolledBack, {}}); }, {}, u"flying"_s},
    };
}

std::vector<Rule> stepRules()
{
    return {
        {"first step", flying, [](Flight& f) { return f.lead(StartStep{u"s1"_s}); }, u"step-started"_s, {}},
        {"no step before the start", opened, [](Flight& f) { return f.lead(StartStep{u"s1"_s}); }, {}, u"not started"_s},
        {"no step out of order", flying, [](Flight& f) { return f.lead(StartStep{u"s2"_s}); }, {}, u"s1"_s},
        {"no step twice", inDeploy, [](Flight& f) { return f.lead(StartStep{u"s2"_s}); }, {}, u"begun already"_s},
        {"no step that is not planned", flying, [](Flight& f) { return f.lead(StartStep{u"s9"_s}); }, {}, u"s9"_s},
        {"no step while held", held, [](Flight& f) { return f.lead(StartStep{u"s1"_s}); }, {}, u"held"_s},
        {"no step before its gate", atGate, [](Flight& f) { return f.lead(StartStep{u"s3"_s}); }, {}, u"g1"_s},
        {"a step after its gate", pastGate, [](Flight& f) { return f.lead(StartStep{u"s3"_s}); }, u"step-started"_s, {}},
        {"no step after a failed one", commandFailed, [](Flight& f) { return f.lead(StartStep{u"s3"_s}); }, {}, u"s2"_s},
        {"no step in a rollback", goingBack, [](Flight& f) { return f.lead(StartStep{u"s3"_s}); }, {}, u"rollback"_s},
        {"no rung while flying", inDeploy, [](Flight& f) { return f.lead(StartStep{u"r1"_s}); }, {}, u"flying"_s},
        {"skip needs a reason", flying, [](Flight& f) { return f.lead(SkipStep{u"s1"_s, {}}); }, {}, u"reason"_s},
        {"skip", flying, [](Flight& f) { return f.lead(SkipStep{u"s1"_s, u"done yesterday"_s}); }, u"step-skipped"_s, {}},
        {"the program skips nothing", flying, [](Flight& f) { return f.cockpit(SkipStep{u"s1"_s, u"why not"_s}); }, {}, u"person"_s},
        {"no skip out of order", flying, [](Flight& f) { return f.lead(SkipStep{u"s2"_s, u"x"_s}); }, {}, u"s1"_s},
        {"no skip past a gate", atGate, [](Flight& f) { return f.lead(SkipStep{u"s3"_s, u"x"_s}); }, {}, u"g1"_s},
        {"no skip over a running command", commandRuns, [](Flight& f) { return f.lead(SkipStep{u"s2"_s, u"x"_s}); }, {}, u"still runs"_s},
        {"no skip over an unknown command", commandUnknown, [](Flight& f) { return f.lead(SkipStep{u"s2"_s, u"x"_s}); }, {}, u"verify"_s},
        {"skip after a failure", commandFailed, [](Flight& f) { return f.lead(SkipStep{u"s2"_s, u"x"_s}); }, u"step-skipped"_s, {}},
        {"a done step is not skipped", inDeploy, [](Flight& f) { return f.lead(SkipStep{u"s1"_s, u"x"_s}); }, {}, u"over already"_s},
        {"the last check finishes the step", [](Flight& f) { f.start(); f.lead(StartStep{u"s1"_s}); f.cockpit(resolve(u"s1.a1"_s, Outcome::Passed, u"noted"_s, {})); f.confirm(u"s1.a3"_s); },
         [](Flight& f) { return f.confirm(u"s1.a2"_s); }, u"action-resolved step-finished"_s, {}},
        {"a step without lines is confirmed", inAnnounce, [](Flight& f) { return f.confirm(u"s4"_s); }, u"action-resolved step-finished"_s, {}},
        {"a step without lines can fail", inAnnounce, [](Flight& f) { return f.team(resolve(u"s4"_s, Outcome::Failed, u"confirmed"_s, {})); }, u"action-resolved step-failed"_s, {}},
        {"a step with lines is not confirmed as a whole", inDeploy, [](Flight& f) { return f.confirm(u"s2"_s); }, {}, u"its lines"_s},
        {"the program confirms nothing", inAnnounce, [](Flight& f) { return f.cockpit(resolve(u"s4"_s, Outcome::Passed, u"confirmed"_s, {})); }, {}, u"person"_s},
    };
}

std::vector<Rule> checkRules()
{
    return {
        {"a note comes first", [](Flight& f) { f.start(); f.lead(StartStep{u"s1"_s}); }, [](Flight& f) { return f.confirm(u"s1.a2"_s); }, {}, u"s1.a1"_s},
        {"a note is noted", [](Flight& f) { f.start(); f.lead(StartStep{u"s1"_s}); }, [](Flight& f) { return f.cockpit(resolve(u"s1.a1"_s, Outcome::Passed, u"noted"_s, {})); }, u"action-resolved"_s, {}},
        {"a check is more than a note", [](Flight& f) { f.start(); f.lead(StartStep{u"s1"_s}); f.cockpit(resolve(u"s1.a1"_s, Outcome::Passed, u"noted"_s, {})); },
         [](Flight& f) { return f.cockpit(resolve(u"s1.a2"_s, Outcome::Passed, u"noted"_s, {})); }, {}, u"more than a note"_s},
        {"no check before its step", flying, [](Flight& f) { return f.confirm(u"s1.a2"_s); }, {}, u"not begun"_s},
        {"no check twice", [](Flight& f) { f.start(); f.flyChecks(); }, [](Flight& f) { return f.confirm(u"s1.a2"_s); }, {}, u"resolved already"_s},
        {"not tested needs a note", [](Flight& f) { f.start(); f.lead(StartStep{u"s1"_s}); f.cockpit(resolve(u"s1.a1"_s, Outcome::Passed, u"noted"_s, {})); },
         [](Flight& f) { return f.team(resolve(u"s1.a2"_s, Outcome::NotTested, u"confirmed"_s, {})); }, {}, u"reason"_s},
        {"a way of marking that is none", inAnnounce, [](Flight& f) { return f.team(resolve(u"s4"_s, Outcome::Passed, u"elapsed"_s, {})); }, {}, u"elapsed"_s},
        {"skipped is not failed", inAnnounce, [](Flight& f) { return f.team(resolve(u"s4"_s, Outcome::Failed, u"skipped"_s, u"x"_s)); }, {}, u"one or the other"_s},
        {"a marked command needs a reason", commandFailed, [](Flight& f) { return f.team(resolve(u"s2.a1"_s, Outcome::Passed, u"done outside"_s, {})); }, {}, u"reason"_s},
        {"a failed command is marked", commandFailed, [](Flight& f) { return f.team(resolve(u"s2.a1"_s, Outcome::Passed, u"done outside"_s, u"by hand"_s)); }, u"action-resolved"_s, {}},
        {"a running command is not marked", commandRuns, [](Flight& f) { return f.team(resolve(u"s2.a1"_s, Outcome::Passed, u"done outside"_s, u"by hand"_s)); }, {}, u"still runs"_s},
        {"a later command is not marked", inDeploy, [](Flight& f) { return f.team(resolve(u"s2.a2"_s, Outcome::Passed, u"skipped"_s, u"x"_s)); }, {}, u"s2.a1"_s},
        {"after a failure nothing else is marked", commandFailed, [](Flight& f) { return f.team(resolve(u"s2.a2"_s, Outcome::Passed, u"skipped"_s, u"x"_s)); }, {}, u"has stopped"_s},
        {"a wait begins", atWait, [](Flight& f) { return f.cockpit(BeginWait{u"s2.a3"_s}); }, u"wait-began"_s, {}},
        {"a wait begins once", waiting, [](Flight& f) { return f.cockpit(BeginWait{u"s2.a3"_s}); }, {}, u"begun already"_s},
        {"no wait while held", [](Flight& f) { atWait(f); f.team(BeginHold{}); }, [](Flight& f) { return f.cockpit(BeginWait{u"s2.a3"_s}); }, {}, u"held"_s},
        {"no wait out of turn", inDeploy, [](Flight& f) { return f.cockpit(BeginWait{u"s2.a3"_s}); }, {}, u"s2.a1"_s},
        {"a command is no wait", inDeploy, [](Flight& f) { return f.cockpit(BeginWait{u"s2.a1"_s}); }, {}, u"not a wait"_s},
        {"a wait ends by the clock", [](Flight& f) { waiting(f); f.pass(std::chrono::minutes(5)); }, [](Flight& f) { return f.cockpit(Tick{}); }, u"action-resolved"_s, {}},
        {"a wait does not end early", [](Flight& f) { waiting(f); f.pass(std::chrono::milliseconds(299'999)); }, [](Flight& f) { return f.cockpit(Tick{}); }, {}, {}},
        {"a wait is cut short with a reason", waiting, [](Flight& f) { return f.team(resolve(u"s2.a3"_s, Outcome::Passed, u"skipped"_s, u"already warm"_s)); }, u"action-resolved"_s, {}},
        {"a wait is not cut short without", waiting, [](Flight& f) { return f.team(resolve(u"s2.a3"_s, Outcome::Passed, u"skipped"_s, {})); }, {}, u"reason"_s},
        {"a metric without data does not pass", atMetric, [](Flight& f) { return f.cockpit(resolve(u"s2.a4"_s, Outcome::Passed, u"measured"_s, {})); }, {}, u"no-data"_s},
        {"a pending metric does not pass", [](Flight& f) { atMetric(f); f.measure(u"c1"_s, u"pending"_s, 300); }, [](Flight& f) { return f.cockpit(resolve(u"s2.a4"_s, Outcome::Passed, u"measured"_s, {})); }, {}, u"pending"_s},
        {"a metric that is ok passes", [](Flight& f) { atMetric(f); f.measure(u"c1"_s, u"ok"_s, 100); }, [](Flight& f) { return f.cockpit(resolve(u"s2.a4"_s, Outcome::Passed, u"measured"_s, {})); }, u"action-resolved step-finished"_s, {}},
        {"a person does not pass what is measured", atMetric, [](Flight& f) { return f.team(resolve(u"s2.a4"_s, Outcome::Passed, u"confirmed"_s, u"looks fine"_s)); }, {}, u"is measured"_s},
        {"a person skips what is measured", atMetric, [](Flight& f) { return f.team(resolve(u"s2.a4"_s, Outcome::Passed, u"skipped"_s, u"dashboard is down"_s)); }, u"action-resolved step-finished"_s, {}},
        {"retry needs a reason", commandFailed, [](Flight& f) { return f.team(RetryAction{u"s2.a1"_s, {}}); }, {}, u"reason"_s},
        {"retry after a failure", commandFailed, [](Flight& f) { return f.team(RetryAction{u"s2.a1"_s, u"host is back"_s}); }, u"action-reopened"_s, {}},
        {"retry of what is unknown", commandUnknown, [](Flight& f) { return f.team(RetryAction{u"s2.a1"_s, u"verified: not run"_s}); }, u"action-reopened"_s, {}},
        {"the program retries nothing", commandUnknown, [](Flight& f) { return f.cockpit(RetryAction{u"s2.a1"_s, u"again"_s}); }, {}, u"person"_s},
        {"what runs is not retried", commandRuns, [](Flight& f) { return f.team(RetryAction{u"s2.a1"_s, u"again"_s}); }, {}, u"failed"_s},
        {"nothing forward is retried in a rollback", [](Flight& f) { commandFailed(f); f.team(StartRollback{}); }, [](Flight& f) { return f.team(RetryAction{u"s2.a1"_s, u"again"_s}); }, {}, u"rollback"_s},
        {"what is unknown is cleared up in a rollback", [](Flight& f) { commandUnknown(f); f.team(StartRollback{}); }, [](Flight& f) { return f.team(resolve(u"s2.a1"_s, Outcome::Failed, u"confirmed"_s, u"half done"_s)); }, u"action-resolved step-failed"_s, {}},
    };
}

std::vector<Rule> commandRules()
{
    return {
        {"the next command", inDeploy, [](Flight& f) { return f.begin(u"s2.a1"_s); }, u"command-intended"_s, {}},
        {"not the one after", inDeploy, [](Flight& f) { return f.begin(u"s2.a2"_s); }, {}, u"not the next"_s},
        {"not while it is intended", [](Flight& f) { inDeploy(f); f.begin(u"s2.a1"_s); }, [](Flight& f) { return f.begin(u"s2.a1"_s); }, {}, u"only a person"_s},
        {"not while it runs", commandRuns, [](Flight& f) { return f.begin(u"s2.a1"_s); }, {}, u"only a person"_s},
        {"not while it is unknown", commandUnknown, [](Flight& f) { return f.begin(u"s2.a1"_s); }, {}, u"not running"_s},
        {"not after a failure", commandFailed, [](Flight& f) { return f.begin(u"s2.a1"_s); }, {}, u"not running"_s},
        {"not before its step", flying, [](Flight& f) { return f.begin(u"s2.a1"_s); }, {}, u"not running"_s},
        {"not while held", [](Flight& f) { inDeploy(f); f.team(BeginHold{}); }, [](Flight& f) { return f.begin(u"s2.a1"_s); }, {}, u"held"_s},
        {"not what cannot run", [](Flight& f) { inWatch(f); f.begin(u"s3.a1"_s); f.lead(StopCommand{u"s3.a1"_s}); f.finish(u"s3.a1"_s, Outcome::Failed); }, [](Flight& f) { return f.begin(u"s3.a2"_s); }, {}, u"cut short"_s},
        {"not a check", [](Flight& f) { f.start(); f.lead(StartStep{u"s1"_s}); }, [](Flight& f) { return f.begin(u"s1.a2"_s); }, {}, u"not a command"_s},
        {"not forward in a rollback", [](Flight& f) { inDeploy(f); f.team(StartRollback{}); }, [](Flight& f) { return f.begin(u"s2.a1"_s); }, {}, u"rollback"_s},
        {"started", [](Flight& f) { inDeploy(f); f.begin(u"s2.a1"_s); }, [](Flight& f) { return f.cockpit(ReportStarted{u"s2.a1"_s, 1, 5}); }, u"command-started"_s, {}},
        {"started: another attempt", [](Flight& f) { inDeploy(f); f.begin(u"s2.a1"_s); }, [](Flight& f) { return f.cockpit(ReportStarted{u"s2.a1"_s, 2, 5}); }, {}, u"attempt 2"_s},
        {"finished", commandRuns, [](Flight& f) { return f.finish(u"s2.a1"_s); }, u"command-finished"_s, {}},
        {"failed", commandRuns, [](Flight& f) { return f.finish(u"s2.a1"_s, Outcome::Failed); }, u"command-finished step-failed"_s, {}},
        {"not tested is not passed", commandRuns, [](Flight& f) { return f.finish(u"s2.a1"_s, Outcome::NotTested); }, u"command-finished step-failed"_s, {}},
        {"finished twice", [](Flight& f) { commandRuns(f); f.finish(u"s2.a1"_s); }, [](Flight& f) { return f.finish(u"s2.a1"_s); }, {}, u"under way"_s},
        {"unknown", commandRuns, [](Flight& f) { return f.cockpit(ReportUnknown{u"s2.a1"_s, 1, u"gone"_s}); }, u"command-unknown"_s, {}},
        {"a late report does not end what is unknown", commandUnknown, [](Flight& f) { return f.finish(u"s2.a1"_s); }, {}, u"under way"_s},
        {"a report while held", [](Flight& f) { commandRuns(f); f.team(BeginHold{}); }, [](Flight& f) { return f.finish(u"s2.a1"_s); }, u"command-finished"_s, {}},
        {"a forward report in a rollback", goingBack, [](Flight& f) { return f.finish(u"s2.a1"_s); }, u"command-finished"_s, {}},
        {"stop", commandRuns, [](Flight& f) { return f.team(StopCommand{u"s2.a1"_s}); }, u"command-stop-asked"_s, {}},
        {"stop twice", [](Flight& f) { commandRuns(f); f.team(StopCommand{u"s2.a1"_s}); }, [](Flight& f) { return f.team(StopCommand{u"s2.a1"_s}); }, {}, u"already"_s},
        {"stop what does not run", inDeploy, [](Flight& f) { return f.team(StopCommand{u"s2.a1"_s}); }, {}, u"does not run"_s},
        {"a wait is not stopped", waiting, [](Flight& f) { return f.team(StopCommand{u"s2.a3"_s}); }, {}, u"does not run"_s},
        {"a stopped command has failed", [](Flight& f) { commandRuns(f); f.team(StopCommand{u"s2.a1"_s}); }, [](Flight& f) { return f.finish(u"s2.a1"_s, Outcome::Failed); }, u"command-finished step-failed"_s, {}},
        {"an endless one has not", [](Flight& f) { inWatch(f); f.begin(u"s3.a1"_s); f.team(StopCommand{u"s3.a1"_s}); }, [](Flight& f) { return f.finish(u"s3.a1"_s, Outcome::Failed); }, u"command-finished"_s, {}},
        {"an endless one that breaks off has", [](Flight& f) { inWatch(f); f.begin(u"s3.a1"_s); }, [](Flight& f) { return f.finish(u"s3.a1"_s, Outcome::Failed); }, u"command-finished step-failed"_s, {}},
    };
}

std::vector<Rule> gateRules()
{
    return {
        {"the clock opens the gate", [](Flight& f) { f.start(); f.flyChecks(); f.flyDeploy(); }, [](Flight& f) { return f.cockpit(Tick{}); }, u"gate-opened"_s, {}},
        {"and opens it once", atGate, [](Flight& f) { return f.cockpit(Tick{}); }, {}, {}},
        {"no gate before its time", inDeploy, [](Flight& f) { return f.lead(OpenGate{u"g1"_s}); }, {}, u"not next"_s},
        {"a new question", atGate, [](Flight& f) { return f.lead(OpenGate{u"g1"_s}); }, u"gate-opened"_s, {}},
        {"no question after GO", pastGate, [](Flight& f) { return f.lead(OpenGate{u"g1"_s}); }, {}, u"GO already"_s},
        {"answer", atGate, [](Flight& f) { return f.team(answerOf(Answer::Go)); }, u"poll-answered"_s, {}},
        {"answer before the question", inDeploy, [](Flight& f) { return f.team(answerOf(Answer::Go)); }, {}, u"no open question"_s},
        {"the program answers nothing", atGate, [](Flight& f) { return f.cockpit(answerOf(Answer::Go)); }, {}, u"person"_s},
        {"a position that is none", atGate, [](Flight& f) { return f.team(AnswerPoll{u"g1"_s, u"Stranger"_s, Answer::Go, {}, {}, {}}); }, {}, u"Stranger"_s},
        {"NO-GO needs a reason", atGate, [](Flight& f) { return f.team(answerOf(Answer::NoGo)); }, {}, u"reason"_s},
        {"a waiver is full", atGate, [](Flight& f) { return f.team(answerOf(Answer::GoWithWaiver, u"one test is open"_s, u"QA"_s, u"noon"_s)); }, u"poll-answered"_s, {}},
        {"a waiver without an owner", atGate, [](Flight& f) { return f.team(answerOf(Answer::GoWithWaiver, u"one test is open"_s, {}, u"noon"_s)); }, {}, u"owner"_s},
        {"a waiver without an end", atGate, [](Flight& f) { return f.team(answerOf(Answer::GoWithWaiver, u"one test is open"_s, u"QA"_s)); }, {}, u"until when"_s},
        {"a statement", atGate, [](Flight& f) { return f.team(ConfirmStatement{u"g1"_s, 3, Outcome::Passed, {}}); }, u"statement-confirmed"_s, {}},
        {"what is no statement", atGate, [](Flight& f) { return f.team(ConfirmStatement{u"g1"_s, 2, Outcome::Passed, {}}); }, {}, u"Only a statement"_s},
        {"beyond the criteria", atGate, [](Flight& f) { return f.team(ConfirmStatement{u"g1"_s, 4, Outcome::Passed, {}}); }, {}, u"Only a statement"_s},
        {"before the criteria", atGate, [](Flight& f) { return f.team(ConfirmStatement{u"g1"_s, -1, Outcome::Passed, {}}); }, {}, u"Only a statement"_s},
        {"GO", readyToDeclare, [](Flight& f) { return f.declare(u"g1"_s); }, u"gate-declared"_s, {}},
        {"GO by the lead's role", readyToDeclare, [](Flight& f) { return f.attempt(u"Deployment lead"_s, DeclareGate{u"g1"_s, GateOutcome::Go, {}}); }, u"gate-declared"_s, {}},
        {"GO by the lead's name", readyToDeclare, [](Flight& f) { return f.attempt(u"L. Ead"_s, DeclareGate{u"g1"_s, GateOutcome::Go, {}}); }, u"gate-declared"_s, {}},
        {"nobody else declares", readyToDeclare, [](Flight& f) { return f.team(DeclareGate{u"g1"_s, GateOutcome::Go, {}}); }, {}, u"lead"_s},
        {"nor does the program", readyToDeclare, [](Flight& f) { return f.cockpit(DeclareGate{u"g1"_s, GateOutcome::Hold, {}}); }, {}, u"lead"_s},
        {"no GO without answers", [](Flight& f) { f.flyToGate(); f.meetCriteria(); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"No answer from Deployment lead, QA, Backend"_s},
        {"no GO against a NO-GO", [](Flight& f) { readyToDeclare(f); f.team(answerOf(Answer::NoGo, u"a test fails"_s)); }, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Go, u"I know better"_s); }, {}, u"NO-GO by QA"_s},
        {"no GO on stale answers", [](Flight& f) { readyToDeclare(f); f.pass(answerLifetime + milliseconds(1)); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"older than ten minutes"_s},
        {"GO on answers that are just fresh", [](Flight& f) { readyToDeclare(f); f.pass(answerLifetime); }, [](Flight& f) { return f.declare(u"g1"_s); }, u"gate-declared"_s, {}},
        {"no GO on unticked items", [](Flight& f) { readyToDeclare(f); f.team(TickItem{u"k1.1"_s, false, {}}); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"1 of 2 items"_s},
        {"no GO without data", [](Flight& f) { readyToDeclare(f); f.measure(u"c1"_s, u"no-data"_s); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"unknown"_s},
        {"no GO on a breach", [](Flight& f) { readyToDeclare(f); f.measure(u"c1"_s, u"firing"_s, 412); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"412 ms, limit 200 ms"_s},
        {"no GO while a breach is pending", [](Flight& f) { readyToDeclare(f); f.measure(u"c1"_s, u"pending"_s, 412); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"not met"_s},
        {"no GO on an unconfirmed statement", [](Flight& f) { f.flyToGate(); f.answer(u"g1"_s); f.team(TickItem{u"k1.1"_s, true, {}}); f.team(TickItem{u"k1.2"_s, true, {}}); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"nobody has confirmed"_s},
        {"no GO while a rollback condition fires", [](Flight& f) { readyToDeclare(f); f.measure(u"c2"_s, u"firing"_s, 1); f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"a false alarm"_s}); }, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Go, u"waived"_s); }, {}, u"rule c2"_s},
        {"no GO while a trigger is open", [](Flight& f) { readyToDeclare(f); f.team(DeclareTrigger{u"t2"_s, u"users complain"_s}); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"t2"_s},
        {"a waiver needs the lead's reason", [](Flight& f) { f.flyToGate(); f.answer(u"g1"_s, Answer::GoWithWaiver); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"waiver"_s},
        {"a waiver with the lead's reason", [](Flight& f) { f.flyToGate(); f.answer(u"g1"_s, Answer::GoWithWaiver); }, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Go, u"agreed with the owner"_s); }, u"gate-declared"_s, {}},
        {"a reason without a waiver", [](Flight& f) { f.flyToGate(); f.answer(u"g1"_s); }, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Go, u"because"_s); }, {}, u"items ticked"_s},
        {"a declared NO-GO needs a reason", readyToDeclare, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::NoGo); }, {}, u"reason"_s},
        {"a NO-GO holds the run", readyToDeclare, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::NoGo, u"too risky"_s); }, u"gate-declared hold-began"_s, {}},
        {"a HOLD holds the run", atGate, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Hold); }, u"gate-declared hold-began"_s, {}},
        {"a HOLD in a hold", [](Flight& f) { f.flyToGate(); f.team(BeginHold{}); }, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::Hold); }, u"gate-declared"_s, {}},
        {"nothing is declared twice", pastGate, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"no open question"_s},
        {"GO ends the gate's hold", [](Flight& f) { f.flyToGate(); f.declare(u"g1"_s, GateOutcome::Hold); f.lead(OpenGate{u"g1"_s}); f.answer(u"g1"_s); f.meetCriteria(); }, [](Flight& f) { return f.declare(u"g1"_s); }, u"gate-declared hold-ended"_s, {}},
        {"only the lead ends the gate's hold", [](Flight& f) { f.flyToGate(); f.declare(u"g1"_s, GateOutcome::Hold); }, [](Flight& f) { return f.team(EndHold{}); }, {}, u"lead"_s},
        {"a new question resets the answers", [](Flight& f) { readyToDeclare(f); f.lead(OpenGate{u"g1"_s}); }, [](Flight& f) { return f.declare(u"g1"_s); }, {}, u"No answer"_s},
    };
}

std::vector<Rule> triggerRules()
{
    return {
        {"a condition changes", flying, [](Flight& f) { return f.measure(u"c1"_s, u"ok"_s, 1); }, u"condition-changed"_s, {}},
        {"and is noted before the start", opened, [](Flight& f) { return f.measure(u"c1"_s, u"ok"_s, 1); }, u"condition-changed"_s, {}},
        {"no change, no event", [](Flight& f) { f.start(); f.measure(u"c1"_s, u"ok"_s, 1); }, [](Flight& f) { return f.measure(u"c1"_s, u"ok"_s, 1); }, {}, {}},
        {"a state that is none", flying, [](Flight& f) { return f.measure(u"c1"_s, u"splendid"_s); }, {}, u"splendid"_s},
        {"a condition that is none", flying, [](Flight& f) { return f.measure(u"c9"_s, u"ok"_s); }, {}, u"c9"_s},
        {"none after the end", closed, [](Flight& f) { return f.measure(u"c1"_s, u"ok"_s); }, {}, u"closed"_s},
        {"Ask: the run is held", flying, [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); }, u"condition-changed trigger-fired hold-began"_s, {}},
        {"Ask in a hold", held, [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); }, u"condition-changed trigger-fired"_s, {}},
        {"Ask in a rollback is noted", goingBack, [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); }, u"condition-changed trigger-fired"_s, {}},
        {"Act: the rollback starts", flying, [](Flight& f) { return f.measure(u"c4"_s, u"firing"_s, 9); }, u"condition-changed trigger-fired rollback-started"_s, {}},
        {"Act in a hold", held, [](Flight& f) { return f.measure(u"c4"_s, u"firing"_s, 9); }, u"condition-changed trigger-fired hold-ended rollback-started"_s, {}},
        {"Act while a gate waits", atGate, [](Flight& f) { return f.measure(u"c4"_s, u"firing"_s, 9); }, u"condition-changed trigger-fired rollback-started"_s, {}},
        {"Observe: noted", flying, [](Flight& f) { return f.measure(u"c1"_s, u"firing"_s, 9); }, u"condition-changed trigger-fired"_s, {}},
        {"fires once until it was answered", [](Flight& f) { asked(f); f.measure(u"c2"_s, u"ok"_s, 1); }, [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); }, u"condition-changed"_s, {}},
        {"fires again after the answer", [](Flight& f) { asked(f); f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s}); f.measure(u"c2"_s, u"ok"_s, 1); }, [](Flight& f) { return f.measure(u"c2"_s, u"firing"_s, 9); }, u"condition-changed trigger-fired hold-began"_s, {}},
        {"a person declares", flying, [](Flight& f) { return f.team(DeclareTrigger{u"t2"_s, u"users complain"_s}); }, u"trigger-fired hold-began"_s, {}},
        {"a person says what", flying, [](Flight& f) { return f.team(DeclareTrigger{u"t2"_s, {}}); }, {}, u"reason"_s},
        {"the program declares nothing", flying, [](Flight& f) { return f.cockpit(DeclareTrigger{u"t2"_s, u"x"_s}); }, {}, u"person"_s},
        {"declared Act asks the lead", flying, [](Flight& f) { return f.team(DeclareTrigger{u"t3"_s, u"pages are blank"_s}); }, u"trigger-fired hold-began"_s, {}},
        {"declared Act by the lead acts", flying, [](Flight& f) { return f.lead(DeclareTrigger{u"t3"_s, u"pages are blank"_s}); }, u"trigger-fired rollback-started"_s, {}},
        {"declared twice", [](Flight& f) { f.start(); f.team(DeclareTrigger{u"t2"_s, u"x"_s}); }, [](Flight& f) { return f.team(DeclareTrigger{u"t2"_s, u"x"_s}); }, {}, u"fired already"_s},
        {"only the lead answers", asked, [](Flight& f) { return f.team(AnswerTrigger{u"t1"_s, u"roll-back"_s, {}}); }, {}, u"lead"_s},
        {"roll back", asked, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"roll-back"_s, {}}); }, u"trigger-answered hold-ended rollback-started"_s, {}},
        {"continue needs a reason", asked, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, {}}); }, {}, u"reason"_s},
        {"continue", asked, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s}); }, u"trigger-answered hold-ended"_s, {}},
        {"continue does not end a person's hold", [](Flight& f) { held(f); f.measure(u"c2"_s, u"firing"_s, 9); }, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s}); }, u"trigger-answered"_s, {}},
        {"continue does not end the hold of another", [](Flight& f) { asked(f); f.team(DeclareTrigger{u"t2"_s, u"x"_s}); }, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s}); }, u"trigger-answered"_s, {}},
        {"hold on", asked, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"hold"_s, {}}); }, u"trigger-answered"_s, {}},
        {"after hold on, continue", [](Flight& f) { asked(f); f.lead(AnswerTrigger{u"t1"_s, u"hold"_s, {}}); }, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"known"_s}); }, u"trigger-answered hold-ended"_s, {}},
        {"an answer that is none", asked, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"wait and see"_s, u"x"_s}); }, {}, u"roll-back, continue or hold"_s},
        {"nothing to answer", flying, [](Flight& f) { return f.lead(AnswerTrigger{u"t1"_s, u"continue"_s, u"x"_s}); }, {}, u"no answer"_s},
        {"the hold stays until the answer", asked, [](Flight& f) { return f.lead(EndHold{}); }, {}, u"t1"_s},
    };
}

std::vector<Rule> rollbackRules()
{
    return {
        {"from a running step", commandRuns, [](Flight& f) { return f.team(StartRollback{u"errors"_s, {}}); }, u"rollback-started"_s, {}},
        {"from a failed step", commandFailed, [](Flight& f) { return f.team(StartRollback{u"errors"_s, {}}); }, u"rollback-started"_s, {}},
        {"from a hold", held, [](Flight& f) { return f.team(StartRollback{u"errors"_s, {}}); }, u"hold-ended rollback-started"_s, {}},
        {"not before the start", opened, [](Flight& f) { return f.team(StartRollback{u"errors"_s, {}}); }, {}, u"not started"_s},
        {"not twice", goingBack, [](Flight& f) { return f.team(StartRollback{u"errors"_s, {}}); }, {}, u"rollback"_s},
        {"not by the program's own wish", flying, [](Flight& f) { return f.cockpit(StartRollback{u"errors"_s, {}}); }, {}, u"person"_s},
        {"not for a trigger that is none", flying, [](Flight& f) { return f.team(StartRollback{u"errors"_s, u"t9"_s}); }, {}, u"t9"_s},
        {"first rung", goingBack, [](Flight& f) { return f.lead(StartStep{u"r1"_s}); }, u"step-started"_s, {}},
        {"rungs in their order", goingBack, [](Flight& f) { return f.lead(StartStep{u"r3"_s}); }, {}, u"r1"_s},
        {"a rung's command", inFirstRung, [](Flight& f) { return f.begin(u"r1.a1"_s); }, u"command-intended"_s, {}},
        {"the last command ends the rung", [](Flight& f) { inFirstRung(f); f.begin(u"r1.a1"_s); }, [](Flight& f) { return f.finish(u"r1.a1"_s); }, u"command-finished step-finished"_s, {}},
        {"a failed rung stops", [](Flight& f) { inFirstRung(f); f.begin(u"r1.a1"_s); f.finish(u"r1.a1"_s, Outcome::Failed); }, [](Flight& f) { return f.lead(StartStep{u"r2"_s}); }, {}, u"r1"_s},
        {"and may be skipped", [](Flight& f) { inFirstRung(f); f.begin(u"r1.a1"_s); f.finish(u"r1.a1"_s, Outcome::Failed); }, [](Flight& f) { return f.lead(SkipStep{u"r1"_s, u"by hand"_s}); }, u"step-skipped"_s, {}},
        {"a rung that must be done", goingBack, [](Flight& f) { return f.lead(SkipStep{u"r1"_s, u"x"_s}); }, {}, u"not conditional"_s},
        {"a conditional rung", atConditionalRung, [](Flight& f) { return f.lead(SkipStep{u"r2"_s, u"no data lost"_s}); }, u"step-skipped"_s, {}},
        {"not without a reason", atConditionalRung, [](Flight& f) { return f.lead(SkipStep{u"r2"_s, {}}); }, {}, u"reason"_s},
        {"a rung without lines is confirmed", [](Flight& f) { atConditionalRung(f); f.lead(StartStep{u"r2"_s}); }, [](Flight& f) { return f.confirm(u"r2"_s); }, u"action-resolved step-finished"_s, {}},
        {"the last rung ends the rollback", [](Flight& f) { atConditionalRung(f); f.lead(SkipStep{u"r2"_s, u"x"_s}); f.lead(StartStep{u"r3"_s}); }, [](Flight& f) { return f.confirm(u"r3.a1"_s); }, u"action-resolved step-finished rollback-finished"_s, {}},
        {"closed as rolled back", rolledBack, [](Flight& f) { return f.lead(CloseRun{RunOutcome::RolledBack, {}}); }, u"run-closed"_s, {}},
        {"not before the last rung", [](Flight& f) { atConditionalRung(f); f.finish(u"s2.a1"_s); }, [](Flight& f) { return f.lead(CloseRun{RunOutcome::RolledBack, {}}); }, {}, u"r2"_s},
        {"not while a forward command runs", [](Flight& f) { goingBack(f); f.lead(StartStep{u"r1"_s}); }, [](Flight& f) { return f.lead(CloseRun{RunOutcome::RolledBack, {}}); }, {}, u"s2.a1"_s},
        {"no gate in a rollback", [](Flight& f) { f.flyToGate(); f.team(StartRollback{}); }, [](Flight& f) { return f.declare(u"g1"_s, GateOutcome::NoGo, u"x"_s); }, {}, u"rollback"_s},
        {"completed is not for a rollback", rolledBack, [](Flight& f) { return f.lead(CloseRun{}); }, {}, u"rollback"_s},
    };
}

void checkRule(const Rule& rule)
{
    Flight flight;
    rule.situation(flight);
    const std::size_t before = flight.log().size();
    const QString refusal = rule.act(flight);
    if (!rule.refusal.isEmpty()) {
        QVERIFY2(refusal.contains(rule.refusal), qPrintable(u"said: \"%1\", expected: %2"_s.arg(refusal, rule.refusal)));
        QCOMPARE(flight.log().size(), before);
    } else {
        QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
        QCOMPARE(flight.last().join(u' '), rule.events);
    }
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_data() { show(runRules()); }
    void run() { check(runRules()); }
    void steps_data() { show(stepRules()); }
    void steps() { check(stepRules()); }
    void checks_data() { show(checkRules()); }
    void checks() { check(checkRules()); }
    void commands_data() { show(commandRules()); }
    void commands() { check(commandRules()); }
    void gates_data() { show(gateRules()); }
    void gates() { check(gateRules()); }
    void triggers_data() { show(triggerRules()); }
    void triggers() { check(triggerRules()); }
    void rollback_data() { show(rollbackRules()); }
    void rollback() { check(rollbackRules()); }

    void sequenceAndTime();
    void commandFacts();
    void retryCountsOn();
    void evidenceIsFrozen();
    void noNumberIsNoData();
    void holdStopsTheOrder();
    void rollbackWithoutLadder();
    void notesAloneNeedAPerson();
    void emptyPlanIsTotal();

private:
    static void show(const std::vector<Rule>& rules)
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(rules.size()); ++i)
            QTest::newRow(rules[static_cast<std::size_t>(i)].name) << i;
    }
    static void check(const std::vector<Rule>& rules)
    {
        QFETCH(int, index);
        checkRule(rules[static_cast<std::size_t>(index)]);
    }
};

void TestDecide::sequenceAndTime()
{
    Flight flight;
    flight.start();
    flight.flyChecks();
    for (std::size_t i = 0; i < flight.log().size(); ++i)
        QCOMPARE(flight.log()[i].seq, static_cast<qint64>(i) + 1);

    // A clock that went back does not make an event earlier than the one before it.
    const Instant last = flight.state().lastAt;
    const auto events = decide(flight.state(), {u"QA"_s, Remark{u"late"_s}}, {milliseconds(9), last.elapsed - milliseconds(500)});
    QVERIFY(events);
    QCOMPARE(events->front().at, (Instant{milliseconds(9), last.elapsed}));
}

void TestDecide::commandFacts()
{
    Flight flight;
    inDeploy(flight);
    flight.begin(u"s2.a1"_s);
    const auto intended = std::get<CommandIntended>(flight.log().back().body);
    QCOMPARE(intended.key, u"run-1/s2.a1/1"_s);
    QCOMPARE(intended.hash, u"hash-of-s2.a1"_s);
    QCOMPARE(intended.target, u"app-01"_s);
    QCOMPARE(flight.state().action(u"s2.a1"_s).status, ActionStatus::Intended);
}

void TestDecide::retryCountsOn()
{
    Flight flight;
    commandUnknown(flight);
    QCOMPARE(flight.state().step(u"s2"_s).status, StepStatus::Unknown);
    QCOMPARE(nextDue(flight.state()), std::nullopt);
    flight.team(RetryAction{u"s2.a1"_s, u"it never ran"_s});
    const auto due = nextDue(flight.state());
    QVERIFY(due);
    QCOMPARE(due->action, u"s2.a1"_s);
    QCOMPARE(due->attempt, 2);
    QCOMPARE(flight.begin(u"s2.a1"_s), QString());
    QCOMPARE(std::get<CommandIntended>(flight.log().back().body).key, u"run-1/s2.a1/2"_s);
    // The first attempt's report comes too late for the second.
    QVERIFY(!flight.cockpit(ReportFinished{{u"s2.a1"_s, 1, Outcome::Passed, 0, {}, 0, {}, false}}).isEmpty());
}

void TestDecide::evidenceIsFrozen()
{
    Flight flight;
    readyToDeclare(flight);
    flight.declare(u"g1"_s);
    const auto declared = std::get<GateDeclared>(flight.log().back().body);
    const QByteArray bytes = QJsonDocument(declared.evidence).toJson(QJsonDocument::Compact);
    QCOMPARE(declared.evidenceSha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QVERIFY(bytes.contains("metric c1 120 ms, limit 200 ms"));
    QVERIFY(bytes.contains("2 of 2 steps done"));
    QCOMPARE(flight.state().gate(u"g1"_s).evidenceSha256, declared.evidenceSha256);
}

void TestDecide::noNumberIsNoData()
{
    Flight flight;
    flight.start();
    flight.measure(u"c2"_s, u"firing"_s, std::numeric_limits<double>::quiet_NaN());
    const ConditionNow now = flight.state().conditions.value(u"c2"_s);
    QCOMPARE(now.state, u"no-data"_s);
    QCOMPARE(now.value, std::nullopt);
    QVERIFY(!flight.state().held);
}

void TestDecide::holdStopsTheOrder()
{
    Flight flight;
    inDeploy(flight);
    QVERIFY(nextDue(flight.state()));
    flight.team(BeginHold{u"lunch"_s});
    QCOMPARE(nextDue(flight.state()), std::nullopt);
    flight.team(EndHold{});
    QVERIFY(nextDue(flight.state()));
}

void TestDecide::rollbackWithoutLadder()
{
    auto plan = std::make_shared<plan::Plan>(sample::makePlan());
    plan->ladder.clear();
    Flight flight(plan);
    flight.start();
    flight.lead(StartRollback{u"errors"_s, {}});
    QVERIFY(flight.lead(CloseRun{RunOutcome::RolledBack, {}}).contains(u"reason"));
    QCOMPARE(flight.lead(CloseRun{RunOutcome::RolledBack, u"restored by the host's snapshot"_s}), QString());
    QCOMPARE(flight.last().join(u' '), u"rollback-finished run-closed"_s);
}

void TestDecide::notesAloneNeedAPerson()
{
    auto plan = std::make_shared<plan::Plan>(sample::makePlan());
    plan->steps[0].actions.resize(1);
    Flight flight(plan);
    flight.start();
    flight.lead(StartStep{u"s1"_s});
    QVERIFY(flight.confirm(u"s1"_s).contains(u"notes"));
    flight.cockpit(ResolveAction{u"s1.a1"_s, Outcome::Passed, u"noted"_s, {}});
    QCOMPARE(flight.state().step(u"s1"_s).status, StepStatus::Running);
    flight.confirm(u"s1"_s);
    QCOMPARE(flight.state().step(u"s1"_s).status, StepStatus::Done);
}

void TestDecide::emptyPlanIsTotal()
{
    Flight flight(nullptr);
    flight.start();
    QCOMPARE(flight.state().stage, Stage::Flying);
    QCOMPARE(flight.cockpit(Tick{}), QString());
    QVERIFY(flight.last().isEmpty());
    QCOMPARE(flight.lead(CloseRun{}), QString());
    QCOMPARE(flight.state().outcome, RunOutcome::Completed);
}

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
