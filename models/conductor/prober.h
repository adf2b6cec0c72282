// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/commandfactory.h"
#include "models/run/intent.h"
#include "models/run/probing.h"
#include "models/workers/jobrunner.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace cockpit::conductor {

/// Runs the lines that show whether one could get back. They only read, so they run by themselves, and again
/// for each question; what they came to is told as evidence.
class Prober final : public QObject
{
    Q_OBJECT

public:
    struct Place {
        QString run;    ///< its id
        QString folder; ///< of its jobs
    };
    /// Calls back once the report is recorded, or was refused.
    using Tell =
        std::function<void(const run::ReportProbe& report, const std::function<void()>& done)>;

    /// Runner and factory outlive this; where no probe is asked for they may be null.
    Prober(workers::JobRunner* jobs, CommandFactory* commands, Place place, Tell tell,
           QObject* parent = nullptr);

    /// Begins what is due and not under way.
    void look(const run::RunState& state, Instant now);

private:
    void begin(const run::ProbeDue& due);
    void tell(const QString& probe, run::Outcome outcome, const QString& evidence);

    workers::JobRunner* m_jobs;
    CommandFactory* m_commands;
    Place m_place;
    Tell m_tell;
    QSet<QString> m_underWay;
};

} // namespace cockpit::conductor
