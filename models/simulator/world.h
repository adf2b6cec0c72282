// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/run/state.h"
#include "models/simulator/scenario.h"

#include <QMap>

#include <optional>

namespace cockpit::simulator {

/// An environment for a runbook that has none: every metric that it names is bound to a query of one of
/// the three staged services (error and request rates: Prometheus; latencies: CloudWatch; all others:
/// Grafana). Their addresses are names ("staged:prometheus"): the same bytes give the same plan, wherever
/// the services happen to listen.
[[nodiscard]] plan::Environment stagedEnvironment(const runbook::Runbook& runbook);

/// The values that the staged services serve. Deterministic in (scenario, seed, plan, history of the
/// run); knows nothing of HTTP.
class World
{
public:
    World(Scenario scenario, qint64 seed, std::shared_ptr<const plan::Plan> plan);

    /// Follows the run: faults begin and end with what happens in it.
    void follow(const run::RunState& state);

    /// Value of a query at a UTC moment; nothing: that query has no data then. `key` is the query's
    /// PromQL expression, or "Namespace/Metric/Stat" for CloudWatch.
    [[nodiscard]] std::optional<double> value(const QString& key, milliseconds at) const;

    /// The behaviour's name for a query id ("error_rate"); "other" for what the scenario does not name.
    [[nodiscard]] static QString behaviourOf(const plan::MetricQuery& query);

private:
    struct Staged {
        double base = 0;
        double noise = 0;
        QString unit;
        double broken = 0; ///< the value while its fault lasts
        bool breaks = false;
        milliseconds after{0};
    };

    [[nodiscard]] const plan::Condition* brokenBy(const ScenarioFault& fault) const;
    [[nodiscard]] Staged stage(const plan::MetricQuery& query) const;

    Scenario m_scenario;
    qint64 m_seed;
    std::shared_ptr<const plan::Plan> m_plan;
    QMap<QString, Staged> m_staged;           // by key
    std::optional<milliseconds> m_stageBegan; // wall time at which the ramp or last phase began
    std::optional<milliseconds> m_mended;     // wall time at which the first rung was done
    QString m_stageStep;
};

/// The step with which the risky part begins: the one that holds the ramp; else the first of the last
/// phase; else the last but one. Empty for a plan without steps.
[[nodiscard]] QString riskyStep(const plan::Plan& plan);

} // namespace cockpit::simulator
