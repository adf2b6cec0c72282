// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace cockpit::workers {

using std::chrono::milliseconds;

/// Everything a worker needs to run one command. Written as spec.json into the job's folder before the
/// worker starts; what runs is what was written. Arguments are a list: no shell is ever involved here.
struct JobSpec {
    QString key;           ///< idempotency key: run/action/attempt; distinct for every start
    QStringList arguments; ///< program and its arguments
    QMap<QString, QString> environment; ///< added to a small clean environment (PATH, HOME, LANG, TZ)
    QString workingDirectory;           ///< empty: the job's folder
    QByteArray input;                   ///< bytes for standard input; empty: /dev/null
    milliseconds timeLimit{0};          ///< 0: none. The worker itself enforces it
    milliseconds stopGrace{5000};       ///< from TERM to KILL
    QString hash;                       ///< sha256 of block, variables and target that a person saw

    bool operator==(const JobSpec&) const = default;
};

enum class Stream { Out = 1, Err = 2 };

struct Exit {
    std::optional<int> code;   ///< the command's exit code
    std::optional<int> signal; ///< or the signal that ended it
    bool timedOut = false;
    bool stopped = false;                ///< a person's stop ended it
    std::optional<QString> startFailure; ///< the program could not be started, and why
    milliseconds duration{0};
    qint64 outputBytes = 0;  ///< of both streams, frames not counted
    QByteArray outputSha256; ///< hexadecimal, over the payload of both streams in their order
    qint64 lostBytes = 0;    ///< output that is not in outputBytes: the disk refused it or lost it
    QStringList leftBehind;  ///< processes of the command that still ran at the end, "name (pid)"

    bool operator==(const Exit&) const = default;
};

/// What is known of a job from its folder. Unknown is a truth of its own: it was intended, and neither
/// an exit nor a living process (same pid, same start time, same boot) proves an outcome.
enum class JobState { Running, Finished, Unknown };

} // namespace cockpit::workers
