// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plannerparts.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

bool isSameOrigin(const QUrl& left, const QUrl& right)
{
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return left.host().compare(right.host(), Qt::CaseInsensitive) == 0 && port(left) == port(right);
}

QString sourceOf(const Environment& environment, SourceKind kind,
                 const std::function<bool(const MetricSource&)>& keeps)
{
    const auto found = std::find_if(
        environment.sources.begin(), environment.sources.end(),
        [&](const MetricSource& source) { return source.kind == kind && keeps(source); });
    return found == environment.sources.end() ? QString() : found->name;
}

/// "https://grafana.example/d/UID/slug?var-service=api"
std::optional<DashboardRef> inGrafana(const QUrl& url, const Environment& environment)
{
    static const QRegularExpression path(u"^(?<base>.*)/d/(?<uid>[\\w-]{1,64})(?:/|$)"_s);
    const auto match = path.match(url.path());
    if (!match.hasMatch() || url.host().isEmpty())
        return std::nullopt;
    DashboardRef dashboard;
    dashboard.name = match.captured(u"uid"_s);
    for (const auto& [key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key.startsWith(u"var-"_s))
            dashboard.variables.insert(key.sliced(4), value);
    }
    dashboard.source = sourceOf(environment, SourceKind::Grafana, [&](const MetricSource& source) {
        return isSameOrigin(QUrl(source.url), url);
    });
    return dashboard;
}

/// "https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#dashboards:name=NAME"
std::optional<DashboardRef> inCloudWatch(const QUrl& url, const Environment& environment)
{
    static const QRegularExpression fragment(
        u"^dashboards(?::name=|/dashboard/)(?<name>[\\w-]{1,255})"_s);
    if (!url.host().endsWith(u"console.aws.amazon.com"_s) || !url.path().contains(u"cloudwatch"_s))
        return std::nullopt;
    const auto match = fragment.match(url.fragment());
    if (!match.hasMatch())
        return std::nullopt;
    DashboardRef dashboard;
    dashboard.name = match.captured(u"name"_s);
    const QString said = QUrlQuery(url).queryItemValue(u"region"_s);
    const QString region = said.isEmpty() ? url.host().section(u'.', 0, 0) : said;
    dashboard.source = sourceOf(environment, SourceKind::CloudWatch,
                                [&](const MetricSource& source) { return source.region == region; });
    return dashboard;
}

} // namespace

std::vector<DashboardRef> dashboardsOf(const runbook::Runbook& runbook, const Environment& environment)
{
    std::vector<DashboardRef> all = environment.dashboards;
    for (const runbook::Link& link : runbook.links) {
        const QUrl url(link.url);
        auto found = inGrafana(url, environment);
        if (!found)
            found = inCloudWatch(url, environment);
        if (!found)
            continue;
        found->url = link.url;
        found->line = link.line;
        const bool known = std::any_of(all.begin(), all.end(), [&found](const DashboardRef& one) {
            return one.name == found->name && one.source == found->source;
        });
        if (!known)
            all.push_back(*std::move(found));
    }
    return all;
}

} // namespace cockpit::plan
