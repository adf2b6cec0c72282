// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/bindable.h"

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u' ');
    return u'"' + text + u'"';
}

} // namespace

QString suggestedBinding(const Condition& condition, const MetricQuery& query)
{
    QString yaml = u"  - match: "_s + quoted(condition.metric) + u'\n';
    const auto add = [&yaml](const QString& key, const QString& value) {
        if (!value.isEmpty())
            yaml += u"    %1: "_s.arg(key) + quoted(value) + u'\n';
    };
    add(u"source"_s, query.source);
    add(u"query"_s, query.expression);
    add(u"namespace"_s, query.nameSpace);
    add(u"metric"_s, query.metricName);
    if (!query.metricName.isEmpty())
        add(u"statistic"_s, query.statistic);
    if (!query.dimensions.empty())
        yaml += u"    dimensions:\n"_s;
    for (const auto& [name, value] : query.dimensions)
        yaml += u"      "_s + quoted(name) + u": "_s + quoted(value) + u'\n';
    add(u"alerts"_s, query.alerts);
    add(u"unit"_s, query.unit);
    add(u"title"_s, query.title);
    add(u"panel"_s, query.panel);
    return yaml;
}

} // namespace cockpit::plan
