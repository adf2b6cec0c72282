// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/lengthwords.h"

#include "models/runbook/durations.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cockpit::patch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono;

/// The words of one language, or of one way to write short: one and many of each unit.
struct Units {
    QStringView hour, hours, minute, minutes, second, seconds;
};

constexpr Units german{u"Stunde", u"Stunden", u"Minute", u"Minuten", u"Sekunde", u"Sekunden"};
/// Of these only the plural tells them apart: "min" alone is as good for many.
constexpr Units shortPlurals{u"hr", u"hrs", u"min", u"mins", u"sec", u"secs"};

constexpr std::array<Units, 9> wordings{{
    {u"hour", u"hours", u"minute", u"minutes", u"second", u"seconds"},
    {u"h", u"h", u"min", u"min", u"sec", u"sec"},
    {u"hr", u"hr", u"min", u"min", u"sec", u"sec"},
    {u"h", u"h", u"m", u"m", u"s", u"s"},
    german,
    {u"hora", u"horas", u"minuto", u"minutos", u"segundo", u"segundos"},
    {u"heure", u"heures", u"minute", u"minutes", u"seconde", u"secondes"},
    {u"小时", u"小时", u"分钟", u"分钟", u"秒", u"秒"},
    {u"時間", u"時間", u"分", u"分", u"秒", u"秒"},
}};

enum class Unit { Second, Minute, Hour };

struct Known {
    const Units* units = nullptr;
    Unit unit = Unit::Minute;
};

std::optional<Unit> unitIn(const Units& units, QStringView word)
{
    const auto is = [word](QStringView one, QStringView many) {
        return word.compare(one, Qt::CaseInsensitive) == 0
            || word.compare(many, Qt::CaseInsensitive) == 0;
    };
    if (is(units.minute, units.minutes))
        return Unit::Minute;
    if (is(units.hour, units.hours))
        return Unit::Hour;
    return is(units.second, units.seconds) ? std::optional(Unit::Second) : std::nullopt;
}

/// The wording that a unit's word belongs to. One minute is the same word in English and in German.
std::optional<Known> knownUnit(QStringView word, bool inGerman)
{
    if (const auto unit = inGerman ? unitIn(german, word) : std::nullopt)
        return Known{&german, *unit};
    if (const auto unit = unitIn(shortPlurals, word); unit && word.endsWith(u's', Qt::CaseInsensitive))
        return Known{&shortPlurals, *unit};
    for (const Units& units : wordings) {
        if (const auto unit = unitIn(units, word))
            return Known{&units, *unit};
    }
    return std::nullopt;
}

/// A length of time as it is written: "10–15 min", "1h 30m".
struct Written {
    QString gap; ///< between number and unit
    QString unit;
    QString smaller; ///< the unit of a second number: "m"
    Known known;
};

std::optional<Written> takenApart(const QString& words, bool inGerman)
{
    static const QRegularExpression pattern(
        uR"(^\d+(?:[.,]\d+)?(?:\s*(?:-|–|—|~|to|a|à|bis|至|到)\s*\d+(?:[.,]\d+)?)?([\s-]{0,2})(\p{L}+)(?:\P{Nd}*\d+[\s-]{0,2}(\p{L}+))?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const auto known = knownUnit(match.capturedView(2), inGerman);
    if (!known)
        return std::nullopt;
    return Written{match.captured(1), match.captured(2), match.captured(3), *known};
}

/// The unit's word for this number, in capitals where the word that stands there has them.
QString unitWord(const Written& written, Unit unit, qint64 number)
{
    const Units& units = *written.known.units;
    const bool one = number == 1 || written.gap.contains(u'-');
    const QStringView word = unit == Unit::Hour ? (one ? units.hour : units.hours)
        : unit == Unit::Minute                  ? (one ? units.minute : units.minutes)
                                                : (one ? units.second : units.seconds);
    if (unit == written.known.unit && written.unit.compare(word, Qt::CaseInsensitive) == 0)
        return written.unit; // in the author's own capitals
    QString result = word.toString();
    if (written.unit.size() > 1 && written.unit == written.unit.toUpper() && word[0].isLower())
        return result.toUpper();
    if (written.unit[0].isUpper())
        result[0] = result[0].toUpper();
    return result;
}

QString said(const Written& written, Unit unit, qint64 number)
{
    return QString::number(number) + written.gap + unitWord(written, unit, number);
}

qint64 rounded(milliseconds took, milliseconds unit)
{
    return std::max<qint64>(1, (took + unit / 2) / unit);
}

/// "1 hour 35 minutes"; "95-minute", where the number and its unit are one word.
QString inHours(const Written& written, milliseconds took)
{
    const qint64 all = rounded(took, minutes{1});
    if (all % 60 == 0)
        return said(written, Unit::Hour, all / 60);
    if (all < 60 || written.gap.contains(u'-'))
        return said(written, Unit::Minute, all);
    Written rest = written;
    if (const auto known = knownUnit(written.smaller, written.known.units == &german);
        known && known->unit == Unit::Minute) {
        rest.unit = written.smaller;
        rest.known = *known;
    }
    return said(written, Unit::Hour, all / 60) + u' ' + said(rest, Unit::Minute, all % 60);
}

QString saidIn(const Written& written, milliseconds took)
{
    switch (written.known.unit) {
    case Unit::Hour:
        return inHours(written, took);
    case Unit::Minute:
        return said(written, Unit::Minute, rounded(took, minutes{1}));
    case Unit::Second:
        break;
    }
    return took < minutes{5} ? said(written, Unit::Second, rounded(took, seconds{1}))
                             : said(written, Unit::Minute, rounded(took, minutes{1}));
}

bool isGerman(const QString& text)
{
    return text.contains(u"Dauer", Qt::CaseInsensitive);
}

bool holdsAlready(const runbook::Duration& stated, milliseconds took, Unit unit)
{
    if (stated.limit)
        return took <= stated.high;
    if (stated.low < stated.high)
        return took >= stated.low && took <= stated.high;
    const milliseconds grain =
        unit == Unit::Second && took < minutes{5} ? milliseconds{1000} : milliseconds{minutes{1}};
    return rounded(took, grain) * grain == stated.high;
}

} // namespace

std::optional<Restated> restated(const QString& text, milliseconds took, qsizetype from)
{
    const auto found = runbook::findDuration(text, from);
    if (!found)
        return std::nullopt;
    const QString words = text.mid(found->start, found->length);
    const auto written = takenApart(words, isGerman(text));
    if (written && holdsAlready(*found, took, written->known.unit))
        return Restated{found->start, found->length, words, found->high};
    return saidLike(text, took, from);
}

std::optional<Restated> saidLike(const QString& text, milliseconds took, qsizetype from)
{
    const auto found = runbook::findDuration(text, from);
    const auto written =
        found ? takenApart(text.mid(found->start, found->length), isGerman(text)) : std::nullopt;
    if (!written)
        return std::nullopt;
    const auto understood = [](const QString& words) {
        const auto stated = runbook::findDuration(words);
        return stated && stated->length == words.size() ? std::optional(stated->high) : std::nullopt;
    };
    QString now = saidIn(*written, took);
    auto stated = understood(now);
    if (!stated) { // "1 Stunde 35 Minuten" where the reader knows no such words
        now = said(*written, Unit::Minute, rounded(took, minutes{1}));
        stated = understood(now);
    }
    if (!stated)
        return std::nullopt;
    return Restated{found->start, found->length, now, *stated};
}

QString inMinutes(milliseconds took)
{
    const qint64 number = rounded(took, minutes{1});
    return number == 1 ? u"1 minute"_s : u"%1 minutes"_s.arg(number);
}

} // namespace cockpit::patch
