// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/commandfactory.h"
#include "models/conductor/sidejob.h"
#include "models/conductor/sqlsessions.h"

#include <QObject>

namespace cockpit::conductor {

/// The way of one command from its durable intent to its start: values that it needs and that the run has
/// not computed yet, the session in which it is typed, the proofs that it runs where it is meant to, then
/// the command itself. Ends with
/// exactly one of started() and refused(); refused() means that nothing of the command was started.
class Launch final : public QObject
{
    Q_OBJECT

public:
    struct Order {
        plan::Action action;
        int attempt = 1;
        QString key;
        QString hash;
        QString folder;
    };

    /// `values`: those that the run has computed. The factory, the runner and the sessions outlive the launch.
    Launch(Order order, QMap<QString, QString> values, CommandFactory& commands,
           workers::JobRunner& jobs, SqlSessions& sessions, QObject* parent);

    void begin();
    /// The value that computed() told is durable: all values that the run has computed now.
    void goOn(const QMap<QString, QString>& values);
    /// A person wants it stopped before it began.
    void stop();

Q_SIGNALS:
    /// To be made durable before it is used; then goOn().
    void computed(const QString& variable, const QString& value);
    void started(cockpit::workers::Job* job);
    /// `reason`: one word, see run::CommandFinished.
    void refused(const QString& sentence, const QString& reason);

private:
    void next();
    void compute(const Computation& computation);
    void openSession();
    [[nodiscard]] workers::JobSpec placed(workers::JobSpec spec) const;
    void prove(const Proving& proving);
    void startCommand();
    /// Runs a line beside the command, to its end.
    void aside(const workers::JobSpec& spec, const QString& name,
               const std::function<void(const SideResult& result)>& then);
    void refuse(const QString& sentence, const QString& reason);

    Order m_order;
    QMap<QString, QString> m_values;
    CommandFactory& m_commands;
    workers::JobRunner& m_jobs;
    SqlSessions& m_sessions;
    std::optional<workers::SessionPlace> m_session; ///< in which it is typed, once that is open
    bool m_opened = false;                          ///< or there is none
    std::vector<Computation> m_computations;
    std::vector<Proving> m_proofs;
    bool m_planned = false; ///< the proofs are known
    bool m_stopped = false;
    bool m_over = false;
    workers::Job* m_aside = nullptr;
};

} // namespace cockpit::conductor
