// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// The poll of one gate: a row a position of the roster.
class PollModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { PositionColumn, AnswerColumn, AgeColumn, NoteColumn };
    enum Role {
        PositionRole = FirstOwnRole,
        PersonRole,
        IsLeadRole,
        AnsweredRole, ///< bool
        StaleRole,    ///< bool: answered, but it has lost its force
        NoteRole      ///< a waiver's condition, owner and end
    };

    explicit PollModel(QObject* parent = nullptr);
    void setGate(const QString& gate) { m_gate = gate; }
    [[nodiscard]] const QString& gate() const { return m_gate; }
    void update(const run::RunState& state, Instant now);

private:
    QString m_gate;
};

} // namespace cockpit::items
