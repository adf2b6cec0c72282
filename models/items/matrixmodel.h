// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// The decision matrix with the runbook's own columns, and which row applies now.
class MatrixModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Role {
        AppliesRole = FirstOwnRole, ///< bool
        CountdownRole ///< "0:03:20 left", "over by 0:00:40"; empty where the row names no time
    };

    explicit MatrixModel(QObject* parent = nullptr);
    void update(const run::RunState& state, Instant now);
};

} // namespace cockpit::items
