// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/barelimits.h"

#include "models/runbook/timeunits.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

bool isAlarm(const QString& column)
{
    return mentions(column, {u"warning", u"critical", u"crítico", u"alert", u"kritisch", u"critique"});
}

/// The more of it, the better.
bool isGood(const QString& metric)
{
    return mentions(metric,
                    {u"success", u"availability", u"uptime", u"coverage", u"acceptance",
                     u"adoption", u"satisfaction", u"hit rate", u"disponibilid", u"pass", u"test"});
}

} // namespace

bool isTargetColumn(const QString& column)
{
    return mentions(column,
                    {u"target", u"goal", u"objetivo", u"meta", u"ziel", u"objectif", u"目标",
                     u"目標", u"الهدف"});
}

Comparator sideOfTarget(const QString& metric, const QString& unit, double value)
{
    if (value == 0.0)
        return Comparator::Equal;
    if (timeUnitAt(unit).size > 0)
        return Comparator::LessOrEqual;
    return isGood(metric) ? Comparator::GreaterOrEqual : Comparator::Equal;
}

std::optional<Condition> bareLimit(const QString& cell, const QString& metric, const QString& column)
{
    static const QRegularExpression number(
        uR"(^(?<number>\d{1,7}(?:\.\d{1,4})?)\s?(?<unit>%|ms|s|min|h)?(?<plus>\+)?(?:\s+[a-z]+)?$)"_s);
    if (cell.isEmpty() || !cell[0].isDigit())
        return std::nullopt;
    const auto match = number.match(cell.left(60));
    const bool plus = match.hasMatch() && !match.capturedView(u"plus"_s).isEmpty();
    if (!match.hasMatch() || (!isTargetColumn(column) && !(plus && isAlarm(column))))
        return std::nullopt;
    Condition condition;
    condition.metric = metric;
    condition.value = match.capturedView(u"number"_s).toDouble();
    if (!match.capturedView(u"unit"_s).isEmpty())
        condition.unit = match.captured(u"unit"_s);
    condition.comparator = plus
        ? Comparator::GreaterOrEqual
        : sideOfTarget(metric, condition.unit.value_or(QString()), *condition.value);
    return condition;
}

} // namespace cockpit::runbook
