// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/cutlines.h"
#include "models/plan/environment.h"
#include "models/plan/plan.h"
#include "models/plan/resolve.h"
#include "models/plan/shell.h"

/// The parts of makePlan(), one file each. All are pure and total.
namespace cockpit::plan {

/// Makes the actions of steps and rungs. Built once for a plan, for what all lines share.
class ActionMaker
{
public:
    ActionMaker(const runbook::Runbook& runbook, const Environment& environment);

    [[nodiscard]] std::vector<Action> make(const std::vector<runbook::Action>& actions,
                                           const QString& parent) const;

private:
    [[nodiscard]] Action common(const runbook::Action& source) const;
    [[nodiscard]] Action command(const runbook::Action& source, const ShellLine& line,
                                 const std::optional<runbook::Context>& context) const;
    [[nodiscard]] Action other(const runbook::Action& source) const;
    void applyDefaults(Action& action, const ShellLine& line) const;
    void applyTarget(Action& action, const ShellLine& line) const;
    void applyProofs(Action& action) const;
    void applyHosts(Action& action, const ShellLine& line) const;
    [[nodiscard]] std::vector<Proof> proofsAt(const QStringList& names) const;
    [[nodiscard]] QString groupOf(const Action& action, const ShellLine& line) const;
    [[nodiscard]] std::optional<QString> whyNoGroup(const ShellLine& line) const;
    void applyPoll(Action& action) const;
    [[nodiscard]] bool isCut(const runbook::Action& source) const;

    const Environment& m_environment;
    Resolver m_resolver;
    std::vector<Capture> m_captures;
    std::vector<CutLine> m_cutLines;
};

/// Steps with their planned starts; with their resolved actions unless `actions` is null.
[[nodiscard]] std::vector<Step> makeSteps(const runbook::Runbook& runbook, const ActionMaker* actions);
/// Where each step begins, from T-0: its offset, else its clock or its phase's, else after the one before.
void placeSteps(std::vector<Step>& steps, const runbook::Runbook& runbook);

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

/// Those that the environment names, and those that the runbook links to.
[[nodiscard]] std::vector<DashboardRef> dashboardsOf(const runbook::Runbook& runbook,
                                                     const Environment& environment);

[[nodiscard]] std::vector<Trigger> makeTriggers(const runbook::Runbook& runbook,
                                                const Environment& environment);
/// Joins each trigger to the matrix row that says what to do when it fires.
void joinTriggers(Plan& plan);

/// The rungs, with their resolved actions unless `actions` is null.
[[nodiscard]] std::vector<Rung> makeLadder(const runbook::Runbook& runbook,
                                           const ActionMaker* actions);
[[nodiscard]] std::vector<Gate> makeGates(const runbook::Runbook& runbook, const Plan& plan);
[[nodiscard]] std::vector<Position> makeRoster(const runbook::Runbook& runbook,
                                               const Environment& environment);
[[nodiscard]] Schedule makeSchedule(const runbook::Runbook& runbook, const Environment& environment,
                                    const std::vector<Rung>& ladder);

/// What only the environment can tell: no value, nobody, nothing bound.
void addEnvironmentFindings(std::vector<Finding>& findings, const Plan& plan,
                            const Environment& environment);

} // namespace cockpit::plan
