// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/metricnames.h"

#include "models/runbook/words.h"

#include <QRegularExpression>

#include <algorithm>

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

} // namespace

QString metricName(QString text)
{
    static const QRegularExpression lead(
        uR"(^(?:[\s*•\-–—:;,.✅❌⚠️✓]|\d+\.\s|if\b|when\b|and\b|or\b|ensure\b|verify\b|confirm\b|check\b|that\b|the\b|of\b|de\b|rollback\b(?= if)|alert\b(?= (?:if|when)))+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(
        uR"([\s:;,(\[\-–—→~=]*(?:\b(?:should|must|shall|will|can|to|be|is|are|stay|stays|remain|remains|has|have|been|stable for|target|expected|limit|threshold|value|not|for|of|goal|objective|objetivo|objectif|ziel|meta|目标|目標|الهدف)\b[\s:;,(\[\-–—→~=]*)*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    text = afterCondition(text.simplified());
    text.remove(lead);
    text.remove(tail);
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

QString statisticBehind(const QString& behind)
{
    static const QRegularExpression pattern(uR"(^\s*[(,]?\s*(p\d{2,3}|average|avg|mean|median)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(behind.left(40));
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace cockpit::runbook
