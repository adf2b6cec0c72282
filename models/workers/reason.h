// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cockpit::workers {

struct Exit;

/// Why a command did not succeed, in one word.
enum class Reason {
    NotFound,       ///< a program, file, folder or host
    Refused,        ///< by the system, or by the other end
    Authentication, ///< who one is, was not believed
    Timeout,
    Silence,
    LostLink,
    Signal,
    NonZero,
    Expectation, ///< its output is not what the runbook expects; only the conductor can tell
    Identity,    ///< the place is not the one that was meant; only the conductor can tell
    DiskFull,    ///< or it cannot be written for another reason
};

/// The word in the log of a run, "not-found": stays the same for ever.
[[nodiscard]] QString keyOf(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromKey(const QString& key);
/// The word for people, "not found".
[[nodiscard]] QString wordFor(Reason reason);
/// One sentence that says what it means.
[[nodiscard]] QString meaningOf(Reason reason);

/// Of a command that was started and has ended. `lastErrors`: the end of its standard error, where a
/// full disk and a refused log-in show. Nothing when it succeeded.
[[nodiscard]] std::optional<Reason> reasonOf(const Exit& exit, const QByteArray& lastErrors);

} // namespace cockpit::workers
