// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/realflight.h"

#include "app/reach.h"
#include "app/sources.h"
#include "app/watching.h"
#include "models/conductor/markers.h"
#include "models/conductor/unitfolder.h"
#include "models/plan/hosts.h"
#include "models/plan/probeline.h"
#include "models/plan/resolve.h"
#include "models/plan/unresolved.h"
#include "models/run/outlook.h"
#include "models/telemetry/alertsource.h"
#include "models/telemetry/sources.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace cockpit::app {

using namespace Qt::StringLiterals;

namespace {

/// So much has passed for a run since it was last heard of, on a clock that may have been set back.
milliseconds elapsedSince(const run::Event& last)
{
    const milliseconds now{QDateTime::currentMSecsSinceEpoch()};
    return last.at.elapsed + std::max(now - last.at.wall, milliseconds{0});
}

/// Nobody sits there to take time, to look at a target, or to try again what failed.
simulator::Scenario unattendedScenario()
{
    constexpr milliseconds atOnce{100};
    simulator::Scenario scenario;
    scenario.name = u"unattended"_s;
    scenario.people = {atOnce, atOnce, atOnce, false, false, true, {}};
    return scenario;
}

/// Where ssh's shared connections are reached: nobody else's folder. Empty: they are not shared.
QString folderOfSockets()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = QDir(runtime).filePath(u"release-cockpit"_s);
    const bool made = !runtime.isEmpty() && QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return made ? folder : QString();
}

/// What no line shows and a GO waits for.
QStringList shownByPeople(const plan::Plan& plan)
{
    QStringList texts;
    if (plan.rules.probes.empty())
        return texts;
    for (const run::Probe& probe : run::probesOf(plan)) {
        if (!plan::probeLineOf(probe.text))
            texts.append(probe.text);
    }
    return texts;
}

QString listed(const std::vector<plan::Unresolved>& all)
{
    QString text;
    for (const plan::Unresolved& one : all) {
        text += one.line > 0 ? u"\n  line %1: "_s.arg(one.line) : u"\n  "_s;
        text += one.why;
        if (!one.remedy.isEmpty())
            text += u' ' + one.remedy;
    }
    return text;
}

} // namespace

RealFlight::RealFlight(const RealOrder& order)
    : Flight(order.order)
    , m_real(order)
    , m_scenario(order.unattended ? unattendedScenario() : simulator::Scenario())
{}

RealFlight::~RealFlight()
{
    m_dashboards.reset();
    m_markers.clear();
    land();
}

Result<std::unique_ptr<RealFlight>> RealFlight::prepare(const RealOrder& order)
{
    std::unique_ptr<RealFlight> flight(new RealFlight(order));
    if (const auto documents = flight->openDocuments(); !documents)
        return tl::unexpected<Error>(documents.error());
    if (const auto resolved = flight->checkResolved(); !resolved)
        return tl::unexpected<Error>(resolved.error());
    if (const auto assembled = flight->assemble(); !assembled)
        return tl::unexpected<Error>(assembled.error());
    return flight;
}

Result<void> RealFlight::checkResolved()
{
    auto environment = plan::readEnvironment(m_documents.environment, tr("the environment"));
    if (!environment)
        return tl::unexpected<Error>(environment.error());
    m_environment = std::move(*environment);
    if (m_plan->kind == plan::RunKind::Simulated)
        return failure(tr("The environment %1 is simulated: rehearse it instead, with "
                          "release-cockpit rehearse.")
                           .arg(m_environment.name));
    if (m_real.unattended && m_plan->kind == plan::RunKind::Live)
        return failure(tr("A live run is flown by people: --unattended is for staging."));
    if (const QStringList lines = m_real.unattended ? run::linesForTwo(*m_plan) : QStringList();
        !lines.isEmpty())
        return failure(
            tr("Lines that need a second person cannot be flown by --unattended, which has "
               "nobody to look at them: %1. Fly it with people, or leave \"two_people\" "
               "out of the environment's rules.")
                .arg(lines.join(u", "_s)));
    if (const QStringList probes = m_real.unattended ? shownByPeople(*m_plan) : QStringList();
        !probes.isEmpty())
        return failure(tr("Before a GO somebody must look, and --unattended has nobody: %1. Fly it "
                          "with people, or leave \"probes\" out of the environment's rules.")
                           .arg(probes.join(u", "_s)));
    const auto open = plan::unresolved(*m_plan, m_environment);
    if (!open.empty())
        return failure(
            tr("Not flown, because it would reach what is not known yet:%1").arg(listed(open)));
    return {};
}

conductor::LiveCommands::Settings RealFlight::commandSettings() const
{
    conductor::LiveCommands::Settings settings;
    settings.plan = m_plan;
    settings.hopOf = [this](const QString& host) {
        return hopTo(m_environment, host, m_real.sshConfig);
    };
    for (auto it = m_real.secrets.begin(); it != m_real.secrets.end(); ++it)
        settings.variables.insert(plan::shellVariable(it.key()), it.value());
    settings.secrets = m_real.secrets.values();
    settings.statementProgram = m_order.places.statement;
    settings.attended = !m_real.unattended;
    settings.workingDirectory =
        m_real.directory.isEmpty() ? QFileInfo(m_order.file).absolutePath() : m_real.directory;
    return settings;
}

Result<void> RealFlight::assemble()
{
    m_clock = std::make_unique<SystemClock>(m_events.empty() ? milliseconds{0}
                                                             : elapsedSince(m_events.back()));
    m_workers =
        std::make_unique<workers::WorkerRunner>(m_order.places.worker, environmentOfCommands());
    m_commands = std::make_unique<conductor::LiveCommands>(commandSettings());
    const auto routeOf = [this](const QString& folder) {
        // The conductor names a command's folder after its action, and what runs beside it after both.
        const run::Unit unit = conductor::unitOfFolder(QFileInfo(folder).fileName());
        const plan::Action* action = m_plan->action(unit.action);
        const auto route = action ? m_commands->routeTo(plan::onHost(*action, unit.host))
                                  : Result<workers::Route>(failure({}));
        return route.value_or(workers::Route{});
    };
    workers::SshMasters::Settings connections;
    connections.folder = folderOfSockets();
    m_routes = std::make_unique<workers::RouteRunner>(*m_workers, routeOf, connections);
    m_routes->setSecrets(m_real.secrets.values());
    m_monitor = std::make_unique<telemetry::Monitor>(*m_clock);
    if (auto added = addSources(); !added)
        return added;
    m_monitor->watch(watchedConditions(*m_plan));
    conductor::Parts parts;
    parts.jobs = m_routes.get();
    parts.commands = m_commands.get();
    conduct(parts);
    addMarkers();
    m_dashboards = std::make_unique<DashboardReader>(*m_plan, m_real.secrets, *m_clock, *m_monitor);
    if (m_real.unattended)
        m_crew = std::make_unique<simulator::Crew>(*m_conductor, m_scenario);
    return {};
}

Result<void> RealFlight::addSources()
{
    for (const plan::MetricSource& source : m_plan->sources) {
        const auto settings = sourceSettings(source, m_real.secrets);
        if (!settings)
            return tl::unexpected<Error>(settings.error());
        SourceQueries queries = queriesByKind(*m_plan, source.name);
        if (source.kind != plan::SourceKind::Alertmanager)
            m_monitor->addSource(telemetry::makeSource(*settings, *m_clock),
                                 std::move(queries.metrics), source.interval);
        if (source.alerts || !queries.alerts.empty())
            m_monitor->addAlerts(std::make_unique<telemetry::AlertSource>(
                                     *settings, alertServiceOf(source.kind), *m_clock),
                                 std::move(queries.alerts), source.interval);
    }
    return {};
}

void RealFlight::addMarkers()
{
    for (const plan::MetricSource& source : m_plan->sources) {
        const auto settings = sourceSettings(source, m_real.secrets);
        if (!source.markers || !settings)
            continue;
        m_markers.push_back(std::make_unique<conductor::Markers>(*m_conductor, *settings));
        m_markers.back()->begin();
    }
}

void RealFlight::whenSettled(const std::function<void()>& then)
{
    for (const auto& markers : m_markers) {
        if (markers->isIdle())
            continue;
        connect(
            markers.get(), &conductor::Markers::idle, this, [this, then] { whenSettled(then); },
            Qt::SingleShotConnection);
        return;
    }
    then();
}

void RealFlight::describe(run::RunOpened& facts) const
{
    facts.scenario = m_scenario.name;
}

} // namespace cockpit::app
