// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of a run: from their durable intent to their end.
#include "models/conductor/conductor.h"
#include "models/conductor/launch.h"
#include "models/conductor/outcome.h"
#include "models/conductor/outputtail.h"
#include "models/conductor/sidejob.h"
#include "models/run/draft.h"

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
    const QString left = QString::fromUtf8(result->output).simplified();
    if (result->exit.code == 1 && !left.isEmpty())
        return Conductor::tr("It still runs on %1: %2.").arg(where, left);
    return Conductor::tr("%1 could not be looked at.").arg(where);
}

} // namespace

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
                submit({run::programName(), run::ReportValue{variable, value}},
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

void Conductor::give(const run::GiveInput& input)
{
    const auto command = m_commands.find(input.action);
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
    m_commands[action].job = job;
    connect(job, &workers::Job::started, this, [this, action, attempt](qint64 pid) {
        report(run::ReportStarted{action, attempt, pid});
        heard(action);
    });
    connect(job, &workers::Job::output, this,
            [this, action](workers::Stream stream, const QByteArray& bytes) {
                keepOutput(action, stream, bytes);
            });
    connect(job, &workers::Job::gap, this,
            [this, action](const workers::Gap& gap) { Q_EMIT outputMissing(action, gap); });
    connect(job, &workers::Job::waitingForInput, this, [this, action, attempt](bool waits) {
        attend(action, attempt, waits ? tr("It waits for input.") : QString());
    });
    connect(job, &workers::Job::linkLost, this, [this, action, attempt](bool lost) {
        attend(action, attempt,
               lost ? tr("The link to it is cut; it goes on there, and is looked for.") : QString());
    });
    connect(job, &workers::Job::finished, this,
            [this, action, attempt](const workers::Exit& exit) { finish(action, attempt, exit); });
    connect(job, &workers::Job::lost, this, [this, action, attempt](const QString& reason) {
        report(run::ReportUnknown{action, attempt, reason});
        unfollow(action);
    });
}

/// It printed something: it is not silent any more, and silence is counted anew.
void Conductor::heard(const QString& action)
{
    const plan::Action* planned = plan().action(action);
    if (!planned || !planned->silenceLimit || planned->endless)
        return;
    const int attempt = m_state.action(action).attempt;
    Command& command = m_commands[action];
    m_parts.clock->cancel(command.silence);
    if (std::exchange(command.silent, false))
        attend(action, attempt, {});
    command.silence = m_parts.clock->callAfter(
        *planned->silenceLimit, command.job, [this, action, attempt, limit = *planned->silenceLimit] {
            m_commands[action].silent = true;
            attend(action, attempt,
                   tr("It has printed nothing for %1 s. Wait on, or stop it?")
                       .arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
        });
}

void Conductor::attend(const QString& action, int attempt, const QString& sentence)
{
    report(run::ReportAttention{action, attempt, sentence});
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
    const plan::Action* planned = plan().action(action);
    if (planned && !planned->expectations.empty()) // else nobody will ask for it
        m_commands[action].evidence.add(stream, bytes);
    heard(action);
    QByteArray& kept = m_output[action];
    kept.append(bytes);
    if (kept.size() > 2 * keptOutput) // cut seldom: moving the tail costs its length
        kept = kept.right(keptOutput);
    Q_EMIT outputArrived(action, stream, bytes);
}

/// What an earlier cockpit of this run has heard stands in the command's own log. Of one that runs still
/// all is heard again.
QByteArray Conductor::output(const QString& action) const
{
    const run::ActionState state = m_state.action(action);
    if (m_output.contains(action) || state.attempt == 0 || !state.ended)
        return m_output.value(action);
    return outputTail(folderOf(action, state.attempt));
}

void Conductor::finish(const QString& action, int attempt, const workers::Exit& exit)
{
    const bool endedByPerson = m_state.action(action).stopAsked;
    report(run::ReportFinished{judge(plan().action(action), action, attempt, exit, endedByPerson,
                                     m_commands[action].evidence)});
    unfollow(action);
}

} // namespace cockpit::conductor
