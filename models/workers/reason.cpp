// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/reason.h"

#include "models/workers/failurewords.h"
#include "models/workers/job.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace cockpit::workers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::workers)
};

constexpr std::array keys{
    std::pair{Reason::NotFound, "not-found"},
    std::pair{Reason::Refused, "refused"},
    std::pair{Reason::Authentication, "authentication"},
    std::pair{Reason::Timeout, "timeout"},
    std::pair{Reason::Silence, "silence"},
    std::pair{Reason::LostLink, "lost-link"},
    std::pair{Reason::Signal, "signal"},
    std::pair{Reason::NonZero, "non-zero"},
    std::pair{Reason::Expectation, "expectation"},
    std::pair{Reason::Identity, "identity"},
    std::pair{Reason::DiskFull, "disk-full"},
};

} // namespace

QString keyOf(Reason reason)
{
    const auto* const found = std::find_if(
        keys.begin(), keys.end(), [reason](const auto& each) { return each.first == reason; });
    return QString::fromLatin1(found->second);
}

std::optional<Reason> reasonFromKey(const QString& key)
{
    for (const auto& [reason, name] : keys) {
        if (key == QLatin1String(name))
            return reason;
    }
    return std::nullopt;
}

QString wordFor(Reason reason)
{
    switch (reason) {
    case Reason::NotFound:
        return Tr::tr("not found");
    case Reason::Refused:
        return Tr::tr("refused");
    case Reason::Authentication:
        return Tr::tr("authentication");
    case Reason::Timeout:
        return Tr::tr("timeout");
    case Reason::Silence:
        return Tr::tr("silence");
    case Reason::LostLink:
        return Tr::tr("lost link");
    case Reason::Signal:
        return Tr::tr("signal");
    case Reason::NonZero:
        return Tr::tr("non-zero");
    case Reason::Expectation:
        return Tr::tr("expectation");
    case Reason::Identity:
        return Tr::tr("identity");
    case Reason::DiskFull:
        break;
    }
    return Tr::tr("disk full");
}

QString meaningOf(Reason reason)
{
    switch (reason) {
    case Reason::NotFound:
        return Tr::tr("A program, file, folder or host that it needs was not found.");
    case Reason::Refused:
        return Tr::tr("The system or the other end refused it.");
    case Reason::Authentication:
        return Tr::tr("The log-in was not accepted.");
    case Reason::Timeout:
        return Tr::tr("It did not end within its time limit and was ended.");
    case Reason::Silence:
        return Tr::tr("It said nothing for longer than its silence limit and was ended.");
    case Reason::LostLink:
        return Tr::tr("The link was lost while it ran.");
    case Reason::Signal:
        return Tr::tr("A signal ended it.");
    case Reason::NonZero:
        return Tr::tr("It ended with an exit code other than 0.");
    case Reason::Expectation:
        return Tr::tr("Its output is not what the runbook expects.");
    case Reason::Identity:
        return Tr::tr("The place is not the one that the environment names.");
    case Reason::DiskFull:
        break;
    }
    return Tr::tr("A disk is full or cannot be written.");
}

std::optional<Reason> reasonOf(const Exit& exit, const QByteArray& lastErrors)
{
    constexpr int noSuchCommand = 127; // as shells have it
    constexpr int notForRunning = 126;
    if (exit.timedOut)
        return Reason::Timeout;
    if (exit.silent)
        return Reason::Silence;
    if (exit.signal)
        return Reason::Signal;
    if (exit.code.value_or(0) == 0)
        return std::nullopt;
    if (exit.stopped)
        return Reason::NonZero;
    if (exit.code == noSuchCommand)
        return Reason::NotFound;
    if (exit.code == notForRunning)
        return Reason::Refused;
    return reasonInWords(lastErrors).value_or(Reason::NonZero);
}

} // namespace cockpit::workers
