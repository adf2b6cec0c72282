// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dashboardreader.h"
#include "app/flight.h"
#include "models/conductor/livecommands.h"
#include "models/plan/environment.h"

namespace cockpit::conductor {
class Markers;
}
namespace cockpit::workers {
class RouteRunner;
}

namespace cockpit::app {

/// What a staging or live run is made of.
struct RealOrder {
    FlightOrder order;
    QMap<QString, QString> secrets; ///< values by the environment's names for them
    QString directory;              ///< of lines on this machine; empty: the runbook's folder
    QString sshConfig;              ///< empty: the user's own
    bool unattended = false;        ///< staging only: a crew flies it
};

/// A run that reaches what its environment names: lines run on real hosts, metrics come from real
/// services, time is real. Refused while anything that it will reach is unresolved.
class RealFlight final : public Flight
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<RealFlight>> prepare(const RealOrder& order);
    ~RealFlight() override;

    [[nodiscard]] const simulator::Scenario& scenario() const override { return m_scenario; }
    void whenSettled(const std::function<void()>& then) override;

private:
    explicit RealFlight(const RealOrder& order);

    void describe(run::RunOpened& facts) const override;
    [[nodiscard]] Result<void> checkResolved();
    [[nodiscard]] Result<void> assemble();
    [[nodiscard]] conductor::LiveCommands::Settings commandSettings() const;
    [[nodiscard]] Result<void> addSources();
    void addMarkers();

    RealOrder m_real;
    plan::Environment m_environment;
    simulator::Scenario m_scenario; ///< the crew's manners; nothing goes wrong by order here
    std::unique_ptr<conductor::LiveCommands> m_commands;
    std::unique_ptr<workers::JobRunner> m_workers;
    std::unique_ptr<workers::RouteRunner> m_routes;
    std::vector<std::unique_ptr<conductor::Markers>> m_markers;
    std::unique_ptr<DashboardReader> m_dashboards;
};

} // namespace cockpit::app
