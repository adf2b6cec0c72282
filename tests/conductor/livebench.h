// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"
#include "models/conductor/livecommands.h"
#include "models/conductor/unitfolder.h"
#include "models/plan/environment.h"
#include "models/plan/hosts.h"
#include "models/plan/planner.h"
#include "models/runbook/reader.h"
#include "models/store/eventstore.h"
#include "models/workers/routes/routerunner.h"
#include "models/workers/workerrunner.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A whole run with real workers, for tests: a runbook of one step, a conductor, a store on the disk.
namespace cockpit::bench {

class LiveRun
{
public:
    /// Gone: nobody sits there to answer.
    enum class Gates { Gone, Kept };

    /// `lines`: of the one step. `environment`: YAML after its head, which says staging.
    LiveRun(const QString& lines, const QString& environment, const QString& sshConfig = {},
            QStringList secrets = {}, Gates gates = Gates::Gone)
        : m_environment(environmentOf(environment))
        , m_plan(planOf(lines, m_environment, gates))
        , m_sshConfig(sshConfig)
        , m_workers(qEnvironmentVariable("COCKPIT_TEST_WORKER"))
        , m_routes(m_workers, [this](const QString& folder) { return routeOf(folder); })
        , m_commands(settings(std::move(secrets)))
    {
        m_store = store::EventStore::open(m_place.filePath(QStringLiteral("runs.sqlite"))).value();
        m_store->createRun(runId(), {"# runbook", {}}, [](const Result<void>&) {});
        conduct({});
        run::RunOpened facts;
        facts.run = runId();
        lead(run::OpenRun{facts});
        lead(run::StartRun{});
        lead(run::StartStep{QStringLiteral("s1")});
    }

    void lead(run::Wish wish) { m_conductor->submit({QStringLiteral("lead"), std::move(wish)}); }
    [[nodiscard]] const run::RunState& state() const { return m_conductor->state(); }
    [[nodiscard]] run::ActionState line(int number = 1) const
    {
        return state().action(QStringLiteral("s1.a%1").arg(number));
    }
    [[nodiscard]] const plan::Plan& plan() const { return *m_plan; }
    [[nodiscard]] conductor::Conductor& conductor() { return *m_conductor; }
    [[nodiscard]] const QStringList& refusals() const { return m_refusals; }
    [[nodiscard]] QString path(const QString& name) const { return m_place.filePath(name); }

    /// All events of a kind, in their order.
    template <class T>
    [[nodiscard]] std::vector<T> events() const
    {
        std::vector<T> found;
        for (const run::Event& event : m_conductor->events()) {
            if (const auto* body = std::get_if<T>(&event.body))
                found.push_back(*body);
        }
        return found;
    }

    /// The cockpit ends without a word, and another takes the run up.
    void restart()
    {
        m_conductor.reset();
        m_store.reset(); // what it was given is written
        m_store = store::EventStore::open(path(QStringLiteral("runs.sqlite"))).value();
        std::vector<run::Event> events;
        const store::RunRecord record = m_store->load(runId()).value();
        for (const store::StoredEvent& stored : record.events)
            events.push_back(stored.event);
        conduct(std::move(events));
    }

private:
    static QString runId() { return QStringLiteral("run-1"); }
    static plan::Environment environmentOf(const QString& more)
    {
        const auto read = plan::readEnvironment(
            (QStringLiteral("environment: test\nkind: staging\n") + more).toUtf8(),
            QStringLiteral("test.yaml"));
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence));
        return *read;
    }
    static std::shared_ptr<const plan::Plan> planOf(const QString& lines,
                                                    const plan::Environment& environment, Gates gates)
    {
        const QString text =
            QStringLiteral("# Release\n\n## Deployment Steps\n\n### Step 1: Work (10 minutes)\n\n"
                           "```bash\n%1\n```\n")
                .arg(lines);
        plan::Plan made = plan::makePlan(runbook::read(text.toUtf8()).value(), environment);
        if (gates == Gates::Gone)
            made.gates.clear();
        return std::make_shared<const plan::Plan>(std::move(made));
    }
    conductor::LiveCommands::Settings settings(QStringList secrets) const
    {
        conductor::LiveCommands::Settings settings;
        settings.plan = m_plan;
        settings.hopOf = [this](const QString& host) -> Result<workers::SshHop> {
            const plan::HostBinding bound = m_environment.hosts.value(host.section(u'@', -1));
            if (bound.address.isEmpty())
                return failure(QStringLiteral("nobody knows where %1 is").arg(host));
            workers::SshHop hop{bound.address, bound.user, 0, m_sshConfig};
            hop.survives = bound.survives;
            return hop;
        };
        settings.secrets = std::move(secrets);
        settings.statementProgram = qEnvironmentVariable("COCKPIT_TEST_STATEMENT");
        settings.workingDirectory = m_place.path();
        return settings;
    }
    workers::Route routeOf(const QString& folder) const
    {
        const auto unit = conductor::unitOfFolder(QFileInfo(folder).fileName());
        const plan::Action* action = m_plan->action(unit.action);
        if (!action)
            return {};
        return m_commands.routeTo(plan::onHost(*action, unit.host)).value_or(workers::Route{});
    }
    void conduct(std::vector<run::Event> events)
    {
        conductor::Parts parts;
        parts.clock = &m_clock;
        parts.store = m_store.get();
        parts.jobs = &m_routes;
        parts.commands = &m_commands;
        parts.jobsFolder = m_place.filePath(QStringLiteral("jobs"));
        m_conductor =
            std::make_unique<conductor::Conductor>(runId(), m_plan, std::move(events), parts);
        QObject::connect(m_conductor.get(), &conductor::Conductor::refused, m_conductor.get(),
                         [this](const QString& sentence) { m_refusals.append(sentence); });
        QObject::connect(m_conductor.get(), &conductor::Conductor::trouble, m_conductor.get(),
                         [](const QString& sentence) { qWarning("%s", qPrintable(sentence)); });
        m_conductor->begin();
    }

    QTemporaryDir m_place;
    plan::Environment m_environment;
    std::shared_ptr<const plan::Plan> m_plan;
    QString m_sshConfig;
    SystemClock m_clock;
    workers::WorkerRunner m_workers;
    workers::RouteRunner m_routes;
    conductor::LiveCommands m_commands;
    std::unique_ptr<store::EventStore> m_store;
    std::unique_ptr<conductor::Conductor> m_conductor;
    QStringList m_refusals;
};

} // namespace cockpit::bench
