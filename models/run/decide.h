// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/intent.h"
#include "models/run/state.h"

namespace cockpit::run {

/// What an intent means in a state: the events that make it true, or a refusal with the reason. Pure
/// and total: every intent in every state gives an answer; nothing is read but the arguments.
///
/// The rules (design.md section 6):
/// - Somebody wants every intent; the program itself ("cockpit") reports, resolves what it measured and
///   what is only a note, and decides nothing that is a person's.
/// - Steps run in the plan's order; a step is ready when every step before it is done or skipped, every
///   gate before it is GO, the run is flying and not held. A failed or unknown step stops the order.
/// - A step or rung in which nothing can be shown (no actions, or notes alone) is finished by a person,
///   who resolves an action that has the step's own id.
/// - Held: no step, no command and no wait begins; what runs goes on; gates, ticks, answers, marks and
///   rollback work. A hold of a gate or a trigger is ended by the lead, and by GO or "continue".
/// - BeginCommand only for the next unresolved line of a running step or rung; never while that action
///   is intended, running or unknown. Unknown is left only by a person (RetryAction or ResolveAction).
/// - Neighbouring checks are resolved in any order; a command, a wait or a note holds back what follows.
///   A metric whose conditions are all bound passes by measurement alone (every one OK); another one is
///   confirmed by a person with a note. An endless command that a person stopped has passed.
/// - A line that runs on several hosts begins on one after the other, as its strategy says: never on the
///   next batch before this one is done, never after too many failures, after a stop, in a hold, or while of
///   one host nobody knows. It is done when it is over on all; retried is only where it failed.
/// - What a person types is recorded before it is sent, and sent once.
/// - The lead may begin at a later step, with a reason: what lies before is left out, and is no evidence
///   for a gate; the gates before it stay. Not over a line that runs, is unknown, or was begun and cannot be
///   taken back.
/// - A skip, retry, mark and a NO-GO need a reason. Only the lead (or the scenario's lead) declares.
/// - A gate is GO only if every position answered GO or GO with a full waiver for this question within
///   the last 10 minutes, and every criterion is met by evidence: missing, stale, unknown, unbound or
///   firing conditions, unmet steps, open checklists, unconfirmed statements all make it a HOLD, and a
///   declaration of GO against that is refused. A waiver in the poll covers open criteria only if the
///   lead declares with a reason; a firing or unknown rollback condition is never waived.
/// - What a position answered before something watched became good, bad or unknown is asked again. Where
///   the environment's rules say so, so many persons are enough, and whoever carried lines out is for
///   nothing. Who does not answer is reminded; then the run is held, once for each question.
/// - A claimed step is its owner's and the lead's. A line that needs two people runs only with the
///   approval of another person than its executor: for its hash, its target and one attempt.
/// - Planned holds, fixed starts and freezes stand; the lead passes the last two with a reason. Hand-over
///   takes an offer and its acceptance; then the old lead leads no more.
/// - More traffic is sent only after the soak, with a fresh sample of it for every measured condition,
///   all OK. Holding keeps the weight; aborting takes it to 0.
/// - What was done is taken back last first. After a rollback the target is locked until the lead clears it.
/// - Triggers: a condition that fires makes TriggerFired once until it was answered; in mode Ask the run
///   is held (cause Trigger) until the lead answers "roll-back", "continue" (with reason) or "hold"; in mode
///   Act the rollback starts; Observe only notes it. Conditions are taken in every stage until closed.
///   Before the start and during a rollback a trigger is only noted; the start waits for the answer.
///   Anybody may declare a trigger in words; one in mode Act asks the lead then, unless the lead said it.
/// - Rollback may start from Flying at any moment, also held or failed. Rungs run in the ladder's order;
///   a conditional rung may be skipped with a reason; a failed rung stops and asks.
/// - After the last rung: RollbackFinished; the run can then be closed as rolled back. After the last
///   step and the last gate the run can be closed as completed; Aborted needs a reason at any time. No
///   run is closed while a command is under way: its outcome would be lost. Without a ladder, closing as
///   rolled back needs a reason that says how. After the end only remarks follow, and the items of
///   checklists that are due after the release.
[[nodiscard]] Result<std::vector<Event>> decide(const RunState& state, const Intent& intent,
                                                Instant now);

} // namespace cockpit::run
