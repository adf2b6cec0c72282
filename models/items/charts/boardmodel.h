// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"
#include "models/telemetry/board.h"

namespace cockpit::charts {

/// What services say of their alerts and rules, and what of dashboards was not taken over or is asked for.
class BoardModel final : public items::RowsModel
{
    Q_OBJECT

public:
    enum Column { Service, State, What, Words };
    enum Role {
        DashboardRole = items::FirstOwnRole, ///< place on the board, of a variable that is asked for
        VariableRole                         ///< its name; empty: the row asks for nothing
    };

    explicit BoardModel(QObject* parent = nullptr);
    void update(const telemetry::Board& board);
};

} // namespace cockpit::charts
