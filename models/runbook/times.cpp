// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/times.h"

#include "models/runbook/dates.h"
#include "models/runbook/durations.h"
#include "models/runbook/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLooked = 4096;

/// Cheap, for the many texts without an offset: a letter and a sign in front of something.
bool mayHoldOffset(QStringView text)
{
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        const char16_t c = lowerCase(text[i].unicode());
        if ((c != u't' && c != u'd' && c != u'j') || (i > 0 && isWordCharacter(text[i - 1].unicode())))
            continue;
        const QChar next = text[i + 1] == u' ' ? text[i + 2] : text[i + 1];
        if (QStringView(u"-+–−mMpP").contains(next))
            return true;
    }
    return false;
}

/// A colon between digits.
bool mayHoldClock(QStringView text)
{
    for (qsizetype i = text.indexOf(u':'); i >= 0; i = text.indexOf(u':', i + 1)) {
        if (i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit())
            return true;
    }
    return false;
}

QString hhmm(int hour, int minute)
{
    return u"%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

/// The hour in 24 hours; `half` is "AM", "PM" or nothing.
int fullHour(int hour, QStringView half)
{
    if (half.isEmpty())
        return hour;
    const bool afternoon = half.startsWith(u'p', Qt::CaseInsensitive);
    if (hour == 12)
        return afternoon ? 12 : 0;
    return afternoon && hour < 12 ? hour + 12 : hour;
}

std::optional<minutes> minutesOfDay(const QString& clock)
{
    const QTime time = QTime::fromString(clock, u"hh:mm"_s);
    return time.isValid() ? std::optional(minutes{time.hour() * 60 + time.minute()}) : std::nullopt;
}

} // namespace

std::optional<Offset> findOffset(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(\b([TDJ])\s?([-+–−]|minus\b|plus\b)\s?(?:(\d{1,3}):(\d{2})|(\d{1,4})\s*(minutes?|mins?|hours?|hrs?|days?|weeks?|m|h|d|w)?)(?!\w|[:.]\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > longestLooked || !mayHoldOffset(text))
        return std::nullopt;
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Offset offset;
    offset.minus = match.capturedView(2) != u"+"
        && match.capturedView(2).compare(u"plus", Qt::CaseInsensitive) != 0;
    offset.asWritten = match.captured();
    offset.start = match.capturedStart();
    offset.length = match.capturedLength();
    if (match.hasCaptured(3) && !match.capturedView(3).isEmpty()) {
        offset.magnitude =
            minutes{match.capturedView(3).toInt() * 60 + match.capturedView(4).toInt()};
        return offset;
    }
    const bool days = !match.capturedView(1).startsWith(u't', Qt::CaseInsensitive);
    const QStringView unit = match.capturedView(6);
    const auto length = unit.isEmpty() ? (days ? minutes{24 * 60} : minutes{1})
                                       : std::chrono::duration_cast<minutes>(unitLength(unit));
    offset.magnitude = match.capturedView(5).toInt() * length;
    return offset;
}

std::optional<minutes> ClockRange::span() const
{
    if (!end)
        return std::nullopt;
    const auto from = minutesOfDay(start);
    const auto to = minutesOfDay(*end);
    if (!from || !to)
        return std::nullopt;
    return *to >= *from ? *to - *from : *to - *from + minutes{24 * 60};
}

std::optional<ClockRange> findClock(const QString& text)
{
    static const QRegularExpression pattern(
        uR"((?<![\w:.-])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?\s*([AP]\.?M\.?)?(?:\s*(?:-|–|—|~|to|until|bis|às|a|à|至)\s*([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?\s*([AP]\.?M\.?)?)?(?!\w|:\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > longestLooked || !mayHoldClock(text))
        return std::nullopt;
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ClockRange range;
    range.position = match.capturedStart();
    range.length = match.capturedLength();
    // "02:00 - 02:15 AM": what is said behind the end goes for the start too.
    const QStringView half =
        match.capturedView(3).isEmpty() ? match.capturedView(6) : match.capturedView(3);
    const int hour = match.capturedView(1).toInt();
    range.start = hhmm(fullHour(hour, half), match.capturedView(2).toInt());
    if (!match.capturedView(4).isEmpty()) {
        range.end = hhmm(fullHour(match.capturedView(4).toInt(), match.capturedView(6)),
                         match.capturedView(5).toInt());
        // "10:00 - 2:00 PM" begins before noon.
        if (match.capturedView(3).isEmpty() && range.start > *range.end && hour < 12)
            range.start = hhmm(hour, match.capturedView(2).toInt());
    }
    return range;
}

std::optional<QDateTime> findMoment(const QString& text)
{
    const auto date = findDate(text);
    if (!date)
        return std::nullopt;
    QString spaced = text;
    // The "T" of ISO 8601 and a date's hyphens would hide the time of day.
    static const QRegularExpression isoT(uR"((\d{4}-\d{2}-\d{2})[T ])"_s);
    spaced.replace(isoT, u"\\1 "_s);
    static const QRegularExpression glued(uR"((\d{1,2}:\d{2}(?::\d{2})?)Z)"_s);
    spaced.replace(glued, u"\\1 UTC"_s);
    const auto clock = findClock(spaced);
    if (!clock)
        return std::nullopt;
    const QDateTime local(date->date, QTime::fromString(clock->start, u"hh:mm"_s), Qt::UTC);
    const auto zone = findZone(spaced);
    return local.addSecs(-60LL * (zone ? zone->east : 0));
}

bool countsForward(const std::vector<Offset>& series)
{
    if (series.size() < 2 || series.front().magnitude != minutes{0})
        return false;
    const bool plus =
        std::any_of(series.begin(), series.end(), [](const Offset& each) { return !each.minus; });
    return !plus && std::is_sorted(series.begin(), series.end(), [](const Offset& a, const Offset& b) {
        return a.magnitude < b.magnitude;
    });
}

} // namespace cockpit::runbook
