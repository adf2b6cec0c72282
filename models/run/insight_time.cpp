// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/outlook.h"
#include "models/run/part.h"

#include <algorithm>
#include <span>

namespace cockpit::run {

namespace {

/// Where the clocks of a run stand: after its end they do not move.
milliseconds moment(const RunState& state, Instant now)
{
    return state.ended ? state.ended->elapsed : std::max(now.elapsed, state.lastAt.elapsed);
}

/// Since T-0 in wall time, holds included.
milliseconds sinceStart(const RunState& state, milliseconds elapsed)
{
    return state.started ? elapsed - state.started->elapsed : milliseconds{0};
}

struct Planned {
    std::optional<milliseconds> start;
    std::optional<milliseconds> end;
};

/// Of the first steps, as the plan says it; a step without a place of its own follows the one before it.
std::vector<Planned> plannedSpans(const plan::Plan& plan, std::size_t count)
{
    std::vector<Planned> spans;
    spans.reserve(count);
    std::optional<milliseconds> previousEnd{milliseconds{0}};
    for (const plan::Step& step : std::span(plan.steps).first(count)) {
        Planned span;
        span.start = step.plannedStart ? step.plannedStart : previousEnd;
        if (span.start && step.planned)
            span.end = *span.start + *step.planned;
        previousEnd = span.end;
        spans.push_back(span);
    }
    return spans;
}

/// The plan's own gap before a step (a soak, a fixed hour) is kept; lost time is not made up.
milliseconds gapBefore(const std::vector<Planned>& planned, std::size_t index)
{
    const std::optional<milliseconds> before =
        index == 0 ? std::optional(milliseconds{0}) : planned[index - 1].end;
    if (!before || !planned[index].start)
        return milliseconds{0};
    return std::max(*planned[index].start - *before, milliseconds{0});
}

/// What earlier runs took, where that is known; else what was planned.
milliseconds lengthOf(const RunState& state, const plan::Step& step)
{
    const QJsonValue measured = state.facts.measured.value(step.id);
    if (measured.isDouble() && measured.toDouble() > 0)
        return milliseconds{measured.toInteger()};
    return step.planned.value_or(milliseconds{0});
}

void setActual(Span& span, const RunState& state, const StepState& step)
{
    if (step.began)
        span.actualStart = sinceStart(state, step.began->elapsed);
    if (step.ended && isEnded(step.status))
        span.actualEnd = sinceStart(state, step.ended->elapsed);
}

void setForecast(Span& span, milliseconds earliest, milliseconds duration, milliseconds now)
{
    span.forecastStart = span.actualStart.value_or(span.actualEnd.value_or(std::max(earliest, now)));
    span.forecastEnd = span.actualEnd.value_or(std::max(span.forecastStart + duration, now));
}

} // namespace

std::optional<milliseconds> planClock(const RunState& state, Instant now)
{
    if (!state.started)
        return std::nullopt;
    const milliseconds at = moment(state, now);
    const milliseconds heldNow =
        state.held && state.heldSince ? at - state.heldSince->elapsed : milliseconds{0};
    return sinceStart(state, at) - state.heldFor - heldNow;
}

std::optional<milliseconds> behind(const RunState& state, Instant now)
{
    const auto clock = planClock(state, now);
    const auto index = indexOfStep(*state.plan, currentStep(state));
    if (!clock || !index)
        return std::nullopt;
    const Planned planned = plannedSpans(*state.plan, *index + 1).back();
    if (!planned.start)
        return std::nullopt;
    const StepState step = state.step(state.plan->steps[*index].id);
    if (!step.began)
        return *clock - *planned.start;
    const milliseconds startedLate =
        sinceStart(state, step.began->elapsed) - step.heldBefore - *planned.start;
    return planned.end ? std::max(startedLate, *clock - *planned.end) : startedLate;
}

std::vector<Span> timeline(const RunState& state, Instant now)
{
    const milliseconds at = sinceStart(state, moment(state, now));
    const std::vector<Planned> planned = plannedSpans(*state.plan, state.plan->steps.size());
    std::vector<Span> spans;
    milliseconds previousEnd{0};
    for (std::size_t i = 0; i < planned.size(); ++i) {
        const plan::Step& step = state.plan->steps[i];
        const StepState stepNow = state.step(step.id);
        Span span{step.id, planned[i].start, planned[i].end, {}, {}};
        setActual(span, state, stepNow);
        setForecast(span, previousEnd + gapBefore(planned, i), lengthOf(state, step), at);
        previousEnd = span.forecastEnd;
        spans.push_back(std::move(span));
    }
    return spans;
}

std::optional<RollbackWindow> rollbackWindow(const RunState& state, Instant now)
{
    const plan::Schedule& schedule = state.plan->schedule;
    const auto worstCase = timeToGetBack(state);
    if (!schedule.window || !worstCase || state.stage == Stage::Closed)
        return std::nullopt;
    RollbackWindow window;
    window.worstCase = *worstCase;
    window.lastSafeStart = *schedule.window - *worstCase;
    // Once begun, the rollback was in time or it was not.
    const milliseconds at =
        state.rollbackStarted ? state.rollbackStarted->elapsed : moment(state, now);
    window.left = window.lastSafeStart - sinceStart(state, at);
    window.firstUnsafeStep = pointOfNoReturn(state);
    return window;
}

} // namespace cockpit::run
