// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/times.h"

#include "models/runbook/dates.h"
#include "models/runbook/timeunits.h"
#include "models/runbook/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLooked = 4096;

bool isDigitAt(QStringView text, qsizetype at)
{
    return at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

qsizetype afterDigits(QStringView text, qsizetype at, qsizetype most)
{
    const qsizetype last = at + most;
    while (at < last && isDigitAt(text, at))
        ++at;
    return at;
}

/// The sign behind "T": "-", "+", "minus", "plus"; size 0 for none.
struct Sign {
    bool minus = false;
    qsizetype size = 0;
};

Sign signAt(QStringView text)
{
    if (text.isEmpty())
        return {};
    const char16_t c = text[0].unicode();
    if (c == u'-' || c == u'–' || c == u'−')
        return {true, 1};
    if (c == u'+')
        return {false, 1};
    if (text.startsWith(u"minus ", Qt::CaseInsensitive))
        return {true, 5};
    return {false, text.startsWith(u"plus ", Qt::CaseInsensitive) ? 4 : 0};
}

/// Whether what was read goes on: "T-30x", "T-1.5" and "T-1:05:00" are something else.
bool offsetGoesOn(QStringView text, qsizetype end)
{
    if (end >= text.size())
        return false;
    if (isWordCharacter(text[end].unicode()) || text[end] == u'_')
        return true;
    return (text[end] == u':' || text[end] == u'.') && isDigitAt(text, end + 1);
}

/// The length at `at`: "0:15", "30 min", "7" in the unit of its letter; its end in `end`, 0 for none.
minutes lengthAt(QStringView text, qsizetype at, bool days, qsizetype* end)
{
    const qsizetype digits = afterDigits(text, at, 4);
    *end = 0;
    if (digits == at)
        return {};
    const int number = text.sliced(at, digits - at).toInt();
    if (digits - at <= 3 && digits < text.size() && text[digits] == u':'
        && afterDigits(text, digits + 1, 2) == digits + 3) {
        *end = digits + 3;
        return minutes{number * 60 + text.sliced(digits + 1, 2).toInt()};
    }
    qsizetype unitStart = digits;
    while (unitStart < text.size() && text[unitStart].isSpace())
        ++unitStart;
    const TimeUnit unit = timeUnitAt(text.sliced(unitStart));
    const bool written = unit.length >= minutes{1};
    *end = written ? unitStart + unit.size : digits;
    if (!written)
        return number * (days ? minutes{24 * 60} : minutes{1});
    return number * std::chrono::duration_cast<minutes>(unit.length);
}

/// "T-30", "D-1", "J-1"
bool isOffsetLetter(char16_t c)
{
    const char16_t low = c | 0x20;
    return c < 0x80 && (low == u't' || low == u'd' || low == u'j');
}

/// An offset whose letter stands at `at`.
std::optional<Offset> offsetAt(QStringView text, qsizetype at)
{
    const char16_t letter = lowerCase(text[at].unicode());
    qsizetype next = at + 1;
    if (next < text.size() && text[next].isSpace())
        ++next;
    const Sign sign = signAt(text.sliced(next));
    if (sign.size == 0)
        return std::nullopt;
    next += sign.size;
    if (next < text.size() && text[next].isSpace())
        ++next;
    qsizetype end = 0;
    Offset offset;
    offset.magnitude = lengthAt(text, next, letter != u't', &end);
    if (end == 0 || offsetGoesOn(text, end))
        return std::nullopt;
    offset.minus = sign.minus;
    offset.asWritten = text.sliced(at, end - at).toString();
    offset.start = at;
    offset.length = end - at;
    return offset;
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
    if (text.size() > longestLooked)
        return std::nullopt;
    const char16_t* const characters = QStringView(text).utf16();
    bool within = false; // a word goes on
    for (qsizetype at = 0; at + 2 < text.size(); ++at) {
        const char16_t c = characters[at];
        const bool start = !within;
        within = c == u'_' || isWordCharacter(c);
        if (!start || !within || !isOffsetLetter(c))
            continue;
        if (auto offset = offsetAt(text, at))
            return offset;
    }
    return std::nullopt;
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
