// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulatedflight.h"

#include "app/sources.h"
#include "app/watching.h"
#include "models/conductor/markers.h"
#include "models/simulator/servers/cloudwatchserver.h"
#include "models/simulator/servers/grafanaserver.h"
#include "models/simulator/servers/prometheusserver.h"
#include "models/telemetry/board.h"
#include "models/telemetry/sources.h"
#include "models/workers/workerrunner.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <cmath>

namespace cockpit::app {

namespace {

constexpr milliseconds beforeStart{30 * 60'000}; // a simulated run opens half an hour before T-0

// Staged credentials: they open nothing but the simulator's own loopback services.
const QString stagedKey = QStringLiteral("STAGED");
const QString stagedSecret = QStringLiteral("staged-secret");
const QByteArray stagedToken = QByteArrayLiteral("staged-token");

telemetry::SourceSettings settingsFor(const plan::MetricSource& source, const QUrl& url)
{
    telemetry::SourceSettings settings;
    settings.name = source.name;
    settings.kind = sourceSettings(source).kind;
    settings.url = url;
    settings.region = source.region;
    settings.dataSourceUid = source.dataSourceUid;
    settings.interval = source.interval;
    settings.accessKey = stagedKey;
    settings.secretKey = stagedSecret;
    if (source.kind == plan::SourceKind::Grafana)
        settings.headers.insert(QByteArrayLiteral("Authorization"),
                                QByteArrayLiteral("Bearer ") + stagedToken);
    return settings;
}

} // namespace

SimulatedFlight::SimulatedFlight(const Rehearsal& rehearsal)
    : Flight(rehearsal.order)
    , m_rehearsal(rehearsal)
{}

SimulatedFlight::~SimulatedFlight()
{
    m_pace.reset(); // it looks at what goes next
    land();
}

Result<std::unique_ptr<SimulatedFlight>> SimulatedFlight::prepare(const Rehearsal& rehearsal)
{
    std::unique_ptr<SimulatedFlight> flight(new SimulatedFlight(rehearsal));
    if (const auto documents = flight->openDocuments(); !documents)
        return tl::unexpected<Error>(documents.error());
    if (const auto services = flight->openServices(); !services)
        return tl::unexpected<Error>(services.error());
    flight->assemble();
    return flight;
}

Instant SimulatedFlight::origin() const
{
    if (!m_events.empty())
        return m_events.back().at;
    const milliseconds today{QDateTime::currentMSecsSinceEpoch()};
    const milliseconds start = m_plan->schedule.start
        ? milliseconds{m_plan->schedule.start->toMSecsSinceEpoch()}
        : today + beforeStart;
    return {start - beforeStart, milliseconds{0}};
}

Result<void> SimulatedFlight::openServices()
{
    if (std::isinf(m_rehearsal.speed))
        m_clock = std::make_unique<SteppedClock>(origin());
    else
        m_clock = std::make_unique<ScaledClock>(origin(), m_rehearsal.speed);
    m_world = std::make_unique<simulator::World>(m_rehearsal.scenario, m_rehearsal.seed, m_plan);
    const simulator::Values values = [this](const QString& key, milliseconds at) {
        return m_world->value(key, at);
    };
    const simulator::Now now = [this] { return m_clock->now().wall; };
    for (const plan::MetricSource& source : m_plan->sources) {
        switch (source.kind) {
        case plan::SourceKind::Prometheus:
        case plan::SourceKind::Alertmanager: // the world has its counts of alerts as values
            m_servers.push_back(std::make_unique<simulator::PrometheusServer>(values, now));
            break;
        case plan::SourceKind::CloudWatch:
            m_servers.push_back(std::make_unique<simulator::CloudWatchServer>(
                values, now,
                simulator::CloudWatchAccess{source.region.toUtf8(), stagedKey.toUtf8(),
                                            stagedSecret.toUtf8()}));
            break;
        case plan::SourceKind::Grafana:
            m_servers.push_back(std::make_unique<simulator::GrafanaServer>(values, now, stagedToken,
                                                                           source.dataSourceUid));
            break;
        }
        if (const auto listening = m_servers.back()->listen(); !listening)
            return failure(tr("The simulator cannot listen on this machine's loopback address: %1")
                               .arg(listening.error().sentence));
    }
    return {};
}

void SimulatedFlight::assemble()
{
    m_workers = std::make_unique<workers::WorkerRunner>(m_order.places.worker);
    const QString jobs = m_order.places.jobsOf(m_runId);
    simulator::Stage::Settings stage;
    stage.plan = m_plan;
    stage.scenario = m_rehearsal.scenario;
    stage.seed = m_rehearsal.seed;
    stage.speed = m_rehearsal.speed;
    stage.standIn = m_order.places.standIn;
    stage.scriptsFolder = QDir(jobs).filePath(QStringLiteral("scripts"));
    stage.ledger = m_rehearsal.ledger;
    m_stage = std::make_unique<simulator::Stage>(std::move(stage), *m_clock, *m_workers);
    m_monitor = std::make_unique<telemetry::Monitor>(*m_clock);
    addSources();
    m_monitor->watch(watchedConditions(*m_plan));
    conductor::Parts parts;
    parts.jobs = m_stage.get();
    parts.commands = m_stage.get();
    conduct(parts);
    m_crew = std::make_unique<simulator::Crew>(*m_conductor, m_rehearsal.scenario);
    if (auto* clock = qobject_cast<ScaledClock*>(m_clock.get()))
        m_pace = std::make_unique<simulator::Pace>(*m_conductor, *m_crew, *clock);
    m_world->follow(m_conductor->state());
    listDashboards();
    listMarkers(m_conductor->events());
    connect(m_conductor.get(), &conductor::Conductor::applied, this,
            [this](const std::vector<run::Event>& events) {
                m_world->follow(m_conductor->state());
                listMarkers(events);
            });
}

void SimulatedFlight::listDashboards()
{
    std::vector<telemetry::ShownDashboard> named;
    for (const plan::DashboardRef& one : m_plan->dashboards) {
        telemetry::ShownDashboard shown;
        shown.name = one.name.isEmpty() ? one.url : one.name;
        shown.source = one.source;
        shown.fault = tr("It is not read: in a rehearsal nothing leaves this machine.");
        named.push_back(std::move(shown));
    }
    m_monitor->board().setDashboards(std::move(named));
}

void SimulatedFlight::listMarkers(const std::vector<run::Event>& events)
{
    const auto grafana =
        std::find_if(m_plan->sources.begin(), m_plan->sources.end(),
                     [](const auto& source) { return source.kind == plan::SourceKind::Grafana; });
    if (grafana == m_plan->sources.end())
        return;
    for (const run::Event& event : events) {
        if (conductor::isMarked(event))
            m_monitor->board().addUnwrittenMarker(
                {grafana->name, event.at.wall, conductor::markerText(*m_plan, event)});
    }
}

void SimulatedFlight::addSources()
{
    for (std::size_t i = 0; i < m_plan->sources.size(); ++i) {
        const plan::MetricSource& source = m_plan->sources[i];
        m_monitor->addSource(telemetry::makeSource(settingsFor(source, m_servers[i]->url()), *m_clock),
                             queriesOf(*m_plan, source.name), source.interval);
    }
}

void SimulatedFlight::describe(run::RunOpened& facts) const
{
    facts.scenario = m_rehearsal.scenario.name;
    facts.seed = m_rehearsal.seed;
}

} // namespace cockpit::app
