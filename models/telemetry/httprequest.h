// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/telemetry/metricsource.h"

#include <QByteArray>
#include <QMap>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace cockpit::telemetry {

/// One request and its bounds. Limits of time are real time: the network does not follow a Clock.
struct HttpCall {
    QString service; ///< for sentences
    QByteArray method = "GET";
    QUrl url;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    milliseconds deadline{10'000};           ///< from start to the last byte
    milliseconds inactivity{5'000};          ///< without any byte
    qint64 largestAnswer = 16 * 1024 * 1024; ///< bytes, after decompression
};

/// An answer of the service itself, whatever its status.
struct HttpAnswer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    milliseconds receivedAt{0}; ///< UTC since the epoch, by the clock that was given
    milliseconds sentAt{0};     ///< the same, of the request

    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] bool isJson() const;
    /// The service's own Date header, UTC since the epoch.
    [[nodiscard]] std::optional<milliseconds> date() const;
    /// By how much the service's clock is ahead of ours (behind: negative), by its Date header; zero
    /// when that lies between the sending and the receiving, or there is none.
    [[nodiscard]] milliseconds clockAhead() const;
};

/// One bounded HTTP request: a total deadline, a limit of silence, a limit of size; certificates are
/// checked; redirects are not followed but a failure that says where to, so that credentials stay with
/// the host they were meant for; no cookies. Exactly one answered() or failed() after start(), later
/// also when it fails at once. Deleting it cancels silently. Holds the clock busy while in flight.
class HttpRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpRequest)

public:
    HttpRequest(QNetworkAccessManager& network, Clock& clock, QObject* parent = nullptr);
    ~HttpRequest() override;

    /// To be called once.
    void start(const HttpCall& call);

Q_SIGNALS:
    /// The service answered: 2xx, 4xx or 5xx.
    void answered(const cockpit::telemetry::HttpAnswer& answer);
    /// No answer, or none that may be used (httpStatus 0; 3xx for redirects).
    void failed(const cockpit::telemetry::SourceFailure& failure);

private:
    void send();
    void read();
    void finish();
    void giveUp(const SourceFailure& failure);
    [[nodiscard]] SourceFailure failure(const QString& code, const QString& words,
                                        bool retryable) const;
    [[nodiscard]] SourceFailure redirectFailure(int status) const;
    [[nodiscard]] SourceFailure transportFailure(QNetworkReply::NetworkError error) const;
    [[nodiscard]] HttpAnswer takeAnswer(int status);

    QNetworkAccessManager& m_network;
    Clock& m_clock;
    HttpCall m_call;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    milliseconds m_sentAt{0};
    QTimer m_deadline;
    QTimer m_inactivity;
    std::shared_ptr<void> m_busy;
};

/// `path` below the address of a service, which may have a path of its own ("https://host/grafana/").
[[nodiscard]] QUrl serviceUrl(const QUrl& address, const QString& path);

/// A date as HTTP writes it ("Sun, 06 Nov 1994 08:49:37 GMT"), UTC since the epoch.
[[nodiscard]] std::optional<milliseconds> parseHttpDate(const QByteArray& text);

/// A network access manager as HttpRequest wants it: no cookies; loopback never goes through a proxy.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetwork(const QUrl& url);

} // namespace cockpit::telemetry
