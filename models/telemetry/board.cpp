// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/board.h"

namespace cockpit::telemetry {

void Board::setAlerts(const AlertsNow& alerts)
{
    m_alerts[alerts.service] = alerts;
    Q_EMIT alertsChanged();
}

void Board::setDashboards(std::vector<ShownDashboard> dashboards)
{
    m_dashboards = std::move(dashboards);
    Q_EMIT dashboardsChanged();
}

void Board::setDashboard(std::size_t index, ShownDashboard dashboard)
{
    m_dashboards.at(index) = std::move(dashboard);
    Q_EMIT dashboardsChanged();
}

void Board::addUnwrittenMarker(UnwrittenMarker marker)
{
    m_markers.push_back(std::move(marker));
    Q_EMIT markersChanged();
}

void Board::giveVariables(std::size_t index, const QMap<QString, QString>& variables)
{
    if (index < m_dashboards.size())
        Q_EMIT variablesGiven(index, variables);
}

} // namespace cockpit::telemetry
