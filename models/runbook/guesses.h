// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"
#include "models/runbook/encoding.h"
#include "models/runbook/runbook.h"
#include "models/runbook/timeline.h"

namespace cockpit::runbook {

/// A length as people say it: "45 min", "2 h", "1 h 10 min".
[[nodiscard]] QString inWords(minutes length);

/// Whether the guess's words stand on its line.
[[nodiscard]] bool isWritten(const Guess& guess, const QStringList& lines);
/// Adds a guess, unless its words do not stand in their line: such a guess could not be shown or mended.
void addGuess(Guess guess, Runbook* runbook);

/// What the steps' offsets and the timeline's rows were taken to mean.
void guessOffsets(const std::vector<TimelineRow>& rows, Runbook* runbook);

/// After everything else: what was read in one way where the words allow another, in order of the lines.
/// What is certain gives none.
void readGuesses(const Document& document, Runbook* runbook);

/// What the bytes were taken for, where they do not say it themselves.
void guessEncoding(const Decoded& decoded, Runbook* runbook);

} // namespace cockpit::runbook
