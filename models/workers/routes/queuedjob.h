// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/descriptor.h"
#include "models/workers/jobrunner.h"

namespace cockpit::workers {

/// A job that waits until there is room for it at the other end. It is not started yet: deleting or
/// stopping it meanwhile means that it never will be.
class QueuedJob final : public Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// `place`: of JobFolder::queue(), held until it is known whether the job begins.
    void waitAt(Descriptor place) { m_place = std::move(place); }
    /// Takes `real` over, which was started just now.
    void begin(Job* real);
    /// It cannot be started.
    void refuse(const QString& why, Reason reason);
    /// Whether it is to be started still.
    [[nodiscard]] bool isWaiting() const { return !m_real && !m_refused; }

    [[nodiscard]] JobState state() const override;
    void stop() override;
    [[nodiscard]] Result<void> sendInput(const QByteArray& bytes) override;

private:
    void end(const Exit& exit);

    Descriptor m_place;
    Job* m_real = nullptr;
    bool m_refused = false;
};

} // namespace cockpit::workers
