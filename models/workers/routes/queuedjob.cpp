// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/queuedjob.h"

#include <QTimer>

#include <utility>

namespace cockpit::workers {

void QueuedJob::begin(Job* real)
{
    m_real = real;
    m_place.close();
    real->setParent(this);
    connect(real, &Job::started, this, &Job::started);
    connect(real, &Job::output, this, &Job::output);
    connect(real, &Job::gap, this, &Job::gap);
    connect(real, &Job::waitingForInput, this, &Job::waitingForInput);
    connect(real, &Job::linkLost, this, &Job::linkLost);
    connect(real, &Job::finished, this, &Job::finished);
    connect(real, &Job::lost, this, &Job::lost);
}

void QueuedJob::refuse(const QString& why, Reason reason)
{
    Exit exit;
    exit.startFailure = why;
    exit.reason = reason;
    end(exit);
}

JobState QueuedJob::state() const
{
    if (m_real)
        return m_real->state();
    return m_refused ? JobState::Finished : JobState::Running;
}

void QueuedJob::stop()
{
    if (m_real) {
        m_real->stop();
    } else if (!m_refused) {
        Exit exit;
        exit.stopped = true;
        exit.startFailure = tr("It was stopped before the command was started.");
        end(exit);
    }
}

Result<void> QueuedJob::sendInput(const QByteArray& bytes)
{
    if (m_real)
        return m_real->sendInput(bytes);
    return failure(tr("The command has not begun yet."));
}

void QueuedJob::end(const Exit& exit)
{
    m_refused = true;
    m_place.close();
    QTimer::singleShot(0, this, [this, exit] { Q_EMIT finished(exit); });
}

} // namespace cockpit::workers
