// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/httprequest.h"
#include "models/telemetry/metricsource.h"

#include <QNetworkAccessManager>

#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace cockpit::telemetry {

/// A source that asks one HTTP request a query, one after the other. A query that fails, fails alone; when
/// none could be answered, the source has failed. Queries that were too slow are asked last the next time,
/// and not all of them, so that the quick ones keep their pace. After a refusal for being asked too often
/// nothing more is asked.
class RangeSource : public MetricSource
{
    Q_OBJECT

public:
    RangeSource(SourceSettings settings, Clock& clock, QObject* parent = nullptr);
    ~RangeSource() override;

    [[nodiscard]] QString name() const final { return m_settings.name; }
    bool fetch(const std::vector<Query>& queries, TimeRange range) final;

protected:
    [[nodiscard]] const SourceSettings& settings() const { return m_settings; }
    /// The request for one query; `range` is aligned to its step.
    [[nodiscard]] virtual HttpCall call(const Query& query, TimeRange range) const = 0;
    /// Reads its answer: of this query, good or bad; or a failure of the service as a whole.
    [[nodiscard]] virtual tl::expected<Answer, SourceFailure>
    read(const Query& query, const HttpAnswer& answer) const = 0;
    /// A call with what the settings say of every request; `path` is appended to the source's address.
    [[nodiscard]] HttpCall makeCall(const QString& path) const;

private:
    void begin();
    void putInOrder();
    void askNext();
    [[nodiscard]] std::optional<SourceFailure> whyNotAsked() const;
    void ask(std::size_t index);
    void take(std::size_t index, const HttpAnswer& answer);
    void miss(std::size_t index, const SourceFailure& failure);
    void settle(std::size_t index);
    void conclude();

    SourceSettings m_settings;
    Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::vector<Query> m_queries;
    std::vector<std::optional<Answer>> m_answers;
    std::optional<TimeRange> m_range; ///< nothing when no point lies in it
    std::unique_ptr<HttpRequest> m_request;
    std::vector<std::size_t> m_order; ///< in which they are asked
    std::size_t m_quick = 0;          ///< so many of them were not too slow last time
    std::size_t m_next = 0;           ///< of the order
    std::vector<QString> m_slow;      ///< queries without an answer in time, the latest last
    int m_timeouts = 0;
    int m_timeoutsInARow = 0;
    std::optional<SourceFailure> m_limit; ///< the service is not to be asked any more now
    bool m_inFlight = false;
    bool m_reached = false;                ///< the service answered at least one query
    std::optional<SourceFailure> m_outage; ///< the first failure of the service as a whole
};

/// `range` moved inwards to multiples of its step; nothing when none lies within.
[[nodiscard]] std::optional<TimeRange> aligned(TimeRange range);

} // namespace cockpit::telemetry
