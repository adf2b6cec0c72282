// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/wording.h"

#include "models/items/charts/tr.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

QString valueText(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    const double power = std::pow(10.0, decimals);
    double rounded = std::round(value * power) / power;
    if (rounded == 0)
        rounded = 0; // never "-0"
    return QLocale().toString(rounded, 'f', QLocale::FloatingPointShortest);
}

QString withUnit(double value, const QString& unit)
{
    return unit.isEmpty() ? valueText(value) : valueText(value) + u' ' + unit;
}

QString spanText(milliseconds span)
{
    const qint64 seconds = std::max<qint64>(span.count() / 1000, 0);
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? rest : u"%1:%2"_s.arg(seconds / 3600).arg(rest);
}

QString timeText(milliseconds at)
{
    return QDateTime::fromMSecsSinceEpoch(at.count(), Qt::UTC).toString(u"HH:mm:ss"_s);
}

QString noDataText(milliseconds span)
{
    //: %1 is a duration like 0:45
    return Tr::tr("no data for %1").arg(spanText(span));
}

} // namespace cockpit::charts
