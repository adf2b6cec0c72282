// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/metricnames.h"

#include "models/runbook/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// "Roll back if the queue" speaks of the queue; "Symptom: errors" of the errors.
QString afterCondition(const QString& text)
{
    qsizetype from = 0;
    for (const QStringView word :
         {QStringView(u" if "), QStringView(u" when "), QStringView(u" while ")})
        from = std::max(from,
                        text.lastIndexOf(word, -1, Qt::CaseInsensitive) < 0
                            ? 0
                            : text.lastIndexOf(word, -1, Qt::CaseInsensitive) + word.size());
    const qsizetype colon = text.indexOf(u": "_s, from);
    if (colon > from
        && beginsWith(QStringView(text).sliced(from),
                      {u"symptom", u"symptoms", u"decision", u"threshold", u"trigger", u"note",
                       u"warning", u"alert", u"target", u"condition"}))
        from = colon + 2;
    return from < text.size() ? text.sliced(from) : text;
}

/// Where the last word of `text` begins if it is one that leads to a limit ("should", "is"); its end otherwise.
qsizetype leadBegin(QStringView text)
{
    static constexpr std::array<QStringView, 40> leads{
        u"stable for", u"should",  u"must",    u"shall",  u"will",     u"can",       u"to",
        u"be",         u"is",      u"are",     u"stay",   u"stays",    u"remain",    u"remains",
        u"has",        u"have",    u"been",    u"target", u"expected", u"limit",     u"threshold",
        u"value",      u"not",     u"for",     u"of",     u"goal",     u"objective", u"objetivo",
        u"objectif",   u"ziel",    u"meta",    u"目标",   u"目標",     u"الهدف",     u"alert at",
        u"alerts at",  u"warn at", u"page at", u"normal", u"normally"};
    for (const QStringView lead : leads) {
        const qsizetype at = text.size() - lead.size();
        const bool whole =
            at <= 0 || !(isWordCharacter(text[at - 1].unicode()) || text[at - 1] == u'_');
        if (whole && text.endsWith(lead, Qt::CaseInsensitive))
            return at;
    }
    return text.size();
}

/// Without the words and marks that lead to the limit behind it.
QString withoutLeads(const QString& text)
{
    const auto isMark = [](QChar c) {
        return c.isSpace() || QStringView(u":;,([-–—→~=").contains(c);
    };
    QStringView left(text);
    qsizetype before = -1;
    while (left.size() != before) {
        while (!left.isEmpty() && isMark(left.back()))
            left.chop(1);
        before = left.size();
        left.truncate(leadBegin(left));
    }
    return text.first(left.size());
}

} // namespace

QString metricName(QString text)
{
    static const QRegularExpression lead(
        uR"(^(?:[\s*•\-–—:;,.✅❌⚠️✓]|\d+\.\s|if\b|when\b|and\b|or\b|ensure\b|verify\b|confirm\b|check\b|that\b|the\b|of\b|de\b|rollback\b(?= if)|alert\b(?= (?:if|when)))+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    text = afterCondition(text.simplified());
    if (const auto match = lead.match(text); match.hasMatch())
        text = text.sliced(match.capturedEnd());
    text = withoutLeads(text);
    // "Open rate: 40-50 % (target: > 45 %)" names a value of today before the limit.
    static const QRegularExpression today(
        uR"([:：]\s*~?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?(?:%|[a-z]{1,7})?$)"_s);
    if (text.contains(u':') || text.contains(u'：'))
        text.remove(today);
    return text.trimmed();
}

QString metricBefore(const QString& before)
{
    const qsizetype open = before.lastIndexOf(u'(');
    if (open < 0 || before.indexOf(u')', open) >= 0)
        return metricName(before.sliced(before.lastIndexOf(u';') + 1));
    const QString inner = metricName(before.sliced(open + 1));
    const QString outer = metricName(before.first(open));
    if (inner.isEmpty())
        return outer;
    if (inner.size() == 1)
        return inner; // a variable of the prose, no metric
    return inner.contains(u' ') ? inner : (outer + u' ' + inner).trimmed();
}

QString metricBehind(const QString& behind)
{
    const qsizetype open = behind.indexOf(u'(');
    return metricName(open > 0 ? behind.first(open) : behind);
}

QString statisticBehind(const QString& behind)
{
    static const QRegularExpression pattern(uR"(^\s*[(,]?\s*(p\d{2,3}|average|avg|mean|median)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(behind.left(40));
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace cockpit::runbook
