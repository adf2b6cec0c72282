// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/series.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace cockpit::telemetry {

/// One metric asked of one source.
struct Query {
    QString id; ///< unique in the environment; `[a-z][A-Za-z0-9_]*`
    QString expression; ///< PromQL for Prometheus and Grafana; for CloudWatch a metric-math expression or empty
    /// CloudWatch: {Namespace, MetricName, Dimensions{}, Stat}. Grafana, for a data source that does not
    /// speak PromQL: the target as it stands in a panel's JSON.
    QJsonObject metricStat;
    QString unit; ///< of the values that come back

    bool operator==(const Query&) const = default;
};

struct TimeRange {
    milliseconds from{0}; ///< UTC since the epoch, included
    milliseconds to{0};   ///< included
    milliseconds step{15'000};
};

/// A failure said in full: which service, what it answered, and what happens next.
struct SourceFailure {
    QString service;
    int httpStatus = 0; ///< 0: no answer
    QString code;       ///< the service's own code or error type
    QString words;      ///< the service's own words
    bool retryable = false;
    std::optional<milliseconds> retryAfter;

    [[nodiscard]] QString sentence() const;
    bool operator==(const SourceFailure&) const = default;
};

/// Whether the times of an answer were held against the service's own clock.
enum class ClockCheck {
    None,     ///< the service does not say what time it is
    Done,     ///< it does; Answer::doubt says whether the two clocks are apart
    NotNeeded ///< the answer is of now, whatever clocks say
};

struct Answer {
    QString queryId;
    std::vector<Sample> samples; ///< in time order; empty is NO DATA, never zero
    bool partial = false;        ///< the source says that something is missing
    QString note;                ///< the source's warning, in its words
    QString doubt; ///< why the values are no evidence of now (a clock is wrong); empty: they are
    std::optional<SourceFailure> failure; ///< of this query alone
    ClockCheck clockCheck = ClockCheck::None;
};

/// A service that answers metric queries. One request in flight; exactly one answered() or failed()
/// for each fetch(), later, also when it fails at once. Deleting it cancels silently.
class MetricSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString name() const = 0;
    /// Points closer together than this are not to be had: a shorter interval of polling is of no use.
    [[nodiscard]] virtual milliseconds smallestStep() const { return milliseconds{1000}; }
    /// Asks for all queries together. Refused (false) while one is in flight.
    virtual bool fetch(const std::vector<Query>& queries, TimeRange range) = 0;

Q_SIGNALS:
    void answered(const std::vector<cockpit::telemetry::Answer>& answers);
    void failed(const cockpit::telemetry::SourceFailure& failure);
};

enum class SourceKind { Prometheus, CloudWatch, Grafana };

struct SourceSettings {
    QString name;
    SourceKind kind = SourceKind::Prometheus;
    QUrl url;
    QString region;                       ///< CloudWatch
    QString dataSourceUid;                ///< Grafana
    QMap<QByteArray, QByteArray> headers; ///< e.g. Authorization; values come from the keychain or environment
    QString accessKey; ///< CloudWatch; empty: as AWS' own tools find credentials on this machine
    QString secretKey;
    QString sessionToken;
    QString awsProfile;         ///< CloudWatch: of the shared files; empty: as the environment says
    bool queryProtocol = false; ///< CloudWatch: form and XML, for emulators that know no JSON
    milliseconds deadline{10'000};
    qint64 largestAnswer = 16 * 1024 * 1024; ///< bytes
    milliseconds interval{15'000};
};

} // namespace cockpit::telemetry
