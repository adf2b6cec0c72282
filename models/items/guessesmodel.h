// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// What the reader guessed in the runbook, and what people said of it.
class GuessesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { StandingColumn, LineColumn, WrittenColumn, ReadAsColumn };
    enum Role { RuleRole = FirstOwnRole, WrittenRole, ReadAsRole, ReplacementRole };

    explicit GuessesModel(QObject* parent = nullptr);
    void update(const std::vector<runbook::Guess>& guesses, const run::RunState& state);
};

} // namespace cockpit::items
