// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/board.h"
#include "models/telemetry/serviceclient.h"

namespace cockpit::telemetry {

/// Counts the open alerts of a service as a metric: a query's expression says which ("all",
/// "severity=critical, team=web"). Pending and silenced alerts are not open. Where one of them has no data,
/// and where it is not known that one would be heard of, the count is no evidence. The past is not to be had.
class AlertSource final : public MetricSource
{
    Q_OBJECT

public:
    AlertSource(const SourceSettings& settings, AlertService service, Clock& clock);

    [[nodiscard]] QString name() const override { return m_now.service; }
    bool fetch(const std::vector<Query>& queries, TimeRange range) override;
    /// Where CloudWatch's credentials are looked for when the settings hold none.
    void setPlaces(const AwsPlaces& places) { m_client.setPlaces(places); }

Q_SIGNALS:
    void heard(const cockpit::telemetry::AlertsNow& now);

private:
    void takeAlerts(const std::vector<Alert>& alerts);
    void finish();
    void giveUp(const SourceFailure& failure);
    [[nodiscard]] QString doubtOfNone(const QString& words) const;

    ServiceClient m_client;
    AlertService m_service;
    Clock& m_clock;
    AlertsNow m_now;
    std::vector<Query> m_queries;
    TimeRange m_range;
    bool m_inFlight = false;
    bool m_rulesAsked = false;
};

/// Whether the words name an alert: "all", or label=value pairs that it all has ("name" is its name).
[[nodiscard]] bool isNamedBy(const Alert& alert, const QString& words);

/// Why no alert that the words name is heard of, though one should be: a rule for it is not evaluated, or
/// there is none. Empty: the rules are all evaluated. Of a service that says all its rules.
[[nodiscard]] QString doubtOfRules(const std::vector<AlertRule>& rules, const QString& words);

/// How many alerts the words name are open, as of the end of the range; partial where one has no data.
[[nodiscard]] Answer countOpen(const Query& query, const std::vector<Alert>& alerts, TimeRange range);

} // namespace cockpit::telemetry
