// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/frame.h"
#include "models/workers/process.h"
#include "models/workers/worker/command.h"

#include <sys/resource.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace cockpit::workers {

/// What the worker knows when everything is over; job.h has the window's side.
struct Outcome {
    std::optional<int> waitStatus; ///< as waitpid() gives it; nothing if the command never ended
    bool timedOut = false;
    bool stopped = false;
    bool silent = false;
    std::optional<StartFailure> startFailure;
    std::chrono::nanoseconds duration{0};
    Counts kept;                     ///< output in the log
    Counts lost;                     ///< read from the command, refused by the disk
    Counts cut;                      ///< it was in the log, and made room
    std::string sha256;              ///< of the kept output
    std::vector<Process> survivors;  ///< of a stop
    std::vector<Process> leftBehind; ///< still running when the command ended by itself
    rusage usage{};
};

/// pid.json. `order`: the text of spec.json.
[[nodiscard]] std::string startRecord(pid_t worker, pid_t command, const std::string& order);
/// exit.json.
[[nodiscard]] std::string exitRecord(const Outcome& outcome);

} // namespace cockpit::workers
