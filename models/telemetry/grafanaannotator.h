// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/httprequest.h"

#include <QNetworkAccessManager>
#include <QStringList>

#include <memory>
#include <optional>

namespace cockpit::telemetry {

/// A marker on Grafana's charts. Without a dashboard it belongs to the organisation and is shown by tag.
struct Annotation {
    milliseconds at{0}; ///< UTC since the epoch
    std::optional<milliseconds> until;
    QString text;
    QStringList tags;
    QString dashboardUid;
    std::optional<int> panelId;
};

/// Posts markers, one at a time. Posting twice makes two markers: after a failure that leaves open
/// whether it arrived (mayHaveArrived) only a person repeats it; the journal of that is the caller's.
class GrafanaAnnotator final : public QObject
{
    Q_OBJECT

public:
    GrafanaAnnotator(SourceSettings settings, Clock& clock, QObject* parent = nullptr);
    ~GrafanaAnnotator() override;

    /// Exactly one posted() or failed() follows, later. Refused (false) while one is in flight.
    bool post(const Annotation& annotation);

Q_SIGNALS:
    void posted(qint64 id);
    void failed(const cockpit::telemetry::SourceFailure& failure);

private:
    void take(const HttpAnswer& answer);
    void giveUp(const SourceFailure& failure);

    SourceSettings m_settings;
    Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpRequest> m_request;
    bool m_inFlight = false;
};

/// Whether a request that failed so may have had its effect all the same.
[[nodiscard]] bool mayHaveArrived(const SourceFailure& failure);

} // namespace cockpit::telemetry
