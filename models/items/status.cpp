// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/status.h"

#include "models/telemetry/condition.h"

namespace cockpit::items {

Status statusOf(run::StepStatus status)
{
    switch (status) {
    case run::StepStatus::Waiting:
        return Status::Waiting;
    case run::StepStatus::Ready:
        return Status::Ready;
    case run::StepStatus::Running:
        return Status::Running;
    case run::StepStatus::Done:
        return Status::Done;
    case run::StepStatus::Skipped:
    case run::StepStatus::Left:
        return Status::Skipped;
    case run::StepStatus::Failed:
        return Status::Failed;
    case run::StepStatus::Unknown:
        return Status::Unknown;
    }
    return Status::Unknown;
}

Status statusOf(run::ActionStatus status)
{
    switch (status) {
    case run::ActionStatus::Waiting:
        return Status::Waiting;
    case run::ActionStatus::Intended:
        return Status::Ready;
    case run::ActionStatus::Running:
        return Status::Running;
    case run::ActionStatus::Done:
        return Status::Done;
    case run::ActionStatus::Failed:
        return Status::Failed;
    case run::ActionStatus::Unknown:
        return Status::Unknown;
    case run::ActionStatus::Skipped:
        return Status::Skipped;
    case run::ActionStatus::Asked:
        return Status::Ready;
    }
    return Status::Unknown;
}

Status statusOf(run::GateStatus status)
{
    switch (status) {
    case run::GateStatus::Closed:
        return Status::Waiting;
    case run::GateStatus::Open:
        return Status::Ready;
    case run::GateStatus::Go:
        return Status::Done;
    case run::GateStatus::NoGo:
        return Status::Failed;
    case run::GateStatus::Held:
        return Status::Attention;
    }
    return Status::Unknown;
}

Status statusOf(run::Answer answer)
{
    switch (answer) {
    case run::Answer::Go:
        return Status::Done;
    case run::Answer::GoWithWaiver:
        return Status::Attention;
    case run::Answer::NoGo:
        return Status::Failed;
    }
    return Status::Unknown;
}

Status statusOf(run::CriterionNow::Verdict verdict)
{
    switch (verdict) {
    case run::CriterionNow::Verdict::Met:
        return Status::Done;
    case run::CriterionNow::Verdict::Unmet:
        return Status::Failed;
    case run::CriterionNow::Verdict::Unknown:
        return Status::Unknown;
    }
    return Status::Unknown;
}

Status statusOf(plan::Severity severity)
{
    switch (severity) {
    case plan::Severity::Error:
        return Status::Failed;
    case plan::Severity::Warning:
        return Status::Attention;
    case plan::Severity::Note:
        return Status::Waiting;
    }
    return Status::Unknown;
}

Status statusOfCondition(const QString& word)
{
    const auto state = telemetry::conditionStateFrom(word);
    if (!state)
        return Status::Unknown;
    switch (*state) {
    case telemetry::ConditionState::Ok:
        return Status::Done;
    case telemetry::ConditionState::Pending:
        return Status::Attention;
    case telemetry::ConditionState::Firing:
        return Status::Failed;
    case telemetry::ConditionState::NoData:
    case telemetry::ConditionState::Unbound:
    case telemetry::ConditionState::Error:
        return Status::Unknown;
    }
    return Status::Unknown;
}

} // namespace cockpit::items
