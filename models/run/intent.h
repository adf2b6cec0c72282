// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/event.h"

namespace cockpit::run {

// What people want.
struct OpenRun {
    RunOpened facts;
};
struct StartRun {};
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
}; ///< a step or, in a rollback, a rung
struct SkipStep {
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
};
struct RetryAction {
    QString action;
    QString reason;
};
struct StopCommand {
    QString action;
};
struct TickItem {
    QString item;
    bool done = true;
    QString note;
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
};
struct DeclareTrigger {
    QString trigger;
    QString what;
}; ///< a manual trigger
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
};
/// The actor says whether the reader understood a line. Once a guess: see GuessConfirmed.
struct ConfirmGuess {
    int line = 0;
    QString rule;
    QString written;
    bool accepted = true;
};

// What the cockpit reports.
struct BeginCommand {
    QString action;
    QString target;
}; ///< the next line of a running step is due
struct ReportStarted {
    QString action;
    int attempt = 1;
    qint64 pid = 0;
};
struct ReportFinished {
    CommandFinished facts;
};
struct ReportUnknown {
    QString action;
    int attempt = 1;
    QString reason;
};
struct ReportCondition {
    QString condition;
    QString to;
    std::optional<double> value;
    QString why;
};
struct ReportValue {
    QString variable;
    QString value;
}; ///< computed for the first line that needs it; the first one counts
struct BeginWait {
    QString action;
};
struct Tick {}; ///< time passed: waits end, steps finish, gates open

using Wish =
    std::variant<OpenRun, StartRun, CloseRun, ResumeRun, BeginHold, EndHold, StartStep, SkipStep,
                 ResolveAction, RetryAction, StopCommand, TickItem, OpenGate, AnswerPoll,
                 ConfirmStatement, DeclareGate, DeclareTrigger, AnswerTrigger, StartRollback,
                 Remark, ConfirmGuess, BeginCommand, ReportStarted, ReportFinished, ReportUnknown,
                 ReportCondition, ReportValue, BeginWait, Tick>;

struct Intent {
    QString actor; ///< who wants it: a position's role; "cockpit" for the program itself
    Wish wish;
};

} // namespace cockpit::run
