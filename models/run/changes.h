// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/state.h"

/// What each kind of event makes of a state: one small handler a kind, for apply() alone. A handler
/// does nothing when its event cannot follow.
namespace cockpit::run {

/// Which row of the decision matrix applies: after whatever may change it.
void lightRow(RunState& state);

void change(RunState& state, const Event& event, const RunOpened& body);
void change(RunState& state, const Event& event, const RunStarted& body);
void change(RunState& state, const Event& event, const RunClosed& body);
void change(RunState& state, const Event& event, const RunResumed& body);
void change(RunState& state, const Event& event, const HoldBegan& body);
void change(RunState& state, const Event& event, const HoldEnded& body);
void change(RunState& state, const Event& event, const RollbackStarted& body);
void change(RunState& state, const Event& event, const RollbackFinished& body);
void change(RunState& state, const Event& event, const Remarked& body);
void change(RunState& state, const Event& event, const GuessConfirmed& body);

void change(RunState& state, const Event& event, const StepStarted& body);
void change(RunState& state, const Event& event, const StepFinished& body);
void change(RunState& state, const Event& event, const StepFailed& body);
void change(RunState& state, const Event& event, const StepSkipped& body);
void change(RunState& state, const Event& event, const StepLeft& body);
void change(RunState& state, const Event& event, const CommandIntended& body);
void change(RunState& state, const Event& event, const CommandStarted& body);
void change(RunState& state, const Event& event, const CommandFinished& body);
void change(RunState& state, const Event& event, const CommandUnknown& body);
void change(RunState& state, const Event& event, const CommandStopAsked& body);
void change(RunState& state, const Event& event, const ActionResolved& body);
void change(RunState& state, const Event& event, const ActionReopened& body);
void change(RunState& state, const Event& event, const WaitBegan& body);
void change(RunState& state, const Event& event, const ValueComputed& body);
void change(RunState& state, const Event& event, const CommandProbeAsked& body);
void change(RunState& state, const Event& event, const CommandProbed& body);
void change(RunState& state, const Event& event, const CommandAttention& body);
void change(RunState& state, const Event& event, const CommandInputGiven& body);

void change(RunState& state, const Event& event, const ItemTicked& body);
void change(RunState& state, const Event& event, const GateOpened& body);
void change(RunState& state, const Event& event, const PollAnswered& body);
void change(RunState& state, const Event& event, const StatementConfirmed& body);
void change(RunState& state, const Event& event, const GateDeclared& body);
void change(RunState& state, const Event& event, const ConditionChanged& body);
void change(RunState& state, const Event& event, const TriggerFired& body);
void change(RunState& state, const Event& event, const TriggerAnswered& body);

void change(RunState& state, const Event& event, const StepClaimed& body);
void change(RunState& state, const Event& event, const StepReleased& body);
void change(RunState& state, const Event& event, const LineApproved& body);
void change(RunState& state, const Event& event, const StepUndone& body);
void change(RunState& state, const Event& event, const StepIdle& body);
void change(RunState& state, const Event& event, const StepOverran& body);
void change(RunState& state, const Event& event, const PollReminded& body);
void change(RunState& state, const Event& event, const ProbeReported& body);
void change(RunState& state, const Event& event, const TriggerModeSet& body);
void change(RunState& state, const Event& event, const LeadOffered& body);
void change(RunState& state, const Event& event, const LeadAccepted& body);
void change(RunState& state, const Event& event, const NearMissed& body);
void change(RunState& state, const Event& event, const RampAdvanced& body);
void change(RunState& state, const Event& event, const RampHeld& body);
void change(RunState& state, const Event& event, const RampReleased& body);
void change(RunState& state, const Event& event, const RampAborted& body);
void change(RunState& state, const Event& event, const RolloutBegan& body);
void change(RunState& state, const Event& event, const RolloutChecked& body);
void change(RunState& state, const Event& event, const TargetCleared& body);

void change(RunState& state, const Event& event, const ConditionBound& body);
void change(RunState& state, const Event& event, const MarkerIntended& body);
void change(RunState& state, const Event& event, const MarkerSettled& body);

/// What happened in the step that the line stands in: it is not idle, and somebody's hands were in it.
void touch(RunState& state, const Event& event, const QString& place);

} // namespace cockpit::run
