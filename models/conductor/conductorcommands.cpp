// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of a run: from their durable intent to their end.
#include "models/conductor/conductor.h"
#include "models/conductor/followups.h"
#include "models/conductor/launch.h"
#include "models/conductor/outcome.h"
#include "models/conductor/sidejob.h"
#include "models/conductor/sqlsessions.h"
#include "models/conductor/unitfolder.h"
#include "models/plan/hosts.h"
#include "models/run/draft.h"
#include "models/workers/routes/marks.h"

#include <QDir>

#include <utility>

namespace cockpit::conductor {

namespace {

QString lookSentence(const Result<SideResult>& result, const QString& where)
{
    if (!result)
        return Conductor::tr("%1 could not be looked at: %2").arg(where, result.error().sentence);
    if (result->exit.code == 0)
        return Conductor::tr("Nothing of it runs on %1 any more.").arg(where);
    const QString left = workers::leftIn(result->output).join(QStringLiteral(", "));
    if (result->exit.code == 1 && !left.isEmpty())
        return Conductor::tr("It still runs on %1: %2.").arg(where, left);
    return Conductor::tr("%1 could not be looked at.").arg(where);
}

} // namespace

QString Conductor::folderOf(const run::Unit& unit) const
{
    return QDir(m_parts.jobsFolder).filePath(folderName(unit));
}

std::optional<plan::Action> Conductor::plannedFor(const run::Unit& unit) const
{
    const plan::Action* action = plan().action(unit.action);
    return action ? std::optional(plan::onHost(*action, unit.host)) : std::nullopt;
}

void Conductor::launch(const run::CommandIntended& intended)
{
    const run::Unit unit{intended.action, intended.host, intended.attempt};
    const std::optional<plan::Action> action = plannedFor(unit);
    const auto refuse = [this, unit](const QString& sentence, const QString& reason) {
        notStarted(unit, sentence, reason);
    };
    if (!action)
        return refuse(tr("The plan has no action %1.").arg(intended.action),
                      QStringLiteral("refused"));
    m_output.remove(run::nameOf(unit));
    auto* launch =
        new Launch({*action, intended.attempt, intended.key, intended.hash, folderOf(unit)},
                   m_state.values, *m_parts.commands, *m_parts.jobs, *m_sessions, this);
    m_commands[run::nameOf(unit)] = {};
    m_commands[run::nameOf(unit)].launch = launch;
    connect(launch, &Launch::refused, this, refuse);
    connect(launch, &Launch::started, this, [this, unit](workers::Job* job) { follow(job, unit); });
    connect(launch, &Launch::computed, this,
            [this, launch](const QString& variable, const QString& value) {
                submit({run::programName(), run::ReportValue{variable, value}},
                       [this, launch = QPointer<Launch>(launch)](const Result<void>&) {
                           if (launch)
                               launch->goOn(m_state.values);
                       });
            });
    launch->begin();
}

/// Nothing was started, and that is certain: this is a failure, not an unknown.
void Conductor::notStarted(const run::Unit& unit, const QString& sentence, const QString& reason)
{
    unfollow(unit);
    run::CommandFinished facts;
    facts.action = unit.action;
    facts.attempt = unit.attempt;
    facts.sentence = tr("Not started: %1").arg(sentence);
    facts.reason = reason;
    facts.host = unit.host;
    report(run::ReportFinished{facts});
}

void Conductor::stop(const run::Unit& unit)
{
    const auto command = m_commands.find(run::nameOf(unit));
    if (command == m_commands.end())
        return;
    if (command->second.followups)
        command->second.followups->stop();
    else if (command->second.job)
        command->second.job->stop();
    else if (command->second.launch)
        command->second.launch->stop();
}

void Conductor::give(const run::GiveInput& input)
{
    const auto command = m_commands.find(run::nameOf({input.action, input.host, 0}));
    const bool runs = command != m_commands.end() && command->second.job;
    const auto given = runs ? command->second.job->sendInput(input.bytes)
                            : Result<void>(failure(tr("It has ended.")));
    if (!given)
        Q_EMIT trouble(
            tr("What was typed for %1 did not reach it: %2").arg(input.action, given.error().sentence));
}

/// What holds a secret is hidden, whatever the person who typed it thought of it.
run::Intent Conductor::withoutSecrets(run::Intent intent) const
{
    auto* input = std::get_if<run::GiveInput>(&intent.wish);
    if (!input)
        return intent;
    for (const QString& secret : m_parts.commands->secrets())
        input->hidden =
            input->hidden || (!secret.isEmpty() && input->bytes.contains(secret.toUtf8()));
    return intent;
}

/// What became of a command of which nobody knows: at the place where it ran, without touching anything.
void Conductor::look(const run::Unit& unit)
{
    const auto tell = [this, unit](const QString& sentence) {
        report(run::ReportCommandProbe{unit.action, unit.attempt, sentence, unit.host});
    };
    const std::optional<plan::Action> planned = plannedFor(unit);
    const QString folder = folderOf(unit);
    const auto spec = planned ? m_parts.commands->lookFor(*planned, folder)
                              : Result<std::optional<workers::JobSpec>>(failure({}));
    if (!spec)
        return tell(tr("It could not be looked at: %1").arg(spec.error().sentence));
    if (!*spec)
        return lookHere(unit);
    const QString where = targetOf(*planned);
    (void)runAside(
        *m_parts.jobs, **spec, folder, QStringLiteral("look"), this,
        [tell, where](const Result<SideResult>& result) { tell(lookSentence(result, where)); });
}

/// On this machine its worker may have told more since.
void Conductor::lookHere(const run::Unit& unit)
{
    workers::Job* job = m_parts.jobs->attach(folderOf(unit), this);
    const auto tell = [this, unit, job](const QString& sentence) {
        report(run::ReportCommandProbe{unit.action, unit.attempt, sentence, unit.host});
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

void Conductor::follow(workers::Job* job, const run::Unit& unit)
{
    unfollow(unit);
    m_commands[run::nameOf(unit)].job = job;
    connect(job, &workers::Job::started, this, [this, unit](qint64 pid) {
        report(run::ReportStarted{unit.action, unit.attempt, pid, unit.host});
        heard(unit);
    });
    connect(job, &workers::Job::output, this,
            [this, unit](workers::Stream stream, const QByteArray& bytes) {
                keepOutput(unit, stream, bytes);
            });
    connect(job, &workers::Job::gap, this, [this, unit](const workers::Gap& gap) {
        Q_EMIT outputMissing(run::nameOf(unit), gap);
        if (!unit.host.isEmpty())
            Q_EMIT outputMissing(unit.action, gap);
    });
    connect(job, &workers::Job::waitingForInput, this, [this, unit](bool waits) {
        attend(unit, waits ? tr("It waits for input.") : QString());
    });
    connect(job, &workers::Job::linkLost, this, [this, unit](bool lost) {
        attend(unit,
               lost ? tr("The link to it is cut; it goes on there, and is looked for.") : QString());
    });
    connect(job, &workers::Job::finished, this,
            [this, unit](const workers::Exit& exit) { finish(unit, exit); });
    connect(job, &workers::Job::lost, this, [this, unit](const QString& reason) {
        report(run::ReportUnknown{unit.action, unit.attempt, reason, unit.host});
        unfollow(unit);
    });
}

/// It printed something: it is not silent any more, and silence is counted anew.
void Conductor::heard(const run::Unit& unit)
{
    const plan::Action* planned = plan().action(unit.action);
    if (!planned || !planned->silenceLimit || planned->endless)
        return;
    Command& command = m_commands[run::nameOf(unit)];
    m_parts.clock->cancel(command.silence);
    if (std::exchange(command.silent, false))
        attend(unit, {});
    command.silence = m_parts.clock->callAfter(
        *planned->silenceLimit, command.job, [this, unit, limit = *planned->silenceLimit] {
            m_commands[run::nameOf(unit)].silent = true;
            attend(unit,
                   tr("It has printed nothing for %1 s. Wait on, or stop it?")
                       .arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
        });
}

/// A session at a database is held by its step: what locks it has are in the way of what comes after.
void Conductor::leaveSessions()
{
    m_sessions->leaveWhere([this](const QString& part) {
        const run::StepStatus status = m_state.step(part).status;
        const bool isForward = plan().step(part) != nullptr;
        return status == run::StepStatus::Done || status == run::StepStatus::Skipped
            || status == run::StepStatus::Left || m_state.stage == run::Stage::Closed
            || (isForward && m_state.stage == run::Stage::RollingBack);
    });
}

void Conductor::tellLeft(const QStringList& typed)
{
    std::vector<plan::SqlLine> lines;
    for (const QString& id : typed) {
        if (const plan::Action* action = plan().action(id.section(QLatin1Char('@'), 0, 0)))
            lines.push_back({id, action->resolved});
    }
    const QString began = plan::after(lines).transaction;
    if (began.isEmpty())
        return;
    const plan::Action* action = plan().action(began.section(QLatin1Char('@'), 0, 0));
    const QString sentence =
        tr("The session at the database was left with the transaction open that \"%1\" "
           "began: the server rolls back what was done in it.")
            .arg(action ? action->resolved.simplified() : began);
    report(run::Remark{sentence});
    Q_EMIT trouble(sentence);
}

void Conductor::attend(const run::Unit& unit, const QString& sentence)
{
    report(run::ReportAttention{unit.action, unit.attempt, sentence, unit.host});
}

void Conductor::unfollow(const run::Unit& unit)
{
    const auto command = m_commands.find(run::nameOf(unit));
    if (command == m_commands.end())
        return;
    if (command->second.launch)
        command->second.launch->deleteLater();
    if (command->second.job)
        command->second.job->deleteLater();
    if (command->second.followups)
        command->second.followups->deleteLater();
    m_commands.erase(command);
}

} // namespace cockpit::conductor
