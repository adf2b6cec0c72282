// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "models/conductor/conductor.h"
#include "models/simulator/crew.h"
#include "models/simulator/scenario.h"
#include "models/simulator/stage.h"
#include "models/simulator/world.h"

#include <QObject>

#include <memory>
#include <vector>

namespace cockpit::patch {
class FileWatch;
struct FileChange;
} // namespace cockpit::patch

namespace cockpit::simulator {
class HttpServer;
}

namespace cockpit::app {

/// What a rehearsal is made of.
struct Rehearsal {
    QString file; ///< the runbook; not used when `resume` is set
    simulator::Scenario scenario;
    double speed = 1; ///< infinity: as fast as it can
    qint64 seed = 1;
    Places places;
    QString resume; ///< id of a run to take up again
    QString ledger; ///< see simulator::Stage::Settings
};

/// A simulated run put together: store, workers with stand-ins, loopback services, monitor, conductor
/// and crew. Everything it needs lives and dies with it.
class SimulatedFlight final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<SimulatedFlight>> prepare(const Rehearsal& rehearsal);
    ~SimulatedFlight() override;

    /// From here on the run lives.
    void begin();

    [[nodiscard]] conductor::Conductor& conductor() { return *m_conductor; }
    [[nodiscard]] simulator::Crew& crew() { return *m_crew; }
    [[nodiscard]] Clock& clock() { return *m_clock; }
    [[nodiscard]] store::EventStore& store() { return *m_store; }
    /// What the reader guessed in the runbook that is flown.
    [[nodiscard]] const std::vector<runbook::Guess>& guesses() const { return m_guesses; }
    [[nodiscard]] const simulator::Scenario& scenario() const { return m_rehearsal.scenario; }

Q_SIGNALS:
    void failed(const QString& sentence);
    /// The runbook's file was changed by someone; the run keeps the text it started with.
    void fileChanged(const patch::FileChange& change);

private:
    explicit SimulatedFlight(Rehearsal rehearsal);

    [[nodiscard]] Result<void> openDocuments();
    [[nodiscard]] Result<void> openServices();
    void assemble();
    void addSources();
    void watchFile();
    [[nodiscard]] Instant origin() const;

    Rehearsal m_rehearsal;
    QString m_runId;
    store::Documents m_documents;
    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<run::Event> m_events;
    std::vector<runbook::Guess> m_guesses;
    std::unique_ptr<store::EventStore> m_store;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<simulator::World> m_world;
    std::vector<std::unique_ptr<simulator::HttpServer>> m_servers; // in the order of the plan's sources
    std::unique_ptr<workers::JobRunner> m_workers;
    std::unique_ptr<simulator::Stage> m_stage;
    std::unique_ptr<telemetry::Monitor> m_monitor;
    std::unique_ptr<conductor::Conductor> m_conductor;
    std::unique_ptr<simulator::Crew> m_crew;
    std::unique_ptr<patch::FileWatch> m_watch;
};

} // namespace cockpit::app
