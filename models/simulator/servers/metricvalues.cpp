// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/metricvalues.h"

namespace cockpit::simulator {

using namespace Qt::StringLiterals;

QString metricKey(const QString& metricNamespace, const QString& metricName, const QString& statistic)
{
    return metricNamespace + u'/' + metricName + u'/' + statistic;
}

QString metricKey(const telemetry::Query& query)
{
    const QJsonObject& metric = query.metricStat;
    if (metric.isEmpty())
        return query.expression;
    if (metric.contains("expr"_L1))
        return metric.value("expr"_L1).toString();
    return metricKey(metric.value("Namespace"_L1).toString(),
                     metric.value("MetricName"_L1).toString(), metric.value("Stat"_L1).toString());
}

} // namespace cockpit::simulator
