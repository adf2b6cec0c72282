// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

namespace cockpit::workers {

/// One line of the system's list of processes.
struct Process {
    pid_t pid = 0;
    pid_t parent = 0;
    unsigned long long startTime = 0; ///< clock ticks since the boot; with the pid it names one process
    bool over = false;                ///< a zombie: it does nothing any more
    std::string name;

    bool operator==(const Process&) const = default;
};

/// What the system says of a process; nothing if there is none with this pid.
[[nodiscard]] std::optional<Process> process(pid_t pid);

/// The children of `root`, their children and so on, zombies left out.
[[nodiscard]] std::vector<Process> descendants(pid_t root);

/// Names this boot of this machine; the same text until the next boot.
[[nodiscard]] std::string bootId();

} // namespace cockpit::workers
