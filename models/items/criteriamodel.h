// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// What must be shown to be true at one gate, with its evidence and the evidence's age.
class CriteriaModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { VerdictColumn, TextColumn, EvidenceColumn, AgeColumn };
    enum Role {
        TextRole = FirstOwnRole,
        EvidenceRole,
        AgeRole,         ///< milliseconds as qint64; invalid without evidence
        IsStatementRole, ///< bool: only a person can tell
        NumberRole,      ///< int: the criterion's place in the gate
        InTheWayRole     ///< bool: why the gate cannot be GO speaks of it
    };

    explicit CriteriaModel(QObject* parent = nullptr);
    void setGate(const QString& gate) { m_gate = gate; }
    [[nodiscard]] const QString& gate() const { return m_gate; }
    void update(const run::RunState& state, Instant now);

private:
    QString m_gate;
};

} // namespace cockpit::items
