// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/run/event.h"

namespace cockpit::run {

// What people want.
struct OpenRun {
    RunOpened facts;
};
/// `reason`: of a start against a freeze. `targetLock`: why the target is locked after an earlier run's
/// rollback (targetLock() of that run); whoever submits this looks it up.
struct StartRun {
    QString reason = {};
    QString targetLock = {};
};
struct CloseRun {
    RunOutcome outcome = RunOutcome::Completed;
    QString reason;
};
struct ResumeRun {};
struct BeginHold {
    QString reason;
    HoldCause cause = HoldCause::Person;
};
struct EndHold {
    QString reason;
};
struct StartStep {
    QString step;
    QString reason = {}; ///< of a start before the step's fixed time
};                       ///< a step or, in a rollback, a rung
struct SkipStep {
    QString step;
    QString reason;
};
/// The run begins at this step: what lies before it is left out, with the reason. Its gates stay.
struct RunFrom {
    QString step;
    QString reason;
};
/// `how`: a person's "confirmed", "done outside" or "skipped"; the cockpit's "measured" or "noted".
/// A step without anything to show is finished by resolving an action that has the step's own id.
struct ResolveAction {
    QString action;
    Outcome outcome = Outcome::Passed;
    QString how;
    QString note;
    QString host = {}; ///< one of the line's hosts; empty: all that it concerns
};
struct RetryAction {
    QString action;
    QString reason;
    QString host = {}; ///< one of the line's hosts; empty: all that it concerns
};
struct StopCommand {
    QString action;
    QString host = {}; ///< one of the line's hosts; empty: all that it concerns
};
/// What a person types for a command that takes input, with its line end; no bytes at all are the end of the
/// input. `hidden`: a password and the like, of which only the length is recorded.
struct GiveInput {
    QString action;
    QByteArray bytes;
    bool hidden = false;
    QString host = {};
};
/// To look at the target of a line of which nobody knows.
struct ProbeCommand {
    QString action;
    QString host = {};
};
/// `outcome`, `until`: see ItemTicked; `until` is UTC since the epoch.
struct TickItem {
    QString item;
    bool done = true;
    QString note;
    Outcome outcome = Outcome::Passed;
    std::optional<milliseconds> until = {};
};
struct OpenGate {
    QString gate;
}; ///< asks the question (anew)
struct AnswerPoll {
    QString gate;
    QString position;
    Answer answer = Answer::Go;
    QString note;
    QString waiverOwner;
    QString waiverUntil;
};
struct ConfirmStatement {
    QString gate;
    int criterion = 0;
    Outcome outcome = Outcome::Passed;
    QString note;
};
struct DeclareGate {
    QString gate;
    GateOutcome outcome = GateOutcome::Hold;
    QString reason;
    QJsonObject charts = {}; ///< what the charts showed, to be frozen with the rest
};
struct DeclareTrigger {
    QString trigger;
    QString what;
    std::optional<double> number = {}; ///< see askedNumber()
};                                     ///< a manual trigger
struct AnswerTrigger {
    QString trigger;
    QString choice;
    QString reason;
};
struct StartRollback {
    QString reason;
    QString trigger;
};
struct Remark {
    QString text;
    QString item = {}; ///< the checklist item that it is about; empty: the run
};
/// The actor says whether the reader understood a line. Once a guess: see GuessConfirmed.
struct ConfirmGuess {
    int line = 0;
    QString rule;
    QString written;
    bool accepted = true;
};

struct ClaimStep {
    QString step;
    QString reason; ///< needed to take it over from somebody
};
struct ReleaseStep {
    QString step;
};
/// The actor has seen the line as it would run; `hash` and `target` say what was seen.
struct ApproveLine {
    QString action;
    QString hash;
    QString target;
};
/// Passed: taken back. NotTested: nothing to take back, with the reason as note.
struct UndoStep {
    QString step;
    Outcome outcome = Outcome::Passed;
    QString note;
};
/// The way back has gone far enough: the rungs that are left are not needed, but for verifying.
struct StopLadder {
    QString reason;
};
struct SetTriggerMode {
    QString trigger;
    plan::TriggerMode mode = plan::TriggerMode::Ask;
    QString reason;
};
struct OfferLead {
    QString to; ///< role or name of a position
};
struct AcceptLead {};
/// The actor wanted what was refused. Submitted by whatever refused it.
struct NoteNearMiss {
    QString wanted;
    QString why;
};
struct AdvanceRamp {
    int stage = 0;
    QString reason; ///< needed where nothing is measured
};
struct HoldRamp {
    QString reason;
};
struct ReleaseRamp {
    QString reason;
};
struct AbortRamp {
    QString reason;
};
struct BeginRollout {
    int phase = 0;
};
struct CheckRollout {
    int phase = 0;
    Outcome outcome = Outcome::Passed;
    QString note;
};
struct ClearTarget {
    QString reason;
};

// What the cockpit reports.
struct ReportProbe { ///< of a person, or of the cockpit that ran it
    QString probe;
    Outcome outcome = Outcome::Passed;
    QString evidence;
};
struct BeginCommand {
    QString action;
    QString target;
    QString host = {};
}; ///< the next line of a running step is due
struct ReportStarted {
    QString action;
    int attempt = 1;
    qint64 pid = 0;
    QString host = {};
};
struct ReportFinished {
    CommandFinished facts;
};
struct ReportUnknown {
    QString action;
    int attempt = 1;
    QString reason;
    QString host = {};
};
struct ReportAttention {
    QString action;
    int attempt = 1;
    QString sentence;
    QString host = {};
};
struct ReportCommandProbe {
    QString action;
    int attempt = 1;
    QString sentence;
    QString host = {};
};
struct ReportCondition {
    QString condition;
    QString to;
    std::optional<double> value;
    QString why;
    milliseconds age{0};           ///< of the sample behind it
    bool onlyAnotherState = false; ///< nothing is noted while the run's log says this state already
};
struct ReportValue {
    QString variable;
    QString value;
};                     ///< computed for the first line that needs it; the first one counts
struct BindCondition { ///< of a person who picked a series
    QString condition;
    QString query;
};
struct IntendMarker {
    qint64 of = 0; ///< number of the event that is marked
    QString service;
    QString text;
};
struct SettleMarker {
    qint64 of = 0;
    QString service;
    QString outcome; ///< as MarkerSettled has it
    QString words;
};
struct BeginWait {
    QString action;
};
struct Tick {}; ///< time passed: waits end, steps finish, gates open

using Wish =
    std::variant<OpenRun, StartRun, CloseRun, ResumeRun, BeginHold, EndHold, StartStep, SkipStep,
                 RunFrom, ResolveAction, RetryAction, StopCommand, GiveInput, TickItem, OpenGate,
                 AnswerPoll, ConfirmStatement, DeclareGate, DeclareTrigger, AnswerTrigger,
                 StartRollback, Remark, ConfirmGuess, BeginCommand, ReportStarted, ReportFinished,
                 ReportUnknown, ReportCondition, ReportValue, ProbeCommand, ReportCommandProbe,
                 ReportAttention, BeginWait, Tick, ClaimStep, ReleaseStep, ApproveLine, UndoStep,
                 StopLadder, SetTriggerMode, OfferLead, AcceptLead, NoteNearMiss, AdvanceRamp,
                 HoldRamp, ReleaseRamp, AbortRamp, BeginRollout, CheckRollout, ClearTarget,
                 ReportProbe, BindCondition, IntendMarker, SettleMarker>;

struct Intent {
    QString actor; ///< who wants it: a position's role; "cockpit" for the program itself
    Wish wish;
};

} // namespace cockpit::run
