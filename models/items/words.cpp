// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/status.h"
#include "models/items/tr.h"
#include "models/telemetry/condition.h"

namespace cockpit::items {

QString wordOf(run::StepStatus status)
{
    switch (status) {
    case run::StepStatus::Waiting:
        return Tr::tr("waiting");
    case run::StepStatus::Ready:
        return Tr::tr("ready");
    case run::StepStatus::Running:
        return Tr::tr("running");
    case run::StepStatus::Done:
        return Tr::tr("done");
    case run::StepStatus::Skipped:
        return Tr::tr("skipped");
    case run::StepStatus::Failed:
        return Tr::tr("failed");
    case run::StepStatus::Unknown:
        return Tr::tr("unknown");
    case run::StepStatus::Left:
        return Tr::tr("left unfinished");
    }
    return {};
}

QString wordOf(run::ActionStatus status)
{
    switch (status) {
    case run::ActionStatus::Waiting:
        return Tr::tr("waiting");
    case run::ActionStatus::Intended:
        return Tr::tr("starting");
    case run::ActionStatus::Running:
        return Tr::tr("running");
    case run::ActionStatus::Done:
        return Tr::tr("done");
    case run::ActionStatus::Failed:
        return Tr::tr("failed");
    case run::ActionStatus::Unknown:
        return Tr::tr("unknown");
    case run::ActionStatus::Skipped:
        return Tr::tr("skipped");
    case run::ActionStatus::Asked:
        return Tr::tr("as expected?");
    }
    return {};
}

QString wordOf(run::GateStatus status)
{
    switch (status) {
    case run::GateStatus::Closed:
        return Tr::tr("not asked");
    case run::GateStatus::Open:
        return Tr::tr("asked");
    case run::GateStatus::Go:
        return Tr::tr("GO");
    case run::GateStatus::NoGo:
        return Tr::tr("NO-GO");
    case run::GateStatus::Held:
        return Tr::tr("HOLD");
    }
    return {};
}

QString wordOf(run::Answer answer)
{
    switch (answer) {
    case run::Answer::Go:
        return Tr::tr("GO");
    case run::Answer::GoWithWaiver:
        return Tr::tr("GO with waiver");
    case run::Answer::NoGo:
        return Tr::tr("NO-GO");
    }
    return {};
}

QString wordOf(run::CriterionNow::Verdict verdict)
{
    switch (verdict) {
    case run::CriterionNow::Verdict::Met:
        return Tr::tr("met");
    case run::CriterionNow::Verdict::Unmet:
        return Tr::tr("not met");
    case run::CriterionNow::Verdict::Unknown:
        return Tr::tr("unknown");
    }
    return {};
}

QString wordOf(plan::Severity severity)
{
    switch (severity) {
    case plan::Severity::Error:
        return Tr::tr("error");
    case plan::Severity::Warning:
        return Tr::tr("warning");
    case plan::Severity::Note:
        return Tr::tr("note");
    }
    return {};
}

QString wordOf(plan::Blast blast)
{
    switch (blast) {
    case plan::Blast::ReadOnly:
        return Tr::tr("read-only");
    case plan::Blast::Reversible:
        return Tr::tr("reversible");
    case plan::Blast::Irreversible:
        return Tr::tr("irreversible");
    case plan::Blast::CustomerVisible:
        return Tr::tr("customers see it");
    case plan::Blast::Unknown:
        return Tr::tr("unknown");
    }
    return {};
}

QString wordOf(plan::RunKind kind)
{
    switch (kind) {
    case plan::RunKind::Live:
        return Tr::tr("LIVE");
    case plan::RunKind::Staging:
        return Tr::tr("STAGING");
    case plan::RunKind::Simulated:
        return Tr::tr("SIMULATED");
    }
    return {};
}

QString wordOf(plan::RungDepth depth)
{
    switch (depth) {
    case plan::RungDepth::Flag:
        return Tr::tr("flag");
    case plan::RungDepth::Job:
        return Tr::tr("job");
    case plan::RungDepth::Application:
        return Tr::tr("application");
    case plan::RungDepth::Database:
        return Tr::tr("database");
    case plan::RungDepth::Verify:
        return Tr::tr("verify");
    case plan::RungDepth::Other:
        return Tr::tr("other");
    }
    return {};
}

QString wordOf(plan::TriggerMode mode)
{
    switch (mode) {
    case plan::TriggerMode::Observe:
        return Tr::tr("observe");
    case plan::TriggerMode::Ask:
        return Tr::tr("ask");
    case plan::TriggerMode::Act:
        return Tr::tr("roll back");
    }
    return {};
}

QString wordOf(runbook::RollbackPoint point)
{
    switch (point) {
    case runbook::RollbackPoint::Yes:
        return Tr::tr("yes");
    case runbook::RollbackPoint::No:
        return Tr::tr("no");
    case runbook::RollbackPoint::NotApplicable:
        return Tr::tr("not applicable");
    case runbook::RollbackPoint::Unsaid:
        return Tr::tr("not said");
    }
    return {};
}

QString wordOf(runbook::ActionKind kind)
{
    switch (kind) {
    case runbook::ActionKind::Command:
        return Tr::tr("command");
    case runbook::ActionKind::Check:
        return Tr::tr("check");
    case runbook::ActionKind::Metric:
        return Tr::tr("metric");
    case runbook::ActionKind::Flag:
        return Tr::tr("flag");
    case runbook::ActionKind::Message:
        return Tr::tr("message");
    case runbook::ActionKind::Wait:
        return Tr::tr("wait");
    case runbook::ActionKind::Gate:
        return Tr::tr("decision");
    case runbook::ActionKind::Note:
        return Tr::tr("note");
    }
    return {};
}

QString wordOfCondition(const QString& word)
{
    const auto state = telemetry::conditionStateFrom(word);
    if (!state)
        return Tr::tr("UNKNOWN");
    switch (*state) {
    case telemetry::ConditionState::Ok:
        return Tr::tr("OK");
    case telemetry::ConditionState::Pending:
        return Tr::tr("PENDING");
    case telemetry::ConditionState::Firing:
        return Tr::tr("FIRING");
    case telemetry::ConditionState::NoData:
        return Tr::tr("NO DATA");
    case telemetry::ConditionState::Unbound:
        return Tr::tr("UNBOUND");
    case telemetry::ConditionState::Error:
        return Tr::tr("ERROR");
    }
    return {};
}

} // namespace cockpit::items
