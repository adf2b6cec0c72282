// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/metricsource.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// Dashboards of other programs as panels and queries of our own. Pure: JSON in, values out.
namespace cockpit::telemetry {

struct DashboardSeries {
    QString title;
    Query query;        ///< its unit is the panel's, or its own
    QString dataSource; ///< Grafana: uid or name, as the dashboard says; may be empty
};

struct DashboardPanel {
    QString title;
    QString unit; ///< as our own conditions write it; empty: none, or not known
    std::vector<DashboardSeries> series;
    std::vector<double> thresholds; ///< ascending, in the unit
};

struct Dashboard {
    QString title;
    std::vector<DashboardPanel> panels;
    QStringList unresolved; ///< variables without a value: to be asked for
    QStringList left;       ///< what was not taken over, a sentence each
};

/// A dashboard of Grafana, in its classic or its newer form. `variables` go before the values that it was saved with.
[[nodiscard]] Dashboard importGrafanaDashboard(const QJsonObject& dashboard,
                                               const QMap<QString, QString>& variables);

/// The body of a CloudWatch dashboard. Queries of math expressions name others by their ids, which are
/// made unique over all widgets. What is not of `region`, in which the source is asked, is left; empty: not known.
[[nodiscard]] Dashboard importCloudWatchDashboard(const QJsonObject& body, const QString& region = {});

} // namespace cockpit::telemetry
