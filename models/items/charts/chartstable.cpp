// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/chartstable.h"

#include <QDateTime>

#include <cmath>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

/// Quoted where it must be; a text that a spreadsheet would take for a formula is kept a text.
QByteArray cell(QString text)
{
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n'))
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    return text.toUtf8();
}

} // namespace

QByteArray csvOf(const std::vector<ChartSpec>& charts, const std::vector<SeriesNow>& values,
                 milliseconds from, milliseconds to)
{
    QByteArray csv = "time,chart,series,value,unit\r\n";
    std::size_t next = 0;
    for (const ChartSpec& chart : charts) {
        for (const SeriesSpec& series : chart.series) {
            const telemetry::Series* samples = next < values.size() ? values[next].series : nullptr;
            ++next;
            if (!samples)
                continue;
            const QByteArray name = ',' + cell(chart.title) + ',' + cell(series.title) + ',';
            for (const telemetry::Sample& sample : samples->between(from, to)) {
                const QDateTime at = QDateTime::fromMSecsSinceEpoch(sample.at.count(), Qt::UTC);
                csv += at.toString(Qt::ISODateWithMs).toLatin1() + name;
                if (std::isfinite(sample.value))
                    csv += QByteArray::number(sample.value * series.factor, 'g', 12);
                csv += ',' + cell(chart.unit) + "\r\n";
            }
        }
    }
    return csv;
}

} // namespace cockpit::charts
