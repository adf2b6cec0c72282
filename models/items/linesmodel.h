// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

#include <functional>

namespace cockpit::items {

/// Where a command runs, in words for people ("production-db-01").
using TargetOf = std::function<QString(const plan::Action&)>;

/// The words of a context when nobody knows better: "this machine", "app-01", "database dcmms".
[[nodiscard]] QString contextText(const plan::Action& action);

/// The actions of one step or rung, a row each; below a line on several hosts a row a host, whose key
/// names both ("s2.a1@web-3").
class LinesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, WhereColumn, EffectColumn, TextColumn, ExpectedColumn };
    enum Role {
        KindRole = FirstOwnRole, ///< int of runbook::ActionKind
        BlastRole,               ///< int of plan::Blast; commands only
        TextRole,                ///< as written, whole
        ResolvedRole,            ///< what runs
        NoteRole,
        AttemptRole,
        ExitRole,
        SentenceRole,   ///< what happened, or why the line cannot run
        CanRunRole,     ///< bool
        EndlessRole,    ///< bool: a person ends it
        IsOpenRole,     ///< bool: not over yet
        NeedsPersonRole ///< bool: failed, unknown, or a check or an approval that is waited for
    };

    explicit LinesModel(TargetOf targetOf = {}, QObject* parent = nullptr);

    /// Shows another step ("s3") or rung ("r2") from the next update on.
    void setStep(const QString& step) { m_step = step; }
    [[nodiscard]] const QString& step() const { return m_step; }
    void update(const run::RunState& state, Instant now);

    /// Whether any shown line says what should come out.
    [[nodiscard]] bool isAnythingExpected() const;

private:
    [[nodiscard]] Row rowOf(const run::RunState& state, const plan::Action& action, Instant now) const;

    TargetOf m_targetOf;
    QString m_step;
    QString m_turn; ///< the line at which the step waits for a person; empty: none
};

} // namespace cockpit::items
