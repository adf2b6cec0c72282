// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/due.h"

#include "models/runbook/durations.h"
#include "models/runbook/times.h"
#include "models/runbook/timeunits.h"
#include "models/runbook/words.h"

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono;

/// Hours stay hours up to two days, as people say them; a week is seven days.
QString inWords(minutes length, bool writtenInHours)
{
    const auto count = length.count();
    const auto day = minutes{hours{24}}.count();
    if (count % day == 0 && count > 0 && !writtenInHours)
        return u"%1d"_s.arg(count / day);
    if (count % 60 == 0)
        return u"%1h"_s.arg(count / 60);
    return u"%1m"_s.arg(count);
}

bool saysHours(QStringView unit)
{
    qsizetype i = 0;
    while (i < unit.size() && !unit[i].isLetter())
        ++i;
    return timeUnitAt(unit.sliced(i)).length == hours{1};
}

/// "24" of "24h": the unit is what follows the last digit.
QStringView unitOf(QStringView text)
{
    qsizetype i = text.size();
    while (i > 0 && !text[i - 1].isDigit())
        --i;
    return text.sliced(i);
}

} // namespace

std::optional<QString> findDue(const QString& title, bool afterRelease)
{
    if (const auto offset = findOffset(title)) {
        if (offset->magnitude == minutes{0})
            return u"T-0"_s;
        const QString sign = offset->minus ? u"T-"_s : u"T+"_s;
        return sign + inWords(offset->magnitude, saysHours(unitOf(offset->asWritten)));
    }
    const auto duration = findDuration(title);
    if (!duration)
        return std::nullopt;
    const QStringView written = QStringView(title).sliced(duration->start, duration->length);
    const QString length = inWords(duration->planned(), saysHours(unitOf(written)));
    if (mentionsWhole(
            title,
            {u"before", u"prior", u"ahead", u"antes", u"avant", u"vor", u"vorher", u"前", u"之前"}))
        return u"T-"_s + length;
    const bool after =
        mentionsWhole(title, {u"next", u"after", u"following", u"post", u"depois", u"após"})
        || (afterRelease && mentionsWhole(title, {u"first", u"within", u"in", u"tasks"}));
    return after ? std::optional(u"end+"_s + length) : std::nullopt;
}

} // namespace cockpit::runbook
