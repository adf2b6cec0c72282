// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/simulator/servers/metricvalues.h"

namespace cockpit::simulator {

struct CloudWatchAccess {
    QByteArray region = "us-east-1";
    QByteArray accessKey;
    QByteArray secretKey;
};

/// Amazon CloudWatch of the simulated world: GetMetricData by AWS JSON 1.0, with the signature and its
/// time checked. Values that JSON cannot say (NaN, infinities) are not served, as in the real service.
class CloudWatchServer final : public HttpServer
{
    Q_OBJECT

public:
    CloudWatchServer(Values values, const Now& now, CloudWatchAccess access,
                     QObject* parent = nullptr);

    /// At most so many data points a page, whatever the request allows.
    void setPageSize(int datapoints) { m_pageSize = datapoints; }
    /// The time by which signatures are judged and answers dated, less the world's.
    void setClockOffset(milliseconds offset) { m_clockOffset = offset; }
    /// Answers every request with "Throttling".
    void setThrottled(bool throttled) { m_throttled = throttled; }

private:
    /// The part of the time that one answer holds.
    struct Page {
        milliseconds period{0};
        milliseconds start{0};
        milliseconds end{0};
        qint64 next = 0; ///< periods from the start of the request
        bool hasMore = false;
    };

    [[nodiscard]] HttpResponse handle(const HttpRequest& request) override;
    [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest& request) const;
    [[nodiscard]] bool isSignatureRight(const HttpRequest& request,
                                        const QByteArray& authorization) const;
    [[nodiscard]] HttpResponse getMetricData(const QJsonObject& input) const;
    [[nodiscard]] Page pageOf(const QJsonObject& input) const;
    [[nodiscard]] QJsonObject result(const QJsonObject& query, const QJsonObject& input,
                                     const Page& page) const;
    [[nodiscard]] std::optional<double> value(const QJsonObject& query, const QJsonArray& all,
                                              milliseconds at, int depth) const;

    Values m_values;
    CloudWatchAccess m_access;
    int m_pageSize = 100'800;
    milliseconds m_clockOffset{0};
    bool m_throttled = false;
};

} // namespace cockpit::simulator
