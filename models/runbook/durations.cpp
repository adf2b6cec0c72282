// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/durations.h"

#include "models/runbook/timeunits.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr qsizetype longestText = 4096;
constexpr qsizetype mostDigits = 6;

/// Quick for ASCII, which most text is.
bool isDigit(char16_t c)
{
    return c < 0x80 ? c >= u'0' && c <= u'9' : QChar::isDigit(c);
}

struct Number {
    double value = 0;
    qsizetype end = 0;
};

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x2E80 && (c.isLetterOrNumber() || c == u'_');
}

/// Whether a number may begin behind `before`: not within a version, a path, a clock or a date. The
/// scripts that run together put no space before a number.
bool mayBeginBehind(QChar before)
{
    return !isAsciiWord(before) && !QStringView(u".,:/-第月").contains(before);
}

/// "10", "1.5", "1,5", "1:30" (with hours behind it); nothing at `at` gives end == at.
Number numberAt(QStringView text, qsizetype at)
{
    Number number{0, at};
    while (number.end < text.size() && text[number.end].isDigit() && number.end - at < mostDigits)
        number.value = number.value * 10 + text[number.end++].digitValue();
    const qsizetype mark = number.end;
    if (mark == at || mark + 1 >= text.size() || !QStringView(u".,:").contains(text[mark]))
        return number;
    qsizetype end = mark + 1;
    double rest = 0;
    while (end < text.size() && text[end].isDigit() && end - mark <= 3)
        rest = rest * 10 + text[end++].digitValue();
    const qsizetype digits = end - mark - 1;
    if (digits == 0)
        return number;
    if (text[mark] == u':')
        return digits == 2 ? Number{number.value + rest / 60, end} : number;
    // "2,500" has a thousands mark; "2,5" is a decimal number as half of the world writes it.
    const bool thousands = text[mark] == u',' && digits == 3;
    return {thousands ? number.value * 1000 + rest
                      : number.value + rest / std::pow(10.0, static_cast<double>(digits)),
            end};
}

qsizetype afterSpaces(QStringView text, qsizetype at, qsizetype most = 3)
{
    const qsizetype last = std::min(text.size(), at + most);
    while (at < last && text[at].isSpace())
        ++at;
    return at;
}

/// Where the second number of a range begins ("10-20", "10 to 20", "10 bis 20"); -1 for none.
qsizetype rangeAt(QStringView text, qsizetype at)
{
    static constexpr std::array<QStringView, 16> marks{
        u"-",   u"–",     u"—",   u"~",  u"to", u"or", u"a",    u"à",
        u"até", u"hasta", u"bis", u"et", u"至", u"到", u"から", u"〜"};
    at = afterSpaces(text, at);
    for (const QStringView mark : marks) {
        if (!text.sliced(at).startsWith(mark, Qt::CaseInsensitive))
            continue;
        const qsizetype next = afterSpaces(text, at + mark.size());
        const bool word = isAsciiWord(mark[0]);
        if (next < text.size() && text[next].isDigit() && (!word || next > at + mark.size()))
            return next;
    }
    return -1;
}

struct Piece {
    double low = 0;
    double high = 0;
    milliseconds unit{0};
    qsizetype end = 0;
};

TimeUnit unitBehind(QStringView text, qsizetype* at)
{
    // "30-minute", "30+ hours", "3 a 5 minutos"
    if (*at < text.size() && text[*at] == u'+')
        ++*at;
    qsizetype next = afterSpaces(text, *at, 2);
    if (next == *at && next < text.size() && text[next] == u'-')
        ++next;
    if (next >= text.size())
        return {};
    const TimeUnit unit = timeUnitAt(text.sliced(next));
    *at = next + unit.size;
    return unit;
}

/// A number, perhaps a range, and a unit at `at`; unit 0 when that is not what stands there.
Piece pieceAt(QStringView text, qsizetype at)
{
    const Number first = numberAt(text, at);
    if (first.end == at)
        return {};
    Piece piece{first.value, first.value, {}, first.end};
    if (const qsizetype second = rangeAt(text, first.end); second > 0) {
        const Number last = numberAt(text, second);
        qsizetype end = last.end;
        if (const TimeUnit unit = unitBehind(text, &end); unit.size > 0)
            return {first.value, last.value, unit.length, end};
    }
    const TimeUnit unit = unitBehind(text, &piece.end);
    piece.unit = unit.length;
    return piece;
}

milliseconds scaled(double number, milliseconds unit)
{
    return milliseconds{std::llround(number * static_cast<double>(unit.count()))};
}

/// What may stand between the parts of one length: "1 hour and 30 minutes", "1 Stunde, 5 Minuten".
qsizetype afterJoint(QStringView text, qsizetype at)
{
    at = afterSpaces(text, at);
    for (const QStringView joint : {QStringView(u"and "), QStringView(u"und "), QStringView(u"et "),
                                    QStringView(u"y "), QStringView(u"e "), QStringView(u", ")}) {
        if (text.sliced(at).startsWith(joint, Qt::CaseInsensitive))
            return afterSpaces(text, at + joint.size());
    }
    return at;
}

/// "1 hour 30 minutes", "1h30": smaller parts right behind belong to the same length.
void addSmallerUnits(QStringView text, milliseconds unit, Duration* duration)
{
    while (duration->low == duration->high) {
        const qsizetype end = duration->start + duration->length;
        const qsizetype next = afterJoint(text, end);
        const Piece piece = pieceAt(text, next);
        if (piece.unit.count() > 0 && piece.unit < unit && piece.low == piece.high) {
            duration->low += scaled(piece.low, piece.unit);
            unit = piece.unit;
            duration->length = piece.end - duration->start;
        } else if (next == end && unit == std::chrono::hours{1} && piece.unit.count() == 0
                   && numberAt(text, end).end == end + 2) {
            duration->low += scaled(numberAt(text, end).value, std::chrono::minutes{1});
            duration->length += 2;
            unit = std::chrono::minutes{1};
        } else {
            return;
        }
        duration->high = duration->low;
    }
}

bool saysLimit(const QString& before)
{
    static constexpr std::array<QStringView, 14> marks{
        u"<",     u"≤",         u"up to",  u"max",       u"max.", u"within", u"at most",
        u"under", u"less than", u"bis zu", u"höchstens", u"até",  u"hasta",  u"不超过"};
    return std::any_of(marks.begin(), marks.end(), [&before](QStringView mark) {
        return before.endsWith(mark, Qt::CaseInsensitive);
    });
}

std::optional<Duration> digitsIn(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (!isDigit(text[at].unicode()) || (at > 0 && !mayBeginBehind(text[at - 1])))
            continue;
        const Piece piece = pieceAt(text, at);
        if (piece.unit.count() > 0) {
            Duration duration;
            duration.low = scaled(piece.low, piece.unit);
            duration.high = scaled(piece.high, piece.unit);
            duration.start = at;
            duration.length = piece.end - at;
            addSmallerUnits(text, piece.unit, &duration);
            return duration;
        }
        while (at + 1 < text.size() && text[at + 1].isDigit())
            ++at;
    }
    return std::nullopt;
}

} // namespace

std::chrono::minutes Duration::planned() const
{
    return std::chrono::ceil<std::chrono::minutes>(high);
}

milliseconds unitLength(QStringView unit)
{
    const TimeUnit found = timeUnitAt(unit);
    return found.size == unit.size() || (found.size > 0 && unit[0].unicode() >= 0x2E80)
        ? found.length
        : milliseconds{0};
}

std::optional<Duration> findDuration(const QString& text, qsizetype from)
{
    if (text.size() > longestText || from >= text.size())
        return std::nullopt;
    auto duration = digitsIn(text, from);
    if (!duration) {
        const SpelledLength spelled = spelledLength(text, from);
        if (spelled.size == 0)
            return std::nullopt;
        duration = Duration{spelled.length, spelled.length, false, spelled.start, spelled.size};
    }
    duration->limit = saysLimit(text.first(duration->start).trimmed());
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
        uR"(^[\s~≈<≤+.約约]*(?:about|approx(?:imately)?\.?|around|circa|ca\.|etwa|environ|aprox\.?|cerca de|up to|max\.?|máx\.?|within|each|soak|wait|estimated|est\.|total|间|間)?[\s~≈<≤+.:左右程度]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return approximate.match(rest).hasMatch() ? duration : std::nullopt;
}

} // namespace cockpit::runbook
