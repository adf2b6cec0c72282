// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/awscredentialchain.h"
#include "models/telemetry/cloudwatchanswer.h"
#include "models/telemetry/httprequest.h"
#include "models/telemetry/metricsource.h"

#include <QNetworkAccessManager>

#include <memory>
#include <optional>
#include <vector>

namespace cockpit::telemetry {

/// Amazon CloudWatch: GetMetricData by AWS JSON 1.0 or, on wish, by the Query
/// protocol; signed. A sample's time is the start of its
/// period; the period that has just begun is not asked for. Periods are whole minutes.
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
    void askPage();
    void take(const HttpAnswer& answer);
    void takePage(const HttpAnswer& answer);
    /// Sets the offset of our clock from the service's; true when that may mend the refusal.
    bool correctClock(const SourceFailure& failure, const HttpAnswer& answer);
    void finishBatch();
    void conclude();
    void giveUp(const SourceFailure& failure);

    SourceSettings m_settings;
    Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpRequest> m_request;
    std::unique_ptr<AwsCredentialChain> m_chain; ///< null: the settings hold the credentials
    AwsCredentials m_credentials;
    std::vector<Query> m_queries;
    std::vector<Query> m_batch; ///< of at most 500, which are asked together
    std::size_t m_next = 0;
    std::optional<TimeRange> m_range;
    std::optional<CloudWatchPages> m_pages;
    QString m_token;
    int m_pageCount = 0;
    std::vector<Answer> m_answers;
    milliseconds m_offset{0}; ///< the service's clock less ours, as requests are signed
    milliseconds m_ahead{0};  ///< the same, by the last answer
    bool m_resigned = false;
    bool m_inFlight = false;
};

} // namespace cockpit::telemetry
