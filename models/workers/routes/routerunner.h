// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/jobrunner.h"
#include "models/workers/routes/route.h"
#include "models/workers/routes/sshmasters.h"

#include <functional>

namespace cockpit::workers {

class QueuedJob;
class RoutedJob;

/// Starts and finds jobs wherever they run: what jobFor() made for another place is told as it went there
/// (see RoutedJob), what runs here is passed on as it is. Over ssh, jobs share connections and wait for
/// their turn (see SshMasters); until then such a job has no folder, but JobFolder::queue().
class RouteRunner final : public JobRunner
{
    Q_OBJECT

public:
    /// The route of the job in a folder, for its stop. Jobs of an earlier cockpit are asked for too.
    using RouteOf = std::function<Route(const QString& folder)>;

    /// `real` outlives this one.
    RouteRunner(JobRunner& real, RouteOf routeOf, QObject* parent = nullptr);
    RouteRunner(JobRunner& real, RouteOf routeOf, SshMasters::Settings settings,
                QObject* parent = nullptr);

    /// What is masked in what comes from jobs of an earlier cockpit, whose orders do not have it.
    void setSecrets(QStringList values) { m_secrets = std::move(values); }

    [[nodiscard]] Result<Job*> start(const JobSpec& spec, const QString& folder,
                                     QObject* parent) override;
    [[nodiscard]] Job* attach(const QString& folder, QObject* parent) override;

private:
    [[nodiscard]] RoutedJob* routed(Job* client, const JobSpec& order, const QString& folder,
                                    QObject* parent);
    [[nodiscard]] Result<Job*> queued(const JobSpec& spec, const SshTarget& target,
                                      const QString& folder, QObject* parent);
    void admit(const JobSpec& spec, const SshTarget& target, const QString& folder, QueuedJob* job);

    JobRunner& m_real;
    RouteOf m_routeOf;
    QStringList m_secrets;
    SshMasters m_masters;
};

} // namespace cockpit::workers
