// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/alertsource.h"
#include "models/telemetry/board.h"
#include "models/telemetry/clockwatch.h"
#include "models/telemetry/monitor.h"
#include "models/telemetry/pollschedule.h"

#include <memory>
#include <optional>
#include <vector>

/// What the monitor keeps of a query, a source and a condition.
namespace cockpit::telemetry {

/// A query and what came of it.
struct Measured {
    Query query;
    Series series;
    std::optional<milliseconds> lastValueAt; ///< our receive clock
    milliseconds interval{0};
};

/// A piece of the past that a source is asked for before its next poll.
struct Wanted {
    TimeRange range;
    bool isGhost = false; ///< of an earlier run; else of the baseline
};

struct Polled {
    std::unique_ptr<MetricSource> source;
    std::vector<Query> queries;
    PollSchedule schedule;
    std::optional<TimeRange> asked;
    milliseconds wallMoved{0};       ///< when it was asked: see ClockWatch::moved()
    std::vector<Wanted> wanted = {}; ///< the next one last
    bool capturing = false;          ///< the request in flight is one of these
    int refusals = 0;                ///< of the next one
    Clock::Ticket next = 0;
    bool inFlight = false;
    bool failing = false;
    int generation = 0; ///< of the run of polling that the request in flight belongs to
};

struct Judged {
    Watched watched;
    Standing standing;
};

struct Monitor::Private {
    Private(Monitor& monitor, Clock& theClock)
        : q(monitor)
        , clock(theClock)
        , wall(theClock.now())
    {}

    Monitor& q;
    Clock& clock;
    ClockWatch wall;
    std::vector<std::unique_ptr<Polled>> sources;
    std::map<QString, Measured> measured;
    std::map<QString, Judged> judged;
    Board board;
    /// To be told when all of an answer is judged: a receiver may change what is watched.
    std::vector<std::pair<QString, Standing>> untold;
    Baseline baseline;
    std::map<QString, Series> ghosts;
    std::optional<TimeRange> ghost; ///< of the earlier run that is shown
    Clock::Ticket ageing = 0;
    bool running = false;
    int generation = 0;

    /// Finds the query; what was known before it was found, or was lost, does not count.
    void bind(Judged& one) const;
    void connectSource(Polled& polled);
    void arm(Polled& polled, milliseconds wait);
    void poll(Polled& polled);
    bool capture(Polled& polled);
    void wantBaseline(Polled& polled) const;
    void wantGhost(Polled& polled) const;
    bool takePast(Polled& polled, const std::vector<Answer>& answers);
    void missPast(Polled& polled, const SourceFailure& failure);
    void take(Polled& polled, std::vector<Answer> answers);
    void miss(Polled& polled, const SourceFailure& failure);
    [[nodiscard]] static std::optional<SourceFailure> refusal(const std::vector<Answer>& answers);
    [[nodiscard]] static milliseconds waitAfter(Polled& polled, const std::vector<Answer>& answers);
    /// Doubts the answers whose times nothing but a wall clock that was set speaks for.
    void checkClock(const Polled& polled, std::vector<Answer>& answers);
    Reading note(const Polled& polled, const Answer* answer, Measured& target, QStringList& changed);
    [[nodiscard]] Reading worth(const Judged& one, const Reading& reading) const;
    void judge(const QString& queryId, const Reading& reading);
    void set(Judged& one, const Standing& standing);
    void announce();
    void ageAll();
    void armAgeing();
};

} // namespace cockpit::telemetry
