// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// The gates of a plan in its order: what is asked, and what was decided.
class GatesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { GateColumn, OutcomeColumn, EvidenceColumn };
    enum Role {
        QuestionRole = FirstOwnRole, ///< the gate's words in the runbook
        PlaceRole,                   ///< "after step 7", "before the first step"
        GateStatusRole,              ///< int of run::GateStatus
        MayGoRole,                   ///< bool
        MayGoWithReasonRole,         ///< bool: a waiver covers what is open
        WhyNotRole,                  ///< one sentence; empty when a GO may be declared
        SummaryRole,                 ///< "criteria: 5 met, 1 unknown · poll: 3 of 7"
        DecisionRole,                ///< who declared it, when, and why
        StandsRole ///< a sentence for the declaration: what was decided, or what is in the way
    };

    explicit GatesModel(QObject* parent = nullptr);
    void update(const run::RunState& state, Instant now);

    /// The gate to look at now: the one in the way, else the first undecided, else the last.
    [[nodiscard]] static QString gateOfInterest(const run::RunState& state);

private:
    std::shared_ptr<const plan::Plan> m_plan;
    qint64 m_seen = -1; ///< number of the last event that is shown
};

/// "criteria: 5 met, 1 unknown · poll: 3 of 7".
[[nodiscard]] QString gateSummary(const run::RunState& state, const QString& gate, Instant now);

} // namespace cockpit::items
