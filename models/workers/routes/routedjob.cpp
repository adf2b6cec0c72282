// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/routedjob.h"

#include "models/workers/routes/database.h"
#include "models/workers/routes/lastwords.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

constexpr int sshFailed = 255;
constexpr int mostSweeps = 4;
constexpr milliseconds sweepPause{1000};
constexpr qsizetype keptWords = 4096; // of standard error, to see why there was no session

/// Shells add 128 to the number of the signal that ended what they ran. Only those that do end programs are
/// taken for one: a program may have such an exit code of its own.
bool tellsASignal(const std::optional<int>& code)
{
    constexpr int added = 128;
    constexpr std::array ending{SIGHUP, SIGINT,  SIGQUIT, SIGILL,  SIGABRT, SIGBUS,
                                SIGFPE, SIGKILL, SIGSEGV, SIGPIPE, SIGTERM};
    return code && std::find(ending.begin(), ending.end(), *code - added) != ending.end();
}

} // namespace

RoutedJob::RoutedJob(Job* client, Settings settings, Start start, Resume resume, QObject* parent)
    : Job(parent)
    , m_client(client)
    , m_settings(std::move(settings))
    , m_start(std::move(start))
    , m_resume(std::move(resume))
    , m_outMarks(m_settings.nonce, m_settings.survives ? Marks::Show::Confirmed : Marks::Show::All,
                 m_settings.marksOutput ? Marks::Begin::AtMark : Marks::Begin::Anywhere)
    , m_marks(m_settings.nonce, m_settings.survives ? Marks::Show::Confirmed : Marks::Show::All)
{
    connect(client, &Job::started, this, &Job::started);
    follow(client);
}

JobState RoutedJob::state() const
{
    return m_cut && !m_over ? JobState::Running : m_client->state();
}

void RoutedJob::follow(Job* client)
{
    m_client = client;
    m_client->setParent(this);
    m_read = 0;
    m_exit.reset();
    m_fresh = client->state() == JobState::Running;
    m_outMarks.beginAgain();
    connect(m_client, &Job::output, this, &RoutedJob::pass);
    connect(m_client, &Job::gap, this, [this](const Gap& each) {
        Q_EMIT gap({each.cause, m_shown, each.bytes, each.lines});
    });
    connect(m_client, &Job::waitingForInput, this, &Job::waitingForInput);
    connect(m_client, &Job::finished, this, &RoutedJob::ended);
    connect(m_client, &Job::lost, this, [this](const QString& reason) {
        if (!std::exchange(m_over, true))
            Q_EMIT lost(reason);
    });
}

Result<void> RoutedJob::sendInput(const QByteArray& bytes)
{
    return m_client->sendInput(bytes);
}

void RoutedJob::pass(Stream stream, const QByteArray& bytes, qint64 offset)
{
    const qint64 jump = offset - m_read;
    m_read = offset + bytes.size();
    const bool hadBegun = m_marks.hasBegun();
    const QByteArray shown = (stream == Stream::Err ? m_marks : m_outMarks).feed(bytes);
    show(Stream::Err, m_outMarks.takeNoise(), 0);
    if (m_marks.hasBegun() && !hadBegun)
        Q_EMIT sessionBegun();
    if (!shown.isEmpty() && std::exchange(m_cut, false))
        Q_EMIT linkLost(false);
    show(stream, shown, jump);
}

void RoutedJob::show(Stream stream, const QByteArray& bytes, qint64 jump)
{
    m_shown += jump;
    m_lost += jump;
    if (stream == Stream::Err)
        m_errors = (m_errors + bytes).right(keptWords);
    if (bytes.isEmpty())
        return;
    m_hash.addData(bytes);
    Q_EMIT output(stream, bytes, m_shown);
    m_shown += bytes.size();
}

void RoutedJob::stop()
{
    m_stopped = true;
    sweep();
}

void RoutedJob::sweep()
{
    if (m_swept == Swept::UnderWay || m_over)
        return;
    if (m_settings.route.empty()) {
        m_client->stop();
        return;
    }
    const auto sweeper =
        m_start(stopJobFor(m_settings.route, m_settings.nonce, m_settings.stopGrace), this);
    if (!sweeper) {
        m_swept = Swept::Unreached;
        m_sweepTrouble = sweeper.error().sentence;
        m_client->stop();
        return;
    }
    m_swept = Swept::UnderWay;
    ++m_sweeps;
    m_sweepErrors.clear();
    connect(*sweeper, &Job::output, this, [this](Stream stream, const QByteArray& bytes) {
        (stream == Stream::Out ? m_left : m_sweepErrors) += bytes;
    });
    connect(*sweeper, &Job::finished, this, &RoutedJob::swept);
    connect(*sweeper, &Job::lost, this, [this](const QString& reason) {
        m_sweepTrouble = reason;
        swept({});
    });
}

void RoutedJob::swept(const Exit& exit)
{
    m_swept = exit.code == 0                          ? Swept::Clean
        : exit.code == 1 && !leftIn(m_left).isEmpty() ? Swept::Left
                                                      : Swept::Unreached;
    const auto why = m_swept == Swept::Unreached ? whyNoSession(m_sweepErrors) : std::nullopt;
    // A server that is asked by many at once turns some away before they have said anything.
    if (why && mayPass(*why) && m_sweeps < mostSweeps) {
        m_swept = Swept::UnderWay;
        QTimer::singleShot(sweepPause * m_sweeps, this, [this] {
            m_swept = Swept::NotAsked;
            sweep();
        });
        return;
    }
    if (m_swept == Swept::Unreached && m_sweepTrouble.isEmpty()) {
        m_sweepTrouble = why ? sentenceFor(*why, place()) : tr("%1 did not answer.").arg(place());
    }
    if (m_exit)
        conclude();
    else
        m_client->stop(); // what it carried is gone, or cannot be reached through it
}

void RoutedJob::ended(const Exit& exit)
{
    m_exit = exit;
    m_elapsed += exit.duration;
    if (mayResume(exit)) {
        resume();
        return;
    }
    // What is not confirmed may be half of something, and would come again.
    const QByteArray outRest = m_outMarks.flush();
    const QByteArray rest = m_marks.flush();
    if (!m_settings.survives || !m_marks.hasBegun()) {
        m_said = m_marks.hasBegun() ? QByteArray() : outRest.right(keptWords);
        show(Stream::Out, outRest, 0);
        show(Stream::Err, rest, 0);
    }
    // The worker's limits ended the client; the line itself may go on over there.
    const bool endedHere = (exit.timedOut || exit.silent) && !m_marks.code();
    // What was ended over there was not looked for afterwards.
    if ((endedHere || (m_marks.limit() && m_fresh)) && m_swept == Swept::NotAsked)
        sweep();
    if (m_swept != Swept::UnderWay)
        conclude();
}

/// Whether the line may go on elsewhere, and how it ends can be learned there.
bool RoutedJob::mayResume(const Exit& exit) const
{
    if (!m_settings.survives || m_settings.route.empty() || m_stopped || m_marks.code()
        || m_marks.isGone() || exit.startFailure || exit.timedOut || exit.silent)
        return false;
    // A first client that ended by itself without a session has begun nothing.
    return (m_marks.hasBegun() || m_resumes > 0 || exit.code == sshFailed)
        && m_elapsed < m_settings.patience;
}

void RoutedJob::resume()
{
    const QByteArray outRest = m_outMarks.flush();
    const QByteArray words = m_marks.flush();
    m_errors = (m_errors + words).right(keptWords);
    if (m_resumes == 0 && !m_marks.hasBegun() && whyNoSession(words)) {
        conclude();
        return;
    }
    if (!std::exchange(m_cut, true))
        Q_EMIT linkLost(true);
    constexpr std::array pauses{0, 1, 2, 4, 8, 15};
    const auto pause = std::chrono::seconds{
        pauses[std::min(static_cast<std::size_t>(m_resumes), pauses.size() - 1)]};
    m_elapsed += pause;
    // What is read from an old folder has waited already.
    QTimer::singleShot(m_fresh ? pause : milliseconds{0}, this, &RoutedJob::tryAgain);
}

void RoutedJob::tryAgain()
{
    if (m_over || m_stopped)
        return;
    const auto client = m_resume(++m_resumes, resumeJob(), this);
    if (client)
        follow(*client);
    else
        conclude();
}

JobSpec RoutedJob::resumeJob() const
{
    JobSpec spec = resumeJobFor(m_settings.route, m_settings.nonce, m_outMarks.confirmed(),
                                m_marks.confirmed());
    // The limits are kept over there; this is for a client that learns nothing of it.
    constexpr milliseconds toHearOfIt{60'000};
    if (m_settings.timeLimit.count() > 0)
        spec.timeLimit = std::max(m_settings.timeLimit - m_elapsed, milliseconds{0})
            + m_settings.stopGrace + toHearOfIt;
    spec.stopGrace = m_settings.stopGrace;
    spec.secrets = m_settings.secrets;
    return spec;
}

/// What the line has left there has been fetched.
void RoutedJob::clear()
{
    if (m_settings.survives && m_fresh && m_marks.hasBegun() && !m_settings.route.empty())
        (void)m_start(clearJobFor(m_settings.route, m_settings.nonce), this);
}

void RoutedJob::conclude()
{
    if (std::exchange(m_over, true))
        return;
    const bool mayHaveBegun = m_marks.hasBegun() || m_resumes > 0;
    std::optional<NoSession> why;
    if (!mayHaveBegun)
        why = whyNoSession(m_errors);
    if (m_exit->startFailure) {
        tellEnd({});
    } else if (m_marks.code()) {
        tellEnd(m_marks.code());
    } else if (why) {
        m_exit->startFailure = sentenceFor(*why, place());
        m_exit->reason = reasonFor(*why);
        tellEnd({});
    } else if (isNotBegun()) {
        m_exit->startFailure = sentenceOfShell();
        m_exit->reason = reasonOf(*m_exit, m_errors).value_or(Reason::Refused);
        tellEnd({});
    } else if (m_swept == Swept::Clean) {
        m_exit->signal = m_exit->signal ? m_exit->signal : SIGKILL;
        tellEnd({});
    } else {
        tellUnknown();
    }
}

/// The client of ssh ends with the code of what ran there, after all that this said. So the log-in shell
/// ended, and the line has not begun.
bool RoutedJob::isNotBegun() const
{
    if (m_settings.ofSession)
        return !m_marks.hasBegun() && m_exit->code == statementNotBegun;
    const Route& route = m_settings.route;
    const bool isSsh = !route.empty() && std::all_of(route.begin(), route.end(), [](const Hop& hop) {
        return std::holds_alternative<SshHop>(hop);
    });
    return isSsh && !m_marks.hasBegun() && m_resumes == 0 && m_exit->code
        && m_exit->code != sshFailed && !m_stopped && m_exit->lostBytes == 0;
}

QString RoutedJob::sentenceOfShell() const
{
    const QString words = QString::fromUtf8(m_said + m_errors).simplified().right(200);
    if (m_settings.ofSession)
        return words;
    if (words.isEmpty())
        return tr("The log-in shell on %1 did not run it, and ended with exit code %2. It has to "
                  "be "
                  "one that runs sh, as sh, bash, dash and zsh do.")
            .arg(place())
            .arg(*m_exit->code);
    return tr("The log-in shell on %1 did not run it: %2").arg(place(), words);
}

void RoutedJob::tellEnd(std::optional<int> code)
{
    Exit told = *m_exit;
    told.code = code;
    if (code)
        told.signal.reset();
    told.stopped = m_stopped;
    told.duration = m_elapsed;
    if (const auto limit = m_marks.limit()) {
        (limit == Reason::Timeout ? told.timedOut : told.silent) = true;
        told.limitKeptAt = place();
    }
    if (!told.startFailure)
        told.reason = reasonOf(told, m_errors);
    if (told.reason == Reason::NonZero && !told.stopped && tellsASignal(code))
        told.reason = Reason::Signal;
    told.outputBytes = m_shown - m_lost;
    told.outputSha256 = m_hash.result().toHex();
    if (m_swept == Swept::Clean)
        told.leftBehind.clear(); // what the worker saw then is gone now
    for (const QString& name : leftIn(m_left))
        told.leftBehind.append(tr("%1 on %2").arg(name, place()));
    clear();
    Q_EMIT finished(told);
}

void RoutedJob::tellUnknown()
{
    if (m_swept == Swept::Left)
        Q_EMIT lost(
            tr("Still running on %1 after the stop: %2.").arg(place(), leftIn(m_left).join(u", "_s)));
    else if (m_swept == Swept::Unreached)
        Q_EMIT lost(
            tr("The stop did not reach %1, where it may still run: %2").arg(place(), m_sweepTrouble));
    else if (m_marks.isGone() && m_marks.hasBegun())
        Q_EMIT lost(
            tr("%1 was reached again, but it runs there no more, and how it ended is not known.")
                .arg(place()));
    else if (m_settings.ofSession)
        Q_EMIT lost(
            tr("The session at the database ended without a word. Whether the statement took "
               "effect is not known: look in the database."));
    else if (m_marks.hasBegun())
        Q_EMIT lost(
            tr("The link to %1 was lost while it ran; it may still run there, or have ended.")
                .arg(place()));
    else
        Q_EMIT lost(tr("The link to %1 was lost before it said whether it began.").arg(place()));
}

} // namespace cockpit::workers
