// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboardreader.h"

#include "app/sources.h"
#include "models/telemetry/sources.h"

#include <algorithm>
#include <map>

namespace cockpit::app {

using namespace Qt::StringLiterals;

DashboardReader::DashboardReader(const plan::Plan& plan, const QMap<QString, QString>& secrets,
                                 Clock& clock, telemetry::Monitor& monitor, QObject* parent)
    : QObject(parent)
    , m_plan(plan)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_monitor(monitor)
{
    std::vector<telemetry::ShownDashboard> named;
    for (const plan::DashboardRef& one : plan.dashboards) {
        telemetry::ShownDashboard shown;
        shown.name = one.name;
        shown.source = one.source;
        shown.variables = one.variables;
        if (one.source.isEmpty())
            shown.fault = tr("No source of the environment keeps the dashboard of line %1: %2.")
                              .arg(one.line)
                              .arg(one.url);
        else
            m_waiting.push_back(named.size());
        named.push_back(std::move(shown));
    }
    monitor.board().setDashboards(std::move(named));
    connect(&monitor.board(), &telemetry::Board::variablesGiven, this,
            [this](std::size_t index, const QMap<QString, QString>& variables) {
                telemetry::ShownDashboard shown = m_monitor.board().dashboards().at(index);
                shown.variables.insert(variables);
                m_monitor.board().setDashboard(index, std::move(shown));
                m_waiting.push_back(index);
                if (!m_client)
                    next();
            });
    next();
}

DashboardReader::~DashboardReader() = default;

const plan::MetricSource& DashboardReader::sourceOf(std::size_t index) const
{
    const QString& name = m_monitor.board().dashboards().at(index).source;
    return *std::find_if(m_plan.sources.begin(), m_plan.sources.end(),
                         [&name](const plan::MetricSource& one) { return one.name == name; });
}

void DashboardReader::next()
{
    if (m_client)
        m_client.release()->deleteLater(); // it may be the sender
    if (m_waiting.empty())
        return;
    const auto settings = sourceSettings(sourceOf(m_waiting.front()), m_secrets);
    if (!settings) {
        fail(settings.error().sentence);
        return;
    }
    m_client = std::make_unique<telemetry::ServiceClient>(*settings, m_clock);
    connect(m_client.get(), &telemetry::ServiceClient::dashboard, this, &DashboardReader::take);
    connect(m_client.get(), &telemetry::ServiceClient::failed, this,
            [this](const telemetry::SourceFailure& failure) { fail(failure.sentence()); });
    m_client->askDashboard(m_monitor.board().dashboards().at(m_waiting.front()).name);
}

void DashboardReader::take(const QJsonObject& body)
{
    const std::size_t index = m_waiting.front();
    telemetry::ShownDashboard shown = m_monitor.board().dashboards().at(index);
    shown.content = body.contains(u"widgets"_s)
        ? telemetry::importCloudWatchDashboard(body, sourceOf(index).region)
        : telemetry::importGrafanaDashboard(body, shown.variables);
    shown.isRead = true;
    shown.fault.clear();
    poll(shown.content, index);
    m_monitor.board().setDashboard(index, std::move(shown));
    m_waiting.pop_front();
    next();
}

void DashboardReader::fail(const QString& sentence)
{
    const std::size_t index = m_waiting.front();
    telemetry::ShownDashboard shown = m_monitor.board().dashboards().at(index);
    shown.fault = sentence;
    m_monitor.board().setDashboard(index, std::move(shown));
    m_waiting.pop_front();
    next();
}

/// A source for each data source that the panels ask; ids are made the monitor's own.
void DashboardReader::poll(telemetry::Dashboard& dashboard, std::size_t index)
{
    const plan::MetricSource& source = sourceOf(index);
    telemetry::SourceSettings settings =
        sourceSettings(source, m_secrets).value_or(sourceSettings(source));
    settings.name = u"%1 · %2"_s.arg(source.name, dashboard.title);
    std::map<QString, std::vector<telemetry::Query>> byDataSource;
    const QString prefix = u"d%1_"_s.arg(++m_readings);
    for (telemetry::DashboardPanel& panel : dashboard.panels) {
        for (telemetry::DashboardSeries& series : panel.series) {
            // Expressions of CloudWatch name others by their ids, which stay as they are.
            if (source.kind == plan::SourceKind::Grafana)
                series.query.id.prepend(prefix);
            byDataSource[series.dataSource].push_back(series.query);
        }
    }
    for (auto& [dataSource, queries] : byDataSource) {
        if (!dataSource.isEmpty())
            settings.dataSourceUid = dataSource;
        m_monitor.addSource(telemetry::makeSource(settings, m_clock), std::move(queries),
                            source.interval);
    }
}

} // namespace cockpit::app
