// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

/// Ticks of a list that is due after the end do not belong to the step they happen to stand in.
bool isDueLater(const runbook::Action& action, const runbook::Runbook& runbook)
{
    if (action.kind != runbook::ActionKind::Check)
        return false;
    return std::any_of(runbook.checklists.begin(), runbook.checklists.end(),
                       [&action](const runbook::Checklist& list) {
                           return list.due && list.due->startsWith(u"end"_s)
                               && std::any_of(list.items.begin(), list.items.end(),
                                              [&action](const runbook::CheckItem& item) {
                                                  return item.line == action.line;
                                              });
                       });
}

std::vector<runbook::Action> ownActions(const runbook::Step& step, const runbook::Runbook& runbook)
{
    std::vector<runbook::Action> own;
    std::copy_if(step.actions.begin(), step.actions.end(), std::back_inserter(own),
                 [&runbook](const runbook::Action& action) { return !isDueLater(action, runbook); });
    return own;
}

const runbook::Phase* phaseOf(const Step& step, const runbook::Runbook& runbook)
{
    const runbook::Phase* byLine = nullptr;
    for (const runbook::Phase& phase : runbook.phases) {
        if (!step.phase.isEmpty() && phase.title == step.phase)
            return &phase;
        if (phase.line <= step.line)
            byLine = &phase;
    }
    return step.phase.isEmpty() ? byLine : nullptr;
}

/// The time of day that T-0 stands for in the document's own clocks.
std::optional<minutes> origin(const runbook::Runbook& runbook)
{
    if (runbook.start) {
        const QTime time = runbook.start->toUTC().time();
        return minutes(time.hour() * 60 + time.minute());
    }
    int line = 0;
    std::optional<minutes> first;
    const auto consider = [&](const std::optional<QString>& clock, int at) {
        const auto parsed = clock ? parseClock(*clock) : std::nullopt;
        if (parsed && (!first || at < line)) {
            first = parsed;
            line = at;
        }
    };
    for (const runbook::Phase& phase : runbook.phases)
        consider(phase.start, phase.line);
    for (const runbook::Step& step : runbook.steps)
        consider(step.clock, step.line);
    return first;
}

/// A clock from T-0: up to six hours before it, else on the way round the clock after it.
std::optional<milliseconds> fromOrigin(const std::optional<QString>& clock,
                                       const std::optional<minutes>& zero)
{
    const std::optional<minutes> at = clock ? parseClock(*clock) : std::nullopt;
    if (!at || !zero)
        return {};
    constexpr minutes day{24 * 60};
    minutes difference = (*at - *zero + day) % day;
    if (difference >= minutes(18 * 60))
        difference -= day;
    return difference;
}

} // namespace

void placeSteps(std::vector<Step>& steps, const runbook::Runbook& runbook)
{
    const std::optional<minutes> zero = origin(runbook);
    const bool timed = zero
        || std::any_of(runbook.steps.begin(), runbook.steps.end(),
                       [](const runbook::Step& step) { return step.offset || step.duration; });
    if (!timed)
        return; // nothing in the document says when anything happens
    const runbook::Phase* before = nullptr;
    milliseconds next{0};
    for (size_t i = 0; i < steps.size(); ++i) {
        const runbook::Step& source = runbook.steps[i];
        const runbook::Phase* phase = phaseOf(steps[i], runbook);
        std::optional<milliseconds> start =
            source.offset ? std::optional<milliseconds>(*source.offset) : std::nullopt;
        if (!start)
            start = fromOrigin(source.clock, zero);
        if (!start && phase && phase != before)
            start = fromOrigin(phase->start, zero);
        steps[i].plannedStart = start.value_or(next);
        next = *steps[i].plannedStart + steps[i].planned.value_or(milliseconds{0});
        before = phase;
    }
}

std::vector<Step> makeSteps(const runbook::Runbook& runbook, const Environment& environment)
{
    std::vector<Step> steps;
    steps.reserve(runbook.steps.size());
    for (const runbook::Step& source : runbook.steps) {
        Step step;
        step.id = u"s%1"_s.arg(steps.size() + 1);
        step.number = source.id;
        step.title = source.title;
        step.path = source.path;
        step.line = source.line;
        step.lastLine = std::max(source.lastLine, source.line);
        step.phase = source.phase.value_or(QString());
        step.owner = source.owner.value_or(QString());
        if (source.duration)
            step.planned = *source.duration;
        step.rollbackPoint = source.rollbackPoint;
        step.rollback = source.rollback;
        step.validations = source.validations;
        step.actions = makeActions(ownActions(source, runbook), step.id, runbook, environment);
        steps.push_back(std::move(step));
    }
    placeSteps(steps, runbook);
    return steps;
}

} // namespace cockpit::plan
