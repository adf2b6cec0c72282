// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/commandfactory.h"
#include "models/conductor/evidence.h"
#include "models/conductor/flownrun.h"
#include "models/conductor/jobplaces.h"
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

class Launch;

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
    [[nodiscard]] QByteArray output(const QString& action) const override;
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
    void stop(const QString& action);
    void give(const run::GiveInput& input);
    [[nodiscard]] run::Intent withoutSecrets(run::Intent intent) const;
    void look(const QString& action, int attempt);
    void lookHere(const QString& action, int attempt);
    void notStarted(const QString& action, int attempt, const QString& sentence,
                    const QString& reason);
    void follow(workers::Job* job, const QString& action, int attempt);
    void unfollow(const QString& action);
    void keepOutput(const QString& action, workers::Stream stream, const QByteArray& bytes);
    void heard(const QString& action);
    void attend(const QString& action, int attempt, const QString& sentence);
    void finish(const QString& action, int attempt, const workers::Exit& exit);
    void reattach();
    void watchMetrics();
    void tellStandings();
    void tellStanding(const QString& condition, const telemetry::Standing& standing);
    void reportCondition(const QString& condition, const telemetry::Standing& standing);
    void tellAwaited();
    void tellGate(const QString& gate);
    void tick();
    [[nodiscard]] QString folderOf(const QString& action, int attempt) const
    {
        return jobFolder(m_parts.jobsFolder, action, attempt);
    }

    QString m_runId;
    run::RunState m_state;
    std::vector<run::Event> m_events;
    Parts m_parts;
    std::deque<Waiting> m_queue;
    bool m_writing = false;
    std::shared_ptr<void> m_busyWriting;
    bool m_durable = true;
    QMap<QString, QByteArray> m_output;
    /// A command that is being started, or is under way.
    struct Command {
        Launch* launch = nullptr;
        workers::Job* job = nullptr;
        Evidence evidence;
        Clock::Ticket silence = 0;
        bool silent = false; ///< for longer than the plan allows; a person was asked
    };
    std::map<QString, Command> m_commands; // by action
};

} // namespace cockpit::conductor
