// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/durations.h"

#include "models/runbook/words.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// A number, perhaps a range, and a unit. The unit must end as a word: "5 most" is not five minutes.
const QRegularExpression& pattern()
{
    static const QRegularExpression regex(
        uR"((?<![\w.,:/-])(\d{1,6}(?:\.\d{1,3})?)(?:\s*(?:-|–|—|to|a|bis|至|~)\s*(\d{1,6}(?:\.\d{1,3})?))?[\s-]{0,2}(milliseconds?|millis|ms|seconds?|secs?|segundos?|sekunden|minutes?|minutos?|minuten|mins?|hours?|horas?|stunden|heures?|hrs?|hr|days?|dias?|tage|jours?|weeks?|semanas?|wochen|months?|s|m|h|d|w|毫秒|秒|分钟|小时|天|周)(?![\w]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return regex;
}

milliseconds scaled(QStringView number, milliseconds unit)
{
    return milliseconds{std::llround(number.toDouble() * static_cast<double>(unit.count()))};
}

bool hasDigit(QStringView text)
{
    for (const QChar c : text) {
        if (c.isDigit())
            return true;
    }
    return false;
}

/// "1 hour 30 minutes": a smaller unit right behind belongs to the same length.
void addSmallerUnit(const QString& text, Duration* duration)
{
    const qsizetype end = duration->start + duration->length;
    const auto match = pattern().match(text, end);
    if (!match.hasMatch() || match.capturedStart() - end > 5 || duration->low != duration->high)
        return;
    const QString between = text.sliced(end, match.capturedStart() - end).trimmed().toLower();
    const milliseconds unit = unitLength(match.capturedView(3));
    if ((!between.isEmpty() && between != u"and"_s) || unit * 2 > duration->high
        || match.hasCaptured(2))
        return;
    duration->low += scaled(match.capturedView(1), unit);
    duration->high = duration->low;
    duration->length = match.capturedEnd() - duration->start;
}

} // namespace

std::chrono::minutes Duration::planned() const
{
    return std::chrono::ceil<std::chrono::minutes>(high);
}

milliseconds unitLength(QStringView unit)
{
    using namespace std::chrono;
    const QString word = unit.toString().toLower();
    if (word == u"ms"_s || word.startsWith(u"milli"_s) || word == u"毫秒"_s)
        return milliseconds{1};
    if (word.startsWith(u"mon"_s))
        return hours{24 * 30};
    static const QHash<QChar, milliseconds> units{
        {u's', seconds{1}},  {u'm', minutes{1}}, {u'h', hours{1}},   {u'd', hours{24}},
        {u't', hours{24}},   {u'j', hours{24}},  {u'w', hours{168}}, {u'秒', seconds{1}},
        {u'分', minutes{1}}, {u'小', hours{1}},  {u'天', hours{24}}, {u'周', hours{168}}};
    if (word.startsWith(u"stund"_s))
        return hours{1};
    if (word.startsWith(u"seman"_s))
        return hours{168};
    return word.isEmpty() ? milliseconds{0} : units.value(word[0], milliseconds{0});
}

std::optional<Duration> findDuration(const QString& text, qsizetype from)
{
    if (text.size() > 4096 || !hasDigit(QStringView(text).sliced(std::min(from, text.size()))))
        return std::nullopt;
    const auto match = pattern().match(text, from);
    if (!match.hasMatch())
        return std::nullopt;
    const milliseconds unit = unitLength(match.capturedView(3));
    Duration duration;
    duration.low = scaled(match.capturedView(1), unit);
    duration.high = match.hasCaptured(2) && !match.capturedView(2).isEmpty()
        ? scaled(match.capturedView(2), unit)
        : duration.low;
    duration.start = match.capturedStart();
    duration.length = match.capturedLength();
    addSmallerUnit(text, &duration);
    const QString before = text.first(duration.start).trimmed();
    duration.limit = before.endsWith(u'<') || before.endsWith(u'≤')
        || before.endsWith(u"up to"_s, Qt::CaseInsensitive)
        || before.endsWith(u"max"_s, Qt::CaseInsensitive)
        || before.endsWith(u"within"_s, Qt::CaseInsensitive);
    return duration;
}

std::optional<Duration> wholeDuration(const QString& text)
{
    const auto duration = findDuration(text);
    if (!duration)
        return std::nullopt;
    QString rest = text;
    rest.remove(duration->start, duration->length);
    static const QRegularExpression approximate(
        uR"(^[\s~≈<≤+.]*(?:about|approx(?:imately)?\.?|around|circa|ca\.|up to|max\.?|within|each|soak|wait|estimated|est\.|total)?[\s~≈<≤+.:]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return approximate.match(rest).hasMatch() ? duration : std::nullopt;
}

} // namespace cockpit::runbook
