// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/job.h"

#include <variant>
#include <vector>

/// How a line reaches the place where it runs.
namespace cockpit::workers {

/// To another host, with the OpenSSH client of this machine and the user's own configuration: host keys
/// are checked, nothing is ever asked, and a link that is cut is noticed within 15 s.
struct SshHop {
    QString host;       ///< a name of the user's ssh configuration, or an address
    QString user;       ///< empty: as the configuration says
    int port = 0;       ///< 0: as the configuration says
    QString configFile; ///< empty: the user's own
    /// A line that runs here, at the end of a route, survives a link that is cut, and is found again: it
    /// runs in a session of its own and leaves its output and exit code in a folder of the user's there
    /// (~/.local/state/release-cockpit/errands) until they have been fetched. Lines that ask do not.
    bool survives = false;
    QString name{}; ///< what people call it, where that is not `host`

    bool operator==(const SshHop&) const = default;
};

/// An address as people write it: host, user@host, host:port, an IPv6 literal ("::1", "[::1]:22"), or
/// ssh://user@host:port. A user that the hop has already stays.
void readAddress(const QString& address, SshHop& hop);

/// Into a container, with the client that the runbook names.
struct ContainerHop {
    /// The argument list up to where the command follows: docker exec -i api, or
    /// kubectl exec -i deploy/api --
    QStringList client;

    bool operator==(const ContainerHop&) const = default;
};

using Hop = std::variant<SshHop, ContainerHop>;
/// From this machine outwards; empty: this machine.
using Route = std::vector<Hop>;

/// One line of a runbook as it is to be run at the end of a route.
struct Errand {
    QString line;                     ///< handed to bash (sh where there is none), never pasted
    QMap<QString, QString> variables; ///< of its environment; secrets too
    QByteArray input;                 ///< its standard input, UTF-8; empty: /dev/null
    QString workingDirectory;         ///< at the place where it runs; empty: where a log-in begins
    milliseconds timeLimit{0};        ///< 0: none
    milliseconds stopGrace{5000};     ///< from TERM to KILL
    milliseconds silenceLimit{0};     ///< 0: none
    QStringList secrets{};            ///< values that are masked, see JobSpec
    bool interactive = false;         ///< see JobSpec; elsewhere not together with `input`
    /// See JobSpec. Elsewhere the program "script" of util-linux gives it one; a line that needs one and
    /// finds no such program is not begun.
    bool terminal = false;
};

/// What a worker is given. On this machine: bash itself. Elsewhere: a fixed program for the shell there,
/// whose orders (line, variables, input) come through standard input, so that nothing of them is in any
/// argument list and no shell on the way can expand them. It says when it begins and how it ended
/// (see marks.h), so that a lost link is never taken for an exit code.
/// Fails with a sentence for what cannot be carried: NUL, or a variable with an impossible name.
[[nodiscard]] Result<JobSpec> jobFor(const Route& route, const Errand& errand);

/// 32 random hexadecimal digits.
[[nodiscard]] QString newNonce();

/// The nonce of an errand that went elsewhere, or of a database session's statement, from the argument
/// list of its job; empty for others.
[[nodiscard]] QString nonceOf(const QStringList& arguments);

/// Ends what is left of an errand at the place where it runs: TERM, after the grace KILL, then it looks.
/// Exit code 0: nothing is left. 1: standard output names what still runs, "name (pid)" a line.
[[nodiscard]] JobSpec stopJobFor(const Route& route, const QString& nonce, milliseconds grace);
/// The same without touching anything: exit code 0 when nothing of the errand runs there.
[[nodiscard]] JobSpec probeJobFor(const Route& route, const QString& nonce);

/// Whether lines at the end of the route survive a cut link; the same from the arguments of a job.
[[nodiscard]] bool survives(const Route& route);
[[nodiscard]] bool survives(const QStringList& arguments);
/// Whether it says also in its output where that begins. What is before is a log-in shell's.
[[nodiscard]] bool marksOutput(const QStringList& arguments);

/// Follows a line that survived, from these places in its output on.
[[nodiscard]] JobSpec resumeJobFor(const Route& route, const QString& nonce, qint64 output,
                                   qint64 errors);
/// Removes what it left there.
[[nodiscard]] JobSpec clearJobFor(const Route& route, const QString& nonce);

/// For people: "app-01", "app-01 (10.0.0.7)", "container api on app-01", "this machine".
[[nodiscard]] QString nameOf(const Route& route);

} // namespace cockpit::workers
