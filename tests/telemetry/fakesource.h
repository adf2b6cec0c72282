// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/metricsource.h"

#include <utility>

/// A source whose answers a test gives by hand.
class FakeSource final : public cockpit::telemetry::MetricSource
{
    Q_OBJECT

public:
    explicit FakeSource(QString name)
        : m_name(std::move(name))
    {}

    [[nodiscard]] QString name() const override { return m_name; }

    bool fetch(const std::vector<cockpit::telemetry::Query>& queries,
               cockpit::telemetry::TimeRange range) override
    {
        if (std::exchange(waiting, true))
            return false;
        asked = queries;
        ranges.push_back(range);
        return true;
    }

    /// Answers the fetch in flight.
    void answer(const std::vector<cockpit::telemetry::Answer>& answers)
    {
        waiting = false;
        Q_EMIT answered(answers);
    }

    /// Answers for one query with one value at the end of the range, or with no sample at all.
    void answer(const QString& queryId, std::optional<double> value)
    {
        cockpit::telemetry::Answer one;
        one.queryId = queryId;
        if (value)
            one.samples.push_back({ranges.back().to, *value});
        answer({one});
    }

    void fail(const cockpit::telemetry::SourceFailure& failure)
    {
        waiting = false;
        Q_EMIT failed(failure);
    }

    std::vector<cockpit::telemetry::Query> asked;
    std::vector<cockpit::telemetry::TimeRange> ranges;
    bool waiting = false;

private:
    QString m_name;
};
