// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/masker.h"
#include "models/workers/worker/dialog.h"
#include "models/workers/worker/outputlog.h"
#include "models/workers/worker/records.h"

#include <chrono>
#include <memory>
#include <optional>

namespace cockpit::workers {

/// Runs the command of one job's folder from its spec to its exit record.
class Supervisor
{
public:
    /// `input` becomes the command's standard input; `secrets` holds what may not be on the disk (see
    /// names.h), or is closed. The folder's lock is held already.
    Supervisor(const Folder& folder, Descriptor input, Descriptor secrets);

    /// Returns when exit.json is written, or when the folder is gone.
    void run();

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Phase { Running, Terminating, Killing, GivenUp };

    std::optional<StartFailure> start();
    std::optional<StartFailure> readOrder();
    [[nodiscard]] bool readPrivate();
    [[nodiscard]] bool openDialog();
    std::optional<StartFailure> findWork();
    std::optional<StartFailure> listen();
    std::optional<StartFailure> launch();

    void supervise();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] int untilNextDeed() const;
    void readNotices();
    /// One of the command's two streams, on its way to the log.
    struct Flow {
        Descriptor& from;
        std::uint8_t stream;
        Masker masker;
        bool lineIsOpen = false; ///< it did not end with a line end
    };
    void standBehindTheWindow();
    bool readOutput(Flow& flow);
    void readRest(Flow& flow);
    void log(Flow& flow, std::string_view bytes);
    void reap();
    void keepTime();
    void beat();
    void keepLimits();
    void requestStop(bool& reason);
    void signalAll(int number) const;
    void lookForEnd();
    void finish();

    const Folder& m_folder;
    Descriptor m_input;
    Descriptor m_private;
    Spec m_spec;
    std::string m_order; // what it was read from
    Masker m_masker;
    std::string m_program;
    OutputLog m_log;
    Command m_command;
    Flow m_out{m_command.output(), FrameHeader::outStream, {}};
    Flow m_err{m_command.error(), FrameHeader::errStream, {}};
    Dialog m_dialog;
    std::unique_ptr<char[]> m_buffer; // not cleared: most commands fill little of it
    std::string m_shown;              // what a masker lets pass
    Descriptor m_signals;
    Descriptor m_watch;
    Descriptor m_heartbeat;
    Outcome m_outcome;
    Phase m_phase = Phase::Running;
    Time m_now;
    Time m_released;
    Time m_heard; // when the command last said something
    Time m_nextBeat;
    Time m_nextLook;
    Time m_phaseEnd; // when terminating: KILL; when killing: give up
    std::optional<Time> m_over;
    bool m_standsBehind = false; // the window, in the order of processes
    bool m_alone = true;         // no process of the command is left
};

} // namespace cockpit::workers
