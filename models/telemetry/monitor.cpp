// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/monitor.h"

#include "models/telemetry/evidence.h"
#include "models/telemetry/failures.h"
#include "models/telemetry/monitorparts.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace cockpit::telemetry {

using namespace std::chrono_literals;

namespace {

Reading error(const QString& why)
{
    return {Reading::Kind::Error, 0, why};
}

} // namespace

void Monitor::Private::bind(Judged& one) const
{
    Watched& watched = one.watched;
    const auto found = measured.find(watched.queryId);
    watched.rule.bound = found != measured.end();
    if (watched.rule.bound)
        watched.rule.interval = found->second.interval;
    if (watched.rule.bound == (one.standing.state == ConditionState::Unbound))
        one.standing = telemetry::age(watched.rule, {}, clock.now());
}

void Monitor::Private::connectSource(Polled& polled)
{
    QObject::connect(polled.source.get(), &MetricSource::answered, &q,
                     [this, &polled](const std::vector<Answer>& answers) { take(polled, answers); });
    QObject::connect(polled.source.get(), &MetricSource::failed, &q,
                     [this, &polled](const SourceFailure& failure) { miss(polled, failure); });
}

void Monitor::Private::arm(Polled& polled, milliseconds wait)
{
    polled.next = clock.callAfter(wait, &q, [this, &polled] { poll(polled); });
}

void Monitor::Private::poll(Polled& polled)
{
    polled.next = 0;
    if (capture(polled))
        return;
    const milliseconds now = clock.now().wall;
    std::vector<milliseconds> newestKnown;
    for (const Query& query : polled.queries) {
        // After the wall clock was set back, points of the future would hide the new ones.
        measured.at(query.id).series.dropAfter(now + polled.schedule.interval());
        if (const auto last = measured.at(query.id).series.last())
            newestKnown.push_back(last->at);
    }
    polled.asked = polled.schedule.range(now, newestKnown);
    if (!polled.asked) { // no new point can exist yet, and so none is missed
        arm(polled, polled.schedule.interval());
        return;
    }
    polled.inFlight = true;
    polled.generation = generation;
    polled.wallMoved = wall.moved(clock.now());
    if (!polled.source->fetch(polled.queries, *polled.asked))
        arm(polled, polled.schedule.interval());
}

void Monitor::Private::take(Polled& polled, std::vector<Answer> answers)
{
    polled.inFlight = false;
    if (!running)
        return;
    if (polled.generation != generation) { // asked before a stop: ask anew
        polled.capturing = false;
        arm(polled, 0ms);
        return;
    }
    if (takePast(polled, answers))
        return;
    checkClock(polled, answers);
    arm(polled, waitAfter(polled, answers));
    if (std::exchange(polled.failing, false))
        Q_EMIT q.sourceRecovered(polled.source->name());
    QStringList changed;
    std::vector<std::pair<QString, Reading>> readings;
    for (const Query& query : polled.queries) {
        const auto found =
            std::find_if(answers.begin(), answers.end(),
                         [&query](const Answer& answer) { return answer.queryId == query.id; });
        const Answer* answer = found == answers.end() ? nullptr : &*found;
        readings.emplace_back(query.id, note(polled, answer, measured.at(query.id), changed));
    }
    if (!changed.isEmpty())
        Q_EMIT q.seriesChanged(changed);
    for (const auto& [queryId, reading] : readings)
        judge(queryId, reading);
    announce();
}

void Monitor::Private::checkClock(const Polled& polled, std::vector<Answer>& answers)
{
    const Instant now = clock.now();
    const bool isSteady = std::chrono::abs(wall.moved(now) - polled.wallMoved) < toleratedSkew;
    const bool isConfirmed =
        isSteady && std::any_of(answers.begin(), answers.end(), [](const Answer& answer) {
            return answer.clockCheck == ClockCheck::Done && answer.doubt.isEmpty();
        });
    if (isConfirmed)
        wall.believe(now);
    for (Answer& answer : answers) {
        const bool isAgreed = answer.clockCheck == ClockCheck::Done && isSteady;
        if (answer.clockCheck != ClockCheck::NotNeeded && !isAgreed && answer.doubt.isEmpty())
            answer.doubt = wall.doubt(now, polled.source->name());
    }
}

/// Why a service that answered is to be left alone for a while.
std::optional<SourceFailure> Monitor::Private::refusal(const std::vector<Answer>& answers)
{
    const auto refused = std::find_if(answers.begin(), answers.end(), [](const Answer& answer) {
        return answer.failure && asksToWait(*answer.failure);
    });
    if (refused != answers.end())
        return refused->failure;
    const bool isAway =
        !answers.empty() && std::all_of(answers.begin(), answers.end(), [](const Answer& answer) {
            return answer.failure && answer.failure->retryable;
        });
    return isAway ? answers.front().failure : std::nullopt;
}

/// A service that refused some queries for being asked too often is left alone for as long as it says; one
/// that could answer none, as one that is away.
milliseconds Monitor::Private::waitAfter(Polled& polled, const std::vector<Answer>& answers)
{
    const auto refused = refusal(answers);
    return refused ? polled.schedule.answeredInPart(polled.asked, *refused)
                   : polled.schedule.answered(polled.asked);
}

void Monitor::Private::miss(Polled& polled, const SourceFailure& failure)
{
    polled.inFlight = false;
    if (!running)
        return;
    arm(polled, polled.schedule.failed(failure));
    missPast(polled, failure);
    polled.failing = true;
    Q_EMIT q.sourceFailed(polled.source->name(), failure);
    for (const Query& query : polled.queries)
        judge(query.id, error(failure.sentence()));
    announce();
}

/// Keeps the points of an answer and says what it is worth.
Reading Monitor::Private::note(const Polled& polled, const Answer* answer, Measured& target,
                               QStringList& changed)
{
    const std::optional<Sample> before = target.series.last();
    const Asked asked{*polled.asked, target.interval, before};
    if (answer) {
        const std::size_t sizeBefore = target.series.size();
        target.series.append(keepable(*answer, asked));
        if (target.series.last() != before || target.series.size() != sizeBefore)
            changed.append(target.query.id);
    }
    Reading reading = evidenceFrom(answer, asked);
    if (reading.kind == Reading::Kind::Value)
        target.lastValueAt = clock.now().elapsed;
    return reading;
}

/// What a query's reading is worth for a condition: in its unit, or against the baseline.
Reading Monitor::Private::worth(const Judged& one, const Reading& reading) const
{
    const Measured& target = measured.at(one.watched.queryId);
    if (!one.watched.rule.change || reading.kind != Reading::Kind::Value)
        return inUnit(reading, target.query.unit, one.watched.ruleUnit);
    return baseline.read(target.query.id, target.series, clock.now(), one.watched.rule);
}

void Monitor::Private::judge(const QString& queryId, const Reading& reading)
{
    for (auto& [id, one] : judged) {
        if (one.watched.rule.bound && one.watched.queryId == queryId)
            set(one, evaluate(one.watched.rule, one.standing, worth(one, reading), clock.now()));
    }
}

void Monitor::Private::set(Judged& one, const Standing& standing)
{
    const Standing before = std::exchange(one.standing, standing);
    if (isWorthTelling(before, standing))
        untold.emplace_back(one.watched.id, standing);
}

void Monitor::Private::announce()
{
    armAgeing();
    for (const auto& [id, standing] : std::exchange(untold, {}))
        Q_EMIT q.standingChanged(id, standing);
}

void Monitor::Private::ageAll()
{
    ageing = 0;
    for (auto& [id, one] : judged)
        set(one, telemetry::age(one.watched.rule, one.standing, clock.now()));
    announce();
}

/// Wakes when the first believed value becomes too old, so that a silent source is noticed in time.
void Monitor::Private::armAgeing()
{
    clock.cancel(ageing);
    ageing = 0;
    std::optional<milliseconds> earliest;
    for (const auto& [id, one] : judged) {
        const auto at = staleAt(one.watched.rule, one.standing);
        if (!at)
            continue;
        earliest = earliest ? std::min(*earliest, *at) : at;
    }
    if (running && earliest)
        ageing = clock.callAfter(*earliest - clock.now().elapsed, &q, [this] { ageAll(); });
}

Monitor::Monitor(Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock))
{}

Monitor::~Monitor()
{
    stop();
}

void Monitor::addSource(std::unique_ptr<MetricSource> source, std::vector<Query> queries,
                        milliseconds interval)
{
    // Where a point stands for a minute, late values are still added to the newest one: it would be believed
    // too good, and not be asked for again.
    const bool isGathered = source->smallestStep() >= 1min;
    PollSchedule schedule(source->name(), std::max(interval, source->smallestStep()),
                          isGathered ? source->smallestStep() : 0ms);
    std::erase_if(queries, [this, &schedule](const Query& query) {
        return !d->measured.emplace(query.id, Measured{query, Series(), {}, schedule.interval()}).second;
    });
    d->sources.push_back(
        std::make_unique<Polled>(Polled{std::move(source), std::move(queries), schedule, {}}));
    Polled& polled = *d->sources.back();
    d->wantGhost(polled);
    d->wantBaseline(polled);
    d->connectSource(polled);
    for (auto& [id, one] : d->judged)
        d->bind(one);
    if (d->running)
        d->arm(polled, 0ms);
}

void Monitor::addAlerts(std::unique_ptr<AlertSource> source, std::vector<Query> queries,
                        milliseconds interval)
{
    connect(source.get(), &AlertSource::heard, &d->board, &Board::setAlerts);
    addSource(std::move(source), std::move(queries), interval);
}

Board& Monitor::board() const
{
    return d->board;
}

void Monitor::watch(std::vector<Watched> conditions)
{
    std::map<QString, Judged> known = std::exchange(d->judged, {});
    for (Watched& watched : conditions) {
        if (!watched.rule.bound)
            watched.queryId.clear(); // unbound on purpose, whatever query is known
        const QString id = watched.id;
        Judged one{std::move(watched), known[id].standing};
        d->bind(one);
        d->judged.insert_or_assign(id, std::move(one));
    }
    d->armAgeing();
}

void Monitor::captureBaseline(milliseconds until)
{
    d->baseline.begin(until);
    for (const auto& polled : d->sources)
        d->wantBaseline(*polled);
}

void Monitor::captureGhost(milliseconds earlierStart, milliseconds length)
{
    constexpr milliseconds step = 15s;
    constexpr int most = 11'000; // of points in an answer
    const milliseconds from = earlierStart / step * step;
    d->ghost = TimeRange{from, from + std::min(length, step * most), step};
    d->ghosts.clear();
    for (const auto& polled : d->sources)
        d->wantGhost(*polled);
}

const Series* Monitor::ghost(const QString& queryId) const
{
    const auto found = d->ghosts.find(queryId);
    return found == d->ghosts.end() ? nullptr : &found->second;
}

std::optional<milliseconds> Monitor::ghostStart() const
{
    return d->ghost ? std::optional(d->ghost->from) : std::nullopt;
}

const Baseline& Monitor::baseline() const
{
    return d->baseline;
}

void Monitor::start()
{
    if (std::exchange(d->running, true))
        return;
    ++d->generation;
    for (const auto& polled : d->sources) {
        if (!polled->inFlight) // else its answer goes on from here
            d->arm(*polled, 0ms);
    }
    d->armAgeing();
}

void Monitor::stop()
{
    d->running = false;
    d->clock.cancel(std::exchange(d->ageing, 0));
    for (const auto& polled : d->sources)
        d->clock.cancel(std::exchange(polled->next, 0));
}

const Series* Monitor::series(const QString& queryId) const
{
    const auto found = d->measured.find(queryId);
    return found == d->measured.end() ? nullptr : &found->second.series;
}

Standing Monitor::standing(const QString& conditionId) const
{
    const auto found = d->judged.find(conditionId);
    if (found != d->judged.end())
        return found->second.standing;
    Standing unknown;
    unknown.state = ConditionState::Unbound;
    return unknown;
}

std::vector<QString> Monitor::queryIds() const
{
    std::vector<QString> ids;
    for (const auto& [id, measured] : d->measured)
        ids.push_back(id);
    return ids;
}

std::optional<milliseconds> Monitor::age(const QString& queryId) const
{
    const auto found = d->measured.find(queryId);
    if (found == d->measured.end() || !found->second.lastValueAt)
        return std::nullopt;
    return d->clock.now().elapsed - *found->second.lastValueAt;
}

std::optional<milliseconds> Monitor::interval(const QString& queryId) const
{
    const auto found = d->measured.find(queryId);
    return found == d->measured.end() ? std::nullopt : std::optional(found->second.interval);
}

} // namespace cockpit::telemetry
