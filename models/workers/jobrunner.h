// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/job.h"

#include <QObject>

namespace cockpit::workers {

/// One command that a worker process runs, as the window follows it. start() or attach() returns at
/// once; then, in this order: started() at most once, output() any number of times, and exactly one of
/// finished() or lost(). Deleting a Job stops following; the command goes on.
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual JobState state() const = 0;
    /// Asks the worker for TERM to the command's session, then KILL after the grace, then checks.
    virtual void stop() = 0;
    /// Bytes for an interactive command's input (JobSpec::interactive), as typed: with their line end.
    /// None at all is the end of the input. They are kept nowhere. An error if it takes none.
    [[nodiscard]] virtual Result<void> sendInput(const QByteArray& bytes);

Q_SIGNALS:
    /// The command runs (or ran): pid and boot are recorded.
    void started(qint64 pid);
    /// Bytes in the order in which the worker read them. `offset` counts payload bytes of the job.
    void output(cockpit::workers::Stream stream, const QByteArray& bytes, qint64 offset);
    /// Output that is not in the log; told before what comes after it.
    void gap(const cockpit::workers::Gap& gap);
    /// An interactive command began to wait for input, or goes on.
    void waitingForInput(bool waits);
    /// The link to where it runs was cut, and is looked for; it goes on there. Or it was found again.
    void linkLost(bool lost);
    void finished(const cockpit::workers::Exit& exit);
    /// No outcome can be proved. `reason` is a sentence. Nobody may take this for failed or done.
    void lost(const QString& reason);
};

/// Starts jobs and finds them again. Behind an interface so that thread-sanitizer tests can use a fake.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Writes the spec into a new folder `folder` (which must not exist yet: a folder that exists means
    /// this key was started before, and is refused) and starts a worker on it.
    /// The Job is owned by `parent`.
    [[nodiscard]] virtual Result<Job*> start(const JobSpec& spec, const QString& folder,
                                             QObject* parent) = 0;

    /// Follows the job of a folder made earlier, from its first byte of output: running, finished or
    /// unknown. Never starts anything. A folder that does not exist gives a Job that is lost().
    [[nodiscard]] virtual Job* attach(const QString& folder, QObject* parent) = 0;
};

} // namespace cockpit::workers
