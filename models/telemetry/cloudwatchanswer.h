// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/httprequest.h"
#include "models/telemetry/metricsource.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace cockpit::telemetry {

/// The input of a GetMetricData request for at most 500 queries. `range` is aligned: its `from` is
/// included, its `to` is not, so that the period that has just begun is left out.
[[nodiscard]] QJsonObject getMetricDataInput(const std::vector<Query>& queries, TimeRange range,
                                             const QString& nextToken);

/// Collects the pages of GetMetricData answers.
class CloudWatchPages
{
public:
    CloudWatchPages(QString service, const std::vector<Query>& queries);

    /// Takes the JSON body of a page; gives the token of the next page, empty at the end.
    QString take(const QJsonObject& page);
    /// One answer a query, in the queries' order. To be called once, after the last page.
    [[nodiscard]] std::vector<Answer> answers();

private:
    struct Collected {
        Answer answer;
        std::optional<QString> label; ///< of the first result: another label is another series
        QString status;
    };

    void takeResult(const QJsonObject& result, Collected& collected, bool isAnother);
    [[nodiscard]] SourceFailure failure(const QString& code, const QString& words,
                                        bool retryable) const;

    QString m_service;
    std::vector<QString> m_order;
    std::map<QString, Collected> m_collected;
    QString m_said; ///< of the call as a whole
};

} // namespace cockpit::telemetry
