// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/workerjob.h"

#include "models/workers/names.h"
#include "models/workers/process.h"

#include <QPointer>

#include <signal.h>

#include <algorithm>
#include <utility>

namespace cockpit::workers {

using namespace std::chrono_literals;

namespace {

/// Read in one turn of the event loop, so that endless output leaves room for everything else.
constexpr qint64 readLimit = 64 * 1024;
constexpr qsizetype keptErrors = 4096;
constexpr auto floorInterval = 1s;
constexpr auto blindInterval = 100ms; // when the system notifies of no changes

} // namespace

WorkerJob::WorkerJob(const QString& folder, std::shared_ptr<Changes> changes, QObject* parent)
    : Job(parent)
    , m_changes(std::move(changes))
    , m_folder(folder)
    , m_reader(m_folder.path(names::output))
{
    connect(&m_floor, &QTimer::timeout, this, [this] {
        examine();
        follow();
    });
    examine();
    m_floor.start(m_lost || m_exit || watch(m_folder.path()) ? floorInterval : blindInterval);
    followSoon();
}

JobState WorkerJob::state() const
{
    if (m_exit)
        return JobState::Finished;
    return m_lost ? JobState::Unknown : JobState::Running;
}

void WorkerJob::stop()
{
    if (m_exit || m_lost || m_folder.requestStop())
        return;
    if (m_record && isWorkerAlive())
        ::kill(m_record->worker.pid, SIGTERM); // says the same, and needs no room on the disk
}

/// Reconciles with the folder: an outcome, a living worker, or neither.
void WorkerJob::examine()
{
    if (m_exit || m_lost || !m_folder.canBeSeen())
        return;
    if (!m_record)
        m_record = m_folder.startRecord();
    const bool alive = isWorkerAlive();
    // Looked for after the worker: it may have written both records between two looks.
    m_exit = m_folder.exit();
    if (alive || m_exit)
        return;
    if (!m_record) {
        m_record = m_folder.startRecord();
        m_exit = m_folder.exit();
        if (m_exit || (m_record && isWorkerAlive()))
            return;
    }
    // Without a record no command is let go, and from here on nobody can write one.
    if (!m_record) {
        m_bar = m_folder.bar();
        m_record = m_folder.startRecord();
        m_exit = m_folder.exit();
    }
    if (!m_exit && !m_record && m_bar.isOpen())
        m_exit = neverStarted();
    else if (!m_exit)
        m_lost = whyLost();
}

Exit WorkerJob::neverStarted()
{
    Exit exit;
    exit.startFailure =
        tr("The command was not started: what should have started it ended before.");
    return exit;
}

bool WorkerJob::isWorkerAlive() const
{
    if (!m_record)
        return m_folder.isLocked(); // not recorded yet, but on the way
    return m_record->boot.toStdString() == bootId() && isAlive(m_record->worker);
}

QString WorkerJob::whyLost() const
{
    if (!m_folder.exists())
        return tr("There is no folder %1, so nothing is known of this command.").arg(m_folder.path());
    if (!m_record)
        return tr("The folder %1 is not a job's, so nothing is known of this command.")
            .arg(m_folder.path());
    if (m_record->boot.toStdString() != bootId())
        return tr("The machine was restarted while the command ran. Its outcome is not known.");
    if (isAlive(m_record->command))
        return tr("The worker of this command has died. The command (process %1) still runs, and "
                  "its "
                  "outcome will not be known.")
            .arg(m_record->command.pid);
    return tr("The worker of this command has died. How the command ended is not known.");
}

WorkerJob::~WorkerJob()
{
    m_changes->forget(this);
    m_changes->turns().forget(this);
}

bool WorkerJob::watch(const QString& path)
{
    return m_changes->watch(path, this, [this] { followSoon(); });
}

void WorkerJob::watchLog()
{
    if (!m_logIsWatched && m_folder.has(names::output))
        m_logIsWatched = watch(m_folder.path(names::output));
}

void WorkerJob::followSoon()
{
    if (!m_over && !std::exchange(m_waitsForTurn, true))
        m_changes->turns().request(this, [this, kept = m_changes] { follow(); });
}

void WorkerJob::follow()
{
    m_waitsForTurn = false;
    if (m_over)
        return;
    watchLog();
    if (!m_record)
        m_record = m_folder.startRecord();
    // Before the output: what is read after an outcome is there is all of it.
    if (!m_exit && !m_lost)
        m_exit = m_folder.exit();
    const QPointer<WorkerJob> self(this); // whoever hears of it may delete this object
    const std::vector<JournalReader::Piece> pieces = m_reader.read(readLimit);
    // One that says something runs, also where the disk had no room for the sign of it.
    if (!m_started && (hasRun() || !pieces.empty()))
        tellStart();
    for (const JournalReader::Piece& piece : pieces) {
        if (!self || !tell(piece))
            return;
    }
    if (!self)
        return;
    if (m_reader.atEnd())
        tellWaiting();
    if (!self)
        return;
    if (!m_reader.atEnd())
        followSoon();
    else if (m_exit || m_lost)
        end();
}

void WorkerJob::tellStart()
{
    if (!m_record)
        m_record = m_folder.startRecord();
    m_started = m_record.has_value();
    if (m_started)
        Q_EMIT started(m_record->command.pid);
}

/// False if whoever heard of it has deleted this object.
bool WorkerJob::tell(const JournalReader::Piece& piece)
{
    const QPointer<WorkerJob> self(this);
    for (const Gap& each : piece.gapsBefore) {
        Q_EMIT gap(each);
        if (!self)
            return false;
    }
    if (piece.stream == Stream::Err)
        m_lastErrors = (m_lastErrors + piece.bytes).right(keptErrors);
    Q_EMIT output(piece.stream, piece.bytes, piece.offset);
    return self;
}

void WorkerJob::tellWaiting()
{
    const bool waits = !m_exit && !m_lost && m_folder.has(names::waiting);
    if (std::exchange(m_waits, waits) != waits)
        Q_EMIT waitingForInput(waits);
}

Result<void> WorkerJob::sendInput(const QByteArray& bytes)
{
    return m_folder.sendInput(bytes);
}

/// The record is there before the command runs; that it does run only shows later.
bool WorkerJob::hasRun() const
{
    if (!m_record)
        return false;
    return m_exit ? !m_exit->startFailure : m_lost || m_folder.has(names::heartbeat);
}

void WorkerJob::end()
{
    m_over = true;
    m_floor.stop();
    m_changes->turns().forget(this);
    const QPointer<WorkerJob> self(this);
    if (m_exit)
        completeExit();
    for (const Gap& each : m_reader.takeGaps()) {
        Q_EMIT gap(each);
        if (!self)
            return;
    }
    if (m_exit)
        Q_EMIT finished(*m_exit);
    else
        Q_EMIT lost(*m_lost);
}

void WorkerJob::completeExit()
{
    // Bytes that the worker kept and that are not in the file any more are lost too.
    m_reader.complete(m_exit->outputBytes + m_exit->lostBytes + m_exit->cutBytes, m_exit->lostLines);
    m_exit->lostBytes += std::max<qint64>(m_exit->outputBytes - m_reader.delivered(), 0);
    if (!m_exit->startFailure)
        m_exit->reason = reasonOf(*m_exit, m_lastErrors);
}

} // namespace cockpit::workers
