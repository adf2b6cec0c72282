// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulatedflight.h"

#include "app/recordedrun.h"
#include "app/watching.h"
#include "models/patch/filewatch.h"
#include "models/runbook/reader.h"
#include "models/simulator/servers/cloudwatchserver.h"
#include "models/simulator/servers/grafanaserver.h"
#include "models/simulator/servers/prometheusserver.h"
#include "models/telemetry/sources.h"
#include "models/workers/workerrunner.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cmath>

namespace cockpit::app {

namespace {

constexpr milliseconds beforeStart{30 * 60'000}; // a simulated run opens half an hour before T-0

// Staged credentials: they open nothing but the simulator's own loopback services.
const QString stagedKey = QStringLiteral("STAGED");
const QString stagedSecret = QStringLiteral("staged-secret");
const QByteArray stagedToken = QByteArrayLiteral("staged-token");

QString newRunId()
{
    return QStringLiteral("%1-%2")
        .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")))
        .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

telemetry::SourceSettings settingsFor(const plan::MetricSource& source, const QUrl& url)
{
    telemetry::SourceSettings settings;
    settings.name = source.name;
    settings.kind = static_cast<telemetry::SourceKind>(source.kind);
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

SimulatedFlight::SimulatedFlight(Rehearsal rehearsal)
    : m_rehearsal(std::move(rehearsal))
{}

SimulatedFlight::~SimulatedFlight() = default;

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

Result<void> SimulatedFlight::openDocuments()
{
    const bool resume = !m_rehearsal.resume.isEmpty();
    if (!resume) {
        const auto bytes = runbook::bytesOf(m_rehearsal.file);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        m_documents.runbook = *bytes;
        const auto made = planOf(m_documents);
        if (!made)
            return tl::unexpected<Error>(made.error());
        m_plan = made->plan;
        m_guesses = made->guesses;
    }
    const QString folder = QFileInfo(m_rehearsal.places.store).path();
    if (!QDir().mkpath(folder))
        return failure(
            tr("The folder %1 cannot be made. Choose another with --data DIR.").arg(folder));
    auto opened = store::EventStore::open(m_rehearsal.places.store);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    m_store = std::move(*opened);
    m_runId = resume ? m_rehearsal.resume : newRunId();
    if (resume) {
        auto recorded = recordedRun(*m_store, m_runId);
        if (!recorded)
            return tl::unexpected<Error>(recorded.error());
        m_plan = recorded->plan;
        m_documents.runbook = recorded->runbook;
        m_guesses = recorded->guesses;
        if (const run::RunOpened* facts = recorded->facts())
            m_rehearsal.file = facts->runbookFile;
        m_events = std::move(recorded->events);
    }
    return m_store->claim(m_runId);
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
    m_workers = std::make_unique<workers::WorkerRunner>(m_rehearsal.places.worker);
    const QString jobs = m_rehearsal.places.jobsOf(m_runId);
    simulator::Stage::Settings stage;
    stage.plan = m_plan;
    stage.scenario = m_rehearsal.scenario;
    stage.seed = m_rehearsal.seed;
    stage.speed = m_rehearsal.speed;
    stage.standIn = m_rehearsal.places.standIn;
    stage.scriptsFolder = QDir(jobs).filePath(QStringLiteral("scripts"));
    stage.ledger = m_rehearsal.ledger;
    m_stage = std::make_unique<simulator::Stage>(std::move(stage), *m_clock, *m_workers);
    m_monitor = std::make_unique<telemetry::Monitor>(*m_clock);
    addSources();
    m_monitor->watch(watchedConditions(*m_plan));
    conductor::Parts parts;
    parts.clock = m_clock.get();
    parts.store = m_store.get();
    parts.jobs = m_stage.get();
    parts.commands = m_stage.get();
    parts.monitor = m_monitor.get();
    parts.jobsFolder = jobs;
    m_conductor = std::make_unique<conductor::Conductor>(m_runId, m_plan, m_events, parts);
    m_crew = std::make_unique<simulator::Crew>(*m_conductor, m_rehearsal.scenario);
    m_world->follow(m_conductor->state());
    connect(m_conductor.get(), &conductor::Conductor::applied, this,
            [this] { m_world->follow(m_conductor->state()); });
}

void SimulatedFlight::addSources()
{
    for (std::size_t i = 0; i < m_plan->sources.size(); ++i) {
        const plan::MetricSource& source = m_plan->sources[i];
        m_monitor->addSource(telemetry::makeSource(settingsFor(source, m_servers[i]->url()), *m_clock),
                             queriesOf(*m_plan, source.name), source.interval);
    }
}

/// The samples stand in the program itself, and older runs do not know their file.
void SimulatedFlight::watchFile()
{
    if (m_rehearsal.file.isEmpty() || m_rehearsal.file.startsWith(QLatin1Char(':')))
        return;
    m_watch = std::make_unique<patch::FileWatch>(m_rehearsal.file, m_documents.runbook);
    connect(m_watch.get(), &patch::FileWatch::changed, this, &SimulatedFlight::fileChanged);
}

void SimulatedFlight::begin()
{
    watchFile();
    if (m_events.empty()) {
        m_store->createRun(m_runId, m_documents,
                           [self = QPointer<SimulatedFlight>(this)](const Result<void>& made) {
                               if (self && !made)
                                   Q_EMIT self->failed(made.error().sentence);
                           });
    }
    m_conductor->begin();
    if (m_events.empty()) {
        run::RunOpened facts;
        facts.run = m_runId;
        facts.title = m_plan->title;
        facts.kind = plan::word(plan::RunKind::Simulated);
        facts.environment = m_plan->environment;
        facts.runbookSha256 = QString::fromLatin1(m_plan->runbookSha256);
        facts.environmentSha256 = QString::fromLatin1(m_plan->environmentSha256);
        facts.planSha256 = QString::fromLatin1(m_plan->sha256);
        facts.scenario = m_rehearsal.scenario.name;
        facts.seed = m_rehearsal.seed;
        facts.runbookName = QFileInfo(m_rehearsal.file).fileName();
        facts.runbookFile = QFileInfo(m_rehearsal.file).absoluteFilePath();
        m_conductor->submit({QStringLiteral("cockpit"), run::OpenRun{facts}});
    }
    m_monitor->start();
}

} // namespace cockpit::app
