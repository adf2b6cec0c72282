// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/run/event.h"

#include <QMap>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace cockpit::run {

enum class Stage { Empty, Prepared, Flying, RollingBack, Closed };
/// Left: unfinished, because the rollback began; neither done nor failed.
enum class StepStatus { Waiting, Ready, Running, Done, Skipped, Failed, Unknown, Left };
/// Asked: the command ended well, and a person says whether its output is as the author expects.
enum class ActionStatus { Waiting, Intended, Running, Done, Failed, Unknown, Skipped, Asked };

struct ActionState {
    ActionStatus status = ActionStatus::Waiting;
    int attempt = 0; ///< of the last intent; 0: none yet
    std::optional<Instant> began;
    std::optional<Instant> ended;
    bool stopAsked = false;
    qint64 pid = 0;
    int exitCode = -1;
    QString sentence;   ///< what happened, for people
    QString reason;     ///< of a failure, in one word; see CommandFinished
    QString attention;  ///< why a person should look at it while it runs; empty: no need
    QStringList checks; ///< what was expected of the output, and what was found
    QString how;        ///< how it was resolved, when a person or a measurement did
    QString by;
    QString outputSha256; ///< of what its last attempt printed

    bool operator==(const ActionState&) const = default;
};

struct StepState {
    StepStatus status = StepStatus::Waiting;
    std::optional<Instant> began;
    std::optional<Instant> ended;
    milliseconds heldBefore{0}; ///< how long the run had been held before it began: gives its T-time
    QString reason;             ///< of a skip or a failure
    QString by;
    QString claimedBy;              ///< whose it is; empty: anybody's
    std::optional<Instant> touched; ///< when something last happened in it
    qint64 order = 0;               ///< number of the event that began it
    bool idleNoticed = false;       ///< since it was last touched
    int overran = 0;                ///< the limits that were noticed, as overrunBit() has them
    bool leftOut = false;           ///< skipped because the run began at a later step
    std::optional<Outcome> undone;  ///< taken back, or nothing to take back

    bool operator==(const StepState&) const = default;
};

struct PollAnswer {
    Answer answer = Answer::Go;
    Instant at;
    QString by;
    QString note;
    QString waiverOwner;
    QString waiverUntil;
    qint64 seq = 0; ///< number of the event: what changed after it was not known to whoever answered

    bool operator==(const PollAnswer&) const = default;
};

enum class GateStatus { Closed, Open, Go, NoGo, Held };

struct GateState {
    GateStatus status = GateStatus::Closed;
    int question = 0;
    std::optional<Instant> opened;
    std::optional<Instant> declared;
    QMap<QString, PollAnswer> answers; ///< by position (role)
    QMap<int, Outcome> statements;     ///< by criterion
    QString declaredBy;
    QString reason;
    QJsonObject evidence; ///< as it was when it was declared
    QString evidenceSha256;
    std::optional<Instant> reminded; ///< who has not answered
    bool waitedInVain = false;       ///< the run was held because of it

    bool operator==(const GateState&) const = default;
};

struct ConditionNow {
    QString state = QStringLiteral("no-data"); ///< telemetry::word(ConditionState)
    std::optional<double> value;
    QString why;
    std::optional<Instant> since;
    qint64 classSeq = 0; ///< number of the event that last made it good, bad or unknown

    bool operator==(const ConditionNow&) const = default;
};

struct TriggerState {
    bool fired = false; ///< at least once
    std::optional<Instant> at;
    QString what;
    QString choice;                        ///< empty: the lead has not answered
    std::optional<double> number;          ///< that the person who declared it gave
    std::optional<plan::TriggerMode> mode; ///< set in the run; else the plan's

    bool operator==(const TriggerState&) const = default;
};

/// What somebody said of a checklist item without deciding anything.
struct Comment {
    QString by;
    QString text;
    Instant at;

    bool operator==(const Comment&) const = default;
};

/// Whether it still holds is asked of signoff.h: time passes without an event.
struct ItemState {
    bool done = false;
    QString by;
    QString note;
    std::optional<Instant> at;
    Outcome outcome = Outcome::Passed; ///< of what is not done, see ItemTicked
    std::optional<milliseconds> until; ///< UTC since the epoch; absent: it holds for good
    std::vector<Comment> comments;     ///< the oldest first

    bool operator==(const ItemState&) const = default;
};

/// What a person said of something that the reader guessed.
struct GuessState {
    bool accepted = true;
    QString written;
    QString by;
    std::optional<Instant> at;

    bool operator==(const GuessState&) const = default;
};
/// The key of a guess: a rule guesses at most once a line.
[[nodiscard]] QString guessKey(int line, const QString& rule);

/// A second person's look at a line.
struct Approval {
    QString by;
    QString hash;
    QString target;
    Instant at;

    bool operator==(const Approval&) const = default;
};

/// What happened since the last GO, or since the start.
struct Tally {
    std::optional<Instant> from;
    int stepsDone = 0;
    int failures = 0;    ///< lines that failed, or of which nobody knew
    int retries = 0;     ///< lines that a person had run again
    int passedOver = 0;  ///< steps and lines skipped, or marked as done outside
    int triggers = 0;    ///< fired
    QSet<QString> hands; ///< who carried out anything

    bool operator==(const Tally&) const = default;
};

struct RampState {
    int stage = -1;               ///< of the plan's ramp; -1: not begun
    std::optional<Instant> since; ///< when the soak of this stage began
    bool held = false;
    bool aborted = false;
    QString reason;        ///< of the hold or the abort
    QSet<QString> sampled; ///< conditions of which a sample came in this soak

    bool operator==(const RampState&) const = default;
};

struct ProbeState {
    Outcome outcome = Outcome::NotTested;
    QString evidence;
    QString by;
    std::optional<Instant> at;

    bool operator==(const ProbeState&) const = default;
};

struct RolloutState {
    std::optional<Instant> began;
    std::optional<Instant> checked;
    Outcome outcome = Outcome::NotTested; ///< of the last check
    QString note;

    bool operator==(const RolloutState&) const = default;
};

/// One bit for each of the limits that StepOverran names.
[[nodiscard]] int overrunBit(const QString& limit);

/// Everything on screen: the fold of the run's events over its plan. A value; copies are cheap enough
/// (implicitly shared maps). Two folds of the same events are equal.
struct RunState {
    std::shared_ptr<const plan::Plan> plan; ///< never null once made by emptyState()

    Stage stage = Stage::Empty;
    RunOpened facts;
    qint64 lastSeq = 0;
    Instant lastAt;
    std::optional<Instant> started;
    std::optional<Instant> ended;
    std::optional<RunOutcome> outcome;
    QString closedReason;

    bool held = false;
    HoldCause holdCause = HoldCause::Person;
    QString holdReason;
    std::optional<Instant> heldSince;
    milliseconds heldFor{0}; ///< of the holds that are over

    QMap<QString, StepState> steps;     ///< steps and rungs by id; an absent one is Waiting
    QMap<QString, ActionState> actions; ///< by id; an absent one is Waiting
    QMap<QString, QMap<QString, ActionState>> hosts; ///< of lines that run on several: by line and host
    QMap<QString, GateState> gates;
    QMap<QString, ConditionNow> conditions;
    QMap<QString, TriggerState> triggers;
    QMap<QString, ItemState> items;
    QMap<QString, QString> values;     ///< computed once for the run, by plan::Capture::variable
    QMap<QString, GuessState> guesses; ///< by guessKey(); an absent one nobody has confirmed

    std::optional<Instant> rollbackStarted;
    std::optional<Instant> rollbackFinished;
    QString rollbackReason;
    QString rollbackTrigger;
    std::optional<int> matrixRow; ///< the decision-matrix row that applies now

    QString leadNow;                   ///< after a hand-over; empty: the roster's lead
    QString leadOffer;                 ///< to whom the lead is offered
    QMap<QString, Approval> approvals; ///< by action; of the next attempt
    Tally sinceGo;
    QString plannedHold;    ///< "h1" while it lasts
    QSet<QString> heldOnce; ///< planned holds that were begun
    QMap<QString, ProbeState> probes;
    RampState ramp;
    QMap<int, RolloutState> rollout; ///< by phase
    int nearMisses = 0;
    QMap<QString, QString> bindings; ///< conditions to queries, picked in this run; in `plan` already
    /// By service and number of the event that is marked: how writing it ended; empty: nobody knows yet.
    QMap<QString, QMap<qint64, QString>> markers;
    QString cleared; ///< why the target is free again after a rollback

    /// Everything but the plan pointer, whose bindings are told by `bindings`.
    [[nodiscard]] bool sameAs(const RunState& other) const;

    [[nodiscard]] StepState step(const QString& id) const { return steps.value(id); }
    [[nodiscard]] ActionState action(const QString& id) const { return actions.value(id); }
    [[nodiscard]] GateState gate(const QString& id) const { return gates.value(id); }
    [[nodiscard]] TriggerState trigger(const QString& id) const { return triggers.value(id); }
};

[[nodiscard]] RunState emptyState(std::shared_ptr<const plan::Plan> plan);

[[nodiscard]] QString word(Stage stage);
[[nodiscard]] QString word(StepStatus status);
[[nodiscard]] QString word(ActionStatus status);
[[nodiscard]] QString word(GateStatus status);

} // namespace cockpit::run
