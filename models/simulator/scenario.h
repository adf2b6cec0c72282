// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
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
    enum class Kind { Metric, Command };
    Kind kind = Kind::Metric;

    QString metric;        ///< Metric: which behaviour goes wrong ("error_rate")
    milliseconds after{0}; ///< Metric: after the ramp (or, without one, the last phase) began

    QString match;                   ///< Command: words of the line that fails
    bool orLastIrreversible = false; ///< Command: when no line matches, the last irreversible one
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
[[nodiscard]] QStringList scenarioNames();

} // namespace cockpit::simulator
