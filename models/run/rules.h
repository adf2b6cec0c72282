// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/draft.h"

#include <initializer_list>

/// The rules behind decide(): each wish has one function that adds its events to the draft, or refuses
/// with the reason. What several of them share stands below.
namespace cockpit::run {

using Ruling = Result<void>;

Ruling rule(Draft& draft, const OpenRun& wish);
Ruling rule(Draft& draft, const StartRun& wish);
Ruling rule(Draft& draft, const CloseRun& wish);
Ruling rule(Draft& draft, const ResumeRun& wish);
Ruling rule(Draft& draft, const BeginHold& wish);
Ruling rule(Draft& draft, const EndHold& wish);
Ruling rule(Draft& draft, const Remark& wish);
Ruling rule(Draft& draft, const ConfirmGuess& wish);
Ruling rule(Draft& draft, const TickItem& wish);

Ruling rule(Draft& draft, const StartStep& wish);
Ruling rule(Draft& draft, const SkipStep& wish);
Ruling rule(Draft& draft, const RunFrom& wish);
Ruling rule(Draft& draft, const ResolveAction& wish);
Ruling rule(Draft& draft, const RetryAction& wish);
Ruling rule(Draft& draft, const BeginWait& wish);
Ruling rule(Draft& draft, const Tick& wish);

Ruling rule(Draft& draft, const BeginCommand& wish);
Ruling rule(Draft& draft, const StopCommand& wish);
Ruling rule(Draft& draft, const GiveInput& wish);
Ruling rule(Draft& draft, const ReportStarted& wish);
Ruling rule(Draft& draft, const ReportFinished& wish);
Ruling rule(Draft& draft, const ReportUnknown& wish);
Ruling rule(Draft& draft, const ReportValue& wish);
Ruling rule(Draft& draft, const ProbeCommand& wish);
Ruling rule(Draft& draft, const ReportCommandProbe& wish);
Ruling rule(Draft& draft, const ReportAttention& wish);

Ruling rule(Draft& draft, const OpenGate& wish);
Ruling rule(Draft& draft, const AnswerPoll& wish);
Ruling rule(Draft& draft, const ConfirmStatement& wish);
Ruling rule(Draft& draft, const DeclareGate& wish);

Ruling rule(Draft& draft, const ReportCondition& wish);
Ruling rule(Draft& draft, const DeclareTrigger& wish);
Ruling rule(Draft& draft, const AnswerTrigger& wish);
Ruling rule(Draft& draft, const StartRollback& wish);

Ruling rule(Draft& draft, const ClaimStep& wish);
Ruling rule(Draft& draft, const ReleaseStep& wish);
Ruling rule(Draft& draft, const ApproveLine& wish);
Ruling rule(Draft& draft, const UndoStep& wish);
Ruling rule(Draft& draft, const StopLadder& wish);

Ruling rule(Draft& draft, const SetTriggerMode& wish);
Ruling rule(Draft& draft, const OfferLead& wish);
Ruling rule(Draft& draft, const AcceptLead& wish);
Ruling rule(Draft& draft, const NoteNearMiss& wish);
Ruling rule(Draft& draft, const ClearTarget& wish);
Ruling rule(Draft& draft, const ReportProbe& wish);

Ruling rule(Draft& draft, const BindCondition& wish);
Ruling rule(Draft& draft, const IntendMarker& wish);
Ruling rule(Draft& draft, const SettleMarker& wish);

Ruling rule(Draft& draft, const AdvanceRamp& wish);
Ruling rule(Draft& draft, const HoldRamp& wish);
Ruling rule(Draft& draft, const ReleaseRamp& wish);
Ruling rule(Draft& draft, const AbortRamp& wish);
Ruling rule(Draft& draft, const BeginRollout& wish);
Ruling rule(Draft& draft, const CheckRollout& wish);

/// Refuses in any other stage, with a sentence.
[[nodiscard]] Ruling requireStage(const Draft& draft, std::initializer_list<Stage> stages);
/// Refuses the program itself: this is a person's decision.
[[nodiscard]] Ruling requirePerson(const Draft& draft);
/// Refuses everybody but the roster's lead: by role, by name, or as "lead".
[[nodiscard]] Ruling requireLead(const Draft& draft);
[[nodiscard]] Ruling requireReason(const QString& reason);
[[nodiscard]] bool isLead(const Draft& draft);
/// Refuses everybody but whoever claimed the step, and the lead. What nobody claimed is everybody's.
[[nodiscard]] Ruling requireNotAnothers(const Draft& draft, const QString& step);

/// Ends a step whose last action is over, and the rollback after its last rung.
void finishWhatIsComplete(Draft& draft, const QString& step);
/// Ends the hold if there is one, and starts the rollback.
void beginRollback(Draft& draft, const QString& reason, const QString& trigger);
/// Ends the steps that the rollback leaves unfinished, each as soon as none of its commands runs.
void leaveForwardSteps(Draft& draft);
/// What the passing of time does: planned holds, reminders, notices.
void letTimePass(Draft& draft);
/// Holds the run unless it is held already.
void hold(Draft& draft, HoldCause cause, const QString& reason);

} // namespace cockpit::run
