// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/telemetry/board.h"
#include "models/telemetry/monitor.h"
#include "models/telemetry/serviceclient.h"

#include <QObject>

#include <deque>
#include <memory>

namespace cockpit::app {

/// Reads the dashboards that a plan names, one after the other: their series are polled by the monitor from
/// then on, their panels stand on its board. A dashboard is read anew when a person gives a variable a value.
class DashboardReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardReader)

public:
    /// Plan, clock and monitor must outlive it. `secrets`: values by the environment's names for them.
    DashboardReader(const plan::Plan& plan, const QMap<QString, QString>& secrets, Clock& clock,
                    telemetry::Monitor& monitor, QObject* parent = nullptr);
    ~DashboardReader() override;

private:
    void next();
    void take(const QJsonObject& body);
    void fail(const QString& sentence);
    void poll(telemetry::Dashboard& dashboard, std::size_t index);
    [[nodiscard]] const plan::MetricSource& sourceOf(std::size_t index) const;

    const plan::Plan& m_plan;
    QMap<QString, QString> m_secrets;
    Clock& m_clock;
    telemetry::Monitor& m_monitor;
    std::deque<std::size_t> m_waiting; ///< places on the board
    std::unique_ptr<telemetry::ServiceClient> m_client;
    int m_readings = 0;
};

} // namespace cockpit::app
