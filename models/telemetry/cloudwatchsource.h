// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/awscredentialchain.h"
#include "models/telemetry/cloudwatchanswer.h"
#include "models/telemetry/cloudwatchbatches.h"
#include "models/telemetry/httprequest.h"
#include "models/telemetry/metricsource.h"

#include <QNetworkAccessManager>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace cockpit::telemetry {

/// Amazon CloudWatch: GetMetricData by AWS JSON 1.0 or, on wish, by the Query
/// protocol; signed. A sample's time is the start of its
/// period; the period that has just begun is not asked for. Periods are whole minutes. Where the service
/// refuses a call for what is wrong with a query, the call is halved until the query is found that fails
/// alone; after that it is asked by itself.
class CloudWatchSource final : public MetricSource
{
    Q_OBJECT

public:
    CloudWatchSource(SourceSettings settings, Clock& clock, QObject* parent = nullptr);
    ~CloudWatchSource() override;

    /// Where credentials are looked for when the settings hold none; to be called before fetch().
    void setCredentialChain(const AwsPlaces& places);

    [[nodiscard]] QString name() const override { return m_settings.name; }
    [[nodiscard]] milliseconds smallestStep() const override;
    bool fetch(const std::vector<Query>& queries, TimeRange range) override;

private:
    void begin();
    /// The batches to ask; what was refused before is not among them but for one, alone.
    void putInOrder();
    void askNext();
    void askPage();
    void take(const HttpAnswer& answer);
    void takePage(const HttpAnswer& answer);
    /// Sets the offset of our clock from the service's; true when that may mend the refusal.
    bool correctClock(const SourceFailure& failure, const HttpAnswer& answer);
    void finishBatch();
    /// Halves a batch that the service refuses for what is in it; false: it is the service that fails.
    bool refuseBatch(const SourceFailure& failure);
    void conclude();
    void giveUp(const SourceFailure& failure);
    [[nodiscard]] Answer failedAnswer(std::size_t place, const SourceFailure& failure) const;
    [[nodiscard]] std::vector<Query> queriesAt(const CloudWatchBatches::Places& places) const;
    void doubt(Answer& answer) const;

    SourceSettings m_settings;
    Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpRequest> m_request;
    std::unique_ptr<AwsCredentialChain> m_chain; ///< null: the settings hold the credentials
    AwsCredentials m_credentials;
    std::vector<Query> m_queries;
    std::optional<CloudWatchBatches> m_batches;
    std::vector<CloudWatchBatches::Places> m_open; ///< batches still to ask, the next one last
    CloudWatchBatches::Places m_wanted;            ///< of the call in flight
    std::vector<Query> m_asked;                    ///< these, and the queries that they name
    int m_halved = 0;                              ///< batches of this fetch
    /// Queries that the service refused alone, and how; the one that was asked last stands last.
    std::vector<std::pair<QString, SourceFailure>> m_refused;
    std::optional<TimeRange> m_range;
    std::optional<CloudWatchPages> m_pages;
    QString m_token;
    int m_pageCount = 0;
    std::vector<std::optional<Answer>> m_answers;
    std::optional<SourceFailure> m_fault; ///< the first of this fetch
    milliseconds m_offset{0};             ///< the service's clock less ours, as requests are signed
    milliseconds m_ahead{0};              ///< the same, by the last answer
    ClockCheck m_clockCheck = ClockCheck::None;
    bool m_reached = false; ///< the service answered at least one query
    bool m_resigned = false;
    bool m_inFlight = false;
};

} // namespace cockpit::telemetry
