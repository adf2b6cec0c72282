// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/plan/plan.h"

#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

/// A staged world: what the simulator does to the people who rehearse. Everything in it follows from the
/// scenario file and a seed, so a rehearsal can be flown again exactly.
namespace cockpit::simulator {

using std::chrono::milliseconds;

/// How a metric behaves while nothing is wrong: a base value and seeded noise around it.
struct MetricBehaviour {
    double base = 0;
    double noise = 0; ///< largest deviation, in the metric's unit
    QString unit;
};

struct ScenarioFault {
    enum class Kind { Metric, Command, Trigger };
    Kind kind = Kind::Metric;

    QString metric; ///< Metric: which behaviour goes wrong ("error_rate")
    /// Metric and Trigger: after the ramp (or, without one, the last phase) began.
    milliseconds after{0};

    /// Command: words of the line that fails. Trigger: words of the rollback trigger that fires, by its
    /// metric where one is measured, else by the word of one of the people.
    QString match;
    /// Command: when no line matches, the last irreversible one; without one, the last that changes
    /// anything, else the last of all.
    bool orLastIrreversible = false;
    int exitCode = 1;
    QString output;
    int times = 1; ///< Command: so many attempts fail
};

/// How the scenario's people act when they are asked to fly.
struct People {
    milliseconds answer{40'000}; ///< to a poll question
    milliseconds tick{15'000};   ///< a check
    milliseconds decide{60'000}; ///< the lead's decisions
    bool retryFailures = true;   ///< false: ask, and then roll back
    bool retryUnknowns = true;   ///< false: nobody looked at the target, so the run is broken off
    bool rollBackOnTrigger = true;
    /// How far they go back: rungs that reach deeper are left out, conditional ones up to there are not.
    /// Absent: all rungs but the conditional ones.
    std::optional<plan::RungDepth> backTo;
};

struct Scenario {
    QString name;
    QString title;
    QString description;
    double durationFactor = 1;              ///< of planned durations
    double durationSpread = 0;              ///< seeded, as a share of the factor
    milliseconds line{20'000};              ///< of a command whose step has no planned duration
    QMap<QString, MetricBehaviour> metrics; ///< error_rate, latency_p50 …, request_rate, other
    std::vector<ScenarioFault> faults;
    People people;
};

/// Reads a scenario file. Errors name the key and what is expected there.
[[nodiscard]] Result<Scenario> readScenario(const QByteArray& yaml);

/// The scenarios that come with the program (resources), by name; unknown names list the known ones.
[[nodiscard]] Result<Scenario> namedScenario(const QString& name);
/// One of them, or a file of somebody's own: what ends in .yaml or .yml.
[[nodiscard]] Result<Scenario> findScenario(const QString& nameOrFile);
/// The trigger of the plan that a fault of that kind is about; null: the plan has none of these words.
[[nodiscard]] const plan::Trigger* triggerOf(const plan::Plan& plan, const ScenarioFault& fault);
/// The line of the plan that a fault of a command makes fail; null: it is of another kind, or finds none.
[[nodiscard]] const plan::Action* victimOf(const plan::Plan& plan, const ScenarioFault& fault);
[[nodiscard]] QStringList scenarioNames();

} // namespace cockpit::simulator
