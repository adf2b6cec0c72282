// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environmentparts.h"

#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

const MetricSource* sourceNamed(const std::vector<MetricSource>& sources, const QString& name)
{
    const auto found =
        std::find_if(sources.begin(), sources.end(),
                     [&name](const MetricSource& source) { return source.name == name; });
    return found == sources.end() ? nullptr : &*found;
}

/// "[a-z][A-Za-z0-9_]*": what every source takes as a name, CloudWatch being the strictest.
QString idFrom(const QString& match, const std::vector<MetricBinding>& before)
{
    QString id = wordsOf(match).join(u'_');
    id.removeIf([](QChar c) { return c.unicode() > 127; });
    if (id.isEmpty() || !id[0].isLetter())
        id.prepend(u"m_"_s);
    const auto taken = [&before](const QString& candidate) {
        return std::any_of(before.begin(), before.end(), [&candidate](const MetricBinding& binding) {
            return binding.query.id == candidate;
        });
    };
    QString unique = id;
    for (int n = 2; taken(unique); ++n)
        unique = u"%1_%2"_s.arg(id).arg(n);
    return unique;
}

QString panelFor(const QString& match)
{
    const QStringList words = wordsOf(match);
    const auto any = [&words](const QStringList& some) { return commonWords(some, words) > 0; };
    if (any({u"latency"_s, u"duration"_s, u"response"_s, u"p50"_s, u"p95"_s, u"p99"_s, u"time"_s}))
        return u"latency"_s;
    if (any({u"error"_s, u"errors"_s, u"failure"_s, u"failures"_s, u"5xx"_s}))
        return u"errors"_s;
    if (any({u"request"_s, u"requests"_s, u"traffic"_s, u"throughput"_s, u"rps"_s}))
        return u"requests"_s;
    return match;
}

void checkQuery(const YamlMap& map, const MetricQuery& query, const MetricSource& source)
{
    const bool named = !query.nameSpace.isEmpty() || !query.metricName.isEmpty();
    if (!query.alerts.isEmpty()) {
        if (named || !query.expression.isEmpty())
            map.fail(u"alerts"_s,
                     Tr::tr("open alerts are counted instead of a query: write one of both."));
        return;
    }
    if (source.kind == SourceKind::Alertmanager)
        map.fail(u"alerts"_s,
                 Tr::tr("an alertmanager counts open alerts: write \"alerts: all\", or which."));
    if (query.expression.isEmpty() && !named)
        map.fail(u"query"_s,
                 Tr::tr("a query is needed here, or namespace and metric for CloudWatch."));
    if (!query.dimensions.empty() && !named)
        map.fail(u"dimensions"_s, Tr::tr("dimensions belong to namespace and metric of CloudWatch."));
    if (!named)
        return;
    if (source.kind != SourceKind::CloudWatch)
        map.fail(u"namespace"_s,
                 Tr::tr("only a cloudwatch source takes namespace and metric; write a query."));
    if (query.nameSpace.isEmpty() || query.metricName.isEmpty())
        map.fail(query.nameSpace.isEmpty() ? u"namespace"_s : u"metric"_s,
                 Tr::tr("namespace and metric are needed together."));
}

MetricBinding readMetric(const YAML::Node& node, const std::vector<MetricSource>& sources,
                         const std::vector<MetricBinding>& before)
{
    const YamlMap map(node, u"metrics"_s,
                      {u"match"_s, u"source"_s, u"query"_s, u"namespace"_s, u"metric"_s, u"statistic"_s,
                       u"dimensions"_s, u"unit"_s, u"title"_s, u"panel"_s, u"alerts"_s});
    MetricBinding binding;
    binding.match = map.neededText(u"match"_s);
    if (wordsOf(binding.match).isEmpty())
        map.fail(u"match"_s, Tr::tr("at least one word is needed to match conditions by."));
    MetricQuery& query = binding.query;
    query.source = map.neededText(u"source"_s);
    const MetricSource* source = sourceNamed(sources, query.source);
    if (!source) {
        map.fail(u"source"_s,
                 Tr::tr("no source of the name \"%1\" stands under \"sources\" in this file.")
                     .arg(query.source));
    }
    query.expression = map.text(u"query"_s).trimmed();
    query.alerts = map.text(u"alerts"_s).trimmed();
    query.nameSpace = map.text(u"namespace"_s);
    query.metricName = map.text(u"metric"_s);
    query.statistic = map.text(u"statistic"_s, query.metricName.isEmpty() ? QString() : u"Average"_s);
    for (const auto& [name, value] : map.entries(u"dimensions"_s))
        query.dimensions.emplace_back(name,
                                      yamlText(value, u"metrics.dimensions."_s + name).trimmed());
    query.unit = map.text(u"unit"_s);
    query.title = map.text(u"title"_s, binding.match);
    query.panel = map.text(u"panel"_s, panelFor(binding.match));
    query.id = idFrom(binding.match, before);
    checkQuery(map, query, *source);
    return binding;
}

MetricSource readSource(const YAML::Node& node)
{
    const YamlMap map(node, u"sources"_s,
                      {u"name"_s, u"type"_s, u"url"_s, u"region"_s, u"data_source"_s,
                       u"credential"_s, u"interval"_s, u"alerts"_s, u"markers"_s});
    MetricSource source;
    source.name = map.neededText(u"name"_s);
    source.kind = SourceKind(
        map.oneOf(u"type"_s, {u"prometheus"_s, u"cloudwatch"_s, u"grafana"_s, u"alertmanager"_s}));
    source.alerts = map.yes(u"alerts"_s) || source.kind == SourceKind::Alertmanager;
    source.markers = map.yes(u"markers"_s);
    if (source.markers && source.kind != SourceKind::Grafana)
        map.fail(u"markers"_s, Tr::tr("only a grafana source takes markers."));
    source.url = map.text(u"url"_s);
    source.region = map.text(u"region"_s);
    source.dataSourceUid = map.text(u"data_source"_s);
    source.credential = map.text(u"credential"_s);
    source.interval = map.duration(u"interval"_s).value_or(source.interval);
    if (source.interval < milliseconds(1000))
        map.fail(u"interval"_s, Tr::tr("at least one second is needed between two polls."));
    if (source.kind != SourceKind::CloudWatch && !source.url.startsWith(u"http"_s))
        map.fail(u"url"_s, Tr::tr("an address that begins with http:// or https:// is needed here."));
    if (source.kind == SourceKind::CloudWatch && source.region.isEmpty())
        map.fail(u"region"_s,
                 Tr::tr("a cloudwatch source needs its region, for example \"eu-west-1\"."));
    if (source.kind == SourceKind::Grafana && source.dataSourceUid.isEmpty())
        map.fail(u"data_source"_s,
                 Tr::tr("a grafana source needs the uid of the data source that it asks."));
    return source;
}

} // namespace

std::vector<Position> readRoster(const YamlMap& top)
{
    std::vector<Position> roster;
    bool led = false;
    for (const YAML::Node& node : top.list(u"roster"_s)) {
        const YamlMap map(node, u"roster"_s,
                          {u"role"_s, u"name"_s, u"contact"_s, u"responsibility"_s, u"lead"_s});
        Position position;
        position.role = map.neededText(u"role"_s);
        position.name = map.text(u"name"_s).trimmed();
        position.contact = map.text(u"contact"_s).trimmed();
        position.responsibility = map.text(u"responsibility"_s);
        position.lead = map.yes(u"lead"_s);
        if (position.lead && led)
            map.fail(u"lead"_s, Tr::tr("there is one lead; a position above is marked already."));
        led = led || position.lead;
        roster.push_back(position);
    }
    return roster;
}

std::vector<MetricSource> readSources(const YamlMap& top)
{
    std::vector<MetricSource> sources;
    for (const YAML::Node& node : top.list(u"sources"_s)) {
        const MetricSource source = readSource(node);
        if (sourceNamed(sources, source.name))
            yamlFail(node, u"sources.name"_s,
                     Tr::tr("two sources are named \"%1\".").arg(source.name));
        sources.push_back(source);
    }
    return sources;
}

std::vector<DashboardRef> readDashboards(const YamlMap& top, const std::vector<MetricSource>& sources)
{
    std::vector<DashboardRef> dashboards;
    for (const YAML::Node& node : top.list(u"dashboards"_s)) {
        const YamlMap map(node, u"dashboards"_s, {u"source"_s, u"name"_s, u"variables"_s});
        DashboardRef dashboard;
        dashboard.source = map.neededText(u"source"_s);
        dashboard.name = map.neededText(u"name"_s);
        const MetricSource* source = sourceNamed(sources, dashboard.source);
        const bool keeps = source
            && (source->kind == SourceKind::Grafana || source->kind == SourceKind::CloudWatch);
        if (!keeps)
            map.fail(u"source"_s,
                     Tr::tr("a grafana or cloudwatch source of this file is needed here."));
        for (const auto& [name, value] : map.entries(u"variables"_s))
            dashboard.variables.insert(name, yamlText(value, u"dashboards.variables."_s + name));
        dashboards.push_back(std::move(dashboard));
    }
    return dashboards;
}

std::vector<MetricBinding> readMetrics(const YamlMap& top, const std::vector<MetricSource>& sources)
{
    std::vector<MetricBinding> metrics;
    for (const YAML::Node& node : top.list(u"metrics"_s))
        metrics.push_back(readMetric(node, sources, metrics));
    return metrics;
}

} // namespace cockpit::plan
