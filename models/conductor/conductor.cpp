// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/conductor.h"

#include "models/conductor/launch.h"
#include "models/conductor/outcome.h"
#include "models/run/apply.h"
#include "models/run/decide.h"

#include <QDir>
#include <QTimer>

#include <utility>

namespace cockpit::conductor {

namespace {

constexpr milliseconds tickEvery{1'000};
constexpr int retryWriteAfterMs = 1'000; // real time: the disk is real
constexpr qsizetype keptOutput = 256 * 1024;

const QString program = QStringLiteral("cockpit");

QString lookSentence(const Result<SideResult>& result, const QString& where)
{
    if (!result)
        return Conductor::tr("%1 could not be looked at: %2").arg(where, result.error().sentence);
    if (result->exit.code == 0)
        return Conductor::tr("Nothing of it runs on %1 any more.").arg(where);
    const QString left = QString::fromUtf8(result->output).simplified();
    if (result->exit.code == 1 && !left.isEmpty())
        return Conductor::tr("It still runs on %1: %2.").arg(where, left);
    return Conductor::tr("%1 could not be looked at.").arg(where);
}

} // namespace

Conductor::Conductor(QString runId, std::shared_ptr<const plan::Plan> plan,
                     std::vector<run::Event> events, Parts parts, QObject* parent)
    : QObject(parent)
    , m_runId(std::move(runId))
    , m_state(run::replay(run::emptyState(std::move(plan)), events))
    , m_events(std::move(events))
    , m_parts(std::move(parts))
{}

Conductor::~Conductor() = default;

void Conductor::begin()
{
    if (!m_events.empty())
        report(run::ResumeRun{});
    reattach();
    watchMetrics();
    tick();
}

void Conductor::submit(run::Intent intent, Done done)
{
    m_queue.push_back({std::move(intent), std::move(done)});
    next();
}

void Conductor::report(run::Wish wish)
{
    submit({program, std::move(wish)});
}

void Conductor::next()
{
    while (!m_writing && !m_queue.empty()) {
        Waiting waiting = std::move(m_queue.front());
        m_queue.pop_front();
        const auto events = run::decide(m_state, waiting.intent, now());
        if (!events) {
            // What the cockpit itself proposes may come too late; only people hear of a refusal.
            if (waiting.intent.actor != program)
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
    if (waiting.intent.actor == program) {
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
        stop(asked->action);
    } else if (const auto* probed = std::get_if<run::CommandProbeAsked>(&event.body)) {
        look(probed->action, probed->attempt);
    } else if (std::holds_alternative<run::RunOpened>(event.body) && m_parts.monitor) {
        tellStandings();
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
    report(run::Tick{});
    const auto due = run::nextDue(m_state);
    if (!due)
        return;
    const plan::Action* action = plan().action(due->action);
    switch (due->kind) {
    case run::Due::Kind::Command:
        if (action)
            report(run::BeginCommand{due->action, targetOf(*action)});
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
    m_parts.clock->callAfter(tickEvery, this, [this] { tick(); });
}

QString Conductor::folderOf(const QString& action, int attempt) const
{
    return QDir(m_parts.jobsFolder).filePath(QStringLiteral("%1-%2").arg(action).arg(attempt));
}

void Conductor::launch(const run::CommandIntended& intended)
{
    const plan::Action* action = plan().action(intended.action);
    const auto refuse = [this, id = intended.action,
                         attempt = intended.attempt](const QString& sentence, const QString& reason) {
        notStarted(id, attempt, sentence, reason);
    };
    if (!action)
        return refuse(tr("The plan has no action %1.").arg(intended.action),
                      QStringLiteral("refused"));
    m_output.remove(intended.action);
    auto* launch = new Launch({*action, intended.attempt, intended.key, intended.hash,
                               folderOf(intended.action, intended.attempt)},
                              m_state.values, *m_parts.commands, *m_parts.jobs, this);
    m_commands[intended.action] = {};
    m_commands[intended.action].launch = launch;
    connect(launch, &Launch::refused, this, refuse);
    connect(launch, &Launch::started, this,
            [this, id = intended.action, attempt = intended.attempt](workers::Job* job) {
                follow(job, id, attempt);
            });
    connect(launch, &Launch::computed, this,
            [this, launch](const QString& variable, const QString& value) {
                submit({program, run::ReportValue{variable, value}},
                       [this, launch = QPointer<Launch>(launch)](const Result<void>&) {
                           if (launch)
                               launch->goOn(m_state.values);
                       });
            });
    launch->begin();
}

/// Nothing was started, and that is certain: this is a failure, not an unknown.
void Conductor::notStarted(const QString& action, int attempt, const QString& sentence,
                           const QString& reason)
{
    unfollow(action);
    run::CommandFinished facts;
    facts.action = action;
    facts.attempt = attempt;
    facts.sentence = tr("Not started: %1").arg(sentence);
    facts.reason = reason;
    report(run::ReportFinished{facts});
}

void Conductor::stop(const QString& action)
{
    const auto command = m_commands.find(action);
    if (command == m_commands.end())
        return;
    if (command->second.job)
        command->second.job->stop();
    else if (command->second.launch)
        command->second.launch->stop();
}

/// What became of a command of which nobody knows: at the place where it ran, without touching anything.
void Conductor::look(const QString& action, int attempt)
{
    const auto tell = [this, action, attempt](const QString& sentence) {
        report(run::ReportCommandProbe{action, attempt, sentence});
    };
    const plan::Action* planned = plan().action(action);
    const QString folder = folderOf(action, attempt);
    const auto spec = planned ? m_parts.commands->lookFor(*planned, folder)
                              : Result<std::optional<workers::JobSpec>>(failure({}));
    if (!spec)
        return tell(tr("It could not be looked at: %1").arg(spec.error().sentence));
    if (!*spec)
        return lookHere(action, attempt);
    const QString where = targetOf(*planned);
    (void)runAside(
        *m_parts.jobs, **spec, folder, QStringLiteral("look"), this,
        [tell, where](const Result<SideResult>& result) { tell(lookSentence(result, where)); });
}

/// On this machine its worker may have told more since.
void Conductor::lookHere(const QString& action, int attempt)
{
    workers::Job* job = m_parts.jobs->attach(folderOf(action, attempt), this);
    const auto tell = [this, action, attempt, job](const QString& sentence) {
        report(run::ReportCommandProbe{action, attempt, sentence});
        job->deleteLater();
    };
    connect(job, &workers::Job::finished, this, [tell](const workers::Exit& exit) {
        tell(tr("It has ended since, with exit code %1.").arg(exit.code.value_or(-1)));
    });
    connect(job, &workers::Job::lost, this, [tell](const QString& reason) {
        tell(tr("Looked again on this machine: %1").arg(reason));
    });
    connect(job, &workers::Job::started, this, [tell, job] {
        if (job->state() == workers::JobState::Running)
            tell(tr("It still runs on this machine."));
    });
}

void Conductor::follow(workers::Job* job, const QString& action, int attempt)
{
    unfollow(action);
    Command& command = m_commands[action];
    command.job = job;
    if (!m_parts.secrets.isEmpty()) {
        command.redactors.emplace(workers::Stream::Out, m_parts.secrets);
        command.redactors.emplace(workers::Stream::Err, m_parts.secrets);
    }
    connect(job, &workers::Job::started, this, [this, action, attempt](qint64 pid) {
        report(run::ReportStarted{action, attempt, pid});
    });
    connect(job, &workers::Job::output, this,
            [this, action](workers::Stream stream, const QByteArray& bytes) {
                keepOutput(action, stream, bytes);
            });
    connect(job, &workers::Job::finished, this,
            [this, action, attempt](const workers::Exit& exit) { finish(action, attempt, exit); });
    connect(job, &workers::Job::lost, this, [this, action, attempt](const QString& reason) {
        report(run::ReportUnknown{action, attempt, reason});
        unfollow(action);
    });
}

void Conductor::unfollow(const QString& action)
{
    const auto command = m_commands.find(action);
    if (command == m_commands.end())
        return;
    if (command->second.launch)
        command->second.launch->deleteLater();
    if (command->second.job)
        command->second.job->deleteLater();
    m_commands.erase(command);
}

void Conductor::keepOutput(const QString& action, workers::Stream stream, const QByteArray& bytes)
{
    Command& command = m_commands[action];
    command.evidence.add(stream, bytes);
    const auto redactor = command.redactors.find(stream);
    const bool secretive = redactor != command.redactors.end();
    showOutput(action, stream, secretive ? redactor->second.feed(bytes) : bytes);
}

void Conductor::showOutput(const QString& action, workers::Stream stream, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    QByteArray& kept = m_output[action];
    kept.append(bytes);
    if (kept.size() > 2 * keptOutput) // cut seldom: moving the tail costs its length
        kept = kept.right(keptOutput);
    Q_EMIT outputArrived(action, stream, bytes);
}

void Conductor::finish(const QString& action, int attempt, const workers::Exit& exit)
{
    Command& command = m_commands[action];
    for (auto& [stream, redactor] : command.redactors)
        showOutput(action, stream, redactor.flush());
    const bool endedByPerson = m_state.action(action).stopAsked;
    report(run::ReportFinished{
        judge(plan().action(action), action, attempt, exit, endedByPerson, command.evidence)});
    unfollow(action);
}

void Conductor::reattach()
{
    for (const auto& [action, attempt] : run::openCommands(m_state))
        follow(m_parts.jobs->attach(folderOf(action, attempt), this), action, attempt);
}

void Conductor::watchMetrics()
{
    if (!m_parts.monitor)
        return;
    connect(m_parts.monitor, &telemetry::Monitor::standingChanged, this, &Conductor::tellStanding);
    // What an earlier cockpit measured is no evidence now: each condition starts from what this monitor knows.
    if (!m_events.empty())
        tellStandings();
}

void Conductor::tellStandings()
{
    for (const plan::Condition& condition : plan().conditions)
        tellStanding(condition.id, m_parts.monitor->standing(condition.id));
}

void Conductor::tellStanding(const QString& condition, const telemetry::Standing& standing)
{
    const QString word = telemetry::word(standing.state);
    if (m_state.conditions.value(condition).state != word)
        report(run::ReportCondition{condition, word, standing.value, standing.why});
}

} // namespace cockpit::conductor
