// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/depth.h"
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/tr.h"

#include <algorithm>
#include <bitset>

namespace cockpit::run {

namespace {

using plan::RungDepth;

bool hasBegun(const ActionState& action)
{
    return action.attempt > 0 || action.status == ActionStatus::Done
        || action.status == ActionStatus::Failed || action.status == ActionStatus::Unknown;
}

bool hasDone(const RunState& state, const plan::Step& step)
{
    if (state.step(step.id).status == StepStatus::Done)
        return true;
    return std::any_of(step.actions.begin(), step.actions.end(), [&state](const plan::Action& action) {
        return hasBegun(state.action(action.id));
    });
}

bool isChange(const plan::Action& action)
{
    return action.kind == runbook::ActionKind::Command && action.blast != plan::Blast::ReadOnly;
}

/// A line that a person ticks may stand for anything that was done by hand.
bool isByHand(const plan::Action& action)
{
    return action.kind == runbook::ActionKind::Check;
}

/// False where nothing of the step could be taken back: it looked, measured and told.
bool mayHaveChanged(const plan::Step& step)
{
    return step.rollback || step.actions.empty()
        || std::any_of(step.actions.begin(), step.actions.end(), [](const plan::Action& action) {
               return action.kind == runbook::ActionKind::Flag || isChange(action)
                   || isByHand(action);
           });
}

/// How deep a step reaches once it has begun; nothing when it changes nothing; Other when nobody can tell.
std::optional<RungDepth> depthOf(const plan::Step& step)
{
    QString commands;
    bool byHand = step.actions.empty();
    for (const plan::Action& action : step.actions) {
        if (action.kind == runbook::ActionKind::Flag)
            return RungDepth::Flag;
        if (isChange(action))
            commands += action.text + QLatin1Char('\n');
        byHand = byHand || isByHand(action);
    }
    const RungDepth title = plan::depthOf(step.title);
    if (commands.isEmpty() && (!byHand || title == RungDepth::Verify))
        return std::nullopt;
    if (title != RungDepth::Other && title != RungDepth::Verify)
        return title;
    // "Verify …" that changes something is not what its title says.
    const RungDepth body = plan::depthOf(commands);
    return body == RungDepth::Verify ? RungDepth::Other : body;
}

/// The depths that were reached; Other stands for "nobody can tell".
class Depths
{
public:
    [[nodiscard]] bool contains(RungDepth depth) const { return m_depths.test(size_t(depth)); }
    /// False when it was there already.
    bool add(RungDepth depth)
    {
        const bool isNew = !contains(depth);
        m_depths.set(size_t(depth));
        return isNew;
    }

private:
    std::bitset<size_t(RungDepth::Other) + 1> m_depths;
};

/// True when it reaches a depth that no step before it did.
bool reach(Depths& depths, const plan::Step& step)
{
    const auto depth = depthOf(step);
    return depth && depths.add(*depth);
}

Need needOf(const plan::Rung& rung, const Depths& reached)
{
    if (rung.depth == RungDepth::Verify || reached.contains(rung.depth))
        return Need::Yes;
    const bool cannotTell = rung.depth == RungDepth::Other || reached.contains(RungDepth::Other);
    return cannotTell ? Need::Unknown : Need::No;
}

/// What the words of a step say costs time to find out. It is not asked where no answer would matter any
/// more: when every rung that has a budget counts already.
bool depthMatters(const plan::Plan& plan, const Depths& reached)
{
    return std::any_of(plan.ladder.begin(), plan.ladder.end(), [&reached](const plan::Rung& rung) {
        return rung.budget && needOf(rung, reached) == Need::No;
    });
}

/// Calls with each step that has done anything, as hasDone() has it, until it is told to stop. Goes through
/// what was touched, which is little beside a long plan.
template <class Visit>
void visitDone(const RunState& state, Visit goesOn)
{
    for (auto it = state.steps.cbegin(); it != state.steps.cend(); ++it) {
        const plan::Step* step =
            it->status == StepStatus::Done ? state.plan->step(it.key()) : nullptr;
        if (step && !goesOn(*step))
            return;
    }
    QStringView last; // lines of a step stand side by side
    for (auto it = state.actions.cbegin(); it != state.actions.cend(); ++it) {
        const qsizetype dot = it.key().indexOf(u'.');
        const QStringView id = QStringView(it.key()).left(std::max<qsizetype>(dot, 0));
        if (!hasBegun(*it) || id == last)
            continue;
        last = id;
        const plan::Step* step = state.plan->step(id.toString());
        if (step && !goesOn(*step))
            return;
    }
}

/// Of the steps that have done anything, until `isEnough` says that no other step would matter.
template <class Enough>
Depths depthsReached(const RunState& state, Enough isEnough)
{
    Depths depths;
    if (!isEnough(depths)) {
        visitDone(state,
                  [&](const plan::Step& step) { return !reach(depths, step) || !isEnough(depths); });
    }
    return depths;
}

/// As far as they matter for the time to get back.
Depths depthsOfBudgets(const RunState& state)
{
    return depthsReached(
        state, [&state](const Depths& reached) { return !depthMatters(*state.plan, reached); });
}

std::optional<milliseconds> promisedTime(const plan::Schedule& schedule)
{
    return schedule.rollbackMax ? schedule.rollbackMax : schedule.rollbackMin;
}

std::optional<milliseconds> rehearsedTime(const RunState& state)
{
    const auto& stated = state.plan->rules.rehearsedRollback;
    if (state.facts.rehearsedRollbackMs > 0)
        return std::max(milliseconds{state.facts.rehearsedRollbackMs},
                        stated.value_or(milliseconds{0}));
    return stated;
}

std::optional<milliseconds> larger(std::optional<milliseconds> left, std::optional<milliseconds> right)
{
    if (left && right)
        return std::max(*left, *right);
    return left ? left : right;
}

std::optional<milliseconds> timeBack(const RunState& state, const Depths& reached)
{
    const plan::Plan& plan = *state.plan;
    std::optional<milliseconds> rungs = plan.ladder.empty() ? plan.schedule.ladder : std::nullopt;
    for (const plan::Rung& rung : plan.ladder) {
        if (rung.budget && needOf(rung, reached) != Need::No)
            rungs = rungs.value_or(milliseconds{0}) + *rung.budget;
    }
    return larger(larger(promisedTime(plan.schedule), rungs), rehearsedTime(state));
}

QString minutesText(milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 60'000.0, 'g', 4);
}

} // namespace

Need needOf(const RunState& state, const QString& rung)
{
    const plan::Rung* planned = state.plan->rung(rung);
    if (!planned)
        return Need::Unknown;
    return needOf(*planned, depthsReached(state, [planned](const Depths& reached) {
        return needOf(*planned, reached) == Need::Yes;
    }));
}

std::vector<UndoNow> undoList(const RunState& state)
{
    std::vector<UndoNow> list;
    for (const plan::Step& step : state.plan->steps) {
        const auto now = state.steps.constFind(step.id);
        if (now != state.steps.cend() && now->began && mayHaveChanged(step) && hasDone(state, step))
            list.push_back({step.id, step.rollback.value_or(QString()), now->undone});
    }
    std::stable_sort(list.begin(), list.end(), [&state](const UndoNow& left, const UndoNow& right) {
        return state.step(left.step).order > state.step(right.step).order;
    });
    const auto next =
        std::find_if(list.begin(), list.end(), [](const UndoNow& undo) { return !undo.undone; });
    if (next != list.end() && !hasOpenCommand(state, *partOf(*state.plan, next->step)))
        next->isNext = state.stage == Stage::RollingBack;
    return list;
}

std::optional<milliseconds> timeToGetBack(const RunState& state)
{
    return timeBack(state, depthsOfBudgets(state));
}

namespace {

/// Step by step, as far as `wanted` says.
template <class Wanted>
void lookAhead(const RunState& state, Wanted wanted)
{
    const plan::Plan& plan = *state.plan;
    Depths reached = depthsOfBudgets(state);
    bool matters = depthMatters(plan, reached);
    std::optional<milliseconds> worstCase = timeBack(state, reached);
    std::optional<milliseconds> previousEnd{milliseconds{0}};
    for (const plan::Step& step : plan.steps) {
        if (matters && reach(reached, step)) {
            matters = depthMatters(plan, reached);
            worstCase = timeBack(state, reached);
        }
        StepOutlook one{step.id, {}, worstCase, {}, false};
        const auto start = step.plannedStart ? step.plannedStart : previousEnd;
        if (start && step.planned)
            one.plannedEnd = *start + *step.planned;
        previousEnd = one.plannedEnd;
        if (plan.schedule.window && one.worstCase)
            one.lastSafeStart = *plan.schedule.window - *one.worstCase;
        one.isBeyond = one.plannedEnd && one.lastSafeStart && *one.plannedEnd > *one.lastSafeStart;
        if (!wanted(std::move(one)))
            return;
    }
}

} // namespace

std::vector<StepOutlook> rollbackOutlook(const RunState& state)
{
    std::vector<StepOutlook> outlook;
    outlook.reserve(state.plan->steps.size());
    lookAhead(state, [&outlook](StepOutlook step) {
        outlook.push_back(std::move(step));
        return true;
    });
    return outlook;
}

QString pointOfNoReturn(const RunState& state)
{
    QString first;
    if (state.plan->schedule.window) {
        lookAhead(state, [&first](const StepOutlook& step) {
            if (step.isBeyond)
                first = step.step;
            return !step.isBeyond;
        });
    }
    return first;
}

Promise promiseOf(const RunState& state)
{
    const plan::Schedule& schedule = state.plan->schedule;
    Promise promise{promisedTime(schedule), schedule.ladder, rehearsedTime(state), false, {}};
    promise.isProved =
        promise.rehearsed && promise.promised && *promise.rehearsed <= *promise.promised;
    QStringList parts;
    if (promise.promised)
        parts << Tr::tr("promised in %1 min").arg(minutesText(*promise.promised));
    if (promise.ladder)
        parts << Tr::tr("the steps add up to %1 min").arg(minutesText(*promise.ladder));
    if (promise.rehearsed)
        parts << (promise.isProved || !promise.promised
                      ? Tr::tr("rehearsed in %1 min").arg(minutesText(*promise.rehearsed))
                      : Tr::tr("a rehearsal took %1 min").arg(minutesText(*promise.rehearsed)));
    else
        parts << Tr::tr("not proved by a rehearsal");
    promise.sentence = parts.join(QStringLiteral("; "));
    return promise;
}

std::optional<BackProgress> backProgress(const RunState& state, Instant now)
{
    if (!state.rollbackStarted)
        return std::nullopt;
    BackProgress progress;
    const Instant until = state.rollbackFinished.value_or(state.ended.value_or(now));
    progress.spent = until.elapsed - state.rollbackStarted->elapsed;
    for (const plan::Rung& rung : state.plan->ladder) {
        const StepStatus status = state.step(rung.id).status;
        if (status == StepStatus::Skipped)
            continue;
        ++progress.rungs;
        progress.rungsOver += isOver(status) ? 1 : 0;
        if (rung.budget)
            progress.budget = progress.budget.value_or(milliseconds{0}) + *rung.budget;
    }
    if (!progress.budget)
        progress.budget = promisedTime(state.plan->schedule);
    return progress;
}

std::optional<milliseconds> measuredRollback(const RunState& state)
{
    if (!state.rollbackStarted || !state.rollbackFinished)
        return std::nullopt;
    return state.rollbackFinished->elapsed - state.rollbackStarted->elapsed;
}

namespace {

/// From T-0: as the runbook says it, or from the ramp's step on as long as its stages soak.
std::optional<milliseconds> timeToFull(const plan::Plan& plan)
{
    const plan::Step* step = plan.ramp.empty() ? nullptr : plan.step(plan.ramp.front().step);
    milliseconds soaks = step ? step->plannedStart.value_or(milliseconds{0}) : milliseconds{0};
    for (const plan::RampStage& stage : plan.ramp) {
        if (stage.percent >= 100)
            return stage.offset ? *stage.offset : soaks;
        soaks += stage.soak.value_or(milliseconds{0});
    }
    return std::nullopt;
}

} // namespace

WorstTimes worstTimes(const plan::Plan& plan)
{
    WorstTimes times;
    times.toFull = timeToFull(plan);
    for (const plan::Trigger& trigger : plan.triggers) {
        const plan::Condition* condition = plan.condition(trigger.condition);
        if (!condition || !condition->hasOwnLimit())
            continue;
        milliseconds interval{15'000};
        const plan::MetricQuery* query = plan.query(condition->binding->query);
        for (const plan::MetricSource& source : plan.sources)
            interval = query && source.name == query->source ? source.interval : interval;
        // The breach may begin just after a sample, and its `for` is counted from the next one.
        times.toDetect =
            larger(times.toDetect, condition->forDuration.value_or(milliseconds{0}) + interval);
    }
    const auto back = larger(plan.schedule.worstRollback(), plan.rules.rehearsedRollback);
    if (times.toDetect && back)
        times.toDetectAndGetBack = *times.toDetect + *back;
    return times;
}

std::vector<Probe> probesOf(const plan::Plan& plan)
{
    std::vector<Probe> probes;
    const auto add = [&probes](const QString& text, bool isAsked) {
        probes.push_back({QStringLiteral("p%1").arg(probes.size() + 1), text, isAsked});
    };
    for (const QString& text : plan.rules.probes)
        add(text, true);
    const auto reaches = [&plan](RungDepth depth) {
        return std::any_of(plan.ladder.begin(), plan.ladder.end(),
                           [depth](const plan::Rung& rung) { return rung.depth == depth; });
    };
    if (reaches(RungDepth::Database))
        add(Tr::tr("The backup, or the down-migration, exists and can be read."), false);
    if (reaches(RungDepth::Application))
        add(Tr::tr("The old version can still be installed."), false);
    return probes;
}

} // namespace cockpit::run
