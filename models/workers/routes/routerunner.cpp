// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/routerunner.h"

#include "models/workers/jobfolder.h"
#include "models/workers/routes/database.h"
#include "models/workers/routes/queuedjob.h"
#include "models/workers/routes/routedjob.h"

#include <QFileInfo>

#include <memory>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

/// A folder for what is done beside a job: none is used twice.
QString folderBeside(const QString& folder)
{
    int number = 1;
    while (QFileInfo::exists(folder + u"-stop-%1"_s.arg(number)))
        ++number;
    return folder + u"-stop-%1"_s.arg(number);
}

/// What the client needs of a person's session to log in.
JobSpec withAgent(JobSpec spec)
{
    for (const char* name : {"SSH_AUTH_SOCK", "KRB5CCNAME"}) {
        if (qEnvironmentVariableIsSet(name))
            spec.environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    return spec;
}

SshMasters::Settings ownSettings()
{
    SshMasters::Settings settings;
    settings.folder = privateRuntimeFolder();
    return settings;
}

} // namespace

RouteRunner::RouteRunner(JobRunner& real, RouteOf routeOf, QObject* parent)
    : RouteRunner(real, std::move(routeOf), ownSettings(), parent)
{}

RouteRunner::RouteRunner(JobRunner& real, RouteOf routeOf, SshMasters::Settings settings,
                         QObject* parent)
    : JobRunner(parent)
    , m_real(real)
    , m_routeOf(std::move(routeOf))
    , m_masters(real, std::move(settings), withAgent({}).environment)
{}

Result<Job*> RouteRunner::start(const JobSpec& spec, const QString& folder, QObject* parent)
{
    const bool elsewhere = !nonceOf(spec.arguments).isEmpty();
    const auto target = elsewhere ? sshTargetOf(spec.arguments) : std::nullopt;
    // A folder that is there already is refused by the real one, with its sentence.
    if (target && !QFileInfo::exists(folder))
        return queued(spec, *target, folder, parent);
    auto job = m_real.start(spec, folder, parent);
    if (!job || !elsewhere)
        return job;
    return routed(*job, spec, folder, parent);
}

Result<Job*> RouteRunner::queued(const JobSpec& spec, const SshTarget& target,
                                 const QString& folder, QObject* parent)
{
    auto job = std::make_unique<QueuedJob>(parent);
    admit(spec, target, folder, job.get());
    // Most have their turn at once, and wait nowhere.
    if (job->isWaiting()) {
        auto place = JobFolder(folder).queue();
        if (!place)
            return tl::unexpected<Error>(place.error());
        job->waitAt(std::move(*place));
    }
    return job.release();
}

/// Starts it in `job` when its turn has come.
void RouteRunner::admit(const JobSpec& spec, const SshTarget& target, const QString& folder,
                        QueuedJob* job)
{
    m_masters.request(target, job, [=, this](const SshMasters::Admission& admission) {
        if (admission.refused) {
            job->refuse(sentenceFor(*admission.refused, nameOf(m_routeOf(folder))),
                        reasonFor(*admission.refused));
            return;
        }
        const quint64 ticket = admission.ticket;
        const auto leave = [this, ticket] { m_masters.ended(ticket); };
        JobSpec here = withAgent(spec);
        here.arguments = withControlPath(spec.arguments, admission.controlPath);
        if (admission.variables) {
            here.sshMaster = admission.controlPath;
            here.sshVariables = *admission.variables;
        }
        const auto client = job->isWaiting()
            ? m_real.start(here, folder, job)
            : Result<Job*>(failure(QString())); // it was stopped before its turn
        if (!client) {
            if (job->isWaiting())
                job->refuse(client.error().sentence, Reason::Refused);
            QMetaObject::invokeMethod(&m_masters, leave, Qt::QueuedConnection);
            return;
        }
        RoutedJob* real = routed(*client, spec, folder, job);
        connect(real, &RoutedJob::sessionBegun, &m_masters,
                [this, ticket] { m_masters.begun(ticket); });
        connect(real, &Job::finished, &m_masters, leave);
        connect(real, &Job::lost, &m_masters, leave);
        connect(real, &QObject::destroyed, &m_masters, leave);
        job->begin(real);
    });
}

Job* RouteRunner::attach(const QString& folder, QObject* parent)
{
    Job* job = m_real.attach(folder, parent);
    const std::optional<JobSpec> order = JobFolder(folder).order();
    const bool elsewhere = order && !nonceOf(order->arguments).isEmpty();
    return elsewhere ? routed(job, *order, folder, parent) : job;
}

RoutedJob* RouteRunner::routed(Job* client, const JobSpec& order, const QString& folder,
                               QObject* parent)
{
    const RoutedJob::Start beside = [this, folder](const JobSpec& spec, QObject* owner) {
        return m_real.start(withAgent(spec), folderBeside(folder), owner);
    };
    const RoutedJob::Resume resume = [this, folder](int attempt, const JobSpec& spec,
                                                    QObject* owner) -> Result<Job*> {
        const QString again = folder + u"-again-%1"_s.arg(attempt);
        if (QFileInfo::exists(again))
            return m_real.attach(again, owner);
        return m_real.start(withAgent(spec), again, owner);
    };
    RoutedJob::Settings settings{m_routeOf(folder), nonceOf(order.arguments), order.stopGrace};
    settings.survives = survives(order.arguments);
    settings.marksOutput = marksOutput(order.arguments);
    settings.ofSession = isStatement(order.arguments);
    settings.timeLimit = order.timeLimit;
    settings.secrets = order.secrets + m_secrets;
    return new RoutedJob(client, std::move(settings), beside, resume, parent);
}

} // namespace cockpit::workers
