// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/changes.h"
#include "models/workers/jobrunner.h"
#include "models/workers/launcher.h"

#include <memory>

namespace cockpit::workers {

/// The real JobRunner: one worker process a job, which outlives this one. At whatever instruction this
/// process is killed, an attach() to the folder afterwards tells the truth, and no folder is ever
/// started twice: making the folder is the claim, and the lock taken in it before the spec is written
/// passes to the worker without a moment in which nobody holds it.
class WorkerRunner final : public JobRunner
{
    Q_OBJECT

public:
    using Environment = QMap<QString, QString>;

    /// `worker` is the path of release-cockpit-worker. Every command gets `base` and its own variables,
    /// and nothing else.
    explicit WorkerRunner(QString worker, Environment base = cleanEnvironment(),
                          QObject* parent = nullptr);

    /// PATH, HOME, LANG and TZ of this process, with plain values for a PATH or LANG that it lacks, and
    /// messages in English.
    [[nodiscard]] static Environment cleanEnvironment();

    [[nodiscard]] Result<Job*> start(const JobSpec& spec, const QString& folder,
                                     QObject* parent) override;
    [[nodiscard]] Job* attach(const QString& folder, QObject* parent) override;

private:
    QString m_worker;
    Environment m_base;
    Launcher m_launcher;
    std::shared_ptr<Changes> m_changes =
        std::make_shared<Changes>(); // of its jobs, which may outlive it
};

} // namespace cockpit::workers
