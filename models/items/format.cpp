// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/format.h"

#include "models/items/tr.h"

#include <QDateTime>

#include <cmath>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

QString clockText(milliseconds time)
{
    const qint64 seconds = std::abs(time.count()) / 1000;
    const QString sign = time.count() <= -1000 ? u"-"_s : QString();
    return sign + QString::number(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':'
        + twoDigits(seconds % 60);
}

QString shortText(milliseconds time)
{
    const qint64 seconds = std::abs(time.count()) / 1000;
    if (seconds >= 3600)
        return clockText(time);
    const QString sign = time.count() <= -1000 ? u"-"_s : QString();
    return sign + QString::number(seconds / 60) + u':' + twoDigits(seconds % 60);
}

QString durationText(milliseconds duration)
{
    const qint64 seconds = duration.count() / 1000;
    if (seconds < 60)
        return Tr::tr("%1 s").arg(seconds);
    const qint64 all = (seconds + 30) / 60;
    if (all < 60)
        return Tr::tr("%1 min").arg(all);
    if (all % 60 == 0)
        return Tr::tr("%1 h").arg(all / 60);
    return Tr::tr("%1 h %2 min").arg(all / 60).arg(all % 60);
}

QString agoText(const std::optional<milliseconds>& age)
{
    return age ? Tr::tr("%1 ago").arg(shortText(*age)) : QString();
}

QString utcText(milliseconds wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.count(), Qt::UTC).toString(u"HH:mm:ss"_s);
}

QString valueText(const std::optional<double>& value, const QString& unit)
{
    if (!value)
        return {};
    if (!std::isfinite(*value))
        return Tr::tr("not a number");
    const QString number = QString::number(*value, 'g', 4);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString symbolOf(runbook::Comparator comparator)
{
    switch (comparator) {
    case runbook::Comparator::Less:
        return u"<"_s;
    case runbook::Comparator::LessOrEqual:
        return u"≤"_s;
    case runbook::Comparator::Greater:
        return u">"_s;
    case runbook::Comparator::GreaterOrEqual:
        return u"≥"_s;
    case runbook::Comparator::Equal:
        return u"="_s;
    case runbook::Comparator::NotEqual:
        return u"≠"_s;
    }
    return {};
}

QString limitText(const plan::Condition& condition)
{
    QString text = condition.metric;
    if (condition.value)
        text += u' ' + symbolOf(condition.comparator) + u' '
            + valueText(condition.value, condition.unit);
    if (condition.relativeToBaseline)
        text = Tr::tr("%1 against the baseline").arg(text);
    if (condition.forDuration)
        text = Tr::tr("%1 for %2").arg(text, durationText(*condition.forDuration));
    return text;
}

} // namespace cockpit::items
