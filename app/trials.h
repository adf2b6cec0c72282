// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "models/environment/workbench.h"

/// Trying what an environment names as a run would use it, without changing anything there.
namespace cockpit::app {

/// One test. After start() exactly one done(), later; deleting it ends it without a word.
class TrialRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Nothing is waited for any more; done() says so at once. It deletes itself when it is over.
    void stop();

Q_SIGNALS:
    void done(const cockpit::environment::Trial& trial);

protected:
    void tell(environment::Trial::Outcome outcome, const QString& word, const QString& sentence);
    /// Ends what is under way elsewhere. True when over() will be called by that.
    virtual bool cancel() { return false; }
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    bool m_over = false;
};

/// Runs the proof of who a host is there (or "hostname") over ssh, or on this machine, within 20 s.
/// `sshConfig`: empty: the user's own.
[[nodiscard]] TrialRun* hostTrial(const plan::Environment& environment, const QString& host,
                                  const Places& places, const QString& sshConfig, QObject* parent);
/// Looks whether a secret has a value that can be used.
[[nodiscard]] TrialRun* secretTrial(const plan::Environment& environment, const QString& secret,
                                    QObject* parent);
/// Asks a source one query: the first that the environment binds to it, else one that any such service
/// answers.
[[nodiscard]] TrialRun* sourceTrial(const plan::Environment& environment, const QString& source,
                                    QObject* parent);
/// Asks the query that is bound to `match` for the value that it gives now.
[[nodiscard]] TrialRun* metricTrial(const plan::Environment& environment, const QString& match,
                                    QObject* parent);

} // namespace cockpit::app
