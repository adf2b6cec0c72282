// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// What was done and is taken back, the last first.
class UndoModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, HowColumn, StateColumn };
    enum Role {
        IsNextRole = FirstOwnRole ///< bool: it is taken back now
    };

    explicit UndoModel(QObject* parent = nullptr);
    void update(const run::RunState& state);
};

} // namespace cockpit::items
