// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/run/insight.h"
#include "models/run/state.h"

#include <QObject>

/// What the item models say of a row's standing. A view makes shape and colour of it; the word comes
/// with it, so that neither shape nor colour ever stands alone.
namespace cockpit::items {
Q_NAMESPACE

enum class Status { Waiting, Ready, Running, Done, Skipped, Attention, Failed, Unknown };
Q_ENUM_NS(Status)

/// Roles that every model of this folder has, the same for all columns of a row.
enum CommonRole {
    StatusRole = Qt::UserRole + 1, ///< Status
    WordRole,                      ///< the word that goes with it
    KeyRole,                       ///< the row's id in the plan
    LineRole,                      ///< line in the runbook, 1-based; 0: none
    FirstOwnRole                   ///< a model's own roles begin here
};

[[nodiscard]] Status statusOf(run::StepStatus status);
[[nodiscard]] Status statusOf(run::ActionStatus status);
[[nodiscard]] Status statusOf(run::GateStatus status);
[[nodiscard]] Status statusOf(run::Answer answer);
[[nodiscard]] Status statusOf(run::CriterionNow::Verdict verdict);
[[nodiscard]] Status statusOf(plan::Severity severity);
/// By the stored word of a condition's state; a word nobody knows is Unknown.
[[nodiscard]] Status statusOfCondition(const QString& word);

[[nodiscard]] QString wordOf(run::StepStatus status);
[[nodiscard]] QString wordOf(run::ActionStatus status);
[[nodiscard]] QString wordOf(run::GateStatus status);
[[nodiscard]] QString wordOf(run::Answer answer);
[[nodiscard]] QString wordOf(run::CriterionNow::Verdict verdict);
[[nodiscard]] QString wordOf(plan::Severity severity);
[[nodiscard]] QString wordOf(plan::Blast blast);
[[nodiscard]] QString wordOf(plan::RunKind kind);
[[nodiscard]] QString wordOf(plan::RungDepth depth);
[[nodiscard]] QString wordOf(plan::TriggerMode mode);
[[nodiscard]] QString wordOf(runbook::RollbackPoint point);
[[nodiscard]] QString wordOf(runbook::ActionKind kind);
[[nodiscard]] QString wordOfCondition(const QString& word);

} // namespace cockpit::items
