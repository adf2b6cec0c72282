// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/changes.h"
#include "models/workers/jobfolder.h"
#include "models/workers/jobrunner.h"
#include "models/workers/journalreader.h"

#include <QTimer>

#include <memory>

namespace cockpit::workers {

/// Follows one job's folder; the worker knows nothing of it. A gap in the output (see frame.h) shows as
/// gap(), as a jump of the offset and in Exit.
class WorkerJob final : public Job
{
    Q_OBJECT

public:
    /// Looks at the folder at once, for state(); signals come from the event loop only.
    /// `changes` tells what the worker does, and may be shared with others.
    WorkerJob(const QString& folder, std::shared_ptr<Changes> changes, QObject* parent);
    ~WorkerJob() override;
    Q_DISABLE_COPY_MOVE(WorkerJob)

    [[nodiscard]] JobState state() const override;
    void stop() override;
    [[nodiscard]] Result<void> sendInput(const QByteArray& bytes) override;

private:
    void examine();
    [[nodiscard]] bool isWorkerAlive() const;
    [[nodiscard]] static Exit neverStarted();
    [[nodiscard]] bool hasRun() const;
    [[nodiscard]] QString whyLost() const;
    [[nodiscard]] bool watch(const QString& path);
    void watchLog();
    void follow();
    void followSoon();
    [[nodiscard]] bool tell(const JournalReader::Piece& piece);
    void tellStart();
    void tellWaiting();
    void end();
    void completeExit();

    std::shared_ptr<Changes> m_changes;
    JobFolder m_folder;
    JournalReader m_reader;
    QTimer m_floor;              // when nothing is noticed, and to see whether the worker lives
    bool m_waitsForTurn = false; // of follow(), see Turns
    std::optional<StartRecord> m_record;
    Descriptor m_bar; // of a job that was never started, and will not be
    std::optional<Exit> m_exit;
    std::optional<QString> m_lost;
    QByteArray m_lastErrors; // the end of standard error, where reasons stand
    bool m_waits = false;
    bool m_logIsWatched = false;
    bool m_started = false;
    bool m_over = false;
};

} // namespace cockpit::workers
