// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/descriptor.h"
#include "models/workers/job.h"

#include <QByteArrayList>

#include <sys/types.h>

#include <optional>

namespace cockpit::workers {

/// pid.json: who runs the job.
struct StartRecord {
    struct Identity {
        pid_t pid = 0;
        quint64 startTime = 0; ///< as in Process

        bool operator==(const Identity&) const = default;
    };

    Identity worker;
    Identity command;
    QString boot; ///< as bootId() gave it

    bool operator==(const StartRecord&) const = default;
};

/// Whether a process with this pid runs and is the very one: same start time, not a zombie.
[[nodiscard]] bool isAlive(const StartRecord::Identity& identity);

/// A job's folder as the window sees it; names.h lists its files.
class JobFolder
{
public:
    explicit JobFolder(QString path)
        : m_path(std::move(path))
    {}

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString path(const char* name) const;
    [[nodiscard]] bool exists() const;
    /// False while this process can open nothing, not even to see what is not there.
    [[nodiscard]] bool canBeSeen() const;
    [[nodiscard]] bool has(const char* name) const;

    /// Makes the folder, takes its lock and writes the spec. Whoever holds the lock may start it. An
    /// error if the folder is there already, or if the disk refuses. It is the worker that makes all this
    /// durable, before the command may run.
    [[nodiscard]] Result<Descriptor> create(const JobSpec& spec) const;

    /// Notes that the command waits for its turn, as long as what is returned is open. create() ends that.
    [[nodiscard]] Result<Descriptor> queue() const;
    /// Takes the right to start it from everybody, as long as what is returned is open. Closed if somebody
    /// has that right, or if nothing is there that tells.
    [[nodiscard]] Descriptor bar() const;

    /// What was ordered, without the values of variables and the input, which are not kept.
    [[nodiscard]] std::optional<JobSpec> order() const;

    /// Whether a starter or a worker lives that has this folder, or waits to make it.
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] std::optional<StartRecord> startRecord() const;
    [[nodiscard]] std::optional<Exit> exit() const;
    /// Asks the worker to stop the command. False if the folder cannot be written.
    [[nodiscard]] bool requestStop() const;
    /// Gives an interactive command input; none is the end of it. An error if it takes none.
    [[nodiscard]] Result<void> sendInput(const QByteArray& bytes) const;

private:
    [[nodiscard]] QByteArrayList locks() const;

    QString m_path;
};

} // namespace cockpit::workers
