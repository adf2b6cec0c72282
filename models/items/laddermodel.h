// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// The rollback ladder, smallest rung first.
class LadderModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { RungColumn, BudgetColumn, StateColumn, NoteColumn };
    enum Role {
        TitleRole = FirstOwnRole,
        DepthRole,       ///< the word: "flag", "database"
        BudgetRole,      ///< milliseconds as qint64; invalid: none said
        SpentRole,       ///< milliseconds as qint64; invalid: not begun
        OverBudgetRole,  ///< bool
        DoneLinesRole,   ///< int
        LinesRole,       ///< int
        ConditionalRole, ///< bool
        OnlyIfRole,
        DataLossRole,
        NeedRole,     ///< int of run::Need: whether it has anything to take back
        IsCurrentRole ///< bool: it runs or comes next in a rollback
    };

    explicit LadderModel(QObject* parent = nullptr);
    void update(const run::RunState& state, Instant now);

    /// "4 rungs, 18 min at worst: flag, application, database, verify".
    [[nodiscard]] static QString summary(const plan::Plan& plan);
};

} // namespace cockpit::items
