// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/jobrunner.h"
#include "models/workers/routes/route.h"

#include <functional>

namespace cockpit::workers {

/// Starts and finds jobs wherever they run: what jobFor() made for another place is told as it went there
/// (see RoutedJob), what runs here is passed on as it is.
class RouteRunner final : public JobRunner
{
    Q_OBJECT

public:
    /// The route of the job in a folder, for its stop. Jobs of an earlier cockpit are asked for too.
    using RouteOf = std::function<Route(const QString& folder)>;

    /// `real` outlives this one.
    RouteRunner(JobRunner& real, RouteOf routeOf, QObject* parent = nullptr);

    [[nodiscard]] Result<Job*> start(const JobSpec& spec, const QString& folder,
                                     QObject* parent) override;
    [[nodiscard]] Job* attach(const QString& folder, QObject* parent) override;

private:
    [[nodiscard]] Job* routed(Job* client, const QString& nonce, milliseconds stopGrace,
                              const QString& folder, QObject* parent);

    JobRunner& m_real;
    RouteOf m_routeOf;
};

} // namespace cockpit::workers
