// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/times.h"

#include <QDateTime>

#include <cmath>

namespace cockpit::report {

QString utc(const Instant& at)
{
    return QDateTime::fromMSecsSinceEpoch(at.wall.count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString span(milliseconds length)
{
    const qint64 seconds = std::abs(length.count()) / 1000;
    return QStringLiteral("%1%2:%3:%4")
        .arg(length.count() < 0 ? QStringLiteral("-") : QString())
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString span(const std::optional<milliseconds>& length)
{
    return length ? span(*length) : QStringLiteral("-");
}

QString offset(const std::optional<milliseconds>& at)
{
    return at ? QStringLiteral("T+") + span(*at) : QStringLiteral("-");
}

} // namespace cockpit::report
