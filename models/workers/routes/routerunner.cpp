// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/routerunner.h"

#include "models/workers/jobfolder.h"
#include "models/workers/routes/routedjob.h"

#include <QFileInfo>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

/// A folder for the next sweeper of a job: none is used twice.
QString sweeperFolder(const QString& folder)
{
    int number = 1;
    while (QFileInfo::exists(folder + u"-stop-%1"_s.arg(number)))
        ++number;
    return folder + u"-stop-%1"_s.arg(number);
}

} // namespace

RouteRunner::RouteRunner(JobRunner& real, RouteOf routeOf, QObject* parent)
    : JobRunner(parent)
    , m_real(real)
    , m_routeOf(std::move(routeOf))
{}

Result<Job*> RouteRunner::start(const JobSpec& spec, const QString& folder, QObject* parent)
{
    auto job = m_real.start(spec, folder, parent);
    const QString nonce = nonceOf(spec.arguments);
    if (!job || nonce.isEmpty())
        return job;
    return routed(*job, nonce, spec.stopGrace, folder, parent);
}

Job* RouteRunner::attach(const QString& folder, QObject* parent)
{
    Job* job = m_real.attach(folder, parent);
    const std::optional<JobSpec> order = JobFolder(folder).order();
    const QString nonce = order ? nonceOf(order->arguments) : QString();
    return nonce.isEmpty() ? job : routed(job, nonce, order->stopGrace, folder, parent);
}

Job* RouteRunner::routed(Job* client, const QString& nonce, milliseconds stopGrace,
                         const QString& folder, QObject* parent)
{
    const RoutedJob::Start startSweeper = [this, folder](const JobSpec& spec, QObject* owner) {
        return m_real.start(spec, sweeperFolder(folder), owner);
    };
    return new RoutedJob(client, {m_routeOf(folder), nonce, stopGrace}, startSweeper, parent);
}

} // namespace cockpit::workers
