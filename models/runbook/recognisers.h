// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/purposes.h"
#include "models/runbook/runbook.h"

/// One function for each kind of fact. Each looks at the document alone and fills its own fields, except
/// where it says that it needs others first.
namespace cockpit::runbook {

void readMetadata(const Document& document, const Purposes& purposes, Runbook* runbook);
/// After the metadata: the start and the length of the window.
void readWindow(const Document& document, Runbook* runbook);
void readChecklists(const Document& document, const Purposes& purposes, Runbook* runbook);
void readRoster(const Document& document, const Purposes& purposes, Runbook* runbook);
void readPhases(const Document& document, const Purposes& purposes, Runbook* runbook);
/// After the phases: steps with their gates, and the hosts they are run on.
void readSteps(const Document& document, const Purposes& purposes, Runbook* runbook);
/// After the steps: the gates that stand outside of them.
void readGates(const Document& document, const Purposes& purposes, Runbook* runbook);
/// What only the steps can tell of conditions that were read without them.
struct OpenConditions {
    std::vector<Guess> guesses;
    /// Places in Runbook::conditions, and the lines that make them conditions of success where a step
    /// has them.
    std::vector<std::pair<size_t, int>> inSteps;
};
[[nodiscard]] OpenConditions readConditions(const Document& document, const Purposes& purposes,
                                            Runbook* runbook);
/// After the steps.
void settleConditions(OpenConditions open, Runbook* runbook);
/// After the steps: a ramp is written within them.
void readRamp(const Document& document, const Purposes& purposes, Runbook* runbook);
void readRollout(const Document& document, const Purposes& purposes, Runbook* runbook);
/// After the metadata, which may give the budget. Returns the hosts that a rollback uses: those of the
/// steps come first.
[[nodiscard]] QStringList readRollback(const Document& document, const Purposes& purposes,
                                       Runbook* runbook);
void readMessages(const Document& document, const Purposes& purposes, Runbook* runbook);
void readMonitoring(const Document& document, const Purposes& purposes, Runbook* runbook);
void readFlags(const Document& document, Runbook* runbook);
void readSuccess(const Document& document, const Purposes& purposes, Runbook* runbook);
void readLinks(const Document& document, Runbook* runbook);
void readPlaceholders(const Document& document, Runbook* runbook);

} // namespace cockpit::runbook
