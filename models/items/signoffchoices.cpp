// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/signoffchoices.h"

#include "models/items/format.h"
#include "models/items/tr.h"
#include "models/run/signoff.h"

#include <QDateTime>

namespace cockpit::items {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString momentText(milliseconds wall, Instant now)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(wall.count(), Qt::UTC);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.wall.count(), Qt::UTC);
    const bool isToday = moment.date() == today.date();
    return Tr::tr("%1 UTC").arg(moment.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s));
}

std::vector<SignOffChoice> signOffChoices(const run::RunState& state, Instant now)
{
    std::vector<SignOffChoice> choices{{Tr::tr("for good"), {}}};
    for (const milliseconds time : {milliseconds(1h), milliseconds(4h), milliseconds(24h)}) {
        const milliseconds until = now.wall + time;
        choices.push_back(
            {Tr::tr("for %1, until %2").arg(durationText(time), momentText(until, now)), until});
    }
    const auto end = run::windowEnd(state);
    if (end && *end > now.wall)
        choices.push_back({Tr::tr("until the end of the window, %1").arg(momentText(*end, now)), end});
    return choices;
}

} // namespace cockpit::items
