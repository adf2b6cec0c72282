// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// What the linter says of the plan.
class FindingsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, LineColumn, MessageColumn, RemedyColumn };
    enum Role { RuleRole = FirstOwnRole, SeverityRole, MessageRole, RemedyRole };

    explicit FindingsModel(QObject* parent = nullptr);
    void update(const std::vector<plan::Finding>& findings);

    /// "2 errors, 5 warnings, 1 note"; "no findings".
    [[nodiscard]] static QString summary(const std::vector<plan::Finding>& findings);
};

} // namespace cockpit::items
