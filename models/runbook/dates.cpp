// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/dates.h"

#include "models/runbook/words.h"

#include <QRegularExpression>

#include <array>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;
using Sureness = WrittenZone::Sureness;

struct Zone {
    QStringView name;
    int east;
    bool shared = false;
};

constexpr std::array zones{
    Zone{u"UTC", 0},          Zone{u"GMT", 0},         Zone{u"EST", -300}, Zone{u"EDT", -240},
    Zone{u"CST", -360, true}, Zone{u"CDT", -300},      Zone{u"MST", -420}, Zone{u"MDT", -360},
    Zone{u"PST", -480},       Zone{u"PDT", -420},      Zone{u"CET", 60},   Zone{u"CEST", 120},
    Zone{u"WET", 0},          Zone{u"WEST", 60},       Zone{u"EET", 120},  Zone{u"EEST", 180},
    Zone{u"BST", 60, true},   Zone{u"IST", 330, true}, Zone{u"JST", 540},  Zone{u"KST", 540},
    Zone{u"SGT", 480},        Zone{u"HKT", 480},       Zone{u"AEST", 600}, Zone{u"AEDT", 660},
    Zone{u"NZST", 720},       Zone{u"NZDT", 780},      Zone{u"BRT", -180}, Zone{u"MSK", 180}};

std::optional<WrittenDate> isoDate(const QString& text)
{
    static const QRegularExpression iso(uR"((\d{4})-(\d{2})-(\d{2}))"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return WrittenDate{QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                             match.capturedView(3).toInt()),
                       match.captured()};
}

bool isMonthFirst(const QString& text)
{
    const auto zone = findZone(text);
    const bool american = zone && zone->east <= -240 && zone->east >= -480;
    return american || mentionsWhole(text, {u"am", u"pm"})
        || text.contains(QRegularExpression(uR"(\d[AaPp][Mm]\b)"_s));
}

std::optional<WrittenDate> figuresDate(const QString& text)
{
    static const QRegularExpression figures(
        uR"((?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/]))"_s);
    const auto match = figures.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const bool slashed = match.capturedView(2) == u"/";
    const bool both = slashed && first <= 12 && second <= 12;
    const bool monthFirst = second > 12 || (both && isMonthFirst(text));
    const int year = match.capturedView(4).toInt();
    return WrittenDate{monthFirst ? QDate(year, first, second) : QDate(year, second, first),
                       match.captured(), both && first != second};
}

std::optional<WrittenDate> namedDate(const QString& text)
{
    static const QRegularExpression named(
        uR"((?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s*(\d{1,2})?(?:st|nd|rd|th)?,?\s+(\d{4}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = named.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                            u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const QStringView day = match.hasCaptured(3) && !match.capturedView(3).isEmpty()
        ? match.capturedView(3)
        : match.capturedView(1);
    const int month = static_cast<int>(names.indexOf(match.captured(2).toLower())) + 1;
    return WrittenDate{QDate(match.capturedView(4).toInt(), month, day.toInt()), match.captured()};
}

} // namespace

std::optional<WrittenDate> findDate(const QString& text)
{
    auto date = isoDate(text);
    if (!date)
        date = namedDate(text);
    if (!date)
        date = figuresDate(text);
    return date && date->date.isValid() ? date : std::nullopt;
}

std::optional<WrittenZone> findZone(const QString& text)
{
    static const QRegularExpression zone(uR"(\b([A-Z]{3,4})\b|([+-])(\d\d):?(\d\d)\s*$)"_s);
    auto all = zone.globalMatch(text);
    std::optional<WrittenZone> found;
    while (all.hasNext()) {
        const auto match = all.next();
        if (match.hasCaptured(3)) {
            const int east = match.capturedView(3).toInt() * 60 + match.capturedView(4).toInt();
            return WrittenZone{match.capturedView(2) == u"-" ? -east : east, match.captured()};
        }
        const QStringView name = match.capturedView(1);
        bool known = false;
        for (const Zone& each : zones) {
            if (each.name != name)
                continue;
            known = true;
            // "UTC+02:00" goes on.
            if (!found || found->sureness == Sureness::Unknown)
                found = WrittenZone{each.east, name.toString(),
                                    each.shared ? Sureness::Shared : Sureness::Known};
        }
        // Right behind a clock, four letters that end in T are a zone we do not know.
        const bool behind = match.capturedStart() > 2 && text[match.capturedStart() - 2].isDigit();
        if (!known && !found && behind && name.endsWith(u'T'))
            found = WrittenZone{0, name.toString(), Sureness::Unknown};
    }
    return found;
}

} // namespace cockpit::runbook
