// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/reason.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cockpit::workers {

/// Why the client never got as far as a session: then the line has certainly not begun.
enum class NoSession {
    NameUnknown,
    Refused,
    Timeout,
    HostKey,
    HostKeyChanged,
    Authentication,
    PasswordOnly,
    NoContainer,
    NoShell,    ///< there is none in the container
    NoTerminal, ///< nothing there gives the line one
    Broken,
};

/// From what the client (ssh, docker, kubectl) says on standard error. Nothing when its words do not prove that there was no
/// session (an empty text, a link that was cut): then nobody knows.
[[nodiscard]] std::optional<NoSession> whyNoSession(const QByteArray& standardError);

/// One sentence that a person can act on. `place`: the host, for people.
[[nodiscard]] QString sentenceFor(NoSession why, const QString& place);
[[nodiscard]] Reason reasonFor(NoSession why);
/// Whether trying again may help; a log-in that was refused is not tried again.
[[nodiscard]] bool mayPass(NoSession why);

} // namespace cockpit::workers
