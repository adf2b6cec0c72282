// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/clockwatch.h"

#include "models/telemetry/failures.h"

#include <QCoreApplication>

namespace cockpit::telemetry {

using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClockWatch)
};

} // namespace

QString ClockWatch::doubt(Instant now, const QString& service) const
{
    const milliseconds by = moved(now);
    const auto seconds = static_cast<int>(std::chrono::abs(by) / 1s);
    if (std::chrono::abs(by) < toleratedSkew)
        return {};
    return by < 0ms ? Tr::tr("The clock of this machine was set back by %n second(s), and %1 does "
                             "not say what time it is: its newest values are not known.",
                             nullptr, seconds)
                          .arg(service)
                    : Tr::tr("The clock of this machine was set ahead by %n second(s), and %1 does "
                             "not say what time it is: its newest values are not known.",
                             nullptr, seconds)
                          .arg(service);
}

} // namespace cockpit::telemetry
