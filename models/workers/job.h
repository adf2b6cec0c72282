// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/workers/reason.h"

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
    milliseconds silenceLimit{0};       ///< 0: none. So long without output, and the worker ends it
    /// The room that the log may take, in bytes; 0: any. Beyond it the first half and the last quarter
    /// at least are kept, and what is between is counted (Gap, Exit::cutBytes).
    qint64 logLimit = qint64{256} * 1024 * 1024;
    /// Values that are masked in the log, in arguments that are recorded and in all else that is written,
    /// also in disguise (see disguises.h). They reach the worker in memory. Those of fewer than four
    /// characters are not masked; Redactor::warnings() has the sentence for people.
    QStringList secrets;
    /// The command may be sent input while it runs: Job::sendInput(). `input` comes first.
    bool interactive = false;
    /// It gets a terminal of its own: its input, output and errors are one stream then, Stream::Out.
    /// Implies `interactive`.
    bool terminal = false;
    /// The socket of a shared ssh connection. The command is the OpenSSH client, and the worker asks the
    /// master there for the session by itself, which saves the start of that program; the client is run
    /// where the master gives none.
    QString sshMaster;
    QStringList sshVariables; ///< patterns of the names of variables that go along, as in SendEnv

    bool operator==(const JobSpec&) const = default;
};

enum class Stream { Out = 1, Err = 2 };

/// Output that is not in the log.
struct Gap {
    enum class Cause {
        Disk,  ///< the disk refused it
        Limit, ///< it made room for what came later, see JobSpec::logLimit
    };
    Cause cause = Cause::Disk;
    qint64 offset = 0; ///< where it begins, as in Job::output()
    qint64 bytes = 0;
    qint64 lines = 0; ///< line ends in it

    bool operator==(const Gap&) const = default;
};

struct Exit {
    std::optional<int> code;   ///< the command's exit code
    std::optional<int> signal; ///< or the signal that ended it
    bool timedOut = false;
    bool stopped = false;                ///< a person's stop ended it
    bool silent = false;                 ///< the silence limit ended it
    QString limitKeptAt;                 ///< the place that did, as nameOf() a route; empty: here
    std::optional<QString> startFailure; ///< the program could not be started, and why
    milliseconds duration{0};
    qint64 outputBytes = 0;  ///< of both streams, frames not counted
    QByteArray outputSha256; ///< hexadecimal, over the payload of both streams in their order
    qint64 lostBytes = 0;    ///< output that is not in outputBytes: the disk refused it or lost it
    qint64 lostLines = 0;    ///< line ends that the disk refused
    qint64 cutBytes = 0;     ///< output that is not in outputBytes: it made room, see logLimit
    qint64 cutLines = 0;
    QStringList leftBehind; ///< processes of the command that still ran at the end, "name (pid)"
    std::optional<Reason> reason; ///< nothing: exit code 0, or a person did not let it begin

    bool operator==(const Exit&) const = default;
};

/// What is known of a job from its folder. Unknown is a truth of its own: it was intended, and neither
/// an exit nor a living process (same pid, same start time, same boot) proves an outcome.
enum class JobState { Running, Finished, Unknown };

} // namespace cockpit::workers
