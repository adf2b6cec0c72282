// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flight.h"
#include "models/simulator/stage.h"
#include "models/simulator/world.h"

namespace cockpit::simulator {
class HttpServer;
}

namespace cockpit::app {

/// What a rehearsal is made of.
struct Rehearsal {
    FlightOrder order; ///< with the simulator's own environment
    simulator::Scenario scenario;
    double speed = 1; ///< infinity: as fast as it can
    qint64 seed = 1;
    QString ledger; ///< see simulator::Stage::Settings
};

/// A simulated run: workers with stand-ins, loopback services, a world that follows the run, and a crew.
class SimulatedFlight final : public Flight
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<SimulatedFlight>> prepare(const Rehearsal& rehearsal);
    ~SimulatedFlight() override;

    [[nodiscard]] const simulator::Scenario& scenario() const override
    {
        return m_rehearsal.scenario;
    }
    [[nodiscard]] simulator::Pace* pace() override { return m_pace.get(); }

private:
    explicit SimulatedFlight(const Rehearsal& rehearsal);

    void describe(run::RunOpened& facts) const override;
    [[nodiscard]] Result<void> openServices();
    void assemble();
    void addSources();
    /// Lists what a run that is no rehearsal would read of dashboards and mark on them.
    void listDashboards();
    void listMarkers(const std::vector<run::Event>& events);
    [[nodiscard]] Instant origin() const;

    Rehearsal m_rehearsal;
    std::unique_ptr<simulator::World> m_world;
    std::vector<std::unique_ptr<simulator::HttpServer>> m_servers; // in the order of the plan's sources
    std::unique_ptr<workers::JobRunner> m_workers;
    std::unique_ptr<simulator::Stage> m_stage;
    std::unique_ptr<simulator::Pace> m_pace;
};

} // namespace cockpit::app
