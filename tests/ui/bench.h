// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fakes.h"

#include <QTemporaryDir>

/// A run of the sample runbook with a clock, workers and metrics that do what the test says.
namespace cockpit::fake {

class Bench
{
public:
    /// `change` may alter the plan before it is flown.
    explicit Bench(plan::RunKind kind = plan::RunKind::Staging,
                   const std::function<void(plan::Plan&)>& change = {});

    /// Opens and starts the run.
    void start();
    /// Lets everything that is queued happen.
    void settle();
    /// Lets time pass in steps of five seconds, with what falls due on the way.
    void pass(milliseconds time);
    void lead(run::Wish wish);
    /// Flies the shown step to its end: starts it, ends its commands well, confirms the rest.
    void flyStep();
    /// Another person than the lead has seen the step's next line, where the rules want one to.
    void approveNext(const QString& step);
    /// Answers the gate in the way with GO, criteria and all, and declares it.
    void passGate();
    /// Flies until this step is the next one.
    void flyTo(const QString& step);
    void tickAll();

    [[nodiscard]] const run::RunState& state() const { return conductor->state(); }
    [[nodiscard]] Metrics* metrics() const { return m_metrics; }

    std::shared_ptr<const plan::Plan> plan;
    SteppedClock clock;
    Store store;
    JobRunner jobs;
    Commands commands;
    Prompts prompts;
    telemetry::Monitor monitor;
    std::unique_ptr<conductor::Conductor> conductor;

private:
    void setUpMetrics();
    /// What the author of the line that runs wants to see of it.
    [[nodiscard]] QByteArray expectedOutput() const;
    /// Of a step or rung.
    [[nodiscard]] const std::vector<plan::Action>& actionsOf(const QString& step) const;

    Metrics* m_metrics = nullptr; // the monitor's
    QTemporaryDir m_folder;
};

} // namespace cockpit::fake
