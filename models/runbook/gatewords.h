// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/words.h"

#include <QString>

/// The wordings by which people stop a release until something is so, or until someone has said yes.
/// Each is a rule of its own; isGateSentence() is any of them.
namespace cockpit::runbook {

/// Go and no-go are named: "Go/No-Go: all leads agree".
[[nodiscard]] bool asksGoNoGo(const QString& sentence);
/// The author shouts, and means it: "STOP: ...", "HALT if ...".
[[nodiscard]] bool saysStop(const QString& sentence);
/// Going on is forbidden for now: "Do not proceed until ...", "Never deploy unless ...".
[[nodiscard]] bool holdsBack(const QString& sentence);
/// What is to be so before one goes on: "... before proceeding", "must be done before ...".
[[nodiscard]] bool comesBefore(const QString& sentence);
/// After it there is no way back: a person must know what is done there.
[[nodiscard]] bool isPointOfNoReturn(const QString& sentence);
/// Somebody has to say yes: "Requires approval", "Approved by 2 reviewers".
[[nodiscard]] bool needsApproval(const QString& sentence);
/// A second pair of eyes: "have the duty officer confirm the list".
[[nodiscard]] bool asksSecondPerson(const QString& sentence);
/// Calm for a time is the condition: "stable for 12 hours".
[[nodiscard]] bool needsSoak(const QString& sentence);
/// The next stage is tied to a condition: "Increase to 40% if errors stay low".
[[nodiscard]] bool advancesOnlyIf(const QString& sentence);
/// A machine's verdict has to be good: "Verify that all checks pass".
[[nodiscard]] bool awaitsChecks(const QString& sentence);
/// A question whose answer decides: "Is everybody ready to continue?".
[[nodiscard]] bool asksToGoOn(const QString& sentence);
/// A freeze is announced ("CODE FREEZE - only fixes"); prose about a freeze is no gate.
[[nodiscard]] bool announcesFreeze(const QString& sentence);

/// A box of its own at the point where one decides: "Go/no-go decision point"; one that says
/// "Go/no-go decision" among others is only ticked.
[[nodiscard]] bool isDecisionPoint(const QString& sentence);
/// Nothing but the answers to choose from: "GO / NO-GO". What is asked stands before it.
[[nodiscard]] bool offersAnswersOnly(const QString& value);

/// Whether a sentence within a procedure is a gate by any of the wordings above.
[[nodiscard]] bool isGateSentence(const QString& sentence);
/// The same for a box to tick outside of the steps. Ticking is what lists are for, so that only
/// approvals, soaks, points of decision and what forbids to go on are gates there.
[[nodiscard]] bool isGateItem(const QString& sentence);
/// Whether a title announces a decision: "Go/No-Go", "Approve the switch", "Stop if any fails".
[[nodiscard]] bool isGateTitle(const QString& title);
/// Whether a title heads signatures: "Sign-off", "Approvals".
[[nodiscard]] bool isSignOffTitle(const QString& title);
[[nodiscard]] bool isSignOffTitle(const Phrase& title);

} // namespace cockpit::runbook
