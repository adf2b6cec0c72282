// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <future>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

/// The lines of ticks that are due after the end: they do not belong to the step they stand in.
QSet<int> laterTicks(const runbook::Runbook& runbook)
{
    QSet<int> lines;
    for (const runbook::Checklist& list : runbook.checklists) {
        if (!list.due || !list.due->startsWith(u"end"_s))
            continue;
        for (const runbook::CheckItem& item : list.items)
            lines.insert(item.line);
    }
    return lines;
}

std::vector<runbook::Action> ownActions(const runbook::Step& step, const QSet<int>& later)
{
    std::vector<runbook::Action> own;
    std::copy_if(step.actions.begin(), step.actions.end(), std::back_inserter(own),
                 [&later](const runbook::Action& action) {
                     return action.kind != runbook::ActionKind::Check || !later.contains(action.line);
                 });
    return own;
}

/// The phase of each step: by its title, else the last one above it.
class Phases
{
public:
    explicit Phases(const std::vector<runbook::Phase>& phases)
        : m_phases(phases)
    {
        for (const runbook::Phase& phase : phases) {
            if (!m_byTitle.contains(phase.title))
                m_byTitle.insert(phase.title, &phase);
        }
    }

    [[nodiscard]] const runbook::Phase* of(const Step& step) const
    {
        if (!step.phase.isEmpty())
            return m_byTitle.value(step.phase, nullptr);
        const auto after =
            std::upper_bound(m_phases.begin(), m_phases.end(), step.line,
                             [](int line, const runbook::Phase& phase) { return line < phase.line; });
        return after == m_phases.begin() ? nullptr : &*std::prev(after);
    }

private:
    const std::vector<runbook::Phase>& m_phases; // in document order
    QHash<QString, const runbook::Phase*> m_byTitle;
};

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
    const Phases phases(runbook.phases);
    const runbook::Phase* before = nullptr;
    milliseconds next{0};
    for (size_t i = 0; i < steps.size(); ++i) {
        const runbook::Step& source = runbook.steps[i];
        const runbook::Phase* phase = phases.of(steps[i]);
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

namespace {

/// Below this a second thread costs more than it saves.
constexpr std::size_t manySteps = 256;

/// What the lines do to the world takes most of the time: two threads share it where there are many.
void addActions(std::vector<Step>& steps, const runbook::Runbook& runbook, const ActionMaker& actions)
{
    const QSet<int> later = laterTicks(runbook);
    const auto fill = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            steps[i].actions = actions.make(ownActions(runbook.steps[i], later), steps[i].id);
    };
    const std::size_t half = steps.size() < manySteps ? steps.size() : steps.size() / 2;
    std::future<void> rest;
    if (half < steps.size())
        rest = std::async(std::launch::async | std::launch::deferred, fill, half, steps.size());
    fill(0, half);
    if (rest.valid())
        rest.get();
}

} // namespace

std::vector<Step> makeSteps(const runbook::Runbook& runbook, const ActionMaker* actions)
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
        steps.push_back(std::move(step));
    }
    if (actions)
        addActions(steps, runbook, *actions);
    placeSteps(steps, runbook);
    return steps;
}

} // namespace cockpit::plan
