// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/datalimits.h"

#include "models/runbook/comparisons.h"
#include "models/runbook/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>
#include <utility>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 300;

const QRegularExpression& setting()
{
    static const QRegularExpression regex(
        uR"(^\s*(?:-\s+)?(?<key>[A-Za-z_][\w.-]*)\s*[:=]\s*"?(?<sign>[<>]=?)?\s*(?<number>\d+(?:\.\d+)?)\s?(?<unit>%|ms|s|m|h)?"?\s*(?:(?:#|//)\s*(?<comment>.*))?$)"_s);
    return regex;
}

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

enum class Bound { None, Least, Most };

/// "latency_max" bounds the latency; a bare "max" bounds nothing that has a name.
Bound takeBound(QString* key)
{
    static const QRegularExpression regex(
        uR"(^(?<front>min|max|minimum|maximum)[_.-]|[_.-](?<back>min|max|minimum|maximum)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = regex.match(*key);
    if (!match.hasMatch())
        return Bound::None;
    const QString word = match.captured(u"front"_s) + match.captured(u"back"_s);
    key->remove(match.capturedStart(), match.capturedLength());
    return word.startsWith(u"min"_s, Qt::CaseInsensitive) ? Bound::Least : Bound::Most;
}

/// What makes a release stop looks from the bad side: below the minimum, above the maximum.
Comparator comparatorOf(Bound bound, bool bad)
{
    if (bound == Bound::Least)
        return bad ? Comparator::Less : Comparator::GreaterOrEqual;
    return bad ? Comparator::Greater : Comparator::LessOrEqual;
}

std::optional<Comparator> bySign(const QString& sign)
{
    if (sign.isEmpty())
        return std::nullopt;
    if (sign.startsWith(u'<'))
        return sign.size() > 1 ? Comparator::LessOrEqual : Comparator::Less;
    return sign.size() > 1 ? Comparator::GreaterOrEqual : Comparator::Greater;
}

/// The comment repeats the value, perhaps in a larger unit ("2000  # over 2 s").
void takeComment(const QString& comment, Condition* condition, bool* compared)
{
    for (const Condition& said : findComparisons(comment, condition->metric)) {
        if (!said.value || *compared)
            continue;
        *compared = true;
        condition->comparator = said.comparator;
        const bool same = qFuzzyCompare(*said.value, *condition->value);
        const bool thousandth = said.unit && qFuzzyCompare(*said.value * 1000, *condition->value);
        if (!condition->unit && same)
            condition->unit = said.unit;
        else if (!condition->unit && thousandth)
            condition->unit = u"ms"_s;
    }
    static const QRegularExpression count(uR"(\bafter (\d+)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = count.match(comment);
    if (!*compared && match.hasMatch()
        && qFuzzyCompare(match.capturedView(1).toDouble(), *condition->value)) {
        *compared = true;
        condition->comparator = Comparator::GreaterOrEqual;
    }
}

std::optional<DataLimit> limitIn(const QString& line, const QString& above)
{
    const bool digit = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    if (!digit)
        return std::nullopt;
    const auto match = setting().match(line);
    if (!match.hasMatch())
        return std::nullopt;
    DataLimit limit;
    QString key = match.captured(u"key"_s);
    const Bound bound = takeBound(&key);
    const QString comment = match.captured(u"comment"_s);
    limit.words = above + u' ' + comment;
    const bool bad = mentions(limit.words, {u"abort", u"rollback", u"roll back", u"alert", u"halt"});
    const bool spoken =
        bad || mentions(above, {u"threshold", u"gate", u"slo", u"limit", u"criteria"});
    limit.condition.metric = key;
    limit.condition.value = match.capturedView(u"number"_s).toDouble();
    if (!match.capturedView(u"unit"_s).isEmpty())
        limit.condition.unit = match.captured(u"unit"_s);
    bool compared = false;
    takeComment(comment, &limit.condition, &compared);
    const auto sign = bySign(match.captured(u"sign"_s));
    if (!compared && sign)
        limit.condition.comparator = *sign;
    else if (!compared && bound != Bound::None)
        limit.condition.comparator = comparatorOf(bound, bad);
    if (!compared && !(spoken && (sign || bound != Bound::None)))
        return std::nullopt;
    return limit;
}

} // namespace

bool isSettings(const Block& fence)
{
    static const QSet<QString> languages{u"yaml"_s, u"yml"_s,        u"toml"_s, u"ini"_s,
                                         u"conf"_s, u"properties"_s, u"hcl"_s};
    return languages.contains(fence.language);
}

void eachLimitInSettings(const Block& fence, const std::function<void(DataLimit)>& take)
{
    QString above;
    qsizetype indent = 0;
    int number = fence.line;
    for (const QStringView each : QStringTokenizer(fence.literal, u'\n')) {
        ++number;
        const QString line = each.left(longestLine).toString();
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (trimmed.endsWith(u':') || trimmed.startsWith(u'[')) {
            above = indentOf(line) > indent ? above + u' ' + trimmed : trimmed;
            above = above.right(longestLine);
            indent = indentOf(line);
        } else if (auto limit = limitIn(line, above)) {
            limit->condition.text = trimmed;
            limit->condition.line = number;
            take(std::move(*limit));
        }
    }
}

} // namespace cockpit::runbook
