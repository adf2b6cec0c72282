// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/commandfactory.h"
#include "models/conductor/evidence.h"
#include "models/conductor/flownrun.h"
#include "models/run/hosts.h"
#include "models/run/insight.h"
#include "models/store/eventstore.h"
#include "models/telemetry/monitor.h"
#include "models/workers/jobrunner.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

/// Flies one run: intents in, durable events out, and the work that they ask for in between.
namespace cockpit::conductor {

class Followups;
class Launch;
class Prober;
class SqlSessions;

/// What the conductor works with. All of it outlives the conductor; it owns none of it.
struct Parts {
    Clock* clock = nullptr;
    store::EventStore* store = nullptr;
    workers::JobRunner* jobs = nullptr;
    CommandFactory* commands = nullptr;
    telemetry::Monitor* monitor = nullptr; ///< may be null: no metrics
    QString jobsFolder;                    ///< of this run; a folder a command is made below it
};

class Conductor : public FlownRun
{
    Q_OBJECT

public:
    /// A run as the store has it (no events: a new one that createRun() has just made).
    Conductor(QString runId, std::shared_ptr<const plan::Plan> plan, std::vector<run::Event> events,
              Parts parts, QObject* parent = nullptr);
    ~Conductor() override;

    /// Begins to act: re-attaches open commands, watches the metrics, ticks. Call once.
    void begin();

    [[nodiscard]] const QString& runId() const override { return m_runId; }
    [[nodiscard]] const run::RunState& state() const override { return m_state; }
    [[nodiscard]] const std::vector<run::Event>& events() const override { return m_events; }
    [[nodiscard]] Clock& clock() const { return *m_parts.clock; }
    [[nodiscard]] Instant now() const override { return m_parts.clock->now(); }
    [[nodiscard]] telemetry::Monitor* monitor() const override { return m_parts.monitor; }
    [[nodiscard]] QString targetOf(const plan::Action& action) const override
    {
        return m_parts.commands->targetOf(action);
    }
    [[nodiscard]] QByteArray output(const QString& name) const override;
    [[nodiscard]] Result<void> allows(const run::Intent& intent) const override;
    using FlownRun::submit;
    void submit(run::Intent intent, Done done) override;

    /// False after the store refused to write: nothing new may start until it writes again.
    [[nodiscard]] bool isDurable() const { return m_durable; }

private:
    struct Waiting {
        run::Intent intent;
        Done done;
    };

    void next();
    void makeDurable(const Waiting& waiting, const std::vector<run::Event>& events);
    void notRecorded(const Waiting& waiting, const Error& error);
    void accept(const std::vector<run::Event>& events);
    void report(run::Wish wish);
    void act();
    void carryOut(const run::Event& event);
    void launch(const run::CommandIntended& intended);
    void stop(const run::Unit& unit);
    void give(const run::GiveInput& input);
    [[nodiscard]] run::Intent withoutSecrets(run::Intent intent) const;
    void look(const run::Unit& unit);
    void lookHere(const run::Unit& unit);
    void notStarted(const run::Unit& unit, const QString& sentence, const QString& reason);
    void follow(workers::Job* job, const run::Unit& unit);
    void unfollow(const run::Unit& unit);
    void keepOutput(const run::Unit& unit, workers::Stream stream, const QByteArray& bytes);
    void keep(const QString& name, workers::Stream stream, const QByteArray& bytes);
    void label(const run::Unit& unit, workers::Stream stream, const QByteArray& bytes);
    void heard(const run::Unit& unit);
    void attend(const run::Unit& unit, const QString& sentence);
    void finish(const run::Unit& unit, const workers::Exit& exit);
    [[nodiscard]] std::vector<Followup> followupsOf(const run::Unit& unit, const plan::Action& action);
    void concludeAfter(const run::Unit& unit, const workers::Exit& exit);
    [[nodiscard]] std::optional<plan::Action> plannedFor(const run::Unit& unit) const;
    void reattach();
    void watchMetrics();
    void tellStandings();
    void tellStanding(const QString& condition, const telemetry::Standing& standing);
    void reportCondition(const QString& condition, const telemetry::Standing& standing);
    [[nodiscard]] run::ReportCondition reportOf(const QString& condition,
                                                const telemetry::Standing& standing) const;
    void tellAwaited();
    void tellGate(const QString& gate);
    void tick();
    void leaveSessions();
    void tellLeft(const QStringList& typed);
    [[nodiscard]] QString folderOf(const run::Unit& unit) const;

    QString m_runId;
    run::RunState m_state;
    std::vector<run::Event> m_events;
    Parts m_parts;
    std::deque<Waiting> m_queue;
    bool m_writing = false;
    std::shared_ptr<void> m_busyWriting;
    bool m_durable = true;
    QMap<QString, QByteArray> m_output;
    Prober* m_prober;        ///< a child
    SqlSessions* m_sessions; ///< a child
    /// A command that is being started, or is under way.
    struct Command {
        Launch* launch = nullptr;
        workers::Job* job = nullptr;
        Followups* followups = nullptr;
        Evidence evidence;
        QByteArray lineBegun; ///< of the output of one of several hosts: not shown yet beside the others'
        Clock::Ticket silence = 0;
        bool silent = false; ///< for longer than the plan allows; a person was asked
    };
    std::map<QString, Command> m_commands; // by run::nameOf(unit)
};

} // namespace cockpit::conductor
