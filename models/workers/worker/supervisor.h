// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/worker/outputlog.h"
#include "models/workers/worker/records.h"

#include <chrono>
#include <optional>

namespace cockpit::workers {

/// Runs the command of one job's folder from its spec to its exit record.
class Supervisor
{
public:
    /// `input` becomes the command's standard input. The folder's lock is held already.
    Supervisor(const Folder& folder, Descriptor input);

    /// Returns when exit.json is written, or when the folder is gone.
    void run();

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Phase { Running, Terminating, Killing, GivenUp };

    std::optional<StartFailure> start();
    std::optional<StartFailure> readOrder();
    std::optional<StartFailure> findWork();
    std::optional<StartFailure> listen();
    std::optional<StartFailure> launch();

    void supervise();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] int untilNextDeed() const;
    void readNotices();
    bool readOutput(Descriptor& from, std::uint8_t stream);
    void readRest(Descriptor& from, std::uint8_t stream);
    void reap();
    void keepTime();
    void beat();
    void requestStop(bool& reason);
    void signalAll(int number) const;
    void lookForEnd();
    void finish();

    const Folder& m_folder;
    Descriptor m_input;
    Spec m_spec;
    std::string m_program;
    OutputLog m_log;
    Command m_command;
    Descriptor m_signals;
    Descriptor m_watch;
    Descriptor m_heartbeat;
    Outcome m_outcome;
    Phase m_phase = Phase::Running;
    Time m_now;
    Time m_released;
    Time m_nextBeat;
    Time m_nextLook;
    Time m_phaseEnd; // when terminating: KILL; when killing: give up
    std::optional<Time> m_over;
    bool m_alone = true; // no process of the command is left
};

} // namespace cockpit::workers
