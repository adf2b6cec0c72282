// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/numericrule.h"

#include "models/plan/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::Comparator;

namespace {

const QString number = u"(\\d+(?:\\.\\d+)?)"_s;
const QString unit =
    u"(%|milliseconds?|ms|seconds?|secs?|s\\b|minutes?|mins?|hours?|x\\b|req/s|rps)?"_s;

Comparator comparatorFrom(const QString& sign)
{
    if (sign == u"<"_s)
        return Comparator::Less;
    if (sign == u"<="_s || sign == u"≤"_s)
        return Comparator::LessOrEqual;
    if (sign == u">="_s || sign == u"≥"_s)
        return Comparator::GreaterOrEqual;
    return sign == u"="_s ? Comparator::Equal : Comparator::Greater;
}

void setRange(NumericRule& rule)
{
    switch (rule.comparator) {
    case Comparator::Less:
    case Comparator::LessOrEqual:
        rule.high = rule.value;
        break;
    case Comparator::Greater:
    case Comparator::GreaterOrEqual:
        rule.low = rule.value;
        break;
    case Comparator::Equal:
        rule.low = rule.high = rule.value;
        break;
    case Comparator::NotEqual:
        break;
    }
}

/// "Database slower (p95 latency" -> "p95 latency".
QString metricBefore(const QString& text)
{
    QString metric = text.section(u'(', -1).simplified();
    while (!metric.isEmpty() && u":-–*`_"_s.contains(metric.back()))
        metric.chop(1);
    return metric.simplified();
}

void readRest(NumericRule& rule, const QString& whole, const QString& rest)
{
    static const QRegularExpression duration(
        u"\\bfor\\s*(?:>=?|≥|at least|more than|over)?\\s*(\\d+(?:\\.\\d+)?\\s*[a-z]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = duration.match(rest);
    if (match.hasMatch()) {
        rule.forText = match.captured(1);
        rule.forDuration = parseDuration(rule.forText);
    }
    static const QRegularExpression relative(
        u"\\b(degrad\\w*|slower|increase\\w*|baseline|compared|worse|spike\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    rule.relativeToBaseline = rule.unit == u"%"_s && relative.match(whole).hasMatch();
}

std::optional<NumericRule> fromComparison(const QString& text)
{
    static const QRegularExpression comparison(u"(<=|>=|≤|≥|<|>|=)\\s*~?\\s*"_s + number + u"\\s*"_s
                                                   + unit,
                                               QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = comparison.match(text);
    if (!match.hasMatch())
        return {};
    NumericRule rule;
    rule.metric = metricBefore(text.left(match.capturedStart()));
    rule.comparator = comparatorFrom(match.captured(1));
    rule.value = match.captured(2).toDouble();
    rule.unit = match.captured(3);
    setRange(rule);
    readRest(rule, text, text.mid(match.capturedEnd()));
    return rule;
}

std::optional<NumericRule> fromRange(const QString& text)
{
    static const QRegularExpression range(number + u"\\s*%?\\s*(?:-|–|to)\\s*"_s + number
                                              + u"\\s*"_s + unit,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = range.match(text);
    if (!match.hasMatch())
        return {};
    NumericRule rule;
    rule.metric = metricBefore(text.left(match.capturedStart()));
    rule.comparator = Comparator::GreaterOrEqual;
    rule.value = rule.low = match.captured(1).toDouble();
    rule.high = match.captured(2).toDouble();
    rule.unit = match.captured(3);
    readRest(rule, text, text.mid(match.capturedEnd()));
    return rule;
}

} // namespace

std::optional<NumericRule> parseNumericRule(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    static const QRegularExpression people(
        u"%\\s*of\\s+(?:\\w+\\s+)?(?:users|customers|people|clients|tenants)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (people.match(text).hasMatch())
        return {};
    std::optional<NumericRule> rule = fromComparison(text);
    if (!rule)
        rule = fromRange(text);
    if (!rule || wordsOf(rule->metric).isEmpty())
        return {};
    return rule;
}

std::optional<NumericRule> ruleOf(const runbook::Condition& condition)
{
    if (!condition.value)
        return {};
    NumericRule rule;
    rule.metric = condition.metric;
    rule.comparator = condition.comparator;
    rule.value = *condition.value;
    rule.unit = condition.unit.value_or(QString());
    rule.forText = condition.forText.value_or(QString());
    rule.forDuration = condition.forDuration;
    rule.relativeToBaseline = condition.relativeToBaseline;
    setRange(rule);
    return rule;
}

bool sameMetric(const QString& left, const QString& right)
{
    return sameMetric(stemsOf(left), stemsOf(right));
}

bool sameMetric(const QStringList& a, const QStringList& b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QStringList& shorter = a.size() < b.size() ? a : b;
    const QStringList& longer = a.size() < b.size() ? b : a;
    for (const QString& stem : shorter) {
        if (!longer.contains(stem))
            return false;
    }
    return true;
}

} // namespace cockpit::plan
