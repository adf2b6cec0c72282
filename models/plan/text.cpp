// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/text.h"

#include "models/plan/tr.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

QStringList wordsOf(const QString& text)
{
    QStringList words;
    const QString lower = text.toLower();
    qsizetype from = 0;
    for (qsizetype at = 0; at <= lower.size(); ++at) {
        // The halves of a pair beyond the first plane are letters here.
        if (at < lower.size() && (lower[at].isLetterOrNumber() || lower[at].isSurrogate()))
            continue;
        if (at > from)
            words.append(lower.mid(from, at - from));
        from = at + 1;
    }
    return words;
}

static QString stemOf(QString word)
{
    static const QStringList endings{u"ations"_s, u"ation"_s, u"ures"_s, u"ure"_s, u"ings"_s,
                                     u"ing"_s,    u"ed"_s,    u"es"_s,   u"s"_s,   u"ly"_s};
    for (const QString& ending : endings) {
        if (word.size() - ending.size() >= (ending == u"s"_s ? 3 : 4) && word.endsWith(ending)) {
            word.chop(ending.size());
            break;
        }
    }
    return word;
}

QStringList stemsOf(const QString& text)
{
    static const QStringList fillers{u"a"_s,   u"an"_s,  u"the"_s, u"of"_s, u"to"_s,  u"in"_s,
                                     u"for"_s, u"is"_s,  u"are"_s, u"be"_s, u"and"_s, u"or"_s,
                                     u"if"_s,  u"any"_s, u"on"_s,  u"at"_s, u"with"_s};
    QStringList stems;
    for (const QString& word : wordsOf(text)) {
        if (!fillers.contains(word))
            stems.append(stemOf(word));
    }
    return stems;
}

int commonWords(const QStringList& left, const QStringList& right)
{
    int count = 0;
    for (auto word = left.begin(); word != left.end(); ++word) {
        if (right.contains(*word) && std::find(left.begin(), word, *word) == word)
            ++count;
    }
    return count;
}

bool containsAllWords(const QString& text, const QString& words)
{
    const QStringList have = wordsOf(text);
    const QStringList wanted = wordsOf(words);
    return !wanted.isEmpty()
        && std::all_of(wanted.begin(), wanted.end(),
                       [&have](const QString& word) { return have.contains(word); });
}

static int distance(const QString& left, const QString& right)
{
    QList<int> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const int change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

std::optional<QString> nearestWord(const QString& word, const QStringList& known)
{
    std::optional<QString> best;
    int bestDistance = std::max(2, int(word.size()) / 2) + 1;
    for (const QString& candidate : known) {
        const int d = distance(word.toLower(), candidate.toLower());
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

namespace {

const QString unitPattern =
    u"(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)"_s;

std::optional<double> millisecondsPer(const QString& unit)
{
    const QString lower = unit.toLower();
    if (lower.startsWith(u"ms"_s) || lower.startsWith(u"milli"_s))
        return 1.0;
    switch (lower.isEmpty() ? u' ' : lower[0].unicode()) {
    case u's':
        return 1000.0;
    case u'm':
        return 60'000.0;
    case u'h':
        return 3'600'000.0;
    case u'd':
        return 86'400'000.0;
    default:
        return {};
    }
}

/// Nothing for a length no run can have (about ten years), so that later sums cannot overflow.
std::optional<milliseconds> length(const QString& number, const QString& unit)
{
    const std::optional<double> factor = millisecondsPer(unit);
    bool ok = false;
    const double value = number.toDouble(&ok);
    const double total = ok && factor ? value * *factor : -1;
    if (total < 0 || total > 3.2e11)
        return {};
    return milliseconds(std::llround(total));
}

} // namespace

std::optional<milliseconds> parseDuration(const QString& text)
{
    static const QRegularExpression part(u"\\G\\s*(\\d+(?:\\.\\d+)?)\\s*"_s + unitPattern
                                             + u"(?![a-zA-Z])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    milliseconds total{0};
    qsizetype at = 0;
    const QString trimmed = text.trimmed();
    while (at < trimmed.size()) {
        const QRegularExpressionMatch match = part.match(trimmed, at);
        const auto one =
            match.hasMatch() ? length(match.captured(1), match.captured(2)) : std::nullopt;
        if (!one)
            return {};
        total += *one;
        at = match.capturedEnd();
    }
    return trimmed.isEmpty() ? std::nullopt : std::optional(total);
}

std::optional<milliseconds> findDuration(const QString& text)
{
    static const QRegularExpression any(
        u"(?<![\\w.])(?:\\d+(?:\\.\\d+)?\\s*(?:-|–|to)\\s*)?(\\d+(?:\\.\\d+)?)\\s*"_s + unitPattern
            + u"(?![a-zA-Z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    const QRegularExpressionMatch match = any.match(text);
    return match.hasMatch() ? length(match.captured(1), match.captured(2)) : std::nullopt;
}

std::optional<minutes> parseClock(const QString& text)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):(\\d{2})$"_s);
    const QRegularExpressionMatch match = clock.match(text.trimmed());
    if (!match.hasMatch() || match.captured(1).toInt() > 24 || match.captured(2).toInt() > 59)
        return {};
    return minutes(match.captured(1).toInt() * 60 + match.captured(2).toInt());
}

QString clockText(minutes fromMidnight)
{
    constexpr int day = 24 * 60;
    const int within = int(((fromMidnight.count() % day) + day) % day);
    return u"%1:%2"_s.arg(within / 60, 2, 10, QLatin1Char('0')).arg(within % 60, 2, 10, QLatin1Char('0'));
}

QString offsetText(milliseconds fromStart)
{
    const qint64 total = std::chrono::duration_cast<minutes>(fromStart).count();
    const qint64 size = std::abs(total);
    return u"T%1%2:%3"_s.arg(total < 0 ? u"-"_s : u"+"_s)
        .arg(size / 60)
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString minutesText(milliseconds duration)
{
    if (duration.count() % 60'000 == 0)
        return Tr::tr("%1 min").arg(duration.count() / 60'000);
    return Tr::tr("%1 s").arg(numberText(double(duration.count()) / 1000.0));
}

QString numberText(double value)
{
    return QString::number(value, 'g', 8);
}

QString listed(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    //: the last two elements of a list: "a, b and c"
    return Tr::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(u", "_s), parts.last());
}

QString shortened(const QString& text, int atMost)
{
    const QString folded = text.simplified();
    return folded.size() <= atMost ? folded : folded.left(atMost - 1) + u"…"_s;
}

} // namespace cockpit::plan
