// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"

#include <functional>

/// A run on a stepped clock with a metric source whose values the test decides.
namespace staged {

using cockpit::milliseconds;

/// The value of a query at a time; nothing: the source has no sample there.
using Values = std::function<std::optional<double>(const QString& query, milliseconds at)>;

class Source final : public cockpit::telemetry::MetricSource
{
    Q_OBJECT

public:
    /// `step`: the finest that it can give.
    explicit Source(Values values, milliseconds step = milliseconds{1'000});
    [[nodiscard]] QString name() const override { return QStringLiteral("staged"); }
    bool fetch(const std::vector<cockpit::telemetry::Query>& queries,
               cockpit::telemetry::TimeRange range) override;

    [[nodiscard]] milliseconds smallestStep() const override { return m_step; }

private:
    Values m_values;
    milliseconds m_step;
};

/// 2026-03-07 03:00:00 UTC.
inline constexpr milliseconds start{1'772'852'400'000};

/// Latency p50, p95 and p99 in ms, an error ratio with limits in %, and a request rate.
[[nodiscard]] cockpit::plan::Plan plan();
/// Values of a healthy service.
[[nodiscard]] std::optional<double> healthy(const QString& query, milliseconds at);
[[nodiscard]] cockpit::run::Event event(milliseconds at, cockpit::run::Body body);

struct Run {
    explicit Run(Values values = healthy, std::vector<cockpit::run::Event> events = {},
                 cockpit::plan::Plan thePlan = plan(), milliseconds step = milliseconds{1'000});

    /// Moves the clock on, poll by poll.
    void fly(milliseconds time);

    cockpit::SteppedClock clock{{start, milliseconds{0}}, false};
    cockpit::telemetry::Monitor monitor{clock};
    std::unique_ptr<cockpit::conductor::Conductor> conductor;
};

} // namespace staged
