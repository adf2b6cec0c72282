// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patch/patch.h"
#include "models/patch/sourcetext.h"

#include <optional>
#include <vector>

/// Changes before it is known whether the document reads as it should with them.
namespace cockpit::patch {

using std::chrono::minutes;

/// Something that was learned, with the ways to put it in: the first that reads well is taken.
struct Proposal {
    LineEdit::Kind kind = LineEdit::Kind::Duration;
    int line = 0; ///< of the step, the command or the guess
    struct Way {
        std::vector<LineEdit> edits;
        std::optional<minutes> duration; ///< what is read of the step then
        bool restates = false; ///< words that stood there: the reader need not know them to keep them
    };
    std::vector<Way> ways;
    QString left; ///< what is said of it when there is no way
};

/// Words instead of shown(line).mid(start, length); nothing when the file cannot have them there.
[[nodiscard]] std::optional<LineEdit> replacing(const SourceText& source, LineEdit::Kind kind,
                                                int line, qsizetype start, qsizetype length,
                                                const QString& words);
/// New lines behind `line`.
[[nodiscard]] std::optional<LineEdit> inserting(const SourceText& source, LineEdit::Kind kind,
                                                int line, const QStringList& lines);

/// How long the steps took. Nothing is proposed where the document says so already.
[[nodiscard]] std::vector<Proposal> proposedDurations(const SourceText& source,
                                                      const runbook::Runbook& runbook,
                                                      const std::vector<Facts::Step>& steps);
/// "# Expected: exit code 0" behind commands that say nothing of what to expect.
[[nodiscard]] std::vector<Proposal> proposedExpectations(const SourceText& source,
                                                         const runbook::Runbook& runbook,
                                                         const std::vector<int>& commands);
/// The words that say beyond doubt what was guessed rightly.
[[nodiscard]] std::vector<Proposal> proposedWordings(const SourceText& source,
                                                     const std::vector<runbook::Guess>& guesses);

} // namespace cockpit::patch
