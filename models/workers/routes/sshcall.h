// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/job.h"

namespace cockpit::workers {

/// The host that a job's ssh client goes to first, with all that decides about the connection.
struct SshTarget {
    QStringList words; ///< the client's options, "--" and the host

    bool operator==(const SshTarget&) const = default;
    /// Short, distinct, and fit for the name of a file.
    [[nodiscard]] QString key() const;
};

/// From the arguments that jobFor() makes; nothing if the first hop is no ssh.
[[nodiscard]] std::optional<SshTarget> sshTargetOf(const QStringList& arguments);

/// The same call through the master at this socket; "none": with a connection of its own.
[[nodiscard]] QStringList withControlPath(QStringList arguments, const QString& path);

/// Makes the connection that others share, leaves it in the background, and ends with 0. It goes when
/// nobody has used it for `idle`. Its standard output is the configuration, for sessionVariables().
[[nodiscard]] JobSpec masterJobFor(const SshTarget& target, const QString& path,
                                   std::chrono::seconds idle);

/// From the configuration as `ssh -G` prints it: the patterns of the names of variables that go along with
/// a session. Nothing where the client does more for a session than to ask for it (an agent or variables
/// of the configuration go along, there is a terminal or another command).
[[nodiscard]] std::optional<QStringList> sessionVariables(const QByteArray& configuration);

/// Whether a master answers at this socket.
[[nodiscard]] bool masterListens(const QString& path);

/// A folder for sockets that only this user can enter, made if need be: in XDG_RUNTIME_DIR, or in /tmp.
/// Empty if there is none that can be trusted.
[[nodiscard]] QString privateRuntimeFolder();

} // namespace cockpit::workers
