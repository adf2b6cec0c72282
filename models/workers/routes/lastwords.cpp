// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/lastwords.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace cockpit::workers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::workers)
};

// What OpenSSH 7 to 9 prints before a session exists. Words that it also prints after one ("Connection
// closed by remote host", "Broken pipe") are not here.
constexpr std::array phrases{
    std::pair{"Could not resolve hostname", NoSession::NameUnknown},
    std::pair{"Connection refused", NoSession::Refused},
    std::pair{"No route to host", NoSession::Refused},
    std::pair{"Network is unreachable", NoSession::Refused},
    std::pair{"Connection timed out during banner exchange", NoSession::Timeout},
    std::pair{"Operation timed out", NoSession::Timeout},
    std::pair{"HOST IDENTIFICATION HAS CHANGED", NoSession::HostKeyChanged},
    std::pair{"Host key verification failed", NoSession::HostKey},
    std::pair{"Permission denied (password", NoSession::PasswordOnly},
    std::pair{"Permission denied (keyboard-interactive", NoSession::PasswordOnly},
    std::pair{"Permission denied (", NoSession::Authentication},
    std::pair{"Too many authentication failures", NoSession::Authentication},
    std::pair{"kex_exchange_identification:", NoSession::Broken},
    std::pair{"Unable to negotiate with", NoSession::Broken},
    std::pair{"Bad configuration option", NoSession::Broken},
    std::pair{"Can't open user config file", NoSession::Broken},
    // The clients of containers, as they are called by docker.
    std::pair{"No such container", NoSession::NoContainer},
    std::pair{"no such service", NoSession::NoContainer},
    std::pair{"Error from server (NotFound)", NoSession::NoContainer},
    std::pair{"container not found", NoSession::NoContainer},
    std::pair{"executable file not found", NoSession::NoShell},
    std::pair{"Cannot connect to the Docker daemon", NoSession::Refused},
    std::pair{"was refused - did you specify the right host", NoSession::Refused},
    std::pair{"Error from server (Forbidden)", NoSession::Authentication},
    std::pair{"You must be logged in to the server", NoSession::Authentication},
    // Our own program over there.
    std::pair{"The line needs a terminal, and", NoSession::NoTerminal},
};

bool isConnectTimeout(const QByteArray& text)
{
    return text.contains("ssh: connect to host ") && text.contains("Connection timed out");
}

bool isStoppedContainer(const QByteArray& text)
{
    return text.contains("is not running")
        && (text.contains("ontainer ") || text.contains("service \""));
}

} // namespace

std::optional<NoSession> whyNoSession(const QByteArray& standardError)
{
    if (isConnectTimeout(standardError))
        return NoSession::Timeout;
    if (isStoppedContainer(standardError))
        return NoSession::NoContainer;
    for (const auto& [phrase, why] : phrases) {
        if (standardError.contains(phrase))
            return why;
    }
    return std::nullopt;
}

QString sentenceFor(NoSession why, const QString& place)
{
    switch (why) {
    case NoSession::NameUnknown:
        return Tr::tr("The name %1 is not known: check it in the environment or in your ssh "
                      "configuration.")
            .arg(place);
    case NoSession::Refused:
        return Tr::tr("%1 refused the connection or cannot be reached.").arg(place);
    case NoSession::Timeout:
        return Tr::tr("%1 did not answer in time.").arg(place);
    case NoSession::HostKey:
        return Tr::tr("The host key of %1 is not known here. Log in by hand once, and compare it "
                      "with what "
                      "the host's people say.")
            .arg(place);
    case NoSession::HostKeyChanged:
        return Tr::
            tr("The host key of %1 is not the one that is known here: somebody else may be "
               "answering. Ask the host's people; only if they have changed it, remove the old one "
               "(ssh-keygen -R) and log in by hand once.")
                .arg(place);
    case NoSession::Authentication:
        return Tr::tr("%1 did not accept your key. Is it loaded (ssh-add -l), and the user right?")
            .arg(place);
    case NoSession::PasswordOnly:
        return Tr::tr("%1 asks for a password, and the cockpit types none: give it your key "
                      "(ssh-copy-id).")
            .arg(place);
    case NoSession::NoContainer:
        return Tr::tr("There is no such container that runs: %1.").arg(place);
    case NoSession::NoShell:
        return Tr::tr("There is no sh in %1, and without one no line can be run there.").arg(place);
    case NoSession::NoTerminal:
        return Tr::tr("The line needs a terminal, and on %1 the program that gives one is missing: "
                      "script, of util-linux.")
            .arg(place);
    case NoSession::Broken:
        break;
    }
    return Tr::tr("No ssh session with %1 came about; its words are in the output.").arg(place);
}

Reason reasonFor(NoSession why)
{
    switch (why) {
    case NoSession::NameUnknown:
    case NoSession::NoContainer:
    case NoSession::NoShell:
    case NoSession::NoTerminal:
        return Reason::NotFound;
    case NoSession::Timeout:
        return Reason::Timeout;
    case NoSession::HostKey:
    case NoSession::HostKeyChanged:
    case NoSession::Authentication:
    case NoSession::PasswordOnly:
        return Reason::Authentication;
    case NoSession::Refused:
    case NoSession::Broken:
        break;
    }
    return Reason::Refused;
}

bool mayPass(NoSession why)
{
    return why == NoSession::Refused || why == NoSession::Timeout || why == NoSession::Broken;
}

} // namespace cockpit::workers
