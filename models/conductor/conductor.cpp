// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/conductor.h"

#include "models/conductor/prober.h"
#include "models/conductor/sqlsessions.h"
#include "models/plan/hosts.h"
#include "models/run/apply.h"
#include "models/run/decide.h"
#include "models/run/draft.h"
#include "models/run/outlook.h"

#include <QTimer>

#include <utility>

namespace cockpit::conductor {

namespace {

constexpr milliseconds tickEvery{1'000};
constexpr int retryWriteAfterMs = 1'000; // real time: the disk is real
} // namespace

Conductor::Conductor(QString runId, std::shared_ptr<const plan::Plan> plan,
                     std::vector<run::Event> events, Parts parts, QObject* parent)
    : FlownRun(parent)
    , m_runId(std::move(runId))
    , m_state(run::replay(run::emptyState(std::move(plan)), events))
    , m_events(std::move(events))
    , m_parts(std::move(parts))
    , m_prober(new Prober(
          m_parts.jobs, m_parts.commands, {m_runId, m_parts.jobsFolder},
          [this](const run::ReportProbe& probe, const std::function<void()>& done) {
              submit({run::programName(), probe}, [done](const Result<void>&) { done(); });
          },
          this))
    , m_sessions(new SqlSessions(*m_parts.jobs, m_parts.jobsFolder, this))
{
    connect(m_sessions, &SqlSessions::left, this, &Conductor::tellLeft);
}

Conductor::~Conductor() = default;

void Conductor::begin()
{
    if (!m_events.empty())
        report(run::ResumeRun{});
    reattach();
    watchMetrics();
    tick();
}

Result<void> Conductor::allows(const run::Intent& intent) const
{
    const auto decided = run::decide(m_state, intent, now());
    if (!decided)
        return tl::unexpected<Error>(decided.error());
    return {};
}

void Conductor::submit(run::Intent intent, Done done)
{
    m_queue.push_back({withoutSecrets(std::move(intent)), std::move(done)});
    next();
}

void Conductor::report(run::Wish wish)
{
    submit({run::programName(), std::move(wish)});
}

void Conductor::next()
{
    while (!m_writing && !m_queue.empty()) {
        Waiting waiting = std::move(m_queue.front());
        m_queue.pop_front();
        const auto events = run::decide(m_state, waiting.intent, now());
        if (!events) {
            // What the cockpit itself proposes may come too late; only people hear of a refusal.
            if (waiting.intent.actor != run::programName())
                Q_EMIT refused(events.error().sentence);
            if (waiting.done)
                waiting.done(failure(events.error().sentence, events.error().detail));
        } else if (events->empty()) {
            if (waiting.done)
                waiting.done({});
        } else {
            makeDurable(waiting, *events);
        }
    }
}

void Conductor::makeDurable(const Waiting& waiting, const std::vector<run::Event>& events)
{
    m_writing = true;
    m_busyWriting =
        m_parts.clock->busy(); // held here: the callback may be destroyed in the store's thread
    m_parts.store->append(
        m_runId, events,
        [self = QPointer<Conductor>(this), waiting, events](const Result<void>& written) {
            if (!self)
                return;
            self->m_writing = false;
            const auto busy =
                std::exchange(self->m_busyWriting, nullptr); // until what follows is under way
            if (!written) {
                self->notRecorded(waiting, written.error());
                return;
            }
            self->m_durable = true;
            self->accept(events);
            if (const auto* input = std::get_if<run::GiveInput>(&waiting.intent.wish))
                self->give(*input); // only now: it is on record, and will not be sent again
            if (waiting.done)
                waiting.done({});
            Q_EMIT self->applied(events);
            self->act();
            self->next();
        });
}

void Conductor::notRecorded(const Waiting& waiting, const Error& error)
{
    m_durable = false;
    Q_EMIT trouble(tr("Not recorded: %1 Nothing new is started until the log can be written again.")
                       .arg(error.sentence));
    if (waiting.intent.actor == run::programName()) {
        // What happened must reach the log; what a person wanted, the person repeats.
        m_queue.push_front(waiting);
        QTimer::singleShot(retryWriteAfterMs, this, &Conductor::next);
        return;
    }
    if (waiting.done)
        waiting.done(tl::unexpected<Error>(error));
    next();
}

void Conductor::accept(const std::vector<run::Event>& events)
{
    for (const run::Event& event : events) {
        m_state = run::apply(std::move(m_state), event);
        m_events.push_back(event);
    }
    for (const run::Event& event : events)
        carryOut(event);
}

void Conductor::carryOut(const run::Event& event)
{
    if (const auto* intended = std::get_if<run::CommandIntended>(&event.body)) {
        launch(*intended);
    } else if (const auto* asked = std::get_if<run::CommandStopAsked>(&event.body)) {
        stop({asked->action, asked->host, asked->attempt});
    } else if (const auto* probed = std::get_if<run::CommandProbeAsked>(&event.body)) {
        look({probed->action, probed->host, probed->attempt});
    } else if (std::holds_alternative<run::RunOpened>(event.body) && m_parts.monitor) {
        tellStandings();
    } else if (const auto* opened = std::get_if<run::GateOpened>(&event.body)) {
        tellGate(opened->gate);
    } else if (std::holds_alternative<run::RunStarted>(event.body) && m_parts.monitor) {
        m_parts.monitor->captureBaseline(event.at.wall);
    } else if (const auto* wait = std::get_if<run::WaitBegan>(&event.body)) {
        const plan::Action* action = plan().action(wait->action);
        if (action && action->wait)
            m_parts.clock->callAfter(*action->wait, this, [this] { report(run::Tick{}); });
    }
}

void Conductor::act()
{
    if (!m_durable)
        return;
    m_prober->look(m_state, now());
    leaveSessions();
    report(run::Tick{});
    const auto due = run::nextDue(m_state);
    if (!due)
        return;
    const plan::Action* action = plan().action(due->action);
    switch (due->kind) {
    case run::Due::Kind::Command:
        if (action)
            report(run::BeginCommand{due->action, targetOf(plan::onHost(*action, due->host)),
                                     due->host});
        break;
    case run::Due::Kind::Wait:
        report(run::BeginWait{due->action});
        break;
    case run::Due::Kind::Metric:
        report(run::ResolveAction{due->action, run::Outcome::Passed, QStringLiteral("measured"), {}});
        break;
    case run::Due::Kind::Note:
        report(run::ResolveAction{due->action, run::Outcome::Passed, QStringLiteral("noted"), {}});
        break;
    }
}

void Conductor::tick()
{
    if (m_state.stage == run::Stage::Closed)
        return;
    act();
    tellAwaited();
    m_parts.clock->callAfter(tickEvery, this, [this] { tick(); });
}

void Conductor::reattach()
{
    for (const run::Unit& unit : run::openUnits(m_state))
        follow(m_parts.jobs->attach(folderOf(unit), this), unit);
    m_sessions->findAgain();
}

void Conductor::watchMetrics()
{
    if (!m_parts.monitor)
        return;
    connect(m_parts.monitor, &telemetry::Monitor::standingChanged, this, &Conductor::tellStanding);
    // What an earlier cockpit measured is no evidence now: each condition starts from what this monitor knows.
    if (!m_events.empty())
        tellStandings();
    if (m_state.started)
        m_parts.monitor->captureBaseline(m_state.started->wall);
}

void Conductor::tellStandings()
{
    for (const plan::Condition& condition : plan().conditions)
        tellStanding(condition.id, m_parts.monitor->standing(condition.id));
}

/// Whether it is news is seen when its turn comes: what the log says now may be changed by what still waits to
/// be written, and a state that is passed over then would be shown for as long as it does not change again.
void Conductor::tellStanding(const QString& condition, const telemetry::Standing& standing)
{
    run::ReportCondition wish = reportOf(condition, standing);
    wish.onlyAnotherState = true;
    report(std::move(wish));
}

void Conductor::reportCondition(const QString& condition, const telemetry::Standing& standing)
{
    report(reportOf(condition, standing));
}

run::ReportCondition Conductor::reportOf(const QString& condition,
                                         const telemetry::Standing& standing) const
{
    const milliseconds now = m_parts.clock->now().elapsed;
    return {condition, telemetry::word(standing.state), standing.value, standing.why,
            now - standing.lastValueAt.value_or(now)};
}

/// A stage of the ramp is left on samples of its own soak, also where nothing has changed.
void Conductor::tellAwaited()
{
    if (!m_parts.monitor || m_state.stage != run::Stage::Flying || plan().ramp.empty())
        return;
    for (const QString& condition : run::rampNow(m_state, now()).awaited) {
        const telemetry::Standing standing = m_parts.monitor->standing(condition);
        if (standing.lastValueAt)
            reportCondition(condition, standing);
    }
}

/// Whoever answers sees the figures of the moment, and why one is missing, not those of the last change.
void Conductor::tellGate(const QString& gate)
{
    const plan::Gate* asked = plan().gate(gate);
    if (!m_parts.monitor || !asked)
        return;
    for (const plan::Criterion& criterion : asked->criteria) {
        if (criterion.kind != plan::Criterion::Kind::Conditions)
            continue;
        for (const QString& condition : criterion.refs)
            reportCondition(condition, m_parts.monitor->standing(condition));
    }
}

} // namespace cockpit::conductor
