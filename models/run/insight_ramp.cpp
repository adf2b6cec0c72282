// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/criteria.h"
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

/// What must be OK before more traffic is sent.
std::vector<const plan::Condition*> required(const plan::Plan& plan)
{
    std::vector<const plan::Condition*> conditions;
    for (const plan::Condition& condition : plan.conditions) {
        const bool counts = condition.role == runbook::ConditionRole::Success
            || condition.role == runbook::ConditionRole::Rollback;
        if (counts && condition.isMeasured())
            conditions.push_back(&condition);
    }
    return conditions;
}

QString whySoakIsNotGood(const RunState& state, const RampNow& now)
{
    if (now.soakLeft && now.soakLeft->count() > 0)
        return Tr::tr("%1 % soaks for another %2 s.")
            .arg(now.percent)
            .arg((now.soakLeft->count() + 999) / 1000);
    for (const plan::Condition* condition : required(*state.plan)) {
        if (now.awaited.contains(condition->id))
            return Tr::tr("No sample of \"%1\" came in this soak: see why its source is silent.")
                .arg(condition->text);
        const QString word = conditionAt(state, condition->id).state;
        if (word != QLatin1String("ok"))
            return Tr::tr("\"%1\" is %2, not OK.").arg(condition->text, word);
    }
    return {};
}

QString whyRampStands(const RunState& state, const RampNow& now)
{
    if (now.aborted)
        return Tr::tr("The ramp was aborted.");
    if (now.held)
        return Tr::tr("The ramp is held: %1").arg(state.ramp.reason);
    if (const QStringList open = openTriggers(state); !open.isEmpty())
        return Tr::tr("Trigger %1 waits for the lead's answer.")
            .arg(spokenName(*state.plan, open.first()));
    if (now.stage < 0)
        return {};
    return whySoakIsNotGood(state, now);
}

} // namespace

RampNow rampNow(const RunState& state, Instant now)
{
    const auto& stages = state.plan->ramp;
    RampNow ramp{state.ramp.stage, 0, state.ramp.held, state.ramp.aborted, {}, {}, false, {}};
    if (stages.empty()) {
        ramp.whyNot = Tr::tr("The plan has no ramp.");
        return ramp;
    }
    const bool isSending = ramp.stage >= 0 && static_cast<std::size_t>(ramp.stage) < stages.size();
    if (isSending && !ramp.aborted) {
        const plan::RampStage& stage = stages[static_cast<std::size_t>(ramp.stage)];
        ramp.percent = stage.percent;
        if (stage.soak && state.ramp.since)
            ramp.soakLeft =
                std::max(*stage.soak - (now.elapsed - state.ramp.since->elapsed), milliseconds{0});
        for (const plan::Condition* condition : required(*state.plan)) {
            if (!state.ramp.sampled.contains(condition->id))
                ramp.awaited.append(condition->id);
        }
    }
    ramp.whyNot = whyRampStands(state, ramp);
    ramp.mayAdvance = ramp.whyNot.isEmpty();
    if (ramp.mayAdvance && isSending && required(*state.plan).empty())
        ramp.whyNot = Tr::tr("Nothing is measured: say why more traffic may be sent.");
    return ramp;
}

std::vector<RolloutDue> rolloutDue(const RunState& state, Instant now)
{
    std::vector<RolloutDue> due;
    for (auto it = state.rollout.cbegin(); it != state.rollout.cend(); ++it) {
        const runbook::RolloutPhase& phase = state.plan->rollout[static_cast<std::size_t>(it.key())];
        // A phase is looked at until the next one has begun. It lasts for days, over restarts of the
        // machine: its time is the wall's.
        if (!phase.checkEveryHours || state.rollout.contains(it.key() + 1) || !it->began)
            continue;
        const milliseconds last = it->checked.value_or(*it->began).wall;
        const milliseconds every{static_cast<qint64>(*phase.checkEveryHours * 3'600'000)};
        due.push_back({it.key(), now.wall - last - every});
    }
    return due;
}

} // namespace cockpit::run
