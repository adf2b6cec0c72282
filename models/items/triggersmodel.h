// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"
#include "models/telemetry/condition.h"

#include <QMap>

namespace cockpit::items {

/// Where the monitor has each condition, by condition id; what it does not have comes from the run.
using Standings = QMap<QString, telemetry::Standing>;

/// The rule of a plan's condition as it is evaluated: limit, timer, interval of its source.
[[nodiscard]] telemetry::Rule ruleOf(const plan::Plan& plan, const plan::Condition& condition);

/// Every trigger with the condition behind it, then the conditions that trigger nothing; a rule that
/// stands at several places of the runbook is shown once.
class TriggersModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, RuleColumn, ValueColumn, TimerColumn, ActsColumn };
    enum Role {
        ConditionRole = FirstOwnRole, ///< id; empty: a person declares it
        TriggerRole,                  ///< id; empty: a condition that triggers nothing
        RuleRole,
        ValueRole,
        TimerRole,
        ActsRole,
        WhyRole,
        ModeRole,     ///< int of plan::TriggerMode, as it is now; invalid without a trigger
        IsManualRole, ///< bool
        FiredRole,    ///< bool
        WaitsRole,    ///< bool: fired, and nobody answered yet
        AnswerRole    ///< what was answered
    };

    explicit TriggersModel(QObject* parent = nullptr);
    void update(const run::RunState& state, Instant now, const Standings& standings = {});

private:
    void take(std::shared_ptr<const plan::Plan> plan);

    /// A condition that triggers nothing. While nothing new is known of it its row stays as it is.
    struct Other {
        const plan::Condition* condition = nullptr;
        std::optional<Row> row;
        std::optional<telemetry::Standing> standing; ///< that the row tells of
    };
    static bool isStale(const Other& other, const Standings& standings);

    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<Other> m_others; ///< each rule once
};

} // namespace cockpit::items
