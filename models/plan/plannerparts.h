// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/plan/plan.h"

/// The parts of makePlan(), one file each. All are pure and total.
namespace cockpit::plan {

/// Steps with their planned starts and resolved actions.
[[nodiscard]] std::vector<Step> makeSteps(const runbook::Runbook& runbook,
                                          const Environment& environment);
/// Where each step begins, from T-0: its offset, else its clock or its phase's, else after the one before.
void placeSteps(std::vector<Step>& steps, const runbook::Runbook& runbook);

[[nodiscard]] std::vector<Action> makeActions(const std::vector<runbook::Action>& actions,
                                              const QString& parent, const runbook::Runbook& runbook,
                                              const Environment& environment);

[[nodiscard]] std::vector<Checklist> makeChecklists(const runbook::Runbook& runbook);
/// Whether a checklist belongs to the time before the start or after the end.
[[nodiscard]] Checklist::When whenOf(const runbook::Checklist& checklist,
                                     const runbook::Runbook& runbook);

[[nodiscard]] std::vector<MatrixRow> makeMatrix(const runbook::Runbook& runbook);
/// The runbook's conditions, one for each numeric matrix row and one for each numeric trigger that has
/// none yet; rows and triggers are given the ids.
[[nodiscard]] std::vector<Condition> makeConditions(const runbook::Runbook& runbook,
                                                    std::vector<MatrixRow>& matrix,
                                                    std::vector<Trigger>& triggers);
void bindConditions(std::vector<Condition>& conditions, const Environment& environment,
                    std::vector<Finding>& findings);

[[nodiscard]] std::vector<Trigger> makeTriggers(const runbook::Runbook& runbook,
                                                const Environment& environment);
/// Joins each trigger to the matrix row that says what to do when it fires.
void joinTriggers(Plan& plan);

[[nodiscard]] std::vector<Rung> makeLadder(const runbook::Runbook& runbook,
                                           const Environment& environment);
[[nodiscard]] std::vector<Gate> makeGates(const runbook::Runbook& runbook, const Plan& plan);
[[nodiscard]] std::vector<Position> makeRoster(const runbook::Runbook& runbook,
                                               const Environment& environment);
[[nodiscard]] Schedule makeSchedule(const runbook::Runbook& runbook, const Environment& environment,
                                    const std::vector<Rung>& ladder);

/// What only the environment can tell: no value, nobody, nothing bound.
void addEnvironmentFindings(Plan& plan, const runbook::Runbook& runbook,
                            const Environment& environment);

} // namespace cockpit::plan
