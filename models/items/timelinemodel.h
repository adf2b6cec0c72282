// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

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
        FirstUnsafeRole ///< bool: beyond this row a rollback overruns the window
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
    Axis m_axis;
};

} // namespace cockpit::items
