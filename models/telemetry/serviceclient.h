// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/alerts.h"
#include "models/telemetry/awscredentialchain.h"

#include <QNetworkAccessManager>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cockpit::telemetry {

/// Whose alerts are asked for.
enum class AlertService { Prometheus, Alertmanager, Grafana, CloudWatch };

/// Asks a service what is not a metric: its alerts, or a dashboard. One request in flight; exactly one of
/// the signals follows each question, later. Deleting it cancels silently.
class ServiceClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceClient)

public:
    ServiceClient(SourceSettings settings, Clock& clock, QObject* parent = nullptr);
    ~ServiceClient() override;

    /// Where CloudWatch's credentials are looked for when the settings hold none.
    void setPlaces(const AwsPlaces& places) { m_places = places; }

    /// Each is refused (false) while a request is in flight.
    bool askAlerts(AlertService service);
    /// Of Prometheus, or of what speaks like it.
    bool askRules();
    /// The body as the service keeps it: Grafana by uid in the old or the new form; CloudWatch by name.
    bool askDashboard(const QString& name);

Q_SIGNALS:
    void alerts(const std::vector<cockpit::telemetry::Alert>& alerts);
    void rules(const std::vector<cockpit::telemetry::AlertRule>& rules);
    void dashboard(const QJsonObject& body);
    void failed(const cockpit::telemetry::SourceFailure& failure);

private:
    using Take = std::function<void(const HttpAnswer&)>;

    bool begin();
    void get(const QString& path, Take take);
    void call(const HttpCall& call, Take take);
    void ofCloudWatch(std::function<void()> next);
    void askAlarms(const QString& token);
    void takeAlarms(const HttpAnswer& answer);
    void askCloudWatchDashboard(const QString& name);
    void takeGrafana(const QString& uid, const HttpAnswer& answer);
    void takeNewGrafana(const HttpAnswer& answer);
    void end();
    void giveUp(const SourceFailure& failure);
    /// Asks CloudWatch again where our clock was wrong when the request was signed; else gives up.
    void retryOrGiveUp(const SourceFailure& failure, const HttpAnswer& answer);
    template <class T>
    void conclude(const tl::expected<T, SourceFailure>& result,
                  void (ServiceClient::*signal)(const T&));

    SourceSettings m_settings;
    Clock& m_clock;
    std::optional<AwsPlaces> m_places;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpRequest> m_request;
    std::unique_ptr<AwsCredentialChain> m_chain;
    AwsCredentials m_credentials;
    std::function<void()> m_withCredentials;
    std::vector<Alert> m_alarms;
    QString m_token;
    int m_pages = 0;
    milliseconds m_offset{0}; ///< CloudWatch's clock less ours
    bool m_resigned = false;
    bool m_inFlight = false;
};

} // namespace cockpit::telemetry
