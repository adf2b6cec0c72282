// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/alerts.h"
#include "models/telemetry/dashboards.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace cockpit::telemetry {

/// What a service said of its alerts last, and when by our receive clock.
struct AlertsNow {
    QString service;
    std::vector<Alert> alerts;    ///< of its last answer, also after it failed
    std::vector<AlertRule> rules; ///< where the service has them
    std::optional<SourceFailure> failure;
    std::optional<milliseconds> at; ///< of the last answer; nothing: none came yet
};

/// A dashboard that was named, and what became of it.
struct ShownDashboard {
    QString name;
    QString source;
    QMap<QString, QString> variables; ///< that were given for it
    Dashboard content;                ///< the ids of its queries are those of the monitor
    QString fault;                    ///< why it is not shown; empty: it is, or is awaited
    bool isRead = false;
};

/// A marker that a run would have written to a service, had it not been a rehearsal.
struct UnwrittenMarker {
    QString service;
    milliseconds at{0}; ///< UTC since the epoch
    QString text;
};

/// What services show besides the metrics of the plan: their alerts, and panels of their dashboards; and
/// what a rehearsal would have shown them.
class Board final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::map<QString, AlertsNow>& alerts() const { return m_alerts; }
    void setAlerts(const AlertsNow& alerts);

    [[nodiscard]] const std::vector<ShownDashboard>& dashboards() const { return m_dashboards; }
    void setDashboards(std::vector<ShownDashboard> dashboards);
    void setDashboard(std::size_t index, ShownDashboard dashboard);
    [[nodiscard]] const std::vector<UnwrittenMarker>& unwrittenMarkers() const { return m_markers; }
    void addUnwrittenMarker(UnwrittenMarker marker);
    /// A person gave values for variables of a dashboard: whoever reads dashboards reads it anew.
    void giveVariables(std::size_t index, const QMap<QString, QString>& variables);

Q_SIGNALS:
    void alertsChanged();
    void dashboardsChanged();
    void markersChanged();
    void variablesGiven(std::size_t index, const QMap<QString, QString>& variables);

private:
    std::map<QString, AlertsNow> m_alerts; ///< by service
    std::vector<ShownDashboard> m_dashboards;
    std::vector<UnwrittenMarker> m_markers;
};

} // namespace cockpit::telemetry
