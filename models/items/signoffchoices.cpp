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

namespace {

QString sayingOf(const run::ItemState& item)
{
    if (item.done)
        return Tr::tr("by %1, %2");
    if (item.outcome == run::Outcome::Failed)
        return Tr::tr("FAILED, says %1, %2");
    return item.outcome == run::Outcome::NotTested ? Tr::tr("not tested, says %1, %2")
                                                   : Tr::tr("taken back by %1, %2");
}

} // namespace

QString sayingText(const run::ItemState& item, Instant now)
{
    return item.at ? sayingOf(item).arg(item.by, agoText(now.elapsed - item.at->elapsed)) : QString();
}

QString expiryText(const run::ItemState& item, Instant now)
{
    if (!item.done || !item.until)
        return {};
    const QString moment = momentText(*item.until, now);
    if (run::hasExpired(item, now))
        return Tr::tr("EXPIRED at %1: sign it again").arg(moment);
    return Tr::tr("signed until %1, in %2").arg(moment, shortText(*item.until - now.wall));
}

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
