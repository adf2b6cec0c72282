// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "models/conductor/conductor.h"
#include "models/simulator/crew.h"
#include "models/simulator/pace.h"
#include "models/simulator/scenario.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace cockpit::patch {
class FileWatch;
struct FileChange;
} // namespace cockpit::patch

namespace cockpit::app {

class Inspection;
struct Reading;

/// What every flight is made of.
struct FlightOrder {
    QString file;           ///< the runbook; not used when `resume` is set
    QByteArray environment; ///< YAML; empty: the simulator's own
    Places places;
    QString resume; ///< id of a run to take up again
};

/// A run put together: store, clock, monitor and conductor. What is simulated and what is real is made
/// by the flights that derive from it. Everything it needs lives and dies with it.
class Flight : public QObject
{
    Q_OBJECT

public:
    ~Flight() override;

    /// From here on the run lives. The second time nothing happens.
    void begin();
    /// What takes long is found out beside; the run begins as soon as it can, and findingsFound() comes
    /// after. For a window that is painted already.
    void inspect();
    /// Calls back, at once or later, when nothing is on its way to a service any more.
    virtual void whenSettled(const std::function<void()>& then) { then(); }

    [[nodiscard]] conductor::Conductor& conductor() { return *m_conductor; }
    [[nodiscard]] Clock& clock() { return *m_clock; }
    [[nodiscard]] store::EventStore& store() { return *m_store; }
    /// What the reader guessed in the runbook that is flown.
    [[nodiscard]] const std::vector<runbook::Guess>& guesses() const { return m_guesses; }
    /// People who can fly it without anybody; null where only people of flesh may.
    [[nodiscard]] simulator::Crew* crew() { return m_crew.get(); }
    /// Whether its clock waits for people; null where it goes as it goes.
    [[nodiscard]] virtual simulator::Pace* pace() { return nullptr; }
    [[nodiscard]] virtual const simulator::Scenario& scenario() const = 0;
    /// See lockOfTarget().
    [[nodiscard]] const QString& targetLock() const { return m_targetLock; }

Q_SIGNALS:
    /// Of the plan, see plan::findingsOf().
    void findingsFound(const std::vector<plan::Finding>& findings);
    void failed(const QString& sentence);
    /// The runbook's file was changed by someone; the run keeps the text it started with.
    void fileChanged(const patch::FileChange& change);

protected:
    explicit Flight(FlightOrder order);

    /// Reads the runbook, or takes up the run of the order; makes the plan and claims the run.
    [[nodiscard]] Result<void> openDocuments();
    /// The last thing a deriving flight makes: `parts` without store and clock, which it has.
    void conduct(conductor::Parts parts);
    /// Ends the conductor and what follows it, before a deriving flight's own parts go.
    void land();

    FlightOrder m_order;
    QString m_runId;
    store::Documents m_documents;
    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<run::Event> m_events; ///< of a run taken up again
    QString m_targetLock;
    std::unique_ptr<store::EventStore> m_store;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<telemetry::Monitor> m_monitor;
    std::unique_ptr<conductor::Conductor> m_conductor;
    std::unique_ptr<simulator::Crew> m_crew;

private:
    /// What only this kind of flight knows of its opening.
    virtual void describe(run::RunOpened& facts) const = 0;

    [[nodiscard]] Result<void> readFile();
    [[nodiscard]] Result<void> takeUp();
    void watchFile();
    void followBindings();
    void showEarlierRun();
    void open();

    std::shared_ptr<const Reading> m_reading; ///< until it is inspected
    std::vector<runbook::Guess> m_guesses;
    QByteArray m_signature; ///< of the plan; empty: not found out yet
    bool m_hasBegun = false;
    std::unique_ptr<patch::FileWatch> m_watch;
    std::unique_ptr<Inspection> m_inspection; // last: its thread ends first
};

} // namespace cockpit::app
