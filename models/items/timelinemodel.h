// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

#include <QMap>

namespace cockpit::items {

/// The steps of a plan and the gates between them. Times are milliseconds from T-0 in wall time, as
/// qint64; a role without a value is an invalid QVariant.
class TimelineModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, TimesColumn };
    enum Role {
        IsGateRole = FirstOwnRole,
        NumberRole,
        TitleRole,
        OwnerRole,
        PhaseRole,
        DetailRole, ///< one line for people: owner, duration, rollback point
        PlannedStartRole,
        PlannedEndRole,
        ActualStartRole,
        ActualEndRole,
        ForecastStartRole,
        ForecastEndRole,
        RollbackPointRole, ///< bool: the author says that one can go back from here
        IsCurrentRole,
        FirstUnsafeRole ///< bool: the point of no return: once it is done a rollback overruns the window
    };

    /// What all rows share, from T-0.
    struct Axis {
        milliseconds end{0};
        std::optional<milliseconds> now;
        std::optional<milliseconds> lastSafeStart;
        bool operator==(const Axis&) const = default;
    };

    explicit TimelineModel(QObject* parent = nullptr);

    void update(const run::RunState& state, Instant now);
    [[nodiscard]] const Axis& axis() const { return m_axis; }

Q_SIGNALS:
    void axisChanged();

private:
    /// What is known of the way back from each step, by step. Changes only with the events.
    void lookBack(const run::RunState& state);

    Axis m_axis;
    QMap<QString, QString> m_wayBack;
    qint64 m_seen = -1; ///< number of the last event that m_wayBack was made from
};

} // namespace cockpit::items
