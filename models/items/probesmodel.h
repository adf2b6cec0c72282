// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// What must be seen to work before the first GO, so that one could get back.
class ProbesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { ProbeColumn, StateColumn, EvidenceColumn };

    explicit ProbesModel(QObject* parent = nullptr);
    void update(const run::RunState& state);
};

} // namespace cockpit::items
