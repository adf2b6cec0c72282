// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

/// How one would get back, and what the team's rules say of a moment: all pure.
namespace cockpit::run {

// Who may do what.

/// Whether a line waits for a second person.
struct ApprovalNow {
    bool needed = false;
    bool given = false;
    QString by;
    QString whyNot; ///< one sentence; empty when it is not needed, or given
};
/// The lines that need a second person, in the plan's order.
[[nodiscard]] QStringList linesForTwo(const plan::Plan& plan);
/// `target` is where the line would run now; empty: not compared.
[[nodiscard]] ApprovalNow approvalOf(const RunState& state, const QString& action,
                                     const QString& target = {});
/// Who leads now: "" while nobody took the lead over and the roster names none.
[[nodiscard]] QString leadOf(const RunState& state);
/// Role and name of a position are the same person.
[[nodiscard]] bool isSamePerson(const plan::Plan& plan, const QString& left, const QString& right);
/// A step in which nothing happens, and whose it is.
struct Idle {
    QString step;
    QString owner; ///< may be empty: nobody's
    milliseconds since{0};
};
[[nodiscard]] std::optional<Idle> idleStep(const RunState& state, Instant now);

/// What happened since the last GO, or the start, in five numbers.
struct SinceGo {
    milliseconds time{0};
    int stepsDone = 0;
    int failures = 0;
    int passedOver = 0;
    int triggers = 0;
};
[[nodiscard]] std::optional<SinceGo> sinceLastGo(const RunState& state, Instant now);

// The way back.

/// A step that has done something, in the order in which it is taken back: the last first.
struct UndoNow {
    QString step;
    QString how; ///< as the runbook has it; may be empty
    std::optional<Outcome> undone;
    bool isNext = false;
};
[[nodiscard]] std::vector<UndoNow> undoList(const RunState& state);

enum class Need { Yes, No, Unknown };
/// Whether a rung has anything to take back: No only where it is certain that no step so far reached as
/// deep as the rung.
[[nodiscard]] Need needOf(const RunState& state, const QString& rung);

/// Worst case to get back: the largest of what is promised, what the needed rungs add up to, and what a
/// rehearsal measured. Nothing where none of them is known.
[[nodiscard]] std::optional<milliseconds> timeToGetBack(const RunState& state);

/// A step of the plan, as it would be if everything up to its end went as planned.
struct StepOutlook {
    QString step;
    std::optional<milliseconds> plannedEnd;    ///< from T-0
    std::optional<milliseconds> worstCase;     ///< to get back once the step is done
    std::optional<milliseconds> lastSafeStart; ///< from T-0
    bool isBeyond = false; ///< at its end a rollback no longer fits into the window
};
[[nodiscard]] std::vector<StepOutlook> rollbackOutlook(const RunState& state);
/// The first step beyond: the point of no return, which the plan itself passes. Empty: none.
[[nodiscard]] QString pointOfNoReturn(const RunState& state);

struct Promise {
    std::optional<milliseconds> promised;
    std::optional<milliseconds> ladder; ///< what the rungs add up to
    std::optional<milliseconds> rehearsed;
    bool isProved = false; ///< a rehearsal kept it
    QString sentence;      ///< "promised in 15 min; the steps add up to 18 min; not rehearsed"
};
[[nodiscard]] Promise promiseOf(const RunState& state);

/// A rollback under way against its budget: the rungs that are not skipped.
struct BackProgress {
    milliseconds spent{0};
    std::optional<milliseconds> budget;
    int rungsOver = 0;
    int rungs = 0;
};
[[nodiscard]] std::optional<BackProgress> backProgress(const RunState& state, Instant now);
/// How long the rollback of this run took, from its decision to its last rung.
[[nodiscard]] std::optional<milliseconds> measuredRollback(const RunState& state);
/// Why nobody may start another run against this run's target; empty: they may.
[[nodiscard]] QString targetLock(const RunState& state);

/// Before the start: how long until all traffic is on the new version, how long a breach takes to be
/// noticed at worst, and both the noticing and the way back.
struct WorstTimes {
    std::optional<milliseconds> toFull;
    std::optional<milliseconds> toDetect;
    std::optional<milliseconds> toDetectAndGetBack;
};
[[nodiscard]] WorstTimes worstTimes(const plan::Plan& plan);

/// What must be seen to work before the first GO.
struct Probe {
    QString id;
    QString text;
    bool isAsked = false; ///< the environment names it; else it follows from the ladder
};
[[nodiscard]] std::vector<Probe> probesOf(const plan::Plan& plan);

// The schedule.

[[nodiscard]] const plan::Freeze* freezeAt(const plan::Plan& plan, milliseconds wall);
/// UTC since the epoch.
[[nodiscard]] std::optional<milliseconds> fixedStartOf(const plan::Plan& plan, const QString& step);
/// The planned hold before a step that was not begun yet: "h1"; empty: none.
[[nodiscard]] QString plannedHoldBefore(const RunState& state, const QString& step);
[[nodiscard]] const plan::PlannedHold* plannedHold(const plan::Plan& plan, const QString& id);

// Triggers.

[[nodiscard]] plan::TriggerMode modeOf(const RunState& state, const plan::Trigger& trigger);
/// The number that a manual trigger speaks of: "affecting > 10 % of users" asks for one.
struct AskedNumber {
    double limit = 0;
    QString unit;
};
[[nodiscard]] std::optional<AskedNumber> askedNumber(const plan::Trigger& trigger);
/// Triggers or matrix rows that speak of one metric and say different things: for the lead to choose.
struct Conflict {
    QStringList triggers;
    std::vector<int> rows; ///< of the matrix
};
[[nodiscard]] std::vector<Conflict> conflictsOf(const plan::Plan& plan);

// Ramp and rollout.

struct RampNow {
    int stage = -1;
    double percent = 0; ///< that is sent now
    bool held = false;
    bool aborted = false;
    std::optional<milliseconds> soakLeft;
    QStringList awaited; ///< conditions of which no sample came in this soak
    bool mayAdvance = false;
    QString whyNot;
};
[[nodiscard]] RampNow rampNow(const RunState& state, Instant now);

/// A phase of the rollout that is to be looked at.
struct RolloutDue {
    int phase = 0;
    milliseconds overdue{0}; ///< negative: so long until it is due
};
[[nodiscard]] std::vector<RolloutDue> rolloutDue(const RunState& state, Instant now);

} // namespace cockpit::run
