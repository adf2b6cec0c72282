// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

bool needsTwo(const plan::Plan& plan, const plan::Action& action)
{
    if (action.kind != runbook::ActionKind::Command)
        return false;
    const auto& asked = plan.rules.twoPeople;
    if (!asked)
        return plan.kind == plan::RunKind::Live && action.blast == plan::Blast::Irreversible;
    return std::find(asked->begin(), asked->end(), action.blast) != asked->end();
}

QString executorOf(const StepState& step)
{
    return step.claimedBy.isEmpty() ? step.by : step.claimedBy;
}

/// Why an approval that was given is void; empty when it holds.
QString whyVoid(const RunState& state, const plan::Action& action, const Approval& approval,
                const QString& target)
{
    if (approval.hash != QString::fromLatin1(action.hash))
        return Tr::tr("%1 was approved before it changed: it needs a new look.")
            .arg(spokenName(*state.plan, action.id));
    if (!target.isEmpty() && approval.target != target)
        return Tr::tr("%1 was approved for %2, and would run on %3.")
            .arg(spokenName(*state.plan, action.id), approval.target, target);
    const QString executor = executorOf(state.step(action.id.section(QLatin1Char('.'), 0, 0)));
    if (isSamePerson(*state.plan, executor, approval.by))
        return Tr::tr("%1 carries %2 out: another person approves it.")
            .arg(approval.by, spokenName(*state.plan, action.id));
    return {};
}

bool matches(const plan::Step& step, const QString& name)
{
    const QString wanted = name.trimmed();
    return !wanted.isEmpty()
        && (step.number == wanted || step.id == wanted
            || step.title.compare(wanted, Qt::CaseInsensitive) == 0);
}

bool isUnderWay(StepStatus status)
{
    return status == StepStatus::Running || status == StepStatus::Failed
        || status == StepStatus::Unknown;
}

} // namespace

bool isSamePerson(const plan::Plan& plan, const QString& left, const QString& right)
{
    if (left == right)
        return true;
    return std::any_of(plan.roster.begin(), plan.roster.end(), [&](const plan::Position& position) {
        const auto is = [&position](const QString& who) {
            return who == position.role || (!who.isEmpty() && who == position.name)
                || (position.lead && who == QLatin1String("lead"));
        };
        return is(left) && is(right);
    });
}

QStringList linesForTwo(const plan::Plan& plan)
{
    QStringList lines;
    const auto look = [&](const auto& parts) {
        for (const auto& part : parts) {
            for (const plan::Action& action : part.actions) {
                if (needsTwo(plan, action))
                    lines.append(action.id);
            }
        }
    };
    look(plan.steps);
    look(plan.ladder);
    return lines;
}

ApprovalNow approvalOf(const RunState& state, const QString& action, const QString& target)
{
    const plan::Action* planned = state.plan->action(action);
    if (!planned || !needsTwo(*state.plan, *planned))
        return {};
    ApprovalNow now{true, false, {}, {}};
    const auto approval = state.approvals.constFind(action);
    if (approval == state.approvals.constEnd()) {
        now.whyNot =
            Tr::tr("%1 needs a second person's approval: another person approves the line first.")
                .arg(spokenName(*state.plan, action));
        return now;
    }
    now.by = approval->by;
    now.whyNot = whyVoid(state, *planned, *approval, target);
    now.given = now.whyNot.isEmpty();
    return now;
}

QString leadOf(const RunState& state)
{
    if (!state.leadNow.isEmpty())
        return state.leadNow;
    const auto& roster = state.plan->roster;
    const auto lead = std::find_if(roster.begin(), roster.end(),
                                   [](const plan::Position& position) { return position.lead; });
    return lead == roster.end() ? QString() : lead->role;
}

std::optional<Idle> idleStep(const RunState& state, Instant now)
{
    const plan::Rules& rules = state.plan->rules;
    const auto part = partOf(*state.plan, currentStep(state));
    if (!part || state.held || rules.idleAfter.count() <= 0)
        return std::nullopt;
    const StepState step = state.step(part->id);
    if (!isUnderWay(step.status) || !step.touched || hasOpenCommand(state, *part))
        return std::nullopt;
    const plan::Action* next = nextAction(state, *part);
    if (next && state.action(next->id).status == ActionStatus::Running)
        return std::nullopt; // a wait
    const plan::Step* planned = state.plan->step(part->id);
    // Who works by hand for as long as it was planned has not gone away.
    const milliseconds patience =
        planned && planned->planned ? std::max(rules.idleAfter, *planned->planned) : rules.idleAfter;
    const milliseconds since = now.elapsed - step.touched->elapsed;
    if (since < patience)
        return std::nullopt;
    const QString named = planned && !planned->owner.isEmpty() ? planned->owner : step.by;
    return Idle{part->id, step.claimedBy.isEmpty() ? named : step.claimedBy, since};
}

std::optional<SinceGo> sinceLastGo(const RunState& state, Instant now)
{
    const Tally& tally = state.sinceGo;
    if (!tally.from)
        return std::nullopt;
    const milliseconds until = state.ended ? state.ended->elapsed : now.elapsed;
    return SinceGo{std::max(until - tally.from->elapsed, milliseconds{0}), tally.stepsDone,
                   tally.failures, tally.passedOver, tally.triggers};
}

const plan::Freeze* freezeAt(const plan::Plan& plan, milliseconds wall)
{
    const auto& freezes = plan.rules.freezes;
    const auto found =
        std::find_if(freezes.begin(), freezes.end(), [wall](const plan::Freeze& freeze) {
            return wall.count() >= freeze.from.toMSecsSinceEpoch()
                && wall.count() < freeze.to.toMSecsSinceEpoch();
        });
    return found == freezes.end() ? nullptr : &*found;
}

std::optional<milliseconds> fixedStartOf(const plan::Plan& plan, const QString& step)
{
    const plan::Step* planned = plan.step(step);
    for (const plan::FixedStart& fixed : plan.rules.fixedStarts) {
        if (planned && matches(*planned, fixed.step))
            return milliseconds{fixed.at.toMSecsSinceEpoch()};
    }
    return std::nullopt;
}

QString plannedHoldBefore(const RunState& state, const QString& step)
{
    const plan::Step* planned = state.plan->step(step);
    const auto& holds = state.plan->rules.holds;
    for (std::size_t i = 0; planned && i < holds.size(); ++i) {
        const QString id = QStringLiteral("h%1").arg(i + 1);
        if (matches(*planned, holds[i].before) && !state.heldOnce.contains(id))
            return id;
    }
    return {};
}

const plan::PlannedHold* plannedHold(const plan::Plan& plan, const QString& id)
{
    const std::size_t place = QStringView(id).mid(1).toUInt();
    const bool isOne =
        id.startsWith(QLatin1Char('h')) && place >= 1 && place <= plan.rules.holds.size();
    return isOne ? &plan.rules.holds[place - 1] : nullptr;
}

QString targetLock(const RunState& state)
{
    const bool wentBack = state.stage == Stage::Closed && state.rollbackStarted;
    if (!wentBack || !state.cleared.isEmpty())
        return {};
    const QString reason =
        state.rollbackReason.isEmpty() ? Tr::tr("no reason was given") : state.rollbackReason;
    return Tr::tr("Run %1 was rolled back: %2").arg(state.facts.run, reason);
}

} // namespace cockpit::run
