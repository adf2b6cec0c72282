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
    std::pair{"Host key verification failed", NoSession::HostKey},
    std::pair{"Permission denied (", NoSession::Authentication},
    std::pair{"Too many authentication failures", NoSession::Authentication},
    std::pair{"kex_exchange_identification:", NoSession::Broken},
    std::pair{"Unable to negotiate with", NoSession::Broken},
    std::pair{"Bad configuration option", NoSession::Broken},
    std::pair{"Can't open user config file", NoSession::Broken},
};

bool isConnectTimeout(const QByteArray& text)
{
    return text.contains("ssh: connect to host ") && text.contains("Connection timed out");
}

} // namespace

std::optional<NoSession> whyNoSession(const QByteArray& standardError)
{
    if (isConnectTimeout(standardError))
        return NoSession::Timeout;
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
        return Tr::
            tr("The host key of %1 is unknown or has changed. Log in by hand once, and compare it.")
                .arg(place);
    case NoSession::Authentication:
        return Tr::tr("%1 did not accept your key. Is it loaded (ssh-add -l), and the user right?")
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
        return Reason::NotFound;
    case NoSession::Timeout:
        return Reason::Timeout;
    case NoSession::HostKey:
    case NoSession::Authentication:
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
