// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/routedjob.h"

#include "models/workers/routes/lastwords.h"

#include <csignal>
#include <utility>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptWords = 4096; // of standard error, to see why there was no session

} // namespace

RoutedJob::RoutedJob(Job* client, Settings settings, Start start, QObject* parent)
    : Job(parent)
    , m_client(client)
    , m_settings(std::move(settings))
    , m_start(std::move(start))
    , m_marks(m_settings.nonce)
{
    m_client->setParent(this);
    connect(m_client, &Job::started, this, &Job::started);
    connect(m_client, &Job::output, this, &RoutedJob::pass);
    connect(m_client, &Job::finished, this, &RoutedJob::ended);
    connect(m_client, &Job::lost, this, [this](const QString& reason) {
        if (!std::exchange(m_over, true))
            Q_EMIT lost(reason);
    });
}

void RoutedJob::pass(Stream stream, const QByteArray& bytes, qint64 offset)
{
    const qint64 gap = offset - m_read;
    m_read = offset + bytes.size();
    show(stream, stream == Stream::Err ? m_marks.feed(bytes) : bytes, gap);
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
    connect(*sweeper, &Job::output, this, [this](Stream stream, const QByteArray& bytes) {
        (stream == Stream::Out ? m_left : m_errors) += bytes;
    });
    connect(*sweeper, &Job::finished, this, &RoutedJob::swept);
    connect(*sweeper, &Job::lost, this, [this](const QString& reason) {
        m_sweepTrouble = reason;
        swept({});
    });
}

void RoutedJob::swept(const Exit& exit)
{
    m_swept = exit.code == 0                  ? Swept::Clean
        : exit.code == 1 && !m_left.isEmpty() ? Swept::Left
                                              : Swept::Unreached;
    if (m_swept == Swept::Unreached && m_sweepTrouble.isEmpty()) {
        const auto why = whyNoSession(m_errors);
        m_sweepTrouble = why ? sentenceFor(*why, place()) : tr("%1 did not answer.").arg(place());
    }
    if (m_exit)
        conclude();
    else
        m_client->stop(); // what it carried is gone, or cannot be reached through it
}

void RoutedJob::ended(const Exit& exit)
{
    if (const QByteArray rest = m_marks.flush(); !rest.isEmpty())
        show(Stream::Err, rest, 0);
    m_exit = exit;
    // The worker's time limit ended the client; the line itself may go on over there.
    if (exit.timedOut && !m_marks.code() && m_swept == Swept::NotAsked)
        sweep();
    if (m_swept != Swept::UnderWay)
        conclude();
}

void RoutedJob::conclude()
{
    if (std::exchange(m_over, true))
        return;
    const std::optional<NoSession> why = m_marks.hasBegun() ? std::nullopt : whyNoSession(m_errors);
    if (m_exit->startFailure) {
        tellEnd({});
    } else if (m_marks.code()) {
        tellEnd(m_marks.code());
    } else if (why) {
        m_exit->startFailure = sentenceFor(*why, place());
        tellEnd({});
    } else if (m_swept == Swept::Clean) {
        m_exit->signal = m_exit->signal ? m_exit->signal : SIGKILL;
        tellEnd({});
    } else {
        tellUnknown();
    }
}

void RoutedJob::tellEnd(std::optional<int> code)
{
    Exit told = *m_exit;
    told.code = code;
    if (code)
        told.signal.reset();
    told.stopped = m_stopped;
    told.outputBytes = m_shown - m_lost;
    told.outputSha256 = m_hash.result().toHex();
    if (m_swept == Swept::Clean)
        told.leftBehind.clear(); // what the worker saw then is gone now
    for (const QByteArray& line : m_left.split('\n')) {
        if (!line.isEmpty())
            told.leftBehind.append(tr("%1 on %2").arg(QString::fromUtf8(line), place()));
    }
    Q_EMIT finished(told);
}

void RoutedJob::tellUnknown()
{
    if (m_swept == Swept::Left)
        Q_EMIT lost(tr("Still running on %1 after the stop: %2.")
                        .arg(place(), QString::fromUtf8(m_left.trimmed().replace('\n', ", "))));
    else if (m_swept == Swept::Unreached)
        Q_EMIT lost(
            tr("The stop did not reach %1, where it may still run: %2").arg(place(), m_sweepTrouble));
    else if (m_marks.hasBegun())
        Q_EMIT lost(
            tr("The link to %1 was lost while it ran; it may still run there, or have ended.")
                .arg(place()));
    else
        Q_EMIT lost(tr("The link to %1 was lost before it said whether it began.").arg(place()));
}

} // namespace cockpit::workers
