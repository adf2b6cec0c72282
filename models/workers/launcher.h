// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/workers/descriptor.h"

#include <QByteArrayList>
#include <QObject>

namespace cockpit::workers {

/// What a worker process is started with.
struct Launch {
    QString program;            ///< the worker's executable
    QString folder;             ///< the job's
    QByteArrayList environment; ///< NAME=value, the whole of it
    QByteArray input;           ///< for the command
    QByteArray privateTexts;    ///< for the worker alone, see names::privateDescriptor
};

/// Starts worker processes. Each leaves this process's family at once, so nothing is to be done for
/// it later except to take note of the end of its short first half, which the event loop does.
class Launcher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns as soon as the worker's program runs. `lock` is the lock of the job's folder; the worker
    /// holds it from here on. An error if the program cannot be run; then nothing was started.
    [[nodiscard]] Result<void> launch(const Launch& launch, Descriptor lock);

private:
    void takeNoteOfEnd(pid_t pid);
};

} // namespace cockpit::workers
