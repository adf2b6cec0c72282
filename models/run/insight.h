// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

#include <QJsonObject>

/// What follows from a state at a moment, for whoever shows it or acts on it: all pure.
namespace cockpit::run {

/// T-time: since the start, without the holds. Negative is not possible; nothing before the start.
[[nodiscard]] std::optional<milliseconds> planClock(const RunState& state, Instant now);

/// Positive: behind the plan; negative: ahead. From the running or next step's planned place.
[[nodiscard]] std::optional<milliseconds> behind(const RunState& state, Instant now);

/// Start and end from T-0 in wall time: actual for what is over, forecast for the rest.
struct Span {
    QString step;
    std::optional<milliseconds> plannedStart, plannedEnd;
    std::optional<milliseconds> actualStart, actualEnd;
    milliseconds forecastStart{0}, forecastEnd{0};
};
[[nodiscard]] std::vector<Span> timeline(const RunState& state, Instant now);

/// Window end less the worst-case time to get back: as T-offset in wall time since T-0, and what is left of it.
struct RollbackWindow {
    milliseconds lastSafeStart{0}; ///< from T-0
    milliseconds left{0};          ///< negative: passed
    milliseconds worstCase{0};
    /// The first step whose planned end lies after lastSafeStart: beyond it a rollback overruns the window.
    QString firstUnsafeStep;
};
[[nodiscard]] std::optional<RollbackWindow> rollbackWindow(const RunState& state, Instant now);

/// One criterion or answer of a gate with its evidence.
struct CriterionNow {
    enum class Verdict { Met, Unmet, Unknown };
    Verdict verdict = Verdict::Unknown;
    QString text;
    QString evidence; ///< "7 of 7 steps done", "p95 412 ms, limit 200 ms", "no data for 0:45"
    std::optional<milliseconds> age; ///< of the evidence
};
struct GateView {
    std::vector<CriterionNow> criteria;
    QStringList unanswered; ///< positions
    QStringList stale;      ///< positions whose answer has lost its force: asked again, it counts
    QString whyTooOld;      ///< of the first that did so by time
    QStringList overtaken; ///< of the stale ones, those that answered before something watched changed
    QString changed;       ///< what that was
    int persons = 0;       ///< that are for it
    bool isEnough = false; ///< as many as the environment asks for, where it asks for a number
    QStringList against;   ///< positions that said NO-GO
    bool mayGo = false;
    /// Everybody is for it and somebody waives what is open: the lead may declare GO with a reason.
    bool mayGoWithReason = false;
    QString whyNot; ///< one sentence; empty when mayGo
};
/// While the question is open: as it is now. Once it is declared: as it was then.
[[nodiscard]] GateView viewGate(const RunState& state, const QString& gate, Instant now);
[[nodiscard]] QJsonObject evidenceOf(const RunState& state, const QString& gate, Instant now);
inline constexpr milliseconds answerLifetime{10 * 60 * 1000};
/// UTC since the epoch, where a waiver's end is written as a moment ("2030-01-31T02:00:00Z").
[[nodiscard]] std::optional<milliseconds> waiverEnd(const QString& until);

/// The gate that must be decided before the next step; empty when none.
[[nodiscard]] QString gateInTheWay(const RunState& state);
/// The step (or rung, in a rollback) that comes next or runs; empty when none is left.
[[nodiscard]] QString currentStep(const RunState& state);
[[nodiscard]] bool isReady(const RunState& state, const QString& step);
/// Status with Ready worked out: Waiting becomes Ready when nothing is in its way.
[[nodiscard]] StepStatus statusOf(const RunState& state, const QString& step);

/// The next thing that the cockpit itself has to do in the running step or rung; nothing when it is a
/// person's turn, when something is under way, or when the run is held. A note (or a mention of a gate)
/// never blocks: the cockpit resolves it as "noted" when it is reached. A step or rung in which nothing
/// can be shown (no actions, or notes alone) is finished by a person, who resolves an action that has
/// the step's own id.
struct Due {
    enum class Kind { Command, Wait, Metric, Note };
    Kind kind = Kind::Command;
    QString action;
    int attempt = 1;
    QString host = {}; ///< of a line that runs on several: the one that begins next
};
[[nodiscard]] std::optional<Due> nextDue(const RunState& state);
/// The line that waits for a person now: a check, flag or message; a metric that nothing measures; a
/// command that cannot run as it stands; a line that failed or of which nobody knows; or the step's own
/// id where a person says when it is done. Empty when it is nobody's turn.
[[nodiscard]] QString personsTurn(const RunState& state);
/// The triggers that wait for the lead's answer, in the plan's order; those that are only observed never do.
[[nodiscard]] QStringList openTriggers(const RunState& state);
/// Commands whose outcome is open: to be re-attached after a restart. Pairs of action and attempt.
[[nodiscard]] std::vector<std::pair<QString, int>> openCommands(const RunState& state);

/// Idempotency key of a command of a run.
[[nodiscard]] QString commandKey(const QString& run, const QString& action, int attempt);

} // namespace cockpit::run
