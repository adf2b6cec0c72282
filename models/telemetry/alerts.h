// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/httprequest.h"
#include "models/telemetry/metricsource.h"

#include <QMap>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

/// What services say of their own alerts, in one form.
namespace cockpit::telemetry {

struct Alert {
    enum class State { Inactive, Pending, Firing, Suppressed, NoData };
    QString name;
    State state = State::NoData; ///< what is not understood is no data, never inactive
    QString summary;
    QMap<QString, QString> labels;
    std::optional<milliseconds> since; ///< UTC since the epoch
};

/// "inactive", "pending", "firing", "suppressed", "no-data"
[[nodiscard]] QString word(Alert::State state);

/// A rule as Prometheus evaluates it itself.
struct AlertRule {
    QString group;
    QString name;
    QString expression;
    milliseconds forDuration{0};
    Alert::State state = Alert::State::NoData;
    QString fault;                      ///< why it could not be evaluated; empty: it could
    QMap<QString, QString> labels = {}; ///< that its alerts get besides those of their series
};

using Alerts = tl::expected<std::vector<Alert>, SourceFailure>;

/// GET /api/v1/alerts
[[nodiscard]] Alerts readPrometheusAlerts(const QString& service, const HttpAnswer& answer);
/// GET /api/v1/rules?type=alert
[[nodiscard]] tl::expected<std::vector<AlertRule>, SourceFailure>
readPrometheusRules(const QString& service, const HttpAnswer& answer);
/// GET /api/v2/alerts of Alertmanager, or of the one in Grafana.
[[nodiscard]] Alerts readAlertmanagerAlerts(const QString& service, const HttpAnswer& answer);
/// A page of DescribeAlarms; metric and composite alarms.
[[nodiscard]] std::vector<Alert> readCloudWatchAlarms(const QJsonObject& output);

} // namespace cockpit::telemetry
