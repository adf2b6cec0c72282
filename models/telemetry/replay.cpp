// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/replay.h"

#include "models/telemetry/evidence.h"

#include <QCoreApplication>

#include <algorithm>

namespace cockpit::telemetry {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// What a poll at `at` would have been told: the newest sample since the poll before.
Reading readingAt(milliseconds at, const std::vector<Sample>& samples, TimeRange range)
{
    const auto after =
        std::upper_bound(samples.begin(), samples.end(), at,
                         [](milliseconds time, const Sample& sample) { return time < sample.at; });
    Answer answer;
    if (after != samples.begin() && std::prev(after)->at > at - range.step)
        answer.samples.push_back(*std::prev(after));
    return evidenceFrom(&answer, {{at, at, range.step}, range.step, std::nullopt});
}

void note(Replayed& replayed, const Standing& before, const Standing& now, milliseconds at)
{
    const bool fires = now.state == ConditionState::Firing;
    const bool fired = !replayed.firings.empty() && !replayed.firings.back().until;
    if (fires && !fired && before.state != ConditionState::Firing)
        replayed.firings.push_back({at, now.value.value_or(0), std::nullopt});
    else if (fired && now.state == ConditionState::Ok)
        replayed.firings.back().until = at;
}

} // namespace

Replayed replay(const Watched& watched, const QString& unit, const std::vector<Sample>& samples,
                TimeRange range)
{
    Replayed replayed;
    Rule rule = watched.rule;
    rule.interval = range.step;
    Standing standing;
    for (milliseconds at = range.from; at <= range.to; at += range.step) {
        const Reading reading = inUnit(readingAt(at, samples, range), unit, watched.ruleUnit);
        const Standing next = evaluate(rule, standing, reading, {at, at - range.from});
        ++replayed.polls;
        if (reading.kind != Reading::Kind::Value) {
            ++replayed.withoutValue;
            replayed.why = reading.why;
        }
        note(replayed, standing, next, at);
        standing = next;
    }
    if (samples.empty())
        replayed.why = Tr::tr("The source has no value of that time.");
    return replayed;
}

std::vector<TimeRange> piecesOf(TimeRange range)
{
    constexpr int mostPoints = 10'000;
    std::vector<TimeRange> pieces;
    for (milliseconds from = range.from; from <= range.to; from += range.step * mostPoints)
        pieces.push_back({from, std::min(range.to, from + range.step * (mostPoints - 1)), range.step});
    return pieces;
}

} // namespace cockpit::telemetry
