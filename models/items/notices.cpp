// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/notices.h"

#include "models/items/effects.h"
#include "models/items/format.h"
#include "models/items/signoffchoices.h"
#include "models/items/tr.h"
#include "models/run/aftercare.h"
#include "models/run/outlook.h"
#include "models/run/signoff.h"

#include <QMap>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

using Notices = std::vector<Notice>;

void addLeadOffer(Notices& notices, const run::RunState& state)
{
    if (state.leadOffer.isEmpty() || state.stage == run::Stage::Closed)
        return;
    notices.push_back({Notice::Kind::LeadOffer, state.leadOffer, Status::Ready,
                       Tr::tr("The lead is offered to %1; until it is accepted, %2 leads.")
                           .arg(state.leadOffer, run::leadOf(state))});
}

/// Nothing is left to be flown, and the run waits to be closed.
void addClose(Notices& notices, const run::RunState& state)
{
    const bool back = state.stage == run::Stage::RollingBack;
    const bool isUnderWay = back
        || (state.stage == run::Stage::Flying && run::openTriggers(state).isEmpty()
            && run::gateInTheWay(state).isEmpty());
    if (!isUnderWay || !run::currentStep(state).isEmpty())
        return;
    notices.push_back({Notice::Kind::Close,
                       run::word(back ? run::RunOutcome::RolledBack : run::RunOutcome::Completed),
                       Status::Ready,
                       back ? Tr::tr("The rollback is over: close the run.")
                            : Tr::tr("Every step and gate is over: close the run.")});
}

void addApproval(Notices& notices, const run::RunState& state)
{
    const QString turn = run::personsTurn(state);
    const run::ApprovalNow approval = run::approvalOf(state, turn);
    if (turn.isEmpty() || !approval.needed || approval.given
        || state.action(turn).status != run::ActionStatus::Waiting)
        return;
    notices.push_back({Notice::Kind::Approval, turn, Status::Attention, approval.whyNot});
}

void addIdle(Notices& notices, const run::RunState& state, Instant now)
{
    const auto idle = run::idleStep(state, now);
    if (!idle)
        return;
    const QString place = placeText(*state.plan, idle->step);
    notices.push_back({Notice::Kind::Idle, idle->step, Status::Attention,
                       idle->owner.isEmpty()
                           ? Tr::tr("Nothing has happened for %1 in %2, which is nobody's.")
                                 .arg(shortText(idle->since), place)
                           : Tr::tr("Nothing has happened for %1 in %2, which is %3's.")
                                 .arg(shortText(idle->since), place, idle->owner)});
}

void addOverrun(Notices& notices, const run::RunState& state, Instant now)
{
    const QString id = run::currentStep(state);
    const run::StepState step = state.step(id);
    if (!step.overran || step.status != run::StepStatus::Running || !step.began)
        return;
    const plan::Step* planned = state.plan->step(id);
    const plan::Rung* rung = state.plan->rung(id);
    const auto length = planned ? planned->planned : rung ? rung->budget : std::nullopt;
    const QString place = placeText(*state.plan, id);
    const QString took = shortText(now.elapsed - step.began->elapsed);
    notices.push_back(
        {Notice::Kind::Overrun, id, Status::Attention,
         length ? Tr::tr("Longer than planned: %1 of %2 in %3.").arg(took, durationText(*length), place)
                : Tr::tr("Longer than agreed: %1 in %2.").arg(took, place)});
}

QString untilText(const plan::PlannedHold& hold)
{
    if (!hold.checklist.isEmpty())
        return Tr::tr("until the checklist \"%1\" is complete").arg(hold.checklist);
    if (hold.at)
        return Tr::tr("until %1 UTC").arg(utcText(milliseconds{hold.at->toMSecsSinceEpoch()}));
    if (hold.length)
        return Tr::tr("for %1").arg(durationText(*hold.length));
    return Tr::tr("until the lead decides");
}

std::optional<milliseconds> leftOf(const run::RunState& state, const plan::PlannedHold& hold,
                                   Instant now)
{
    if (hold.at)
        return milliseconds{hold.at->toMSecsSinceEpoch()} - now.wall;
    if (hold.length && state.heldSince)
        return *hold.length - (now.elapsed - state.heldSince->elapsed);
    return std::nullopt;
}

void addHold(Notices& notices, const run::RunState& state, Instant now)
{
    if (const plan::PlannedHold* hold = run::plannedHold(*state.plan, state.plannedHold);
        hold && state.held) {
        if (const auto left = leftOf(state, *hold, now))
            notices.push_back(
                {Notice::Kind::Hold, state.plannedHold, Status::Ready,
                 Tr::tr("The planned hold ends by itself in %1.").arg(clockText(*left))});
        return;
    }
    const QString next = run::currentStep(state);
    if (state.stage != run::Stage::Flying && state.stage != run::Stage::Prepared)
        return;
    const QString id = run::plannedHoldBefore(state, next);
    if (const plan::PlannedHold* hold = run::plannedHold(*state.plan, id))
        notices.push_back({Notice::Kind::Hold, id, Status::Waiting,
                           Tr::tr("A hold is planned before %1, %2.")
                               .arg(placeText(*state.plan, next), untilText(*hold))});
    const auto fixed = run::fixedStartOf(*state.plan, next);
    if (fixed && *fixed > now.wall && state.step(next).status == run::StepStatus::Waiting)
        notices.push_back(
            {Notice::Kind::Hold, next, Status::Waiting,
             Tr::tr("%1 does not begin before %2 UTC, in %3.")
                 .arg(placeText(*state.plan, next), utcText(*fixed), clockText(*fixed - now.wall))});
}

void addFreeze(Notices& notices, const run::RunState& state, Instant now)
{
    const plan::Freeze* freeze = run::freezeAt(*state.plan, now.wall);
    if (!freeze || state.stage != run::Stage::Prepared || state.plan->kind == plan::RunKind::Simulated)
        return;
    notices.push_back({Notice::Kind::Freeze,
                       {},
                       Status::Attention,
                       Tr::tr("Releases are frozen until %1 UTC: %2.")
                           .arg(freeze->to.toString(u"yyyy-MM-dd HH:mm"_s), freeze->reason)});
}

void addTargetLock(Notices& notices, const run::RunState& state)
{
    const bool isReal = state.plan->kind != plan::RunKind::Simulated; // a rehearsal locks nothing
    if (const QString lock = run::targetLock(state); isReal && !lock.isEmpty())
        notices.push_back({Notice::Kind::TargetLock,
                           {},
                           Status::Attention,
                           Tr::tr("The target is locked for the next release. %1").arg(lock)});
}

void addRollout(Notices& notices, const run::RunState& state, Instant now)
{
    for (const run::RolloutDue& due : run::rolloutDue(state, now)) {
        if (due.overdue.count() >= 0)
            notices.push_back(
                {Notice::Kind::RolloutDue, QString::number(due.phase), Status::Attention,
                 Tr::tr("The check of \"%1\" is due since %2.")
                     .arg(state.plan->rollout[static_cast<std::size_t>(due.phase)].title,
                          shortText(due.overdue))});
    }
}

void addLaterChecks(Notices& notices, const run::RunState& state, Instant now)
{
    for (const run::LaterCheck& check : run::laterChecks(state, now)) {
        if (check.overdue.count() < 0)
            continue;
        QString title;
        QStringList open;
        for (const plan::Checklist& list : state.plan->checklists) {
            title = list.id == check.list ? list.title : title;
            for (const plan::CheckItem& item : list.items) {
                if (check.open.contains(item.id))
                    open << item.text;
            }
        }
        notices.push_back({Notice::Kind::LaterCheck, check.list, Status::Attention,
                           Tr::tr("\"%1\" is due since %2: %3.")
                               .arg(title, shortText(check.overdue), open.join(u"; "_s))});
    }
}

/// One for each checklist, and each step: what has expired there.
void addExpired(Notices& notices, const run::RunState& state, Instant now)
{
    QMap<QString, QStringList> expired;
    for (const run::ExpiredSignOff& one : run::expiredSignOffs(state, now))
        expired[one.list]
            << Tr::tr("%1 (%2, until %3)").arg(one.text, one.by, momentText(one.until, now));
    for (const plan::Checklist& list : state.plan->checklists) {
        if (expired.contains(list.id))
            notices.push_back(
                {Notice::Kind::SignOff, list.id, Status::Attention,
                 Tr::tr(
                     "Signed off only until a time that has passed, in \"%1\": %2. Sign it again.")
                     .arg(list.title, expired.take(list.id).join(u"; "_s))});
    }
    for (auto it = expired.cbegin(); it != expired.cend(); ++it)
        notices.push_back(
            {Notice::Kind::SignOff, it.key(), Status::Attention,
             Tr::tr("Signed off only until a time that has passed, in %1: %2. Sign it "
                    "again there.")
                 .arg(placeText(*state.plan, it.key()), it->join(u"; "_s))});
}

void addNoReturn(Notices& notices, const run::RunState& state)
{
    if (state.stage != run::Stage::Prepared)
        return;
    if (const QString step = run::pointOfNoReturn(state); !step.isEmpty())
        notices.push_back(
            {Notice::Kind::NoReturn, step, Status::Attention,
             Tr::tr("As planned, a rollback after %1 no longer ends within the window.")
                 .arg(placeText(*state.plan, step))});
}

} // namespace

std::vector<Notice> noticesOf(const run::RunState& state, Instant now)
{
    Notices notices;
    addTargetLock(notices, state);
    addClose(notices, state);
    addLeadOffer(notices, state);
    addApproval(notices, state);
    addIdle(notices, state, now);
    addOverrun(notices, state, now);
    addFreeze(notices, state, now);
    addNoReturn(notices, state);
    addHold(notices, state, now);
    addRollout(notices, state, now);
    addExpired(notices, state, now);
    addLaterChecks(notices, state, now);
    return notices;
}

} // namespace cockpit::items
