// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"
#include "models/simulator/scenario.h"
#include "models/simulator/standin/performance.h"

#include <QSet>

namespace cockpit::simulator {

/// Performs commands instead of running them: every line becomes a real worker process that runs the
/// stand-in program with a script. The text of the line is only ever an argument; no shell sees it, and
/// nothing of the host is touched.
///
/// Time: the stand-in's delays are the simulated ones divided by the speed, and the end of a command is
/// told when the simulated clock has reached it. So a run as fast as the machine allows has the same
/// simulated times as one that people watch.
class Stage final : public workers::JobRunner, public conductor::CommandFactory
{
    Q_OBJECT

public:
    struct Settings {
        std::shared_ptr<const plan::Plan> plan;
        Scenario scenario;
        qint64 seed = 0;
        double speed = 1;      ///< infinity: as fast as it can
        QString standIn;       ///< path of the program
        QString scriptsFolder; ///< where scripts are written; made when missing
        QString ledger;        ///< when not empty: the stand-in notes every start there
    };

    Stage(Settings settings, Clock& clock, workers::JobRunner& real, QObject* parent = nullptr);

    [[nodiscard]] Result<workers::JobSpec> specFor(const plan::Action& action, int attempt,
                                                   const QMap<QString, QString>& values) override;
    [[nodiscard]] QString targetOf(const plan::Action& action) const override;

    [[nodiscard]] Result<workers::Job*> start(const workers::JobSpec& spec, const QString& folder,
                                              QObject* parent) override;
    [[nodiscard]] workers::Job* attach(const QString& folder, QObject* parent) override;

    /// What a line does on stage in an attempt: the same for the same plan, scenario and seed.
    [[nodiscard]] Performance performance(const plan::Action& action, int attempt) const;

private:
    [[nodiscard]] milliseconds durationOf(const plan::Action& action) const;
    [[nodiscard]] const ScenarioFault* faultOf(const plan::Action& action, int attempt) const;
    [[nodiscard]] workers::Job* staged(workers::Job* job, const QString& folder, QObject* parent);

    Settings m_settings;
    Clock& m_clock;
    workers::JobRunner& m_real;
};

} // namespace cockpit::simulator
