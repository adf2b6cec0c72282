// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flight.h"

#include "app/earlierruns.h"
#include "app/inspection.h"
#include "app/recordedrun.h"
#include "app/watching.h"
#include "models/patch/filewatch.h"
#include "models/plan/planjson.h"
#include "models/runbook/reader.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace cockpit::app {

namespace {

QString newRunId()
{
    return QStringLiteral("%1-%2")
        .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")))
        .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

} // namespace

Flight::Flight(FlightOrder order)
    : m_order(std::move(order))
{}

Flight::~Flight() = default;

void Flight::land()
{
    m_crew.reset();
    m_conductor.reset();
    m_monitor.reset();
}

Result<void> Flight::openDocuments()
{
    const bool resume = !m_order.resume.isEmpty();
    if (!resume) {
        if (const auto read = readFile(); !read)
            return read;
    }
    const QString folder = QFileInfo(m_order.places.store).path();
    if (!QDir().mkpath(folder))
        return failure(
            tr("The folder %1 cannot be made. Choose another with --data DIR.").arg(folder));
    auto opened = store::EventStore::open(m_order.places.store);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    m_store = std::move(*opened);
    m_runId = resume ? m_order.resume : newRunId();
    if (resume) {
        if (const auto taken = takeUp(); !taken)
            return taken;
    }
    m_targetLock = lockOfTarget(*m_store, *m_plan);
    return m_store->claim(m_runId);
}

Result<void> Flight::readFile()
{
    const auto bytes = runbook::bytesOf(m_order.file);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    m_documents.runbook = *bytes;
    m_documents.environment = m_order.environment;
    const auto made = planOf(m_documents);
    if (!made)
        return tl::unexpected<Error>(made.error());
    m_plan = made->plan;
    m_reading = made->reading;
    m_guesses = m_reading->runbook.guesses;
    return {};
}

Result<void> Flight::takeUp()
{
    auto recorded = recordedRun(*m_store, m_runId);
    if (!recorded)
        return tl::unexpected<Error>(recorded.error());
    m_plan = recorded->plan;
    m_documents = recorded->documents;
    m_reading = recorded->reading;
    m_guesses = m_reading->runbook.guesses;
    m_signature = recorded->signature;
    if (const run::RunOpened* facts = recorded->facts())
        m_order.file = facts->runbookFile;
    m_events = std::move(recorded->events);
    return {};
}

void Flight::conduct(conductor::Parts parts)
{
    parts.clock = m_clock.get();
    parts.store = m_store.get();
    parts.monitor = m_monitor.get();
    parts.jobsFolder = m_order.places.jobsOf(m_runId);
    m_conductor = std::make_unique<conductor::Conductor>(m_runId, m_plan, m_events, parts);
    followBindings();
}

/// The lead may bind a condition while the run flies; it is watched from then on.
void Flight::followBindings()
{
    const auto watch = [this] { m_monitor->watch(watchedConditions(m_conductor->plan())); };
    if (!m_conductor->state().bindings.isEmpty())
        watch();
    connect(m_conductor.get(), &conductor::Conductor::applied, this,
            [watch](const std::vector<run::Event>& events) {
                const bool bound =
                    std::any_of(events.begin(), events.end(), [](const run::Event& event) {
                        return std::holds_alternative<run::ConditionBound>(event.body);
                    });
                if (bound)
                    watch();
            });
}

/// Behind the charts' lines: how things were when the same runbook was flown here before.
void Flight::showEarlierRun()
{
    if (const auto earlier = earlierRun(*m_store, *m_plan, m_runId))
        m_monitor->captureGhost(earlier->started, earlier->length);
}

/// The samples stand in the program itself, and older runs do not know their file.
void Flight::watchFile()
{
    if (m_order.file.isEmpty() || m_order.file.startsWith(QLatin1Char(':')))
        return;
    m_watch = std::make_unique<patch::FileWatch>(m_order.file, m_documents.runbook);
    connect(m_watch.get(), &patch::FileWatch::changed, this, &Flight::fileChanged);
}

void Flight::open()
{
    run::RunOpened facts;
    facts.run = m_runId;
    facts.title = m_plan->title;
    facts.kind = plan::word(m_plan->kind);
    facts.environment = m_plan->environment;
    facts.runbookSha256 = QString::fromLatin1(m_plan->runbookSha256);
    facts.environmentSha256 = QString::fromLatin1(m_plan->environmentSha256);
    facts.planSha256 = QString::fromLatin1(m_signature);
    facts.runbookName = QFileInfo(m_order.file).fileName();
    facts.runbookFile = QFileInfo(m_order.file).absoluteFilePath();
    const run::Experience experience = earlierRuns(*m_store, facts);
    facts.measured = experience.steps;
    facts.rehearsedRollbackMs = experience.rollbackMs;
    describe(facts);
    m_conductor->submit({QStringLiteral("cockpit"), run::OpenRun{facts}});
}

void Flight::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    if (m_signature.isEmpty())
        m_signature = plan::signatureOf(*m_plan);
    watchFile();
    const bool isNew = m_events.empty();
    if (isNew) {
        m_store->createRun(m_runId, m_documents,
                           [self = QPointer<Flight>(this)](const Result<void>& made) {
                               if (self && !made)
                                   Q_EMIT self->failed(made.error().sentence);
                           });
    }
    showEarlierRun();
    m_conductor->begin();
    if (isNew)
        open();
    m_monitor->start();
}

void Flight::inspect()
{
    m_inspection = std::make_unique<Inspection>(m_plan, std::exchange(m_reading, nullptr));
    connect(m_inspection.get(), &Inspection::signatureFound, this, [this](const QByteArray& sha256) {
        m_signature = sha256;
        begin();
    });
    connect(m_inspection.get(), &Inspection::findingsFound, this, &Flight::findingsFound);
}

} // namespace cockpit::app
