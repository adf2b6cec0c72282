// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/workers/jobrunner.h"

namespace cockpit::simulator {

/// A real job whose end is told when the simulated clock has reached it. While the real process is
/// under way the clock is kept from jumping; an endless one waits for a person, so it does not hold it.
class StagedJob final : public workers::Job
{
    Q_OBJECT

public:
    struct Timing {
        milliseconds duration{0}; ///< simulated, from now
        bool endless = false;
    };

    /// Takes `real` over.
    StagedJob(workers::Job* real, Timing timing, Clock& clock, QObject* parent);

    [[nodiscard]] workers::JobState state() const override { return m_real->state(); }
    void stop() override;
    [[nodiscard]] Result<void> sendInput(const QByteArray& bytes) override
    {
        return m_real->sendInput(bytes);
    }

private:
    void begun(qint64 pid);
    void ended(const workers::Exit& exit);

    workers::Job* m_real;
    Timing m_timing;
    Clock& m_clock;
    milliseconds m_end;
    bool m_stopped = false;
    std::shared_ptr<void> m_busy;
};

} // namespace cockpit::simulator
