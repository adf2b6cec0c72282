// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/run/checkevents.h"
#include "models/run/commandevents.h"
#include "models/run/metricevents.h"
#include "models/run/ruleevents.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// A run is its events. Each kind is a small struct that lists its own fields once, in `fields()`;
/// JSON both ways, comparison and the canonical bytes of the hash chain come from that list. A field that
/// an older version did not write is listed with `f.later()`: absent means empty, and empty is not written.
namespace cockpit::run {

enum class Answer { Go, GoWithWaiver, NoGo };
enum class GateOutcome { Go, NoGo, Hold };
enum class HoldCause { Person, Gate, Trigger };
enum class RunOutcome { Completed, RolledBack, Aborted };

/// The run exists: what is flown, where, and as what. Documents are kept in the store by their hash.
struct RunOpened {
    QString title;
    QString kind; ///< plan::word(RunKind)
    QString environment;
    QString runbookSha256;
    QString environmentSha256;
    QString planSha256;
    QString scenario; ///< simulated runs
    qint64 seed = 0;
    QString runbookName; ///< file name, for lists
    QString run;         ///< the run's id, as in the store; the commands' keys begin with it
    QString runbookFile; ///< its path when the run was opened; empty in runs of older versions
    qint64 rehearsedRollbackMs = 0; ///< the longest rollback of earlier runs of this plan; 0: none yet
    QJsonObject measured;           ///< milliseconds by step, from earlier runs; for the forecast
    template <class F>
    void fields(F& f)
    {
        f("title", title);
        f("kind", kind);
        f("environment", environment);
        f("runbook", runbookSha256);
        f("environmentSha256", environmentSha256);
        f("plan", planSha256);
        f("scenario", scenario);
        f("seed", seed);
        f("runbookName", runbookName);
        f("run", run);
        f.later("runbookFile", runbookFile);
        f.later("rehearsedRollbackMs", rehearsedRollbackMs);
        f.later("measured", measured);
    }
};
struct RunStarted {      ///< T-0
    QString reason = {}; ///< of a start against a freeze
    template <class F>
    void fields(F& f)
    {
        f.later("reason", reason);
    }
};
struct RunClosed {
    RunOutcome outcome = RunOutcome::Completed;
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("outcome", outcome);
        f("reason", reason);
    }
};
/// A cockpit took the run up again after the one before it ended, however it ended.
struct RunResumed {
    template <class F>
    void fields(F&)
    {}
};

struct HoldBegan {
    HoldCause cause = HoldCause::Person;
    QString reason;
    QString gate = {};    ///< whose question was not answered in time
    QString planned = {}; ///< "h1": the first of the environment's planned holds
    template <class F>
    void fields(F& f)
    {
        f("cause", cause);
        f("reason", reason);
        f.later("gate", gate);
        f.later("planned", planned);
    }
};
struct HoldEnded {
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("reason", reason);
    }
};

/// Steps and rungs alike: `step` is "s3" or "r2".
struct StepStarted {
    QString step;
    QString reason = {}; ///< of a start before the step's fixed time
    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f.later("reason", reason);
    }
};
struct StepFinished {
    QString step;
    template <class F>
    void fields(F& f)
    {
        f("step", step);
    }
};
struct StepFailed {
    QString step;
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f("reason", reason);
    }
};
struct StepSkipped {
    QString step;
    QString reason;
    QString from = {}; ///< left out because the run begins at this step
    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f("reason", reason);
        f.later("from", from);
    }
};

/// The rollback began while the step was under way, and nothing of it runs any more.
struct StepLeft {
    QString step;
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f("reason", reason);
    }
};

/// A check, message, flag change, note or metric action, or a command marked by a person.
struct ActionResolved {
    QString action;
    Outcome outcome = Outcome::Passed;
    QString how; ///< "confirmed", "measured", "elapsed", "done outside", "skipped", "noted"
    QString note;
    QString host = {}; ///< one of the line's hosts
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("outcome", outcome);
        f("how", how);
        f("note", note);
        f.later("host", host);
    }
};
/// A person wants a failed or unknown line run again; the next CommandIntended has attempt + 1.
struct ActionReopened {
    QString action;
    QString reason;
    QString host = {}; ///< one of the line's hosts
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("reason", reason);
        f.later("host", host);
    }
};
struct WaitBegan {
    QString action;
    template <class F>
    void fields(F& f)
    {
        f("action", action);
    }
};

struct GateOpened { ///< a new question: all answers are reset
    QString gate;
    int question = 1;
    template <class F>
    void fields(F& f)
    {
        f("gate", gate);
        f("question", question);
    }
};
struct PollAnswered {
    QString gate;
    QString position;
    Answer answer = Answer::Go;
    QString note;        ///< for a waiver: its condition
    QString waiverOwner; ///< GoWithWaiver only
    QString waiverUntil;
    template <class F>
    void fields(F& f)
    {
        f("gate", gate);
        f("position", position);
        f("answer", answer);
        f("note", note);
        f("waiverOwner", waiverOwner);
        f("waiverUntil", waiverUntil);
    }
};

struct GateDeclared { ///< the evidence is frozen and hashed with the decision
    QString gate;
    GateOutcome outcome = GateOutcome::Hold;
    QString reason;
    QJsonObject evidence;
    QString evidenceSha256;
    template <class F>
    void fields(F& f)
    {
        f("gate", gate);
        f("outcome", outcome);
        f("reason", reason);
        f("evidence", evidence);
        f("evidenceSha256", evidenceSha256);
    }
};

struct ConditionChanged {
    QString condition;
    QString from; ///< telemetry::word(ConditionState)
    QString to;
    std::optional<double> value;
    QString why;
    qint64 ageMs = 0; ///< of the sample behind it
    template <class F>
    void fields(F& f)
    {
        f("condition", condition);
        f("from", from);
        f("to", to);
        f("value", value);
        f("why", why);
        f.later("ageMs", ageMs);
    }
};
struct TriggerFired {
    QString trigger;
    QString what;                      ///< the value, or the words of the person who declared it
    std::optional<double> number = {}; ///< that the person gave
    template <class F>
    void fields(F& f)
    {
        f("trigger", trigger);
        f("what", what);
        f.later("number", number);
    }
};
struct TriggerAnswered { ///< what the lead made of it
    QString trigger;
    QString choice; ///< "roll-back", "continue", "hold"
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("trigger", trigger);
        f("choice", choice);
        f("reason", reason);
    }
};

struct RollbackStarted {
    QString reason;
    QString trigger; ///< empty: a person's decision alone
    template <class F>
    void fields(F& f)
    {
        f("reason", reason);
        f("trigger", trigger);
    }
};
struct RollbackFinished {
    template <class F>
    void fields(F&)
    {}
};

using Body = std::variant<
    RunOpened, RunStarted, RunClosed, RunResumed, HoldBegan, HoldEnded, StepStarted, StepFinished,
    StepFailed, StepSkipped, CommandIntended, CommandStarted, CommandFinished, CommandUnknown,
    CommandStopAsked, ActionResolved, ActionReopened, WaitBegan, ItemTicked, GateOpened,
    PollAnswered, StatementConfirmed, GateDeclared, ConditionChanged, TriggerFired, TriggerAnswered,
    RollbackStarted, RollbackFinished, Remarked, StepLeft, GuessConfirmed, StepClaimed, StepReleased,
    LineApproved, StepUndone, StepIdle, StepOverran, PollReminded, ProbeReported, TriggerModeSet,
    LeadOffered, LeadAccepted, NearMissed, RampAdvanced, RampHeld, RampReleased, RampAborted,
    RolloutBegan, RolloutChecked, TargetCleared, ValueComputed, CommandProbeAsked, CommandProbed,
    CommandAttention, CommandInputGiven, ConditionBound, MarkerIntended, MarkerSettled>;

struct Event {
    qint64 seq = 0; ///< 1, 2, 3 … in a run; given by decide() from the state's length
    Instant at;
    QString actor; ///< who: a position or a person's name; "cockpit" for what the program notes
    Body body;
};
[[nodiscard]] bool operator==(const Event& left, const Event& right);

/// The kind's word in the log, e.g. "command-intended".
[[nodiscard]] QString word(const Body& body);
[[nodiscard]] QString word(Outcome outcome);
[[nodiscard]] QString word(Answer answer);
[[nodiscard]] QString word(GateOutcome outcome);
[[nodiscard]] QString word(RunOutcome outcome);
[[nodiscard]] QString word(HoldCause cause);

/// {seq, wall, elapsed, actor, kind, data}; fromJson refuses unknown kinds and missing fields.
[[nodiscard]] QJsonObject toJson(const Event& event);
[[nodiscard]] Result<Event> eventFromJson(const QJsonObject& object);
/// The bytes that the hash chain covers: compact JSON with sorted keys.
[[nodiscard]] QByteArray canonicalBytes(const Event& event);
/// One line for people: "Step 4 started by the lead".
[[nodiscard]] QString describe(const Event& event);

} // namespace cockpit::run
