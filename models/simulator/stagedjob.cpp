// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/stagedjob.h"

namespace cockpit::simulator {

StagedJob::StagedJob(workers::Job* real, Timing timing, Clock& clock, QObject* parent)
    : Job(parent)
    , m_real(real)
    , m_timing(timing)
    , m_clock(clock)
    , m_end(clock.now().elapsed + timing.duration)
    , m_busy(clock.busy())
{
    m_real->setParent(this);
    connect(m_real, &Job::started, this, &StagedJob::begun);
    connect(m_real, &Job::output, this, &Job::output);
    connect(m_real, &Job::gap, this, &Job::gap);
    connect(m_real, &Job::waitingForInput, this, &Job::waitingForInput);
    connect(m_real, &Job::linkLost, this, &Job::linkLost);
    connect(m_real, &Job::finished, this, &StagedJob::ended);
    connect(m_real, &Job::lost, this, [this](const QString& reason) {
        m_busy.reset();
        Q_EMIT lost(reason);
    });
}

void StagedJob::begun(qint64 pid)
{
    if (m_timing.endless && !m_stopped)
        m_busy.reset();
    Q_EMIT started(pid);
}

void StagedJob::stop()
{
    m_stopped = true;
    m_busy = m_clock.busy();
    m_real->stop();
}

void StagedJob::ended(const workers::Exit& exit)
{
    const milliseconds wait = m_stopped ? milliseconds{0} : m_end - m_clock.now().elapsed;
    m_clock.callAfter(wait, this, [this, exit] {
        workers::Exit told = exit;
        if (!m_stopped)
            told.duration = m_timing.duration;
        Q_EMIT finished(told);
    });
    m_busy.reset();
}

} // namespace cockpit::simulator
