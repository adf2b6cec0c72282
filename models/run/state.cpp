// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/state.h"

#include "models/run/fields.h"

namespace cockpit::run {

namespace {

bool sameStage(const RunState& a, const RunState& b)
{
    return a.stage == b.stage && sameFields(a.facts, b.facts) && a.lastSeq == b.lastSeq
        && a.lastAt == b.lastAt && a.started == b.started && a.ended == b.ended
        && a.outcome == b.outcome && a.closedReason == b.closedReason;
}

bool sameHold(const RunState& a, const RunState& b)
{
    return a.held == b.held && a.holdCause == b.holdCause && a.holdReason == b.holdReason
        && a.heldSince == b.heldSince && a.heldFor == b.heldFor;
}

bool sameRollback(const RunState& a, const RunState& b)
{
    return a.rollbackStarted == b.rollbackStarted && a.rollbackFinished == b.rollbackFinished
        && a.rollbackReason == b.rollbackReason && a.rollbackTrigger == b.rollbackTrigger
        && a.matrixRow == b.matrixRow;
}

bool sameRules(const RunState& a, const RunState& b)
{
    return a.leadNow == b.leadNow && a.leadOffer == b.leadOffer && a.approvals == b.approvals
        && a.sinceGo == b.sinceGo && a.plannedHold == b.plannedHold && a.heldOnce == b.heldOnce
        && a.probes == b.probes && a.ramp == b.ramp && a.rollout == b.rollout
        && a.nearMisses == b.nearMisses && a.cleared == b.cleared;
}

} // namespace

bool RunState::sameAs(const RunState& other) const
{
    return sameStage(*this, other) && sameHold(*this, other) && sameRollback(*this, other)
        && steps == other.steps && actions == other.actions && hosts == other.hosts
        && gates == other.gates && conditions == other.conditions && triggers == other.triggers
        && items == other.items && guesses == other.guesses && values == other.values
        && bindings == other.bindings && markers == other.markers && sameRules(*this, other);
}

QString guessKey(int line, const QString& rule)
{
    return QString::number(line) + QLatin1Char(':') + rule;
}

RunState emptyState(std::shared_ptr<const plan::Plan> plan)
{
    RunState state;
    state.plan = plan ? std::move(plan) : std::make_shared<const plan::Plan>();
    return state;
}

int overrunBit(const QString& limit)
{
    if (limit == QLatin1String("percent"))
        return 1;
    return limit == QLatin1String("by") ? 2 : 4;
}

QString word(Stage stage)
{
    switch (stage) {
    case Stage::Empty:
        return QStringLiteral("empty");
    case Stage::Prepared:
        return QStringLiteral("prepared");
    case Stage::Flying:
        return QStringLiteral("flying");
    case Stage::RollingBack:
        return QStringLiteral("rolling-back");
    case Stage::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

QString word(StepStatus status)
{
    switch (status) {
    case StepStatus::Waiting:
        return QStringLiteral("waiting");
    case StepStatus::Ready:
        return QStringLiteral("ready");
    case StepStatus::Running:
        return QStringLiteral("running");
    case StepStatus::Done:
        return QStringLiteral("done");
    case StepStatus::Skipped:
        return QStringLiteral("skipped");
    case StepStatus::Failed:
        return QStringLiteral("failed");
    case StepStatus::Unknown:
        return QStringLiteral("unknown");
    case StepStatus::Left:
        return QStringLiteral("left");
    }
    return {};
}

QString word(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Waiting:
        return QStringLiteral("waiting");
    case ActionStatus::Intended:
        return QStringLiteral("intended");
    case ActionStatus::Running:
        return QStringLiteral("running");
    case ActionStatus::Done:
        return QStringLiteral("done");
    case ActionStatus::Failed:
        return QStringLiteral("failed");
    case ActionStatus::Unknown:
        return QStringLiteral("unknown");
    case ActionStatus::Skipped:
        return QStringLiteral("skipped");
    case ActionStatus::Asked:
        return QStringLiteral("asked");
    }
    return {};
}

QString word(GateStatus status)
{
    switch (status) {
    case GateStatus::Closed:
        return QStringLiteral("closed");
    case GateStatus::Open:
        return QStringLiteral("open");
    case GateStatus::Go:
        return QStringLiteral("go");
    case GateStatus::NoGo:
        return QStringLiteral("no-go");
    case GateStatus::Held:
        return QStringLiteral("held");
    }
    return {};
}

} // namespace cockpit::run
