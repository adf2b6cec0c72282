// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/runbook/runbook.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// What a run learned, offered back as a patch of its runbook: how long each step took, that a command
/// ends with exit code 0, and what a person confirmed of the reader's guesses. The runbook itself is never
/// changed by the program. A change is kept only if the document reads afterwards as it did before, but for
/// what the change says; every other byte stays as it is, in the file's own encoding and line endings.
namespace cockpit::patch {

using std::chrono::milliseconds;

/// What was learned, told by the lines of the runbook.
struct Facts {
    struct Step {
        int line = 0;
        milliseconds took{0}; ///< without the holds
        bool operator==(const Step&) const = default;
    };
    std::vector<Step> steps;             ///< those that were done
    std::vector<int> commands;           ///< lines of commands that ended well, with short output
    std::vector<runbook::Guess> guesses; ///< those that a person found read correctly
};

/// One change: a place in the file's bytes and what stands there afterwards.
struct LineEdit {
    enum class Kind { Duration, Expectation, Guess };
    Kind kind = Kind::Duration;
    int line = 0;          ///< the line that is changed, or behind which a line is put in
    bool inserted = false; ///< a line of its own
    QString before;        ///< the words that are replaced; empty for a line that is put in
    QString after;         ///< the words that replace them, or the whole new line
    qsizetype at = 0;      ///< of the first byte
    qsizetype length = 0;  ///< bytes that are replaced
    QByteArray with;
};

struct Patch {
    std::vector<LineEdit> edits; ///< in the order of the file; none overlaps another
    QByteArray patched;          ///< the file with them
    QByteArray diff;  ///< from the file to `patched`; empty when there is nothing to change
    QStringList left; ///< sentences on what was learned and could not be put in
};

/// Makes the patch. `runbook` was read from `bytes`; `name` is the file's name for the diff's header.
/// Total: what cannot be put in is told in Patch::left.
[[nodiscard]] Patch makePatch(const QByteArray& bytes, const runbook::Runbook& runbook,
                              const Facts& facts, const QString& name);

/// The file's bytes with these edits, which do not overlap and stand in the order of the file.
[[nodiscard]] QByteArray withEdits(const QByteArray& bytes, const std::vector<LineEdit>& edits);

} // namespace cockpit::patch
