// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/facts.h"

#include <QMap>

namespace cockpit::patch {

namespace {

/// More than this is no output to be compared by eye.
constexpr qint64 shortOutput = 400;

/// When the run was held: begin and end, by the monotonic clock.
using Holds = std::vector<std::pair<milliseconds, milliseconds>>;

Holds holdsIn(const std::vector<run::Event>& events)
{
    Holds holds;
    bool held = false;
    for (const run::Event& event : events) {
        if (std::holds_alternative<run::HoldBegan>(event.body) && !held) {
            holds.emplace_back(event.at.elapsed, event.at.elapsed);
            held = true;
        } else if (std::holds_alternative<run::HoldEnded>(event.body)) {
            held = false;
        }
        if (!holds.empty() && (held || std::holds_alternative<run::HoldEnded>(event.body)))
            holds.back().second = event.at.elapsed;
    }
    return holds;
}

milliseconds withoutHolds(milliseconds began, milliseconds ended, const Holds& holds)
{
    milliseconds took = ended - began;
    for (const auto& [first, last] : holds)
        took -= std::max(milliseconds{0}, std::min(ended, last) - std::max(began, first));
    return took;
}

/// How the attempts at one command ended.
struct Attempts {
    bool allWell = true;
    bool isShort = true;
    QString output; ///< its hash; every attempt must give the same
};

QMap<QString, Attempts> attemptsIn(const std::vector<run::Event>& events)
{
    QMap<QString, Attempts> all;
    for (const run::Event& event : events) {
        const auto* finished = std::get_if<run::CommandFinished>(&event.body);
        if (!finished) {
            if (const auto* unknown = std::get_if<run::CommandUnknown>(&event.body))
                all[unknown->action].allWell = false;
            continue;
        }
        const bool first = !all.contains(finished->action);
        Attempts& attempts = all[finished->action];
        attempts.allWell = attempts.allWell && finished->outcome == run::Outcome::Passed
            && finished->exitCode == 0 && !finished->stopped
            && (first || attempts.output == finished->outputSha256);
        attempts.isShort = attempts.isShort && finished->outputBytes <= shortOutput;
        attempts.output = finished->outputSha256;
    }
    return all;
}

} // namespace

Facts factsOf(const run::RunState& state, const std::vector<run::Event>& events,
              const runbook::Runbook& runbook)
{
    Facts facts;
    const Holds holds = holdsIn(events);
    for (const plan::Step& step : state.plan->steps) {
        const run::StepState now = state.step(step.id);
        if (now.status == run::StepStatus::Done && now.began && now.ended)
            facts.steps.push_back(
                {step.line, withoutHolds(now.began->elapsed, now.ended->elapsed, holds)});
    }
    const QMap<QString, Attempts> attempts = attemptsIn(events);
    for (auto it = attempts.cbegin(); it != attempts.cend(); ++it) {
        const plan::Action* action = state.plan->action(it.key());
        if (action && it->allWell && it->isShort && !action->endless)
            facts.commands.push_back(action->line);
    }
    for (const runbook::Guess& guess : runbook.guesses) {
        const auto said = state.guesses.constFind(run::guessKey(guess.line, guess.rule));
        if (said != state.guesses.cend() && said->accepted)
            facts.guesses.push_back(guess);
    }
    return facts;
}

} // namespace cockpit::patch
