// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/awscredentials.h"
#include "models/telemetry/httprequest.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace cockpit::telemetry {

/// Where this machine keeps AWS credentials.
struct AwsPlaces {
    QMap<QString, QString> environment;
    QString credentialsFile;
    QString configFile;
    QString signOnCache; ///< folder
    QUrl signOnPortal;   ///< empty: that of the sign-on's region
    milliseconds processLimit{60'000};

    /// As the aws program finds them, the process environment's wishes included.
    [[nodiscard]] static AwsPlaces ofThisMachine();
};

/// Finds credentials: a profile that is named; else the environment's keys; else the profile that the
/// environment names, or "default". A profile's keys, sign-on or credential process, which is run
/// without a shell. What has an end is kept until five minutes before it.
class AwsCredentialChain final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AwsCredentialChain)

public:
    AwsCredentialChain(AwsPlaces places, QString profile, QString service, Clock& clock,
                       QObject* parent = nullptr);
    ~AwsCredentialChain() override;

    /// Exactly one ready() or failed() follows, later. Not to be called again before.
    void ask();
    /// Forgets what is kept: a service refused it.
    void forget() { m_known.reset(); }

Q_SIGNALS:
    void ready(const cockpit::telemetry::AwsCredentials& credentials);
    void failed(const cockpit::telemetry::SourceFailure& failure);

private:
    [[nodiscard]] bool isFresh() const;
    void look();
    void lookInProfile(const QString& name);
    void runProcess(const QString& line);
    void takeProcess(int exitCode, QProcess::ExitStatus status);
    void askPortal(const AwsSignOn& signOn);
    void finish(const Result<AwsCredentials>& credentials);
    void giveUp(const QString& words);

    AwsPlaces m_places;
    QString m_profile;
    QString m_service;
    Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpRequest> m_request;
    std::unique_ptr<QProcess> m_process;
    std::shared_ptr<void> m_busy;
    QTimer m_limit;
    std::optional<AwsCredentials> m_known;
};

} // namespace cockpit::telemetry
