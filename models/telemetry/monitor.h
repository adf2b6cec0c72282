// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/telemetry/baseline.h"
#include "models/telemetry/condition.h"
#include "models/telemetry/metricsource.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace cockpit::telemetry {

class AlertSource;
class Board;

/// A condition to watch: its rule, and the query that it is bound to (empty: unbound).
struct Watched {
    QString id;
    Rule rule;
    QString queryId;
    QString ruleUnit; ///< the unit of rule.limit as the runbook says it
};

/// Polls sources by the clock, keeps series, and says when a condition's standing changes. One
/// request in flight a source; the next poll is set after the answer; only new points are asked for,
/// aligned to the step; back-off with jitter after failures.
class Monitor : public QObject
{
    Q_OBJECT

public:
    explicit Monitor(Clock& clock, QObject* parent = nullptr);
    ~Monitor() override;

    /// Takes a source and the queries that are asked of it. `interval` is that of polling and the
    /// distance of the points, at least the source's smallestStep(). A query whose id is known already
    /// is left out.
    void addSource(std::unique_ptr<MetricSource> source, std::vector<Query> queries,
                   milliseconds interval);
    /// Takes a source that counts open alerts; what it hears is on the board.
    void addAlerts(std::unique_ptr<AlertSource> source, std::vector<Query> queries,
                   milliseconds interval);
    /// What services show besides the metrics of the plan.
    [[nodiscard]] Board& board() const;
    /// Replaces the conditions that are watched; what was known of the same ids is kept. The interval of
    /// their rules is taken from the source.
    void watch(std::vector<Watched> conditions);
    /// Asks each source, before its next poll, for how things were before T-0 (`until`, UTC since the
    /// epoch). Rules on a change have no data before that is done.
    void captureBaseline(milliseconds until);
    [[nodiscard]] const Baseline& baseline() const;
    /// Asks each source once for how things were in an earlier run, from its T-0 on for so long; to be
    /// shown, and for nothing else.
    void captureGhost(milliseconds earlierStart, milliseconds length);
    [[nodiscard]] const Series* ghost(const QString& queryId) const; ///< null: nothing is known
    [[nodiscard]] std::optional<milliseconds> ghostStart() const;    ///< T-0 of that run
    /// Polls every source at once, and then in turn.
    void start();
    /// An answer under way is dropped; series and standings stay.
    void stop();

    [[nodiscard]] const Series* series(const QString& queryId) const;  ///< null: no such query
    [[nodiscard]] Standing standing(const QString& conditionId) const; ///< Unbound: no such id
    [[nodiscard]] std::vector<QString> queryIds() const;
    /// By our receive clock, since the last real value of a query; nothing: none came yet.
    [[nodiscard]] std::optional<milliseconds> age(const QString& queryId) const;
    /// The distance of its points: what was asked for, or the source's smallest step where that is more.
    [[nodiscard]] std::optional<milliseconds> interval(const QString& queryId) const;

Q_SIGNALS:
    /// New points arrived for these queries (once a poll).
    void seriesChanged(const QStringList& queryIds);
    /// The state, or the value of a condition that is not OK, changed.
    void standingChanged(const QString& conditionId, const cockpit::telemetry::Standing& standing);
    void sourceFailed(const QString& source, const cockpit::telemetry::SourceFailure& failure);
    void sourceRecovered(const QString& source);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cockpit::telemetry
